package graph

// Notice kinds group the events that people hear of.
const (
	// NoticeNew: a referral came.
	NoticeNew NoticeKind = "NEW"
	// NoticeOffer: an open offer can be claimed.
	NoticeOffer NoticeKind = "OFFER"
	// NoticeQuestion: the recipient asked.
	NoticeQuestion NoticeKind = "QUESTION"
	// NoticeAnswer: the sender answered.
	NoticeAnswer NoticeKind = "ANSWER"
	// NoticeProgress: it goes on, and nobody has to do anything.
	NoticeProgress NoticeKind = "PROGRESS"
	// NoticeResult: it ended without the one who is told.
	NoticeResult NoticeKind = "RESULT"
	// NoticeReminder: whoever owes the next step is reminded.
	NoticeReminder NoticeKind = "REMINDER"
	// NoticeEscalation: the recipient's coordinators are told that it is late.
	NoticeEscalation NoticeKind = "ESCALATION"
	// NoticeMessage: the other side wrote.
	NoticeMessage NoticeKind = "MESSAGE"
	// NoticeStopped: it was taken back, revoked, or never should have been.
	NoticeStopped NoticeKind = "STOPPED"
	// NoticeAssigned: somebody was made responsible.
	NoticeAssigned NoticeKind = "ASSIGNED"
)

type (
	// NoticeKind says in one word why somebody hears of an attempt. It never
	// leaves the database: a mail says only that something waits.
	NoticeKind string
	// NoticeID names a notice.
	NoticeID string
)

// Audience says whom to tell in an organisation.
type Audience struct {
	Organisation OrganisationID
	// Worker is told, or who stands in for them; where nobody does, Service's
	// people are.
	Worker WorkerID
	// Service's people are those who work in it; where there are none, the
	// coordinators; where there are none either, everybody who works there.
	Service ServiceID
	// Ranked tells the coordinators at once, whoever works in the service.
	Ranked bool
}

// Telling is one event that somebody hears of, without a word of what it says.
// Except is who made it happen: nobody is told of their own act.
type Telling struct {
	Version  int
	Kind     NoticeKind
	Audience Audience
	Except   WorkerID
	Crisis   bool
}

// Tellings says who hears of the events, which are the last ones of the attempt.
// It is the only place that knows which event tells whom.
func Tellings(a Attempt, events []Event) []Telling {
	var all []Telling
	was := a.before(events)
	for _, e := range events {
		for _, t := range a.tellings(was, e) {
			t.Version, t.Except, t.Crisis = e.Version, e.Worker, a.Urgency == UrgencyCrisis
			all = append(all, t)
		}
		was = e.State
	}
	return all
}

// before is the state in which the attempt was before the events.
func (a Attempt) before(events []Event) State {
	at := len(a.Events) - len(events) - 1
	if at < 0 || at >= len(a.Events) {
		return NoState
	}
	return a.Events[at].State
}

func (a Attempt) tellings(was State, e Event) []Telling {
	switch e.Kind {
	case EventSent:
		return a.tellNew()
	case EventAsked:
		return []Telling{{Kind: NoticeQuestion, Audience: a.senderSide()}}
	case EventAnswered:
		return []Telling{{Kind: NoticeAnswer, Audience: a.recipientSide()}}
	case EventAccepted, EventWaitlisted, EventPromoted, EventReopened, EventDeclineUndone:
		return []Telling{{Kind: NoticeProgress, Audience: a.senderSide()}}
	case EventDeclined, EventCompleted, EventFailed:
		return []Telling{{Kind: NoticeResult, Audience: a.senderSide()}}
	case EventExpired:
		return []Telling{{Kind: NoticeResult, Audience: a.senderSide()}}
	case EventReassigned:
		return []Telling{{Kind: NoticeAssigned, Audience: a.recipientSide()}}
	case EventReminded:
		return a.tellDebtor(e.State)
	case EventEscalated:
		ranked := a.recipientSide()
		ranked.Worker, ranked.Ranked = "", true
		return []Telling{{Kind: NoticeEscalation, Audience: ranked}}
	case EventMessage, EventContactConfirmed, EventAppointmentScheduled, EventAppointmentCancelled:
		return a.tellOther(e)
	case EventWithdrawn, EventMarkedError, EventConsentRevoked, EventErased:
		return a.tellStopped(was, e)
	default: // nobody has to hear of it
		return nil
	}
}

// tellNew tells the service's people, of an open offer the coordinators of every
// candidate.
func (a Attempt) tellNew() []Telling {
	if !a.Unclaimed() {
		return []Telling{{Kind: NoticeNew, Audience: a.recipientSide()}}
	}
	offers := make([]Telling, 0, len(a.Candidates))
	for _, id := range a.Candidates {
		offers = append(offers, Telling{Kind: NoticeOffer, Audience: Audience{Organisation: id, Ranked: true}})
	}
	return offers
}

func (a Attempt) tellDebtor(s State) []Telling {
	side := a.recipientSide()
	if s.Owes() == PartySender {
		side = a.senderSide()
	}
	if side.Organisation == "" {
		return nil
	}
	return []Telling{{Kind: NoticeReminder, Audience: side}}
}

// tellOther tells the side that did not do it. Appointments concern the sender
// only where both go there together.
func (a Attempt) tellOther(e Event) []Telling {
	kind := NoticeMessage
	if e.Kind != EventMessage {
		kind = NoticeProgress
		if a.Mode != Warm {
			return nil
		}
	}
	if a.bySender(e) {
		return []Telling{{Kind: kind, Audience: a.recipientSide()}}
	}
	return []Telling{{Kind: kind, Audience: a.senderSide()}}
}

// tellStopped tells the other side, the recipient only of what it has looked at:
// what was not even received is dropped before anybody hears of it. A mistake is
// always told, by an administrator to both.
func (a Attempt) tellStopped(was State, e Event) []Telling {
	looked := e.Kind == EventMarkedError || was != Draft && was != Sent && was != NoState
	var all []Telling
	if !a.Handed() {
		return nil
	}
	if !a.bySender(e) && (e.Kind != EventMarkedError || e.Organisation != a.Sender) {
		all = append(all, Telling{Kind: NoticeStopped, Audience: a.senderSide()})
	}
	if a.bySender(e) || e.ActorKind == ActorClientLink || e.Kind == EventMarkedError {
		if looked && a.Recipient != "" {
			all = append(all, Telling{Kind: NoticeStopped, Audience: a.recipientSide()})
		}
	}
	return all
}

// bySender tells whether the sender's side made the event happen. Within one
// organisation it is the worker who sent.
func (a Attempt) bySender(e Event) bool {
	if a.Sender == a.Recipient {
		return e.Worker != "" && e.Worker == a.SenderWorker
	}
	return e.Organisation != "" && e.Organisation == a.Sender
}

func (a Attempt) senderSide() Audience {
	return Audience{Organisation: a.Sender, Worker: a.SenderWorker}
}

func (a Attempt) recipientSide() Audience {
	return Audience{Organisation: a.Recipient, Worker: a.Responsible(), Service: a.Service}
}

// NoticeStanding is how the attempt of a notice stands when a mail is about to
// carry it.
type NoticeStanding struct {
	Kind NoticeKind
	// Then is the state that the event of the notice left, Now the present one.
	Then, Now State
	// Acted: whoever is told did something themselves since.
	Acted bool
	// Answered: their organisation did, so that an offer waits for it no more.
	Answered bool
	// Seen: the sender looked at the result since.
	Seen bool
	// Belongs: whoever is told still works for the organisation.
	Belongs bool
}

// Waits tells whether the notice still has something to say.
func (s NoticeStanding) Waits() bool {
	if !s.Belongs || s.Acted {
		return false
	}
	switch s.Kind {
	case NoticeResult:
		return s.Now == s.Then && !s.Seen
	case NoticeOffer:
		return s.Now == s.Then && !s.Answered
	case NoticeStopped:
		return true
	case NoticeProgress, NoticeMessage, NoticeAssigned:
		return s.Now != Erroneous
	case NoticeNew, NoticeQuestion, NoticeAnswer, NoticeReminder, NoticeEscalation:
		return s.Now == s.Then
	default:
		return false
	}
}
