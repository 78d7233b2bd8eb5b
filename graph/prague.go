package graph

import (
	"sync"
	"time"

	// Days are those of Prague on every machine, also one without zone files.
	_ "time/tzdata"
)

// Prague is the zone in which days begin and end. It is embedded; were it ever
// missing, days would begin at 23:00 UTC all year round, an hour late in summer.
func Prague() *time.Location { return prague() }

// prague is read once: a zone is parsed with each reading, and a page of services
// asks for it hundreds of times.
var prague = sync.OnceValue(func() *time.Location { //nolint:gochecknoglobals // a constant that has to be read
	zone, err := time.LoadLocation("Europe/Prague")
	if err != nil {
		return time.FixedZone("CET", 60*60)
	}
	return zone
})
