package graph_test

import (
	"slices"
	"testing"

	"lavka/graph"
)

// tell gives the command and says who hears of it.
func tell(t *testing.T, a graph.Attempt, actor graph.Actor, c graph.Command) []graph.Telling {
	t.Helper()
	events, err := decide(a, actor, c)
	if err != nil {
		t.Fatalf("%s: %v", c.Verb(), err)
	}
	a.Events = append(slices.Clone(a.Events), events...)
	return graph.Tellings(a, events)
}

func TestEachCommandTellsThoseWhomItConcerns(t *testing.T) {
	toSender := graph.Audience{Organisation: townHall, Worker: "sam"}
	toRecipient := graph.Audience{Organisation: provider, Worker: "rita", Service: "service"}
	ranked := graph.Audience{Organisation: provider, Service: "service", Ranked: true}
	nobodyYet := graph.Audience{Organisation: provider, Service: "service"}
	system := graph.System()
	for name, row := range map[string]struct {
		state graph.State
		mode  graph.Mode
		actor graph.Actor
		give  graph.Command
		kind  graph.NoticeKind
		whom  []graph.Audience
	}{
		"a send":                     {graph.Draft, graph.Anonymous, sender(), graph.Send{}, graph.NoticeNew, []graph.Audience{nobodyYet}},
		"a question":                 {graph.Received, graph.Anonymous, responsible(), graph.Ask{Text: "?"}, graph.NoticeQuestion, []graph.Audience{toSender}},
		"an answer":                  {graph.InfoNeeded, graph.Anonymous, sender(), graph.Answer{Text: "!"}, graph.NoticeAnswer, []graph.Audience{toRecipient}},
		"an acceptance":              {graph.Received, graph.Anonymous, responsible(), graph.Accept{Responsible: "rita"}, graph.NoticeProgress, []graph.Audience{toSender}},
		"a decline":                  {graph.Received, graph.Anonymous, responsible(), graph.Decline{Reason: "capacity_full", By: graph.ByProvider}, graph.NoticeResult, []graph.Audience{toSender}},
		"a completion":               {graph.Active, graph.Anonymous, responsible(), graph.Complete{Outcome: "one_off_help"}, graph.NoticeResult, []graph.Audience{toSender}},
		"an expiry":                  {graph.Received, graph.Anonymous, system, graph.Expire{}, graph.NoticeResult, []graph.Audience{toSender}},
		"a reminder to a recipient":  {graph.Received, graph.Anonymous, system, graph.Remind{}, graph.NoticeReminder, []graph.Audience{toRecipient}},
		"a reminder to a sender":     {graph.InfoNeeded, graph.Anonymous, system, graph.Remind{}, graph.NoticeReminder, []graph.Audience{toSender}},
		"a reminder of a review":     {graph.Waitlisted, graph.Anonymous, system, graph.Remind{}, graph.NoticeReminder, []graph.Audience{toRecipient}},
		"an escalation":              {graph.Received, graph.Anonymous, system, graph.Escalate{}, graph.NoticeEscalation, []graph.Audience{ranked}},
		"a sender's message":         {graph.Active, graph.Anonymous, sender(), graph.Message{Text: "m"}, graph.NoticeMessage, []graph.Audience{toRecipient}},
		"a recipient's message":      {graph.Active, graph.Anonymous, responsible(), graph.Message{Text: "m"}, graph.NoticeMessage, []graph.Audience{toSender}},
		"a mistake":                  {graph.Sent, graph.Anonymous, sender(), graph.MarkError{Text: "x"}, graph.NoticeStopped, []graph.Audience{toRecipient}},
		"an administrator's mistake": {graph.Sent, graph.Anonymous, admin(), graph.MarkError{Text: "x"}, graph.NoticeStopped, []graph.Audience{toSender, toRecipient}},
		"a withdrawal":               {graph.Received, graph.Anonymous, sender(), graph.Withdraw{Reason: "sender_error"}, graph.NoticeStopped, []graph.Audience{toRecipient}},
		"one that nobody looked at":  {graph.Sent, graph.Anonymous, sender(), graph.Withdraw{Reason: "sender_error"}, "", nil},
		"an acknowledgement":         {graph.Sent, graph.Anonymous, responsible(), graph.Acknowledge{}, "", nil},
		"a draft that is taken back": {graph.Draft, graph.Anonymous, sender(), graph.Withdraw{Reason: "sender_error"}, "", nil},
		"a delivery":                 {graph.Sent, graph.Anonymous, system, graph.Deliver{}, "", nil},
		"an accompanied hand-over":   {graph.Accepted, graph.Warm, sender(), graph.ConfirmContact{}, graph.NoticeProgress, []graph.Audience{toRecipient}},
	} {
		t.Run(name, func(t *testing.T) {
			a := in(row.state, row.mode)
			if row.give.Verb() == graph.VerbSend {
				a = in(graph.Draft, row.mode)
			}
			got := tell(t, a, row.actor, row.give)
			whom := make([]graph.Audience, len(got))
			for i, n := range got {
				whom[i] = n.Audience
				if n.Kind != row.kind || n.Except != row.actor.Worker || n.Crisis || n.Version != len(a.Events)+1 {
					t.Errorf("told %+v", n)
				}
			}
			if len(whom) != len(row.whom) || !slices.Equal(whom, row.whom) {
				t.Errorf("told %+v, want %+v", whom, row.whom)
			}
		})
	}
}

func TestOfferTellsTheCoordinatorsOfEveryCandidate(t *testing.T) {
	a := offered(graph.Draft)
	got := tell(t, a, sender(), graph.Send{})
	if len(got) != len(a.Candidates) {
		t.Fatalf("told %+v", got)
	}
	for i, n := range got {
		if n.Kind != graph.NoticeOffer || !n.Audience.Ranked || n.Audience.Organisation != a.Candidates[i] {
			t.Errorf("told %+v", n)
		}
	}
}

func TestCrisisIsMarkedSo(t *testing.T) {
	got := tell(t, in(graph.Draft, graph.Crisis), sender(), graph.Send{})
	if len(got) != 1 || !got[0].Crisis {
		t.Errorf("told %+v", got)
	}
}

func TestNoticeWithNothingToSayAnyMoreWaitsForNobody(t *testing.T) {
	fresh := func(kind graph.NoticeKind, then, now graph.State) graph.NoticeStanding {
		return graph.NoticeStanding{Kind: kind, Then: then, Now: now, Belongs: true}
	}
	seen, acted, left, answered := fresh(graph.NoticeResult, graph.Declined, graph.Declined), fresh(graph.NoticeMessage, graph.Active, graph.Active),
		fresh(graph.NoticeNew, graph.Sent, graph.Sent), fresh(graph.NoticeOffer, graph.Sent, graph.Sent)
	seen.Seen, acted.Acted, left.Belongs, answered.Answered = true, true, false, true
	for name, row := range map[string]struct {
		standing graph.NoticeStanding
		waits    bool
	}{
		"new, and still so":                      {fresh(graph.NoticeNew, graph.Sent, graph.Sent), true},
		"new, and a colleague took it":           {fresh(graph.NoticeNew, graph.Sent, graph.Received), false},
		"new, and taken back":                    {fresh(graph.NoticeNew, graph.Sent, graph.Draft), false},
		"a question":                             {fresh(graph.NoticeQuestion, graph.InfoNeeded, graph.InfoNeeded), true},
		"a question that was answered":           {fresh(graph.NoticeQuestion, graph.InfoNeeded, graph.Received), false},
		"a result":                               {fresh(graph.NoticeResult, graph.Declined, graph.Declined), true},
		"a result that was looked at":            {seen, false},
		"a decline that was taken back":          {fresh(graph.NoticeResult, graph.Declined, graph.Received), false},
		"an acceptance, and it went on":          {fresh(graph.NoticeProgress, graph.Accepted, graph.Active), true},
		"an acceptance of a mistake":             {fresh(graph.NoticeProgress, graph.Accepted, graph.Erroneous), false},
		"a message to who did something since":   {acted, false},
		"of one who left":                        {left, false},
		"an offer":                               {fresh(graph.NoticeOffer, graph.Sent, graph.Sent), true},
		"an offer that they passed":              {answered, false},
		"an offer that another got":              {fresh(graph.NoticeOffer, graph.Sent, graph.Received), false},
		"a mistake":                              {fresh(graph.NoticeStopped, graph.Erroneous, graph.Erroneous), true},
		"a reminder of what is done":             {fresh(graph.NoticeReminder, graph.Received, graph.Accepted), false},
		"a kind that a newer version has made":   {fresh("LATER", graph.Sent, graph.Sent), false},
		"an escalation, and they still have not": {fresh(graph.NoticeEscalation, graph.Sent, graph.Sent), true},
	} {
		if row.standing.Waits() != row.waits {
			t.Errorf("%s: waits is %v", name, !row.waits)
		}
	}
}
