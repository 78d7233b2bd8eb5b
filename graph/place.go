package graph

import "time"

// PlaceKind is the level of a place.
type PlaceKind string

// The levels of the territory that people search by.
const (
	PlaceMunicipality PlaceKind = "MUNICIPALITY"
	PlaceDistrict     PlaceKind = "DISTRICT"
	PlaceRegion       PlaceKind = "REGION"
)

// PlaceRef is the key of a place across levels: "Municipality/564567",
// "District/4205", "Region/CZ042".
type PlaceRef string

// Place is a municipality, an ORP (District) or a region as a person picks it.
// Name is not a key: District and Region tell equal names apart.
type Place struct {
	Ref      PlaceRef
	Kind     PlaceKind
	Code     string
	Name     string
	District string
	Region   string
}

// Region is one of the 14 regions. Code is NUTS 3 ("CZ042").
type Region struct {
	Code RegionCode `validate:"required"`
	Name string     `validate:"required"`
	// CSU and RUIAN are the codes of the statistical office and of the registry
	// of territory.
	CSU, RUIAN string
}

// District is the administrative district of a municipality with extended
// powers (ORP). Code is CIS 65 of the statistical office ("4205"). Lat and Lon
// are those of its seat in degrees WGS84. Population is as of 1 January 2022.
type District struct {
	Code       DistrictCode `validate:"required,len=4,numeric"`
	Name       string       `validate:"required"`
	RUIAN      string
	Region     RegionCode `validate:"required"`
	Seat       MunicipalityID
	Lat, Lon   float64
	Population int
}

// Municipality is one of the 6,258 municipalities. ID is the code that the
// statistical office and the registry of territory share. District is where it
// lies today, since the day Since (zero: as long as is known), empty for one
// that is no more; Earlier are the districts that it lay in before, the oldest
// first; Until is the last day of one that is no more. Lat and Lon in degrees
// WGS84, both zero where nobody has said; Population as of 1 January 2022, zero
// likewise.
type Municipality struct {
	ID         MunicipalityID `validate:"required,len=6,numeric"`
	Name       string         `validate:"required"`
	District   DistrictCode   `validate:"required_without=Until"`
	Since      time.Time
	Earlier    []Stay
	Until      time.Time
	PostalCode string
	Lat, Lon   float64
	Population int
}

// Stay is a stretch of days in which a municipality lay in a district, both
// days included. From is zero where the beginning is not known.
type Stay struct {
	District    DistrictCode
	From, Until time.Time
}
