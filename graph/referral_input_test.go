package graph_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"lavka/graph"
)

func field(path, code string) graph.Field { return graph.Field{Path: path, Code: code} }

func TestAnotherVersionThanTheLookedAtIsStale(t *testing.T) {
	a := in(graph.Sent, graph.Anonymous)
	for _, seen := range []int{0, a.Version() - 1, a.Version() + 1} {
		o := order(a, graph.Acknowledge{})
		o.Seen = seen
		_, err := graph.Decide(a, o, colleague(), now())
		if e, ok := graph.AsError(err); !ok || e.Code != graph.Conflict || e.Reason != graph.RefuseStale {
			t.Errorf("seen %d of %d gave %v", seen, a.Version(), err)
		}
	}
	o := order(a, graph.Expire{})
	o.Seen = 0
	if _, err := graph.Decide(a, o, graph.System(), now()); err != nil {
		t.Errorf("the system looks at no version, yet: %v", err)
	}
}

func TestAStrangerLearnsNothingFromAWrongVersion(t *testing.T) {
	a := in(graph.Sent, graph.Anonymous)
	o := order(a, graph.Acknowledge{})
	o.Seen = 0
	if _, err := graph.Decide(a, o, stranger(), now()); graph.CodeOf(err) != graph.NotFound {
		t.Errorf("got %v, want NOT_FOUND", err)
	}
}

func TestAnOrderWithoutACommandIsInvalid(t *testing.T) {
	if _, err := graph.Decide(in(graph.Sent, graph.Anonymous), graph.Order{}, sender(), now()); graph.CodeOf(err) != graph.Invalid {
		t.Errorf("got %v", err)
	}
}

func TestNothingHappensInTheFuture(t *testing.T) {
	a := in(graph.Sent, graph.Anonymous)
	o := order(a, graph.Acknowledge{})
	o.At = now().Add(time.Nanosecond)
	_, err := graph.Decide(a, o, colleague(), now())
	if e, ok := graph.AsError(err); !ok || !slices.Equal(e.Fields, []graph.Field{field("at", graph.FieldFuture)}) {
		t.Errorf("got %v", err)
	}
	o.At = now().Add(-time.Hour).In(time.FixedZone("CET", 3600))
	events, err := graph.Decide(a, o, colleague(), now())
	if err != nil {
		t.Fatal(err)
	}
	if e := events[0]; !e.EffectiveAt.Equal(o.At) || e.EffectiveAt.Location() != time.UTC || !e.RecordedAt.Equal(now()) {
		t.Errorf("happened %s, recorded %s", e.EffectiveAt, e.RecordedAt)
	}
}

func TestRecordedTimeNeverRunsBack(t *testing.T) {
	a := in(graph.Sent, graph.Anonymous)
	slow := now().Add(-time.Hour)
	events, err := graph.Decide(a, order(a, graph.Acknowledge{}), colleague(), slow)
	if err != nil {
		t.Fatal(err)
	}
	if last := a.Events[len(a.Events)-1]; !events[0].RecordedAt.Equal(last.RecordedAt) || !events[0].EffectiveAt.Equal(slow) {
		t.Errorf("recorded %s after %s", events[0].RecordedAt, last.RecordedAt)
	}
}

func TestWordsNeedAnIDAndStayOutOfTheEvent(t *testing.T) {
	a := in(graph.Received, graph.Anonymous)
	o := order(a, graph.Ask{Text: "Which debts?"})
	o.TextID = ""
	if _, err := graph.Decide(a, o, colleague(), now()); graph.CodeOf(err) != graph.Internal {
		t.Errorf("words without an id gave %v", err)
	}
	asked := must(t, a, colleague(), graph.Ask{Text: "Which debts?"})
	if got := asked.Events[len(asked.Events)-1].Text; got != "text" {
		t.Errorf("the event names the text %q", got)
	}
	silent := must(t, in(graph.Received, graph.Anonymous), coordinator(), graph.Decline{Reason: graph.ReasonSafety, By: graph.ByProvider})
	if got := silent.Events[len(silent.Events)-1].Text; got != "" {
		t.Errorf("an event without words names the text %q", got)
	}
	if got := graph.Words(graph.Ask{Text: " Which debts?\n"}); got != "Which debts?" {
		t.Errorf("the words are %q", got)
	}
	if got := graph.Words(graph.Send{}); got != "" {
		t.Errorf("a send has the words %q", got)
	}
}

func TestWordsAreRequiredAndBounded(t *testing.T) {
	for _, c := range []struct {
		state graph.State
		actor graph.Actor
		with  func(text string) graph.Command
	}{
		{graph.Received, colleague(), func(s string) graph.Command { return graph.Ask{Text: s} }},
		{graph.InfoNeeded, sender(), func(s string) graph.Command { return graph.Answer{Text: s} }},
		{graph.Completed, coordinator(), func(s string) graph.Command { return graph.Reopen{Text: s} }},
		{graph.Active, sender(), func(s string) graph.Command { return graph.MarkError{Text: s} }},
		{graph.Active, sender(), func(s string) graph.Command { return graph.Message{Text: s} }},
		{graph.Received, coordinator(), func(s string) graph.Command {
			return graph.Decline{Reason: graph.ReasonOther, By: graph.ByClient, Text: s}
		}},
	} {
		a := in(c.state, graph.Anonymous)
		invalid(t, a, c.actor, c.with(" \n"), field("text", graph.FieldRequired))
		invalid(t, a, c.actor, c.with(strings.Repeat("ž", graph.MaxText+1)), field("text", graph.FieldTooLong))
		must(t, a, c.actor, c.with(strings.Repeat("ž", graph.MaxText)))
	}
}

func TestReasonsAndOutcomesAreRequiredAndKnown(t *testing.T) {
	for _, c := range []struct {
		state graph.State
		actor graph.Actor
		path  string
		with  func(code string) graph.Command
		good  []string
	}{
		{graph.Active, colleague(), "outcome", func(s string) graph.Command {
			return graph.Complete{Outcome: graph.Outcome(s)}
		}, texts(graph.Outcomes())},
		{graph.Active, colleague(), "reason", func(s string) graph.Command {
			return graph.Pause{Reason: graph.Reason(s), ReviewOn: now()}
		}, texts(graph.Reasons(graph.ForPause))},
		{graph.Active, sender(), "reason", func(s string) graph.Command {
			return graph.Withdraw{Reason: graph.Reason(s)}
		}, without(texts(graph.Reasons(graph.ForWithdraw)), "consent_revoked")},
		{graph.Received, coordinator(), "reason", func(s string) graph.Command {
			return graph.Decline{Reason: graph.Reason(s), By: graph.ByProvider, Text: "x"}
		}, texts(graph.Reasons(graph.ForDecline))},
		{graph.Received, coordinator(), "by", func(s string) graph.Command {
			return graph.Decline{Reason: graph.ReasonSafety, By: graph.DeclinedBy(s)}
		}, []string{"PROVIDER", "CLIENT"}},
		{graph.Accepted, colleague(), "channel", func(s string) graph.Command {
			return graph.FirstContact{Channel: graph.ContactChannel(s)}
		}, []string{"IN_PERSON", "PHONE", "ONLINE", "OUTREACH"}},
		{graph.Accepted, colleague(), "channel", func(s string) graph.Command {
			return graph.RecordContactAttempt{Channel: graph.ContactChannel(s)}
		}, []string{"IN_PERSON", "PHONE", "ONLINE", "OUTREACH"}},
		{graph.Completed, client(), "view", func(s string) graph.Command {
			return graph.ConfirmAsClient{View: graph.ClientView(s)}
		}, []string{"helped", "partly", "no", "rather_not_say"}},
	} {
		a := in(c.state, graph.Written)
		invalid(t, a, c.actor, c.with(""), field(c.path, graph.FieldRequired))
		invalid(t, a, c.actor, c.with("no_such_code"), field(c.path, graph.FieldUnknown))
		for _, code := range c.good {
			must(t, a, c.actor, c.with(code))
		}
	}
	invalid(t, in(graph.Active, graph.Written), sender(), graph.Withdraw{Reason: graph.ReasonConsentRevoked},
		field("reason", graph.FieldOwnCommand))
}

func texts[T ~string](values []T) []string {
	all := make([]string, 0, len(values))
	for _, v := range values {
		all = append(all, string(v))
	}
	return all
}

func without(values []string, not string) []string {
	return slices.DeleteFunc(values, func(v string) bool { return v == not })
}

func TestAFailureFitsTheMode(t *testing.T) {
	for _, mode := range graph.Modes() {
		a := tried(in(graph.Accepted, mode), now().AddDate(0, 0, -2), now().AddDate(0, 0, -1), now())
		for _, reason := range graph.Reasons(graph.ForFail) {
			fits := true
			switch reason {
			case graph.ReasonNotReached:
				fits = mode != graph.Anonymous
			case graph.ReasonNeverCame:
				fits = mode == graph.Anonymous || mode == graph.Self
			default:
			}
			if fits != slices.Contains(graph.FailReasons(mode), reason) {
				t.Errorf("%s offers %s: %t", mode, reason, !fits)
			}
			if fits {
				must(t, a, colleague(), graph.Fail{Reason: reason})
				continue
			}
			invalid(t, a, colleague(), graph.Fail{Reason: reason}, field("reason", graph.FieldNotInMode))
		}
	}
}

func TestHealthExcludesFromResidentialServicesOnly(t *testing.T) {
	a := in(graph.Received, graph.Written)
	no := graph.Decline{Reason: graph.ReasonHealthExcludes, By: graph.ByProvider}
	must(t, a, coordinator(), no)
	a.Facts.ServiceResidential = false
	invalid(t, a, coordinator(), no, field("reason", graph.FieldResidential))
}

func TestADeclineKeepsWhoDeclinedAndTheAlternatives(t *testing.T) {
	given := []graph.ServiceID{"one", "two"}
	a := must(t, in(graph.Received, graph.Written), coordinator(), graph.Decline{
		Reason: graph.ReasonNotInterested, By: graph.ByClient, Alternatives: given,
	})
	given[0] = "changed"
	e := a.Events[len(a.Events)-1]
	if e.DeclinedBy != graph.ByClient || !slices.Equal(e.Alternatives, []graph.ServiceID{"one", "two"}) {
		t.Errorf("the event says %+v", e)
	}
	many := make([]graph.ServiceID, graph.MaxAlternatives+1)
	invalid(t, in(graph.Received, graph.Written), coordinator(),
		graph.Decline{Reason: graph.ReasonSafety, By: graph.ByClient, Alternatives: many}, field("alternatives", graph.FieldTooMany))
	invalid(t, in(graph.Received, graph.Written), coordinator(),
		graph.Decline{Reason: graph.ReasonSafety, By: graph.ByClient, Alternatives: many[:1]}, field("alternatives", graph.FieldUnknown))
}

func TestDaysLieAheadInPrague(t *testing.T) {
	day := func(d, hour int) time.Time { return time.Date(2026, 11, d, hour, 30, 0, 0, time.UTC) }
	list := func(on time.Time) graph.Command { return graph.Waitlist{ReviewOn: on} }
	a := in(graph.Received, graph.Written)
	invalid(t, a, colleague(), list(time.Time{}), field("reviewOn", graph.FieldRequired))
	invalid(t, a, colleague(), list(day(22, 22)), field("reviewOn", graph.FieldPast))
	must(t, a, colleague(), list(day(22, 23)))
	must(t, a, colleague(), list(day(23, 0)))
	must(t, a, colleague(), list(day(53, 22)))
	invalid(t, a, colleague(), list(day(53, 23)), field("reviewOn", graph.FieldTooFar))
	invalid(t, in(graph.Active, graph.Written), colleague(), graph.Pause{Reason: graph.ReasonOther}, field("reviewOn", graph.FieldRequired))
	invalid(t, a, colleague(), graph.Accept{Responsible: "wendy", FirstContactBy: day(22, 9)}, field("firstContactBy", graph.FieldPast))
	must(t, a, colleague(), graph.Accept{Responsible: "wendy"})
	invalid(t, in(graph.Active, graph.Written), colleague(), graph.ScheduleAppointment{}, field("on", graph.FieldRequired))
}

func TestWhatACommandPromisesStandsInItsEvent(t *testing.T) {
	on := now().AddDate(0, 0, 3)
	for _, c := range []struct {
		state graph.State
		give  graph.Command
	}{
		{graph.Received, graph.Accept{Responsible: "wendy", FirstContactBy: on}},
		{graph.Received, graph.Waitlist{ReviewOn: on}},
		{graph.Active, graph.Pause{Reason: graph.ReasonOther, ReviewOn: on}},
		{graph.Active, graph.ScheduleAppointment{On: on}},
	} {
		a := must(t, in(c.state, graph.Written), colleague(), c.give)
		if e := a.Events[len(a.Events)-1]; !e.On.Equal(on) {
			t.Errorf("%s says %s", c.give.Verb(), e.On)
		}
	}
}

func TestAResponsibleWorkerWorksThere(t *testing.T) {
	a := in(graph.Received, graph.Written)
	invalid(t, a, colleague(), graph.Accept{}, field("responsible", graph.FieldRequired))
	a.Facts.ResponsibleWorks = false
	invalid(t, a, colleague(), graph.Accept{Responsible: "sam"}, field("responsible", graph.FieldNotHere))
	invalid(t, a, coordinator(), graph.Reassign{Responsible: "sam"}, field("responsible", graph.FieldNotHere))
	if got := must(t, a, colleague(), graph.Accept{Responsible: "wendy"}).Responsible(); got != "wendy" {
		t.Errorf("%q is responsible", got)
	}
}

func TestWhoPromotesIsResponsibleWhereNobodyIs(t *testing.T) {
	a := in(graph.Sent, graph.Written)
	a.Events = a.Events[:2]
	a = must(t, a, colleague(), graph.Waitlist{ReviewOn: now()})
	if got := a.Responsible(); got != "" {
		t.Fatalf("%q is responsible for a waiting list", got)
	}
	if got := must(t, a, coordinator(), graph.Promote{}).Responsible(); got != "cora" {
		t.Errorf("%q is responsible", got)
	}
	if got := must(t, in(graph.Waitlisted, graph.Written), coordinator(), graph.Promote{}).Responsible(); got != "rita" {
		t.Errorf("%q took over from rita", got)
	}
}
