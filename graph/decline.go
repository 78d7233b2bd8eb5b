package graph

import "time"

// DeclineCount is how many refusals a service gave for one reason, and whose will
// they were.
type DeclineCount struct {
	Reason Reason
	By     DeclinedBy
	Count  int
}

// ServiceDeclines are the refusals of one service in a year.
type ServiceDeclines struct {
	Service ServiceID
	Name    string
	Kind    ServiceKind
	Counts  []DeclineCount
}

// DeclineReport is what a provider reports of a calendar year by § 91(3) of Act
// 108/2006 Sb.: for each of its services how many people were refused, by the
// letters of the law. A refusal counts in the year in which it happened (by
// Europe/Prague). One that was taken back does not count; one whose referral was
// marked as a mistake, erased or sent elsewhere later does: it had been given.
type DeclineReport struct {
	Organisation OrganisationRef
	Year         int
	Services     []ServiceDeclines
}

// Letters are those of § 91(3), in their order.
func Letters() []string { return []string{"a", "b", "c", "d"} }

// The years that a report may be asked of.
const (
	firstYear = 2000
	lastYear  = 2199
)

// YearBounds are the moments with which a year begins and before which it ends in
// Europe/Prague; INVALID for a year that is none.
func YearBounds(op string, year int) (time.Time, time.Time, error) {
	if year < firstYear || year > lastYear {
		return time.Time{}, time.Time{}, InvalidFields(op, Field{"year", FieldUnknown})
	}
	starts := func(year int) time.Time { return time.Date(year, time.January, 1, 0, 0, 0, 0, Prague()).UTC() }
	return starts(year), starts(year + 1), nil
}

// Letter is how many refusals rest on the letter. What the person refused rests on
// none.
func (s ServiceDeclines) Letter(letter string) int {
	return s.sum(func(c DeclineCount) bool { return c.By == ByProvider && c.Reason.Paragraph91() == letter })
}

// Others are the provider's refusals that rest on no letter, by reason, in the
// order in which a screen offers the reasons.
func (s ServiceDeclines) Others() []DeclineCount {
	return s.byReason(func(c DeclineCount) bool { return c.By == ByProvider && c.Reason.Paragraph91() == "" })
}

// ByPerson are the refusals that were the person's own will, by reason.
func (s ServiceDeclines) ByPerson() []DeclineCount {
	return s.byReason(func(c DeclineCount) bool { return c.By == ByClient })
}

// Total is how many refusals there were of any kind.
func (s ServiceDeclines) Total() int { return s.sum(func(DeclineCount) bool { return true }) }

func (s ServiceDeclines) sum(which func(DeclineCount) bool) int {
	n := 0
	for _, c := range s.Counts {
		if which(c) {
			n += c.Count
		}
	}
	return n
}

func (s ServiceDeclines) byReason(which func(DeclineCount) bool) []DeclineCount {
	var all []DeclineCount
	for _, reason := range Reasons(ForDecline) {
		sum := DeclineCount{Reason: reason}
		for _, c := range s.Counts {
			if c.Reason == reason && which(c) {
				sum.By = c.By
				sum.Count += c.Count
			}
		}
		if sum.Count > 0 {
			all = append(all, sum)
		}
	}
	return all
}

// Sum is all services as one.
func (r DeclineReport) Sum() ServiceDeclines {
	var sum ServiceDeclines
	for _, s := range r.Services {
		sum.Counts = append(sum.Counts, s.Counts...)
	}
	return sum
}
