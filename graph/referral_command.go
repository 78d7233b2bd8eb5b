package graph

import "time"

// Verb names a command.
type Verb string

// The verbs that move an attempt from state to state.
const (
	VerbDraft         Verb = "draft"
	VerbSend          Verb = "send"
	VerbAcknowledge   Verb = "acknowledge"
	VerbClaim         Verb = "claim"
	VerbPass          Verb = "pass"
	VerbAsk           Verb = "ask"
	VerbAnswer        Verb = "answer"
	VerbAccept        Verb = "accept"
	VerbWaitlist      Verb = "waitlist"
	VerbPromote       Verb = "promote"
	VerbFirstContact  Verb = "first_contact"
	VerbPause         Verb = "pause"
	VerbResume        Verb = "resume"
	VerbComplete      Verb = "complete"
	VerbFail          Verb = "fail"
	VerbDecline       Verb = "decline"
	VerbWithdraw      Verb = "withdraw"
	VerbRevokeConsent Verb = "revoke_consent"
	VerbErase         Verb = "erase"
	VerbExpire        Verb = "expire"
	VerbReopen        Verb = "reopen"
	VerbUndoDecline   Verb = "undo_decline"
	VerbUndoSend      Verb = "undo_send"
	VerbReroute       Verb = "reroute"
	VerbMarkError     Verb = "mark_error"
)

// The verbs that record something and leave the state.
const (
	VerbConfirmContact       Verb = "confirm_contact"
	VerbDeliver              Verb = "deliver"
	VerbOpen                 Verb = "open"
	VerbRemind               Verb = "remind"
	VerbEscalate             Verb = "escalate"
	VerbReview               Verb = "review"
	VerbRecordContactAttempt Verb = "record_contact_attempt"
	VerbScheduleAppointment  Verb = "schedule_appointment"
	VerbMissAppointment      Verb = "miss_appointment"
	VerbCancelAppointment    Verb = "cancel_appointment"
	VerbReassign             Verb = "reassign"
	VerbMessage              Verb = "message"
	VerbChangeConsent        Verb = "change_consent"
	VerbSeeResult            Verb = "see_result"
	VerbConfirmAsClient      Verb = "confirm_as_client"
)

// Command is one thing that somebody wants to do to an attempt. The structs of
// this package are the only commands that Decide knows.
type Command interface{ Verb() Verb }

// DraftReferral starts an attempt. Decide judges the attempt as it would begin,
// made of these values and still without events. What is told of the person in
// words still changes: it comes with the Send.
type DraftReferral struct {
	Mode     Mode
	Urgency  Urgency
	Reach    Reach
	Language string
	Needs    []NeedCode
	AgeBand  string
	StaysIn  PlaceRef
	Service  ServiceID
}

// Send hands the draft over to its service or offers it to its candidates. Text
// is what the draft tells in words (Told.Text), kept under Order.TextID.
type Send struct {
	Text string
	// MeetAt is the joint date of an accompanied hand-over; zero where there is none.
	MeetAt time.Time
	// ReportedApart says of a child at risk that it is reported on its own path.
	ReportedApart bool
}

// Acknowledge says that the recipient has it and will look at it.
type Acknowledge struct{}

// Claim takes an open offer: the first claim wins.
type Claim struct{}

// Pass says that a candidate does not want an open offer. The last pass ends it.
type Pass struct{}

// Ask sends a question back; the clock moves to the sender.
type Ask struct{ Text string }

// Answer answers the question; the clock returns to the recipient.
type Answer struct{ Text string }

// Accept takes the person over. FirstContactBy is optional.
type Accept struct {
	Responsible    WorkerID
	FirstContactBy time.Time
}

// Waitlist puts the person on a waiting list until the review.
type Waitlist struct{ ReviewOn time.Time }

// Promote takes the person over from the waiting list. Whoever promotes becomes
// responsible where nobody is yet.
type Promote struct{}

// FirstContact says that the person was met; when is Order.At.
type FirstContact struct{ Channel ContactChannel }

// ConfirmContact is one side's half of an accompanied hand-over (Warm).
type ConfirmContact struct{}

// Pause stops the clocks until the review.
type Pause struct {
	Reason   Reason
	ReviewOn time.Time
}

// Resume goes on after a pause.
type Resume struct{}

// Complete ends with a result.
type Complete struct{ Outcome Outcome }

// Fail ends without one.
type Fail struct{ Reason Reason }

// Decline says no. Text is required with ReasonOther. Alternatives are services
// that may fit better.
type Decline struct {
	Reason       Reason
	By           DeclinedBy
	Text         string
	Alternatives []ServiceID
}

// Withdraw is the sender taking it back. ReasonConsentRevoked is refused here:
// RevokeConsent says that, because it also takes the identity away.
type Withdraw struct{ Reason Reason }

// RevokeConsent is the client's no; it acts in every state.
type RevokeConsent struct{}

// Erase deletes the attempt's data key; it acts in every state.
type Erase struct{}

// Expire is the timer's: the event's reason follows from the state.
type Expire struct{}

// Reopen goes on after a completion.
type Reopen struct{ Text string }

// UndoDecline takes a wrong decline back.
type UndoDecline struct{}

// UndoSend takes a wrong send back before it is delivered.
type UndoSend struct{}

// Reroute starts a new attempt that supersedes this one. The event that Decide
// returns is the first event of the new attempt, not one of this attempt.
type Reroute struct {
	Service ServiceID
	// Consent is the ground towards the new recipient, of a written referral only.
	Consent *Consent
}

// MarkError says that the attempt should never have been.
type MarkError struct{ Text string }

// Deliver is the system's: the recipient was notified.
type Deliver struct{}

// Open says that the recipient looked at it.
type Open struct{}

// Remind is the system's: whoever owes the next step was reminded.
type Remind struct{}

// Escalate is the system's: the recipient's manager was told.
type Escalate struct{}

// Review says that the person still waits, or that the pause goes on, and when to
// look again.
type Review struct{ NextOn time.Time }

// RecordContactAttempt says that the recipient tried to reach the person.
type RecordContactAttempt struct{ Channel ContactChannel }

// ScheduleAppointment sets the moment of an appointment.
type ScheduleAppointment struct{ On time.Time }

// MissAppointment says that the person did not come to the appointment.
type MissAppointment struct{}

// CancelAppointment cancels the appointment.
type CancelAppointment struct{}

// Reassign makes another worker of the recipient responsible.
type Reassign struct{ Responsible WorkerID }

// Message is a message between the two sides.
type Message struct{ Text string }

// ChangeConsent says in words how the consent was given, narrowed or prolonged.
type ChangeConsent struct{ Text string }

// SeeResult says that the sender looked at how it ended.
type SeeResult struct{}

// ConfirmAsClient is the client's own view of it.
type ConfirmAsClient struct{ View ClientView }
