package graph

// Signpost is a contact shown to somebody instead of a referral: counted, never
// tracked. Need and Place are empty where nobody said; the service must be one
// that exists.
type Signpost struct {
	Service ServiceID `validate:"required"`
	Need    NeedCode
	Place   PlaceRef
}

// UnmetNeed is a need that nothing answers at a place, recorded so that planners
// can count it. It holds no text and no person.
type UnmetNeed struct {
	Needs   []NeedCode `validate:"required,min=1,max=20"`
	Place   PlaceRef   `validate:"required"`
	AgeBand string
}
