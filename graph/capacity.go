package graph

import "time"

// Unit is what a capacity counts. Different units are never added together.
type Unit string

// The five units of the register; a contact lasts 10 minutes, an intervention 30.
const (
	UnitClients       Unit = "CLIENTS"
	UnitContacts      Unit = "CONTACTS"
	UnitInterventions Unit = "INTERVENTIONS"
	UnitBeds          Unit = "BEDS"
	UnitCalls         Unit = "CALLS"
)

// Capacity is the registered maximum of one form of a service in one unit.
type Capacity struct {
	Form  Form `validate:"required,oneof=OUTREACH AMBULATORY RESIDENTIAL ONLINE"`
	Unit  Unit `validate:"required,oneof=CLIENTS CONTACTS INTERVENTIONS BEDS CALLS"`
	Count int  `validate:"min=0,max=1000000"`
}

// Room is how full a form is, as somebody of the service last said.
type Room string

// The rooms.
const (
	RoomFree Room = "FREE"
	RoomFew  Room = "FEW"
	RoomFull Room = "FULL"
)

// Vacancy is what is free in one form of a service, as of a moment. Free is the
// number of places, nil where only the Room is known.
type Vacancy struct {
	Form Form `validate:"required,oneof=OUTREACH AMBULATORY RESIDENTIAL ONLINE"`
	Room Room `validate:"required,oneof=FREE FEW FULL"`
	Free *int `validate:"omitempty,min=0,max=100000"`
	AsOf time.Time
}

// Price says whether people pay for a service.
type Price string

// The prices.
const (
	PriceFree   Price = "FREE"
	PricePartly Price = "PARTLY"
	PricePaid   Price = "PAID"
)
