package loop

import (
	"slices"
	"time"

	"lavka/graph"
)

// Scope says whose attempts a report counts.
type Scope string

// The scopes: what the acting organisation sent, what it received, and what
// organisations of a district or a region sent or received.
const (
	ScopeSent     Scope = "SENT"
	ScopeReceived Scope = "RECEIVED"
	ScopeDistrict Scope = "DISTRICT"
	ScopeRegion   Scope = "REGION"
)

// OfArea tells whether the scope is an area and not an organisation.
func (s Scope) OfArea() bool { return s == ScopeDistrict || s == ScopeRegion }

// MaxMonths is how long a report may be.
const MaxMonths = 36

// Month is a month of Europe/Prague, written YYYY-MM.
type Month string

const monthForm = "2006-01"

// MonthOf is the month in which a moment falls.
func MonthOf(t time.Time) Month { return Month(t.In(graph.Prague()).Format(monthForm)) }

// starts is the moment at which the month, or one that lies so many later, begins.
func (m Month) starts(later int) (time.Time, bool) {
	month, err := time.Parse(monthForm, string(m))
	if err != nil {
		return time.Time{}, false
	}
	return time.Date(month.Year(), month.Month()+time.Month(later), 1, 0, 0, 0, 0, graph.Prague()).UTC(), true
}

// Query asks for a report. Toward is the code of the district or region; empty
// where the acting organisation is meant. Both months are included.
type Query struct {
	Scope       Scope
	Toward      string
	From, Until Month
}

// Check refuses, with INVALID, what is no question.
func (q Query) Check(op string) error {
	var wrong []graph.Field
	for path, month := range map[string]Month{"from": q.From, "until": q.Until} {
		if _, ok := month.starts(0); !ok {
			wrong = append(wrong, graph.Field{Path: path, Code: graph.FieldUnknown})
		}
	}
	if len(wrong) == 0 {
		if months := len(q.Months()); months == 0 || months > MaxMonths {
			wrong = append(wrong, graph.Field{Path: "until", Code: graph.FieldTooFar})
		}
	}
	if !slices.Contains([]Scope{ScopeSent, ScopeReceived, ScopeDistrict, ScopeRegion}, q.Scope) {
		wrong = append(wrong, graph.Field{Path: "scope", Code: graph.FieldUnknown})
	}
	if q.Scope.OfArea() && q.Toward == "" {
		wrong = append(wrong, graph.Field{Path: "toward", Code: graph.FieldRequired})
	}
	if len(wrong) > 0 {
		return graph.InvalidFields(op, wrong...)
	}
	return nil
}

// Bounds are the moments with which the span begins and before which it ends.
func (q Query) Bounds() (time.Time, time.Time) {
	from, _ := q.From.starts(0)
	until, _ := q.Until.starts(1)
	return from, until
}

// Months are those of the span, the first first; at most one more than a report
// may have, none where it ends before it begins.
func (q Query) Months() []Month {
	var all []Month
	for i := 0; i <= MaxMonths; i++ {
		at, ok := q.From.starts(i)
		if !ok || MonthOf(at) > q.Until {
			break
		}
		all = append(all, MonthOf(at))
	}
	return all
}
