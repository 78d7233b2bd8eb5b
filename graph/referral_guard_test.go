package graph_test

import (
	"testing"
	"time"

	"lavka/graph"
)

// later is the attempt as it stands when the present state is that old.
func later(a graph.Attempt, age time.Duration) graph.Attempt {
	events := make([]graph.Event, len(a.Events))
	last := a.Events[len(a.Events)-1].RecordedAt
	for i, e := range a.Events {
		shift := now().Add(-age).Sub(last)
		e.EffectiveAt, e.RecordedAt = e.EffectiveAt.Add(shift), e.RecordedAt.Add(shift)
		events[i] = e
	}
	a.Events = events
	return a
}

func TestSendAsksTheService(t *testing.T) {
	for reason, spoil := range map[string]func(*graph.Facts){
		graph.RefuseServiceInactive: func(f *graph.Facts) { f.ServiceActive = false },
		graph.RefuseNoCoordinator:   func(f *graph.Facts) { f.CoordinatorActive = false },
		graph.RefuseMode:            func(f *graph.Facts) { f.ServiceTakes = false },
		graph.RefuseAlreadyOpen:     func(f *graph.Facts) { f.OtherOpen = true },
	} {
		draft, offer := in(graph.Draft, graph.Anonymous), offered(graph.Sent)
		spoil(&draft.Facts)
		spoil(&offer.Facts)
		refused(t, draft, sender(), graph.Send{}, reason)
		refused(t, offer, candidate(), graph.Claim{}, reason)
	}
}

func TestOnlyAWrittenReferralNeedsConsent(t *testing.T) {
	for _, mode := range graph.Modes() {
		a := in(graph.Draft, mode)
		if mode == graph.OpenOffer {
			a = offered(graph.Draft)
		}
		a.Facts.ConsentLive = false
		if mode == graph.Written {
			refused(t, a, sender(), graph.Send{}, graph.RefuseConsent)
			continue
		}
		must(t, a, sender(), graph.Send{})
	}
	a := in(graph.Declined, graph.Written)
	a.Facts.ConsentLive = false
	refused(t, a, sender(), graph.Reroute{Service: "another"}, graph.RefuseConsent)
}

func TestWhatWasErasedIsNotSentOrSpokenOf(t *testing.T) {
	draft := must(t, in(graph.Draft, graph.Anonymous), sender(), graph.Erase{})
	refused(t, draft, sender(), graph.Send{}, graph.RefuseErased)
	ended := must(t, in(graph.Completed, graph.Anonymous), client(), graph.Erase{})
	refused(t, ended, sender(), graph.Message{Text: "Thank you."}, graph.RefuseErased)
}

func TestSendIsUndoneForHalfAMinuteBeforeDelivery(t *testing.T) {
	sent := in(graph.Sent, graph.Anonymous)
	sent.Events = sent.Events[:2]
	must(t, later(sent, 30*time.Second), sender(), graph.UndoSend{})
	refused(t, later(sent, 30*time.Second+time.Nanosecond), sender(), graph.UndoSend{}, graph.RefuseTooLate)
	delivered := must(t, later(sent, time.Second), graph.System(), graph.Deliver{})
	refused(t, delivered, sender(), graph.UndoSend{}, graph.RefuseDelivered)
	opened := must(t, later(sent, time.Second), colleague(), graph.Open{})
	refused(t, opened, sender(), graph.UndoSend{}, graph.RefuseDelivered)
}

func TestAnUndoneSendIsUnknownToTheRecipient(t *testing.T) {
	a := must(t, in(graph.Sent, graph.Anonymous), sender(), graph.UndoSend{})
	refused(t, a, coordinator(), graph.Open{}, "")
	if a.Handed() {
		t.Error("an undone send counts as handed over")
	}
	again := must(t, a, sender(), graph.Send{})
	must(t, again, colleague(), graph.Acknowledge{})
	gone := must(t, a, sender(), graph.Withdraw{Reason: graph.ReasonSenderError})
	refused(t, gone, coordinator(), graph.Message{Text: "What was it?"}, "")
	refused(t, gone, sender(), graph.Message{Text: "Hello?"}, graph.RefuseNotHanded)
}

func TestADeclineIsUndoneForThreeDays(t *testing.T) {
	a := in(graph.Declined, graph.Written)
	must(t, later(a, 72*time.Hour), colleague(), graph.UndoDecline{})
	refused(t, later(a, 72*time.Hour+time.Second), colleague(), graph.UndoDecline{}, graph.RefuseTooLate)
	a.Facts.OtherOpen = true
	refused(t, a, colleague(), graph.UndoDecline{}, graph.RefuseAlreadyOpen)
	a.Facts = goodFacts()
	a.Facts.Rerouted = true
	refused(t, a, colleague(), graph.UndoDecline{}, graph.RefuseRerouted)
}

func TestACompletionIsReopenedForThirtyDays(t *testing.T) {
	again := graph.Reopen{Text: "It goes on."}
	a := in(graph.Completed, graph.Written)
	must(t, later(a, 30*24*time.Hour), responsible(), again)
	refused(t, later(a, 30*24*time.Hour+time.Second), coordinator(), again, graph.RefuseTooLate)
	refused(t, a, colleague(), again, graph.RefuseRank)
	a.Facts.OtherOpen = true
	refused(t, a, coordinator(), again, graph.RefuseAlreadyOpen)
}

func TestLookingAtAResultDoesNotProlongTheTimeToReopen(t *testing.T) {
	a := written(later(in(graph.Completed, graph.Written), 31*24*time.Hour), graph.Event{Kind: graph.EventSenderSawResult})
	refused(t, a, coordinator(), graph.Reopen{Text: "It goes on."}, graph.RefuseTooLate)
}

func TestNothingStartsAgainAfterTheClientsNo(t *testing.T) {
	for _, no := range []graph.Command{graph.RevokeConsent{}, graph.Erase{}} {
		done := must(t, in(graph.Completed, graph.Written), client(), no)
		refused(t, done, coordinator(), graph.Reopen{Text: "It goes on."}, graph.RefuseConsent)
		declined := must(t, in(graph.Declined, graph.Written), client(), no)
		refused(t, declined, colleague(), graph.UndoDecline{}, graph.RefuseConsent)
	}
}

func TestOnlyWhatTheSenderWithdrewIsRerouted(t *testing.T) {
	a := must(t, in(graph.Active, graph.Written), client(), graph.RevokeConsent{})
	refused(t, a, sender(), graph.Reroute{Service: "another"}, graph.RefuseNotBySender)
	a = in(graph.Withdrawn, graph.Written)
	must(t, a, sender(), graph.Reroute{Service: "another"})
	a.Facts.Rerouted = true
	refused(t, a, sender(), graph.Reroute{Service: "another"}, graph.RefuseRerouted)
	invalid(t, in(graph.Expired, graph.Written), sender(), graph.Reroute{}, graph.Field{Path: "service", Code: graph.FieldRequired})
}

func TestMessagesGoOnForThirtyDaysAfterTheEnd(t *testing.T) {
	for _, s := range graph.States() {
		if !s.Terminal() {
			continue
		}
		a := in(s, graph.Anonymous)
		must(t, later(a, 30*24*time.Hour), colleague(), graph.Message{Text: "Thank you."})
		refused(t, later(a, 30*24*time.Hour+time.Second), sender(), graph.Message{Text: "Thank you."}, graph.RefuseTooLate)
	}
	must(t, later(in(graph.Active, graph.Anonymous), 90*24*time.Hour), sender(), graph.Message{Text: "How is it?"})
}

func TestACrisisNeverExpires(t *testing.T) {
	for _, s := range []graph.State{graph.Sent, graph.Received, graph.InfoNeeded} {
		refused(t, in(s, graph.Crisis), graph.System(), graph.Expire{}, graph.RefuseCrisis)
	}
}

func TestExpiryNamesWhoWasSilent(t *testing.T) {
	for s, reason := range map[graph.State]graph.Reason{
		graph.Sent: graph.ReasonNoAck, graph.Received: graph.ReasonNoDecision, graph.InfoNeeded: graph.ReasonSenderSilent,
	} {
		a := must(t, in(s, graph.Anonymous), graph.System(), graph.Expire{})
		if got := a.Events[len(a.Events)-1].Reason; got != reason {
			t.Errorf("%s expired with %q, want %q", s, got, reason)
		}
	}
}

// tried adds contact attempts at these moments.
func tried(a graph.Attempt, at ...time.Time) graph.Attempt {
	for _, when := range at {
		a = written(a, graph.Event{Kind: graph.EventContactAttempted, EffectiveAt: when, RecordedAt: now()})
	}
	return a
}

func TestNotReachedNeedsThreeAttemptsOnTwoDaysOfPrague(t *testing.T) {
	fail := graph.Fail{Reason: graph.ReasonNotReached}
	a := in(graph.Accepted, graph.Written)
	beforeMidnight := time.Date(2026, 11, 20, 22, 59, 0, 0, time.UTC)
	afterMidnight := time.Date(2026, 11, 20, 23, 1, 0, 0, time.UTC)
	noon := time.Date(2026, 11, 20, 11, 0, 0, 0, time.UTC)
	nextMorning := time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC)
	for name, c := range map[string]struct {
		at     []time.Time
		enough bool
	}{
		"never":                           {nil, false},
		"twice on two days":               {[]time.Time{noon, nextMorning}, false},
		"three times on one day":          {[]time.Time{noon, noon.Add(time.Hour), beforeMidnight}, false},
		"one UTC day, two of Prague":      {[]time.Time{noon, beforeMidnight, afterMidnight}, true},
		"two UTC days, one day of Prague": {[]time.Time{afterMidnight, nextMorning, nextMorning}, false},
		"three times on two days":         {[]time.Time{noon, noon, nextMorning}, true},
	} {
		t.Run(name, func(t *testing.T) {
			if c.enough {
				must(t, tried(a, c.at...), colleague(), fail)
				return
			}
			refused(t, tried(a, c.at...), colleague(), fail, graph.RefuseAttempts)
			refused(t, tried(a, c.at...), colleague(), &fail, graph.RefuseAttempts)
		})
	}
	must(t, a, colleague(), graph.Fail{Reason: graph.ReasonNoShow})
}

func TestAnAccompaniedHandoverIsConfirmedByBothWorkers(t *testing.T) {
	met := graph.FirstContact{Channel: graph.InPerson}
	a := in(graph.Accepted, graph.Warm)
	refused(t, a, colleague(), met, graph.RefuseUnconfirmed)
	recipientOnly := must(t, a, responsible(), graph.ConfirmContact{})
	refused(t, recipientOnly, colleague(), met, graph.RefuseUnconfirmed)
	refused(t, recipientOnly, colleague(), graph.ConfirmContact{}, graph.RefuseDone)
	both := must(t, recipientOnly, sender(), graph.ConfirmContact{})
	refused(t, both, sender(), graph.ConfirmContact{}, graph.RefuseDone)
	must(t, both, colleague(), met)
	refused(t, in(graph.Accepted, graph.Written), sender(), graph.ConfirmContact{}, graph.RefuseNotWarm)
}

func TestAConfirmationDoesNotOutliveAWaitingList(t *testing.T) {
	a := must(t, in(graph.Accepted, graph.Warm), sender(), graph.ConfirmContact{})
	a = must(t, a, colleague(), graph.Waitlist{ReviewOn: now()})
	a = must(t, a, colleague(), graph.Promote{})
	refused(t, a, colleague(), graph.FirstContact{Channel: graph.InPerson}, graph.RefuseUnconfirmed)
}

func TestInsideOneOrganisationTwoWorkersConfirm(t *testing.T) {
	a := in(graph.Accepted, graph.Warm)
	a.Sender = provider
	met := graph.FirstContact{Channel: graph.InPerson}
	a = must(t, a, colleague(), graph.ConfirmContact{})
	refused(t, a, colleague(), met, graph.RefuseUnconfirmed)
	must(t, a, responsible(), met)
}

func TestAnAppointmentIsMissedOrCancelledOnce(t *testing.T) {
	a := in(graph.Active, graph.Written)
	refused(t, a, colleague(), graph.MissAppointment{}, graph.RefuseNoAppointment)
	a = must(t, a, colleague(), graph.ScheduleAppointment{On: now()})
	for _, end := range []graph.Command{graph.MissAppointment{}, graph.CancelAppointment{}} {
		ended := must(t, a, colleague(), end)
		refused(t, ended, colleague(), graph.CancelAppointment{}, graph.RefuseNoAppointment)
	}
}

func TestLookingIsWrittenDownOnce(t *testing.T) {
	opened := must(t, in(graph.Sent, graph.Anonymous), colleague(), graph.Open{})
	received := must(t, opened, colleague(), graph.Acknowledge{})
	refused(t, received, responsible(), graph.Open{}, graph.RefuseDone)
	delivered := must(t, in(graph.Sent, graph.Anonymous), graph.System(), graph.Deliver{})
	refused(t, delivered, graph.System(), graph.Deliver{}, graph.RefuseDone)
	seen := must(t, in(graph.Completed, graph.Anonymous), sender(), graph.SeeResult{})
	refused(t, seen, sender(), graph.SeeResult{}, graph.RefuseDone)
	again := must(t, seen, coordinator(), graph.Reopen{Text: "It goes on."})
	must(t, must(t, again, colleague(), graph.Complete{Outcome: graph.OutcomeNotHelped}), sender(), graph.SeeResult{})
}
