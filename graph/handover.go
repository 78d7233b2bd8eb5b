package graph

import (
	"slices"
	"time"

	"lavka/graph/network"
	"lavka/graph/worktime"
)

// OrganisationRef is an organisation by id and name.
type OrganisationRef struct {
	ID   OrganisationID
	Name string
}

// HandoverSpan bounds a report: one district, days From to Until inclusive in
// Europe/Prague.
type HandoverSpan struct {
	District DistrictCode
	From     time.Time
	Until    time.Time
}

// Bounds are the moments that the span begins with and ends before.
func (s HandoverSpan) Bounds() (time.Time, time.Time) {
	day := func(t time.Time, plus int) time.Time {
		year, month, d := t.Date()
		return time.Date(year, month, d+plus, 0, 0, 0, 0, Prague()).UTC()
	}
	return day(s.From, 0), day(s.Until, 1)
}

// HandoverStep is an attempt's coming into a state: when it was written down,
// and when it happened.
type HandoverStep struct {
	State           State
	At, EffectiveAt time.Time
}

// HandoverAttempt is what a report knows of an attempt: states and times, no
// need, code or text. Steps are all its events, oldest first.
type HandoverAttempt struct {
	State          State
	SentAt, SeenAt time.Time
	Steps          []HandoverStep
}

// HandoverPair is the attempts that one organisation sent to another.
type HandoverPair struct {
	From, To OrganisationRef
	Attempts []HandoverAttempt
}

// Wait is a median of working time and of how many attempts; N 0 has no median.
type Wait struct {
	Median time.Duration
	N      int
}

// HandoverCounts says what became of attempts: of those Sent, how many were
// Answered in any way (also by a question), Decided (accepted, wait-listed,
// declined), Accepted, and reached a first contact, whenever that happened.
// Those not decided are Waiting while they are open, else Lapsed: Sent =
// Decided + Waiting + Lapsed. Closed have a written outcome that their sender
// has seen. The waits are medians of what has happened, by the recipient's
// working clock; who still waits is in none.
type HandoverCounts struct {
	Sent, Answered, Decided, Accepted, FirstContacts int
	Waiting, Lapsed, Closed                          int
	ToAnswer, ToDecision, ToContact                  Wait
}

// Handover is what one organisation handed over to another in a span. Back is
// how many went the other way.
type Handover struct {
	From, To OrganisationRef
	HandoverCounts
	Back       int
	LastSentAt time.Time
}

// HandoverReport is the hand-overs of a district; Total, Pairs and Mutual count
// all rows, also those past the last one shown. A pair is two organisations,
// mutual where both handed over.
type HandoverReport struct {
	District      Place
	Rows          []Handover
	Total         HandoverCounts
	Pairs, Mutual int
}

// NewHandoverReport counts the pairs, which come most attempts first, and lists
// the first of them.
func NewHandoverReport(district Place, pairs []HandoverPair, rows int) HandoverReport {
	hours := worktime.Standard()
	ties := network.Pairs(tiesOf(pairs))
	back := map[[2]OrganisationID]int{}
	for _, p := range pairs {
		back[[2]OrganisationID{p.To.ID, p.From.ID}] = len(p.Attempts)
	}
	report := HandoverReport{
		District: district, Rows: []Handover{}, Pairs: len(ties), Mutual: network.Mutual(ties),
		Total: countHandovers(attemptsOf(pairs), hours),
	}
	for _, p := range pairs[:min(len(pairs), rows)] {
		report.Rows = append(report.Rows, Handover{
			From: p.From, To: p.To, HandoverCounts: countHandovers(p.Attempts, hours),
			Back: back[[2]OrganisationID{p.From.ID, p.To.ID}], LastSentAt: p.lastSentAt(),
		})
	}
	return report
}

func tiesOf(pairs []HandoverPair) []network.Tie {
	ties := make([]network.Tie, len(pairs))
	for i, p := range pairs {
		ties[i] = network.Tie{From: string(p.From.ID), To: string(p.To.ID), Count: len(p.Attempts)}
	}
	return ties
}

func attemptsOf(pairs []HandoverPair) []HandoverAttempt {
	var all []HandoverAttempt
	for _, p := range pairs {
		all = append(all, p.Attempts...)
	}
	return all
}

func (p HandoverPair) lastSentAt() time.Time {
	var last time.Time
	for _, a := range p.Attempts {
		if a.SentAt.After(last) {
			last = a.SentAt
		}
	}
	return last
}

func countHandovers(attempts []HandoverAttempt, hours worktime.Calendar) HandoverCounts {
	c := HandoverCounts{Sent: len(attempts)}
	var answers, decisions, contacts []time.Duration
	for _, a := range attempts {
		waits := a.Waits(hours)
		answers = appendKnown(answers, waits.ToAnswer)
		decisions = appendKnown(decisions, waits.ToDecision)
		contacts = appendKnown(contacts, waits.ToContact)
		switch {
		case waits.ToDecision != nil:
		case a.State.Terminal():
			c.Lapsed++
		default:
			c.Waiting++
		}
		if _, accepted := a.reached(Accepted); accepted {
			c.Accepted++
		}
		if a.State == Completed && !a.SeenAt.IsZero() {
			c.Closed++
		}
	}
	c.Answered, c.Decided, c.FirstContacts = len(answers), len(decisions), len(contacts)
	c.ToAnswer, c.ToDecision, c.ToContact = waitOf(answers), waitOf(decisions), waitOf(contacts)
	return c
}

func appendKnown(all []time.Duration, d *time.Duration) []time.Duration {
	if d == nil {
		return all
	}
	return append(all, *d)
}

func waitOf(all []time.Duration) Wait {
	median, _ := network.Median(all)
	return Wait{Median: median, N: len(all)}
}

// HandoverLine is one attempt of a facilitator's drill-down: its path of states
// and how long the recipient took.
type HandoverLine struct {
	HandoverAttempt
	Waits
}

// HandoverLines are the newest attempts of one organisation to another; Total
// counts all of the span.
type HandoverLines struct {
	From, To OrganisationRef
	Lines    []HandoverLine
	Total    int
}

// Path is the steps that changed the state.
func (a HandoverAttempt) Path() []HandoverStep {
	return slices.CompactFunc(slices.Clone(a.Steps), func(one, next HandoverStep) bool { return one.State == next.State })
}

// Waits are the working times of one attempt; nil for what has not happened.
type Waits struct {
	ToAnswer, ToDecision, ToContact *time.Duration
}

// Waits measures how long the recipient took: working time since it was sent in
// states where the recipient owes the next step. A question stops the clock
// until it is answered, the waiting list until somebody is taken from it.
func (a HandoverAttempt) Waits(hours worktime.Calendar) Waits {
	until := func(states ...State) *time.Duration {
		step, happened := a.reached(states...)
		if !happened {
			return nil
		}
		d := a.recipientsClock(step.EffectiveAt, hours)
		return &d
	}
	return Waits{
		ToAnswer:   until(Received, InfoNeeded, Accepted, Waitlisted, Declined),
		ToDecision: until(Accepted, Waitlisted, Declined),
		ToContact:  until(Active),
	}
}

// reached is the first step into one of the states after it was sent.
func (a HandoverAttempt) reached(states ...State) (HandoverStep, bool) {
	i := slices.IndexFunc(a.Steps, func(s HandoverStep) bool { return slices.Contains(states, s.State) })
	if i < 0 {
		return HandoverStep{}, false
	}
	return a.Steps[i], true
}

// recipientsClock is the working time until then in which the recipient owed.
func (a HandoverAttempt) recipientsClock(until time.Time, hours worktime.Calendar) time.Duration {
	var sum time.Duration
	for i, step := range a.Steps {
		end := until
		if i+1 < len(a.Steps) && a.Steps[i+1].At.Before(until) {
			end = a.Steps[i+1].At
		}
		if step.State.Owes() == PartyRecipient {
			sum += hours.Between(step.At, end)
		}
	}
	return sum
}
