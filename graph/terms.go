package graph

import (
	"slices"
	"time"

	"lavka/graph/worktime"
)

// TermsFor says what a limit is for: an attempt of an urgency, or a question that
// a sender was asked.
type TermsFor string

// For what.
const (
	ForRoutine  TermsFor = "ROUTINE"
	ForUrgent   TermsFor = "URGENT"
	ForCrisis   TermsFor = "CRISIS"
	ForQuestion TermsFor = "QUESTION"
)

// LimitName names a limit.
type LimitName string

// The limits. Of a question, LimitDecide is the answer.
const (
	LimitAcknowledge  LimitName = "ACKNOWLEDGE"
	LimitDecide       LimitName = "DECIDE"
	LimitFirstContact LimitName = "FIRST_CONTACT"
	LimitRemind1      LimitName = "REMIND_1"
	LimitRemind2      LimitName = "REMIND_2"
	LimitRemind3      LimitName = "REMIND_3"
	LimitEscalate     LimitName = "ESCALATE"
	LimitExpire       LimitName = "EXPIRE"
)

// LimitKey is one cell of the table of limits.
type LimitKey struct {
	For  TermsFor
	Name LimitName
}

// TermSet is by what an organisation's deadlines count: its working hours, minutes
// since midnight, and the limits that it changed. What is missing is the default,
// so that the zero set is the default one.
type TermSet struct {
	Opens, Closes int
	Limits        map[LimitKey]time.Duration
}

// OrganisationTerms are the terms of one organisation, with who changed them last;
// version 0 where nobody has.
type OrganisationTerms struct {
	TermSet
	Version   int
	ChangedAt time.Time
	ChangedBy string
}

// NewTerms are the terms that somebody wants who saw the version. A limit that is
// missing or equals the default is the default.
type NewTerms struct {
	TermSet
	Seen int
}

// Limit is one cell as it holds, with the default and the bounds within which an
// organisation may choose.
type Limit struct {
	LimitKey
	Holds, Default, Least, Most time.Duration
}

// Terms are the limits of one urgency, or of a question, in working time; zero
// where there is none. Remind counts from the same moment as Expire does.
type Terms struct {
	Acknowledge  time.Duration
	Decide       time.Duration
	FirstContact time.Duration
	Remind       []time.Duration
	Escalate     time.Duration
	Expire       time.Duration
}

// leastLimit is the shortest limit that an organisation may set for itself.
const leastLimit = 15 * time.Minute

// defaultTerms is the table of the specification, by the working day of whoever
// counts. A crisis goes by phone: it is decided in the call that acknowledges it,
// its first contact is due until the working day ends, and it never expires.
// Assumed; see docs/assumptions.md.
func defaultTerms(of TermsFor, day time.Duration) Terms {
	switch of {
	case ForCrisis:
		return Terms{Acknowledge: time.Hour, Remind: []time.Duration{30 * time.Minute}, Escalate: time.Hour}
	case ForUrgent:
		return Terms{
			Acknowledge: part(day, 2), Decide: day, FirstContact: 2 * day,
			Remind: []time.Duration{part(day, 4), part(day, 2)}, Escalate: day, Expire: 5 * day,
		}
	case ForQuestion:
		return Terms{Decide: 3 * day, Remind: []time.Duration{day, 2 * day}, Expire: 10 * day}
	default:
		return Terms{
			Acknowledge: 2 * day, Decide: 5 * day, FirstContact: 10 * day,
			Remind: []time.Duration{day, 2 * day, 4 * day}, Escalate: 5 * day, Expire: 15 * day,
		}
	}
}

// part is a share of a day in whole minutes.
func part(day, of time.Duration) time.Duration { return (day / of).Truncate(time.Minute) }

// TermsForAll lists for what there are limits, in the order of the screens.
func TermsForAll() []TermsFor { return []TermsFor{ForRoutine, ForUrgent, ForCrisis, ForQuestion} }

func limitNames() []LimitName {
	return []LimitName{
		LimitAcknowledge, LimitDecide, LimitFirstContact, LimitRemind1, LimitRemind2, LimitRemind3,
		LimitEscalate, LimitExpire,
	}
}

func reminders() []LimitName { return []LimitName{LimitRemind1, LimitRemind2, LimitRemind3} }

// named is where the terms keep a limit; nil for a reminder that they have not.
func (t *Terms) named(name LimitName) *time.Duration {
	switch name {
	case LimitAcknowledge:
		return &t.Acknowledge
	case LimitDecide:
		return &t.Decide
	case LimitFirstContact:
		return &t.FirstContact
	case LimitEscalate:
		return &t.Escalate
	case LimitExpire:
		return &t.Expire
	default:
		if i := slices.Index(reminders(), name); i >= 0 && i < len(t.Remind) {
			return &t.Remind[i]
		}
		return nil
	}
}

// Calendar is the organisation's working time.
func (s TermSet) Calendar() worktime.Calendar { return worktime.Hours(s.Opens, s.Closes) }

// Of are the limits of an attempt of the urgency.
func (s TermSet) Of(urgency Urgency) Terms {
	switch urgency {
	case UrgencyCrisis:
		return s.terms(ForCrisis)
	case Urgent:
		return s.terms(ForUrgent)
	default:
		return s.terms(ForRoutine)
	}
}

// OfQuestion are the limits of a sender whom the organisation asks.
func (s TermSet) OfQuestion() Terms { return s.terms(ForQuestion) }

func (s TermSet) terms(of TermsFor) Terms {
	terms := defaultTerms(of, s.Calendar().Day())
	for _, name := range limitNames() {
		if changed := s.Limits[LimitKey{of, name}]; changed > 0 && terms.has(name) {
			*terms.named(name) = changed
		}
	}
	if of == ForCrisis {
		terms.Decide, terms.FirstContact = terms.Acknowledge, terms.Acknowledge
	}
	return terms
}

func (t *Terms) has(name LimitName) bool {
	at := t.named(name)
	return at != nil && *at > 0
}

// All lists every limit that can be chosen, in the order of the screens.
func (s TermSet) All() []Limit {
	var all []Limit
	day := s.Calendar().Day()
	for _, of := range TermsForAll() {
		usual, holds := defaultTerms(of, day), s.terms(of)
		for _, name := range limitNames() {
			if !usual.has(name) {
				continue
			}
			all = append(all, bounded(Limit{LimitKey{of, name}, *holds.named(name), *usual.named(name), 0, 0}))
		}
	}
	return all
}

// bounded fills the bounds in: never longer than twice the default. What ends an
// attempt or binds the sender is never shorter than half of it.
func bounded(l Limit) Limit {
	l.Least, l.Most = leastLimit, 2*l.Default
	if l.Name == LimitExpire || l.For == ForQuestion {
		l.Least = l.Default / 2
	}
	return l
}

// Property is the name under which the limit is kept.
func (k LimitKey) Property() string { return string(k.For) + "_" + string(k.Name) }

// MarshalText lets sets be written down.
func (k LimitKey) MarshalText() ([]byte, error) { return []byte(k.Property()), nil }

// Changed tells whether the organisation chose another limit than the default.
func (l Limit) Changed() bool { return l.Holds != l.Default }

// TermsOf are the default limits of an attempt of the urgency.
func TermsOf(urgency Urgency) Terms { return TermSet{}.Of(urgency) }

// TermsOfQuestion are the default limits of a sender who was asked.
func TermsOfQuestion() Terms { return TermSet{}.OfQuestion() }
