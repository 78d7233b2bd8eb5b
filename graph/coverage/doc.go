// Package coverage measures which districts (ORP) are served by which kinds of
// service on a day, and where nothing serves. It is pure: it imports graph and
// the standard library, knows no database and no clock.
//
// A service serves a district when it covers the district, its region, or any
// of its municipalities. A gap is a district that nothing valid on the day
// serves; it is thinly served when what serves it covers only a part of it, or
// the whole region without a place in the district. Where a service stands is
// not where it serves: a site alone serves nothing.
package coverage
