package graph

import "slices"

// Guard names a condition that the world or the history must meet besides state
// and position. referral_guard.go says what each asks.
type Guard string

// Transition is one line of the tables. Row is its number in the table of
// transitions of the referral's specification, 0 where the specification says it
// in prose. To is NoState where the state stays.
type Transition struct {
	Row    int
	From   []State
	To     State
	Verb   Verb
	Event  EventKind
	By     []Position
	Guards []Guard
}

// Transitions is the table of everything that changes a state. What it does not
// list is refused. The caller may change the copy. Row 18 is special: its From is
// the state of the old attempt and its To that of the new one.
func Transitions() []Transition {
	return append(transitionsToWork(), transitionsToEnd()...)
}

func transitionsToWork() []Transition {
	sender, recipient := []Position{PositionSender}, []Position{RecipientWorker}
	ranked := []Position{RecipientCoordinator, RecipientResponsible}
	answering := []Position{RecipientWorker, PositionPartner}
	return []Transition{
		{0, []State{NoState}, Draft, VerbDraft, EventDrafted, sender, nil},
		{1, []State{Draft}, Sent, VerbSend, EventSent, sender, []Guard{
			GuardNotErased, GuardServiceActive, GuardCoordinator, GuardModeTaken, GuardNoOtherOpen, GuardConsent,
			GuardChildReported,
		}},
		{0, []State{Sent}, Draft, VerbUndoSend, EventSendUndone, sender, []Guard{GuardUndelivered, GuardWithin30Seconds}},
		{2, []State{Sent}, Received, VerbAcknowledge, EventAcknowledged, recipient, nil},
		{2, []State{Sent}, Received, VerbClaim, EventClaimed, []Position{PositionCandidate}, []Guard{
			GuardServiceActive, GuardCoordinator, GuardModeTaken, GuardNoOtherOpen,
		}},
		{3, []State{Sent, Received}, InfoNeeded, VerbAsk, EventAsked, answering, nil},
		{4, []State{InfoNeeded}, Received, VerbAnswer, EventAnswered, sender, nil},
		{5, []State{Sent, Received}, Accepted, VerbAccept, EventAccepted, answering, nil},
		{6, []State{Sent, Received, Accepted}, Waitlisted, VerbWaitlist, EventWaitlisted, recipient, nil},
		{7, []State{Waitlisted}, Accepted, VerbPromote, EventPromoted, recipient, nil},
		{8, []State{Accepted}, Active, VerbFirstContact, EventFirstContact, answering, []Guard{GuardBothConfirmed}},
		{9, []State{Active}, Paused, VerbPause, EventPaused, recipient, nil},
		{9, []State{Paused}, Active, VerbResume, EventResumed, recipient, nil},
		{16, []State{Completed}, Active, VerbReopen, EventReopened, ranked, []Guard{
			GuardWithin30Days, GuardNoOtherOpen, GuardNotRevoked,
		}},
		{17, []State{Declined}, Received, VerbUndoDecline, EventDeclineUndone, recipient, []Guard{
			GuardWithin72Hours, GuardNotRerouted, GuardNoOtherOpen, GuardNotRevoked,
		}},
		{18, []State{Declined, Expired, Failed, Withdrawn}, Draft, VerbReroute, EventDrafted, sender, []Guard{
			GuardWithdrawnBySender, GuardNotRerouted, GuardConsent,
		}},
	}
}

func transitionsToEnd() []Transition {
	sender, recipient := []Position{PositionSender}, []Position{RecipientWorker}
	answering := []Position{RecipientWorker, PositionPartner}
	ranked := []Position{RecipientCoordinator, RecipientResponsible, PositionPartner}
	machine := []Position{PositionSystem}
	working := []State{Accepted, Active, Paused}
	handed := []State{Sent, Received, InfoNeeded, Accepted, Waitlisted, Active, Paused}
	return []Transition{
		{10, working, Completed, VerbComplete, EventCompleted, answering, nil},
		{11, append([]State{Waitlisted}, working...), Failed, VerbFail, EventFailed, recipient, []Guard{GuardContactAttempts}},
		{12, []State{Sent, Received, InfoNeeded, Waitlisted}, Declined, VerbDecline, EventDeclined, ranked, nil},
		{13, append([]State{Draft}, handed...), Withdrawn, VerbWithdraw, EventWithdrawn, sender, nil},
		{14, handed, Withdrawn, VerbRevokeConsent, EventConsentRevoked, eitherSideOrClient(), nil},
		{14, handed, Withdrawn, VerbErase, EventErased, append(eitherSideOrClient(), PositionSystem), nil},
		{15, []State{Sent, Received, InfoNeeded}, Expired, VerbExpire, EventExpired, machine, []Guard{GuardNotCrisis}},
		{19, allBut(Erroneous), Erroneous, VerbMarkError, EventMarkedError, []Position{PositionSender, PositionAdmin}, nil},
	}
}

func allBut(not ...State) []State {
	return slices.DeleteFunc(States(), func(s State) bool { return slices.Contains(not, s) })
}

func eitherSideOrClient() []Position {
	return []Position{PositionSender, RecipientWorker, PositionClient}
}
