package graph

import (
	"slices"
	"time"
)

// The codes of a limit that an organisation can not have.
const (
	FieldBounds = "out_of_bounds"
	FieldOrder  = "out_of_order"
)

// The working hours that an organisation may have, in minutes. Assumed; see
// docs/assumptions.md.
const (
	EarliestOpens  = 5 * 60
	LatestCloses   = 22 * 60
	ShortestDay    = 4 * 60
	LongestDay     = 14 * 60
	hoursStepByMin = 15
)

// Check finds what is wrong with the set; INVALID with fields, those of limits
// named limits.FOR.NAME.
func (s TermSet) Check() error {
	fields := s.checkHours()
	if len(fields) == 0 {
		fields = append(s.checkBounds(), s.checkOrder()...)
	}
	if len(fields) > 0 {
		return InvalidFields("check terms", fields...)
	}
	return nil
}

func (s TermSet) checkHours() []Field {
	if s.Opens == 0 && s.Closes == 0 {
		return nil
	}
	var fields []Field
	if s.Opens < EarliestOpens || s.Opens%hoursStepByMin != 0 {
		fields = append(fields, Field{"opens", FieldBounds})
	}
	length := s.Closes - s.Opens
	if s.Closes > LatestCloses || s.Closes%hoursStepByMin != 0 || length < ShortestDay || length > LongestDay {
		fields = append(fields, Field{"closes", FieldBounds})
	}
	return fields
}

func (k LimitKey) field(code string) Field {
	return Field{"limits." + string(k.For) + "." + string(k.Name), code}
}

func (s TermSet) checkBounds() []Field {
	var fields []Field
	known := map[LimitKey]Limit{}
	for _, l := range s.All() {
		known[l.LimitKey] = l
	}
	for key, chosen := range s.Limits {
		l, ok := known[key]
		switch {
		case !ok:
			fields = append(fields, key.field(FieldUnknown))
		case chosen < l.Least || chosen > l.Most || chosen%time.Minute != 0:
			fields = append(fields, key.field(FieldBounds))
		}
	}
	slices.SortFunc(fields, func(a, b Field) int { return cmpText(a.Path, b.Path) })
	return fields
}

func cmpText(a, b string) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	default:
		return 0
	}
}

// checkOrder asks that what follows comes later: the steps after one another, the
// reminders before the escalation, and the end at least a working day after that.
func (s TermSet) checkOrder() []Field {
	var fields []Field
	for _, of := range TermsForAll() {
		terms := s.terms(of)
		for _, chain := range [][]LimitName{
			{LimitAcknowledge, LimitDecide, LimitFirstContact},
			{LimitRemind1, LimitRemind2, LimitRemind3, LimitEscalate},
			{LimitDecide, LimitExpire},
		} {
			fields = append(fields, terms.outOfOrder(of, chain)...)
		}
		warned := max(terms.Escalate, terms.Remind[len(terms.Remind)-1])
		if terms.Expire > 0 && terms.Expire < warned+s.Calendar().Day() {
			fields = append(fields, LimitKey{of, LimitExpire}.field(FieldOrder))
		}
	}
	return fields
}

// outOfOrder marks each limit of the chain that is shorter than the one before it;
// reminders also where it is the same.
func (t *Terms) outOfOrder(of TermsFor, chain []LimitName) []Field {
	var fields []Field
	var before time.Duration
	for _, name := range chain {
		if !t.has(name) {
			continue
		}
		limit := *t.named(name)
		same := limit == before && slices.Contains(reminders(), name)
		if limit < before || same {
			fields = append(fields, LimitKey{of, name}.field(FieldOrder))
		}
		before = limit
	}
	return fields
}
