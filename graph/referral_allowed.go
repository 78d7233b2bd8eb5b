package graph

import "time"

// Allowance says whether a verb is open to an actor now. Reason is a refusal
// reason, empty where it is allowed.
type Allowance struct {
	Verb   Verb
	Reason string
}

// Allowed answers for every verb of a person, in a fixed order, whether the
// actor may use it now, so that a screen can show why not. What the command
// would carry is not judged. A stranger gets nothing at all.
func Allowed(a Attempt, actor Actor, now time.Time) []Allowance {
	positions := PositionOf(a, actor)
	if a.State() == NoState || positions.Stranger() {
		return nil
	}
	d := decision{table: bothTables(), attempt: a, actor: actor, positions: positions, now: now.UTC()}
	verbs := personVerbs()
	all := make([]Allowance, 0, len(verbs))
	for _, verb := range verbs {
		d.order.Command = bare(verb)
		all = append(all, Allowance{verb, d.refusal()})
	}
	return all
}

// refusal is the reason for which the order is refused whatever it carries.
func (d decision) refusal() string {
	row, err := d.row()
	if err == nil {
		err = d.refuseByGuard(row)
	}
	if e, ok := AsError(err); ok {
		return e.Reason
	}
	return ""
}

// bare stands for a command of the verb of which nothing else is known.
type bare Verb

// Verb names the command.
func (b bare) Verb() Verb { return Verb(b) }

func personVerbs() []Verb {
	return []Verb{
		VerbSend, VerbUndoSend, VerbClaim, VerbPass, VerbAcknowledge, VerbAsk, VerbAnswer,
		VerbAccept, VerbWaitlist, VerbPromote, VerbConfirmContact, VerbFirstContact,
		VerbRecordContactAttempt, VerbScheduleAppointment, VerbMissAppointment,
		VerbCancelAppointment, VerbReview, VerbPause, VerbResume, VerbComplete, VerbFail, VerbDecline,
		VerbUndoDecline, VerbReopen, VerbReassign, VerbMessage, VerbOpen, VerbSeeResult,
		VerbWithdraw, VerbReroute, VerbRevokeConsent, VerbErase, VerbChangeConsent,
		VerbConfirmAsClient, VerbMarkError,
	}
}
