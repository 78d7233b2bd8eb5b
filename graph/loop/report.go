package loop

import (
	"cmp"
	"slices"
	"time"

	"lavka/graph"
	"lavka/graph/suppress"
	"lavka/graph/worktime"
)

// Row is one line of a split: the code of a mode or kind, or a month.
type Row struct {
	Key string
	Counts
}

// People is how many attempts were about people of an attribute, or ended for a
// reason: exact for an organisation's own, a range for an area.
type People struct {
	Key string
	suppress.Range
}

// Report is how far the attempts of a scope came. Referrals is nil for what an
// organisation received: where they went on is not its business. Ages and Declines
// and Views are of the months that have ended where they are of an area, else of all.
type Report struct {
	Query
	// Name is that of the organisation, district or region.
	Name string
	// At is the moment as of which the classes are.
	At             time.Time
	Total          Counts
	Referrals      Tally
	Modes, Kinds   []Row
	Months         []Row
	Ages, Declines []People
	// Views are the ended ones by what the person said, who said nothing under Unsaid.
	Views     []People
	KindNames []graph.ServiceKind
	AgeBands  []graph.AgeBand
}

// NewReport counts the facts, which must lie in the span. Every month of the span
// has a row, also an empty one; modes and kinds only those that occur, most first.
func NewReport(q Query, facts []Fact, bands []graph.AgeBand, now time.Time) Report {
	from, _ := q.Bounds()
	ruler := worktime.Standard().Ruler(from, now)
	total := newGathering()
	modes, kinds, months := splitting{}, splitting{}, splitting{}
	for _, month := range q.Months() {
		months.at(string(month))
	}
	var referrals Tally
	if q.Scope != ScopeReceived {
		referrals = make(Tally)
	}
	for _, f := range facts {
		m := measure(f, now, ruler)
		total.add(m)
		modes.at(string(f.Mode)).add(m)
		kinds.at(string(f.Kind)).add(m)
		months.at(string(m.month)).add(m)
		if referrals != nil && f.Last && m.class != LeftOut {
			referrals[m.class]++
		}
	}
	report := Report{
		Query: q, At: now, Total: total.done(), Referrals: referrals, AgeBands: bands,
		Modes: modes.most(), Kinds: kinds.most(), Months: months.inOrder(),
	}
	report.people(facts)
	return report
}

// people counts by attributes of people. An area's numbers are ranges, and of the
// months that have ended only: whoever asks every day must not see a single person
// come.
func (r *Report) people(facts []Fact) {
	told := counted(facts)
	if r.Scope.OfArea() {
		running, _ := MonthOf(r.At).starts(0)
		told = slices.DeleteFunc(told, func(f Fact) bool { return !f.SentAt.Before(running) })
	}
	ages := make([]string, len(r.AgeBands))
	for i, band := range r.AgeBands {
		ages[i] = band.Code
	}
	r.Ages = r.by(ages, told, func(f Fact) string { return f.AgeBand })
	declined := slices.DeleteFunc(slices.Clone(told), func(f Fact) bool { return f.State != graph.Declined })
	reasons := make([]string, 0, len(graph.Reasons(graph.ForDecline)))
	for _, reason := range graph.Reasons(graph.ForDecline) {
		reasons = append(reasons, string(reason))
	}
	r.Declines = r.by(reasons, declined, func(f Fact) string { return string(f.Reason) })
	ended := slices.DeleteFunc(told, func(f Fact) bool { return !f.State.Terminal() })
	r.Views = r.by(views(), ended, func(f Fact) string { return cmp.Or(string(f.View), Unsaid) })
}

// Unsaid is the key of those of whom nobody said whether it helped.
const Unsaid = "unsaid"

func views() []string {
	keys := make([]string, 0, len(graph.ClientViews())+1)
	for _, view := range graph.ClientViews() {
		keys = append(keys, string(view))
	}
	return append(keys, Unsaid)
}

func (r *Report) by(keys []string, facts []Fact, keyOf func(Fact) string) []People {
	counts := make([]int, len(keys))
	for _, f := range facts {
		if i := slices.Index(keys, keyOf(f)); i >= 0 {
			counts[i]++
		}
	}
	people := make([]People, len(keys))
	for i, key := range keys {
		people[i] = People{Key: key, Range: suppress.Range{From: counts[i], To: counts[i]}}
	}
	if r.Scope.OfArea() {
		for i, shown := range suppress.Publish(counts) {
			people[i].Range = shown
		}
	}
	return people
}

// splitting counts by a key.
type splitting map[string]*gathering

func (s splitting) at(key string) *gathering {
	if s[key] == nil {
		s[key] = newGathering()
	}
	return s[key]
}

func (s splitting) inOrder() []Row {
	rows := make([]Row, 0, len(s))
	for key, g := range s {
		rows = append(rows, Row{key, g.done()})
	}
	slices.SortFunc(rows, func(a, b Row) int { return cmp.Compare(a.Key, b.Key) })
	return rows
}

func (s splitting) most() []Row {
	rows := s.inOrder()
	slices.SortStableFunc(rows, func(a, b Row) int {
		return cmp.Compare(b.Reached[StepSent], a.Reached[StepSent])
	})
	return rows
}
