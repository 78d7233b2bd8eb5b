package graph

import "slices"

// Modes lists the modes in the order in which a screen offers them.
func Modes() []Mode { return []Mode{Anonymous, Self, Warm, Written, Crisis, OpenOffer} }

// Urgencies lists the urgencies from the calmest.
func Urgencies() []Urgency { return []Urgency{Routine, Urgent, UrgencyCrisis} }

// Reaches lists the ways in which a person of the mode may be reached. Whom
// nobody knows, nobody can call: a number is written down only with an identity,
// or told from worker to worker in an accompanied hand-over and in a crisis.
func Reaches(mode Mode) []Reach {
	switch mode {
	case Anonymous, Self, OpenOffer:
		return []Reach{ReachThroughSender, ReachComesAlone, ReachNever}
	default:
		return []Reach{ReachThroughSender, ReachComesAlone, ReachMayCall, ReachMayWrite, ReachNever}
	}
}

// wrongInDraft finds what no later word can make right. What is only missing may
// still come.
func (a Attempt) wrongInDraft() []Field {
	fields := oneOf("mode", a.Mode, Modes())
	if a.Urgency != "" {
		fields = append(fields, a.wrongUrgency()...)
	}
	if a.Reach != "" {
		fields = append(fields, a.wrongReach()...)
	}
	if a.Language != "" && !language.MatchString(a.Language) {
		fields = append(fields, Field{"language", FieldUnknown})
	}
	switch {
	case len(a.Needs) > MaxNeeds:
		fields = append(fields, Field{"needs", FieldTooMany})
	case slices.Contains(a.Needs, ""):
		fields = append(fields, Field{"needs", FieldUnknown})
	}
	return fields
}

// wrongToSend finds what the mode's rules miss: the minimum that a recipient
// must know, and for an anonymous person nothing more than that.
func (a Attempt) wrongToSend() []Field {
	fields := a.wrongInDraft()
	if len(a.Needs) == 0 {
		fields = append(fields, Field{"needs", FieldRequired})
	}
	fields = append(fields, required("urgency", string(a.Urgency))...)
	fields = append(fields, required("reach", string(a.Reach))...)
	if a.Mode != Crisis { // who calls in a crisis does not ask for a form first
		fields = append(fields, required("ageBand", a.AgeBand)...)
		fields = append(fields, required("staysIn", string(a.StaysIn))...)
	}
	return append(fields, a.wrongAddress()...)
}

func (a Attempt) wrongAddress() []Field {
	if a.Mode != OpenOffer {
		return required("service", string(a.Service))
	}
	switch n := len(a.Candidates); {
	case n < MinCandidates:
		return []Field{{"alsoTo", FieldRequired}}
	case n > MaxCandidates:
		return []Field{{"alsoTo", FieldTooMany}}
	default:
		return nil
	}
}

func (a Attempt) wrongUrgency() []Field {
	if fields := oneOf("urgency", a.Urgency, Urgencies()); len(fields) > 0 {
		return fields
	}
	if (a.Mode == Crisis) != (a.Urgency == UrgencyCrisis) {
		return []Field{{"urgency", FieldNotInMode}}
	}
	return nil
}

func (a Attempt) wrongReach() []Field {
	if slices.Contains(Reaches(a.Mode), a.Reach) {
		return nil
	}
	if slices.Contains(Reaches(Written), a.Reach) {
		return []Field{{"reach", FieldNotInMode}}
	}
	return []Field{{"reach", FieldUnknown}}
}
