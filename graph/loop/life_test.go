package loop_test

import (
	"math/rand/v2"
	"slices"
	"time"

	"lavka/graph"
	"lavka/graph/worktime"
)

// start is a Monday before Easter, so that lives cross holidays and a clock change.
func start() time.Time { return time.Date(2026, time.March, 23, 9, 0, 0, 0, time.UTC) }

func worker(id graph.WorkerID, role graph.Role, of graph.OrganisationID) graph.Actor {
	return graph.Actor{
		Kind: graph.ActorWorker, Account: graph.AccountID(id), Worker: id, ActingFor: of,
		Holdings: []graph.Holding{{Role: role, Toward: string(of)}},
	}
}

func sender() graph.Actor      { return worker("sam", graph.RoleWorker, "town") }
func coordinator() graph.Actor { return worker("cora", graph.RoleCoordinator, "club") }
func client() graph.Actor {
	return graph.Actor{Kind: graph.ActorClientLink, Holdings: []graph.Holding{{Toward: "referral"}}}
}

// life is one attempt that goes through what the rules allow.
type life struct {
	dice  *rand.Rand
	hours worktime.Calendar
	now   time.Time
	a     graph.Attempt
}

// anyLife lives through so many random steps by the rules.
func anyLife(seed uint64, steps int) *life {
	l := &life{dice: rand.New(rand.NewPCG(seed, 7)), hours: worktime.Standard(), now: start()}
	urgency := []graph.Urgency{graph.Routine, graph.Routine, graph.Urgent}[l.dice.IntN(3)]
	mode := []graph.Mode{graph.Anonymous, graph.Written, graph.Self}[l.dice.IntN(3)]
	l.a = graph.Attempt{
		ID: "attempt", Referral: "referral", Mode: mode, Urgency: urgency, Reach: graph.ReachThroughSender, Language: "cs",
		Needs: []graph.NeedCode{"debts"}, AgeBand: "adults", StaysIn: "District/1", Service: "service",
		Sender: "town", SenderWorker: "sam", Recipient: "club",
		Facts: graph.Facts{
			ServiceActive: true, ServiceTakes: true, CoordinatorActive: true, ConsentLive: true, ResponsibleWorks: true,
			ServiceResidential: true,
		},
	}
	l.give(sender(), graph.DraftReferral{})
	for range steps {
		l.step()
	}
	return l
}

func (l *life) give(actor graph.Actor, c graph.Command) {
	order := graph.Order{Key: "k", Attempt: l.a.ID, Seen: l.a.Version(), TextID: "text", Command: c}
	events, err := graph.Decide(l.a, order, actor, l.now)
	if err != nil {
		return // the rules say no, and life goes on
	}
	l.a.Events = append(l.a.Events, events...)
}

func (l *life) step() {
	l.now = l.hours.Add(l.now, time.Duration(1+l.dice.IntN(12*60))*time.Minute)
	in := func(days int) time.Time { return l.now.AddDate(0, 0, days) }
	reasons := graph.Reasons(graph.ForDecline)
	decline := graph.Decline{Reason: reasons[l.dice.IntN(len(reasons))], By: graph.ByProvider, Text: "words"}
	ofRecipient := []graph.Command{
		graph.Acknowledge{},
		graph.Ask{Text: "?"},
		graph.Accept{Responsible: "cora"},
		graph.Waitlist{ReviewOn: in(9)},
		graph.Promote{},
		graph.FirstContact{Channel: graph.ByPhone},
		graph.Pause{Reason: graph.ReasonOther, ReviewOn: in(5)},
		graph.Resume{},
		graph.Complete{Outcome: graph.OutcomeOneOffHelp},
		graph.Fail{Reason: graph.ReasonMovedAway},
		graph.Reopen{Text: "on"},
		graph.UndoDecline{},
		decline,
	}
	ofSender := []graph.Command{
		graph.Send{},
		graph.Send{},
		graph.UndoSend{},
		graph.Answer{Text: "!"},
		graph.SeeResult{},
		graph.SeeResult{},
		graph.Message{Text: "so?"},
		graph.Withdraw{Reason: graph.ReasonClientRequest},
	}
	switch n := l.dice.IntN(40); {
	case n == 0:
		l.give(client(), graph.RevokeConsent{})
	case n == 1:
		l.give(sender(), graph.MarkError{Text: "no"})
	case n == 2:
		l.give(graph.System(), graph.Expire{})
	case n < 18:
		l.give(sender(), l.one(ofSender[:len(ofSender)-l.dice.IntN(2)], sender()))
	default:
		l.give(coordinator(), l.one(ofRecipient, coordinator()))
	}
}

// one of the commands that a screen offers, any where it offers none.
func (l *life) one(of []graph.Command, actor graph.Actor) graph.Command {
	allowed := graph.Allowed(l.a, actor, l.now)
	offered := slices.DeleteFunc(slices.Clone(of), func(c graph.Command) bool {
		return !slices.Contains(allowed, graph.Allowance{Verb: c.Verb()})
	})
	if len(offered) == 0 {
		offered = of
	}
	return offered[l.dice.IntN(len(offered))]
}
