package graph

import (
	"cmp"
	"slices"
)

// InboxCount is how many attempts of a box have these values in common.
type InboxCount struct {
	Group       InboxGroup
	State       State
	Urgency     Urgency
	Service     ServiceID
	ServiceName string
	// Mine: the actor holds them. Unheld: nobody in particular does.
	Mine, Unheld bool
	Count        int
}

// InboxTally is what the counts of a box say under a query. A facet counts what
// each of its values would show while all other parts of the query hold.
type InboxTally struct {
	Total, Waiting, Mine                          int
	Groups, WaitsFor, States, Services, Urgencies []FacetCount
}

// maxServices bounds the facet of a box that went to many services.
const maxServices = 50

// Tally counts a box under the query; counts are of the whole box that the
// query's filter keeps.
func (q InboxQuery) Tally(counts []InboxCount) InboxTally {
	var t InboxTally
	groups, states, services, urgencies := facet{}, facet{}, facet{}, facet{}
	whom := facet{}
	for _, c := range counts {
		if c.Group == GroupOurs {
			t.Waiting += c.Count
		}
		missed := q.missed(c)
		switch {
		case len(missed) == 0:
			t.Total += c.Count
			groups.add(string(c.Group), "", c.Count)
		case len(missed) > 1:
			continue
		}
		keeps := func(part string) bool { return len(missed) == 0 || missed[0] == part }
		if keeps("mine") && c.Mine {
			t.Mine += c.Count
		}
		if keeps("state") {
			states.add(string(c.State), "", c.Count)
		}
		if keeps("service") {
			services.add(string(c.Service), c.ServiceName, c.Count)
		}
		if keeps("urgency") {
			urgencies.add(string(c.Urgency), "", c.Count)
		}
		if keeps("whom") {
			for _, w := range c.waitFor() {
				whom.add(string(w), "", c.Count)
			}
		}
	}
	t.Groups = groups.inOrder(texts(InboxGroups()))
	t.WaitsFor = whom.all(texts([]WaitsFor{WaitsForMe, WaitsForTeam, WaitsForUnheld, WaitsForOtherSide}))
	t.States = states.inOrder(texts(States()))
	t.Urgencies = urgencies.inOrder(texts([]Urgency{UrgencyCrisis, Urgent, Routine}))
	t.Services = services.mostFirst(maxServices)
	return t
}

// missed are the parts of the query that the counted do not meet.
func (q InboxQuery) missed(c InboxCount) []string {
	var parts []string
	if q.WaitsFor != "" && !slices.Contains(c.waitFor(), q.WaitsFor) {
		parts = append(parts, "whom")
	}
	if len(q.States) > 0 && !slices.Contains(q.States, c.State) {
		parts = append(parts, "state")
	}
	if q.Service != "" && q.Service != c.Service {
		parts = append(parts, "service")
	}
	if q.Urgency != "" && q.Urgency != c.Urgency {
		parts = append(parts, "urgency")
	}
	if q.Mine && !c.Mine {
		parts = append(parts, "mine")
	}
	return parts
}

// waitFor is all whom the counted wait for.
func (c InboxCount) waitFor() []WaitsFor {
	switch {
	case c.Group == GroupTheirs:
		return []WaitsFor{WaitsForOtherSide}
	case c.Group != GroupOurs:
		return nil
	case c.Mine:
		return []WaitsFor{WaitsForTeam, WaitsForMe}
	case c.Unheld:
		return []WaitsFor{WaitsForTeam, WaitsForUnheld}
	default:
		return []WaitsFor{WaitsForTeam}
	}
}

// facet counts by value.
type facet map[string]FacetCount

func (f facet) add(value, label string, count int) {
	f[value] = FacetCount{Value: value, Label: label, Count: f[value].Count + count}
}

// all lists the values in the given order, also those that nothing has.
func (f facet) all(values []string) []FacetCount {
	out := make([]FacetCount, len(values))
	for i, value := range values {
		out[i] = FacetCount{Value: value, Count: f[value].Count}
	}
	return out
}

// inOrder lists the values that something has in the given order.
func (f facet) inOrder(values []string) []FacetCount {
	return slices.DeleteFunc(f.all(values), func(c FacetCount) bool { return c.Count == 0 })
}

func (f facet) mostFirst(most int) []FacetCount {
	out := make([]FacetCount, 0, len(f))
	for _, c := range f {
		out = append(out, c)
	}
	slices.SortFunc(out, func(a, b FacetCount) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Label, b.Label), cmp.Compare(a.Value, b.Value))
	})
	return out[:min(len(out), most)]
}
