package graph

import "slices"

// What each command carries: what is wrong with it, what of it goes into the
// event, and its words.

func (DraftReferral) check(d decision) []Field {
	return d.attempt.wrongInDraft()
}

func (c Send) words() string { return c.Text }
func (c Send) check(d decision) []Field {
	return append(d.attempt.wrongToSend(), d.meeting(c.MeetAt)...)
}
func (c Send) fill(e *Event)       { e.On = c.MeetAt }
func (c Send) reportedApart() bool { return c.ReportedApart }

func (c Ask) words() string             { return c.Text }
func (c Ask) check(decision) []Field    { return required("text", c.Text) }
func (c Answer) words() string          { return c.Text }
func (c Answer) check(decision) []Field { return required("text", c.Text) }

func (c Reopen) words() string                 { return c.Text }
func (c Reopen) check(decision) []Field        { return required("text", c.Text) }
func (c MarkError) words() string              { return c.Text }
func (c MarkError) check(decision) []Field     { return required("text", c.Text) }
func (c ChangeConsent) words() string          { return c.Text }
func (c ChangeConsent) check(decision) []Field { return required("text", c.Text) }

func (c Message) words() string          { return c.Text }
func (c Message) check(decision) []Field { return required("text", c.Text) }

func (c Accept) check(d decision) []Field {
	var fields []Field
	if !d.positions.Any(PositionPartner) { // behind a link stands no worker of ours
		fields = d.responsible(c.Responsible)
	}
	if !c.FirstContactBy.IsZero() {
		fields = append(fields, d.day("firstContactBy", c.FirstContactBy, 0)...)
	}
	return fields
}

func (c Accept) fill(e *Event) {
	e.Responsible = c.Responsible
	if !c.FirstContactBy.IsZero() {
		e.On = c.FirstContactBy.UTC()
	}
}

func (c Reassign) check(d decision) []Field { return d.responsible(c.Responsible) }
func (c Reassign) fill(e *Event)            { e.Responsible = c.Responsible }

func (c Waitlist) check(d decision) []Field { return d.day("reviewOn", c.ReviewOn, MaxReviewDays) }
func (c Waitlist) fill(e *Event)            { e.On = c.ReviewOn.UTC() }

func (c Pause) check(d decision) []Field {
	return append(oneOf("reason", c.Reason, Reasons(ForPause)), d.day("reviewOn", c.ReviewOn, 0)...)
}

func (c Pause) fill(e *Event) {
	e.Reason = c.Reason
	e.On = c.ReviewOn.UTC()
}

func (c Review) check(d decision) []Field { return d.day("reviewOn", c.NextOn, MaxReviewDays) }
func (c Review) fill(e *Event)            { e.On = c.NextOn.UTC() }

func (c FirstContact) check(decision) []Field { return oneOf("channel", c.Channel, channels()) }
func (c FirstContact) fill(e *Event)          { e.Channel = c.Channel }

func (c RecordContactAttempt) check(decision) []Field {
	return oneOf("channel", c.Channel, channels())
}
func (c RecordContactAttempt) fill(e *Event) { e.Channel = c.Channel }

func (c ScheduleAppointment) check(d decision) []Field { return d.day("on", c.On, MaxAppointmentDays) }
func (c ScheduleAppointment) fill(e *Event)            { e.On = c.On.UTC() }

func (c Complete) check(decision) []Field { return oneOf("outcome", c.Outcome, Outcomes()) }
func (c Complete) fill(e *Event)          { e.Outcome = c.Outcome }

func (c ConfirmAsClient) check(decision) []Field { return oneOf("view", c.View, ClientViews()) }
func (c ConfirmAsClient) fill(e *Event)          { e.View = c.View }

func (c Fail) check(d decision) []Field {
	if fields := oneOf("reason", c.Reason, Reasons(ForFail)); len(fields) > 0 {
		return fields
	}
	if !slices.Contains(FailReasons(d.attempt.Mode), c.Reason) {
		return []Field{{"reason", FieldNotInMode}}
	}
	return nil
}
func (c Fail) fill(e *Event)    { e.Reason = c.Reason }
func (c Fail) failsFor() Reason { return c.Reason }

// FailReasons lists the reasons for which an attempt of the mode may fail:
// nobody could try to reach an anonymous person, and only a person who was to
// come by themselves can never have come.
func FailReasons(mode Mode) []Reason {
	return slices.DeleteFunc(Reasons(ForFail), func(r Reason) bool {
		return r == ReasonNotReached && mode == Anonymous ||
			r == ReasonNeverCame && mode != Anonymous && mode != Self
	})
}

func (c Withdraw) check(decision) []Field {
	if c.Reason == ReasonConsentRevoked {
		return []Field{{"reason", FieldOwnCommand}}
	}
	return oneOf("reason", c.Reason, Reasons(ForWithdraw))
}
func (c Withdraw) fill(e *Event) { e.Reason = c.Reason }

func (c Decline) words() string { return c.Text }
func (c Decline) check(d decision) []Field {
	fields := oneOf("reason", c.Reason, Reasons(ForDecline))
	fields = append(fields, oneOf("by", c.By, []DeclinedBy{ByProvider, ByClient})...)
	switch {
	case c.Reason == ReasonOther:
		fields = append(fields, required("text", c.Text)...)
	case c.Reason == ReasonHealthExcludes && !d.attempt.Facts.ServiceResidential:
		fields = append(fields, Field{"reason", FieldResidential})
	}
	return append(fields, c.wrongAlternatives(d.attempt.Service)...)
}

// wrongAlternatives refuses also the service that declines, and one named twice.
func (c Decline) wrongAlternatives(own ServiceID) []Field {
	named := slices.Compact(slices.Sorted(slices.Values(c.Alternatives)))
	switch {
	case len(c.Alternatives) > MaxAlternatives:
		return []Field{{"alternatives", FieldTooMany}}
	case slices.Contains(c.Alternatives, ""):
		return []Field{{"alternatives", FieldUnknown}}
	case len(named) < len(c.Alternatives):
		return []Field{{"alternatives", FieldTwice}}
	case slices.Contains(c.Alternatives, own):
		return []Field{{"alternatives", FieldSame}}
	default:
		return nil
	}
}

func (c Decline) fill(e *Event) {
	e.Reason = c.Reason
	e.DeclinedBy = c.By
	e.Alternatives = slices.Clone(c.Alternatives)
}

func (c Reroute) check(d decision) []Field {
	fields := required("service", string(c.Service))
	switch {
	case c.Consent == nil:
	case d.attempt.Mode != Written:
		fields = append(fields, Field{"consent", FieldNotInMode})
	default:
		fields = append(fields, c.Consent.wrong(d.now)...)
	}
	return fields
}
