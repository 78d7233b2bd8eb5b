package store

import (
	"context"
	"slices"

	"lavka/graph"
)

// AskToJoin keeps a stranger's request that their organisation joins; asking
// again under the same address renews the request. Anybody may call it. NOT_FOUND
// for an unknown organisation, CONFLICT too_many where enough wait already.
func (s *Store) AskToJoin(ctx context.Context, request graph.NewJoinRequest) error {
	request.Email = addressOf(request.Email)
	if err := graph.Validate("ask to join", request); err != nil {
		return err
	}
	now, id, command := s.clock(), s.newID(), s.newID()
	return s.write(ctx, "ask to join", func(t transaction) error {
		r, err := t.one("join/ask", params{
			"id": id, "organisation": string(request.Organisation), "name": request.Name, "email": request.Email,
			"position": request.Position, "command": command, "now": now,
			"since": now.Add(-graph.JoinRequestLife), "most": graph.MaxOpenJoinRequests,
		})
		if err == nil && !r.is("made") {
			err = graph.Refuse(graph.Conflict, "ask to join", graph.RefuseTooMany)
		}
		return err
	})
}

// answersFor says whose requests the actor answers: those of the districts that
// they facilitate; an administrator's are all.
func answersFor(actor graph.Actor) ([]string, bool) {
	var districts []string
	for _, h := range actor.Holdings {
		if h.Role == graph.RoleFacilitator {
			districts = append(districts, h.Toward)
		}
	}
	return districts, actor.SignedIn() && actor.Has(graph.RoleAdmin)
}

// JoinRequests lists what waits for the actor's answer; nothing for who is
// neither a facilitator nor an administrator.
func (s *Store) JoinRequests(ctx context.Context, actor graph.Actor) ([]graph.JoinRequest, error) {
	if !actor.SignedIn() {
		return nil, graph.Refuse(graph.Unauthenticated, "list requests to join", "")
	}
	districts, everywhere := answersFor(actor)
	if len(districts) == 0 && !everywhere {
		return nil, nil
	}
	rows, err := s.list(ctx, "join/list", params{
		"districts": districts, "everywhere": everywhere, "today": s.today(),
		"since": s.clock().Add(-graph.JoinRequestLife),
	})
	return each(rows, func(r row) graph.JoinRequest {
		return graph.JoinRequest{
			ID: graph.JoinRequestID(r.text("id")), Organisation: organisationRefOf(r.sub("organisation")),
			Phone: r.text("phone"), Place: r.text("place"), Joined: r.is("joined"),
			Name: r.text("name"), Email: r.text("email"), Position: r.text("position"), AskedAt: r.moment("askedAt"),
		}
	}), err
}

// joinAnswers are what may be said to a request.
const (
	joinApproved = "APPROVED"
	joinDeclined = "DECLINED"
)

// ApproveJoin answers a request with an invitation of its author as coordinator
// of the organisation. NOT_FOUND, also for a request of another's district;
// CONFLICT for one that was declined. A replay of the key, or approving what was
// approved, gets a new token into an invitation nobody used.
func (s *Store) ApproveJoin(
	ctx context.Context, actor graph.Actor, key string, id graph.JoinRequestID, tokenHash []byte,
) error {
	invitation := graph.InvitationID(s.newID())
	return s.answerJoin(ctx, actor, key, joinAnswer{joinApproved, id, func(t transaction, in intent, asked row) (concluded, error) {
		return t.invite(in, invitation, graph.Invitation{
			Name: asked.text("name"), Email: asked.text("email"), Purpose: graph.ToJoin,
			Holding: graph.Holding{Role: graph.RoleCoordinator, Toward: asked.text("organisation")},
		}, tokenHash)
	}})
}

// DeclineJoin answers a request with no; NOT_FOUND, CONFLICT for one that was
// approved.
func (s *Store) DeclineJoin(ctx context.Context, actor graph.Actor, key string, id graph.JoinRequestID) error {
	return s.answerJoin(ctx, actor, key, joinAnswer{joinDeclined, id, func(_ transaction, _ intent, asked row) (concluded, error) {
		return teamChanged(string(id), graph.Holding{Role: graph.RoleWorker, Toward: asked.text("organisation")}), nil
	}})
}

// joinAnswer is one answer to one request, and what follows of it.
type joinAnswer struct {
	answer string
	id     graph.JoinRequestID
	follow func(t transaction, in intent, asked row) (concluded, error)
}

func (s *Store) answerJoin(ctx context.Context, actor graph.Actor, key string, a joinAnswer) error {
	in, err := s.personal(actor, key, a.answer+" "+string(a.id))
	if err != nil {
		return err
	}
	districts, everywhere := answersFor(actor)
	if len(districts) == 0 && !everywhere {
		return graph.Refuse(graph.Forbidden, "answer a request to join", graph.RefuseNotFacilitator)
	}
	return s.conclude(ctx, in, func(t transaction, _ string) (concluded, error) {
		asked, err := t.one("join/answer", params{
			"id": string(a.id), "districts": districts, "everywhere": everywhere, "answer": a.answer,
			"by": string(actor.Account), "command": in.command, "now": in.now,
		})
		if err != nil {
			return concluded{}, err
		}
		if before := asked.text("before"); before != "" && before != a.answer {
			return concluded{}, graph.Refuse(graph.Conflict, "answer a request to join", graph.RefuseAnswered)
		}
		return a.follow(t, in, asked)
	})
}

// FirstSteps tells what the organisation that the actor acts for has done of what
// a new one does first; FORBIDDEN for who acts for none.
func (s *Store) FirstSteps(ctx context.Context, actor graph.Actor) (graph.FirstSteps, error) {
	if !actor.WorksFor(actor.ActingFor) {
		return graph.FirstSteps{}, graph.Refuse(graph.Forbidden, "read the first steps", "not_member")
	}
	r, err := s.get(ctx, "join/steps", params{
		"organisation": string(actor.ActingFor), "account": string(actor.Account), "today": s.today(),
	})
	steps := graph.FirstSteps{
		Organisation: organisationRefOf(r), EntryChecked: r.is("checked"), Colleagues: r.number("colleagues"),
		Coordinates: actor.Coordinates(actor.ActingFor),
		Services: each(r.list("services"), func(s row) graph.FirstStepsService {
			return graph.FirstStepsService{ServiceRef: serviceRefOf(s), TakesReferrals: s.is("takes")}
		}),
	}
	steps.TakesReferrals = slices.ContainsFunc(steps.Services, func(s graph.FirstStepsService) bool { return s.TakesReferrals })
	if test := r.sub("test"); test != nil {
		steps.TestAttempt, steps.TestSent = graph.AttemptID(test.text("id")), true
		steps.TestAnswered = test.is("answered")
	}
	return steps, err
}

// SendTestReferral sends a referral of nobody from the organisation that the
// actor acts for to one of its own services, by the same rules as any other, and
// marks it: what is marked is counted nowhere. NOT_FOUND for another's service;
// the rest as SendReferral.
func (s *Store) SendTestReferral(
	ctx context.Context, actor graph.Actor, key string, service graph.ServiceID,
) (graph.AttemptID, error) {
	if !actor.WorksFor(actor.ActingFor) {
		return "", graph.Refuse(graph.Forbidden, "send a test", "not_member")
	}
	choice, err := s.get(ctx, "join/test_choice", params{
		"service": string(service), "organisation": string(actor.ActingFor),
	})
	if err != nil {
		return "", err
	}
	sent, err := s.SendReferral(ctx, actor, key, graph.NewReferral{
		Service: service, Mode: graph.Anonymous, Needs: []graph.NeedCode{graph.NeedCode(choice.text("need"))},
		AgeBand: choice.text("ageBand"), StaysIn: graph.PlaceRef(choice.text("place")),
		Urgency: graph.Routine, Reach: graph.ReachThroughSender, Language: "cs",
	})
	if err != nil {
		return "", err
	}
	return sent.ID, s.put(ctx, "join/test_mark", params{
		"attempt": string(sent.ID), "organisation": string(actor.ActingFor),
	})
}

// DiscardTestReferral throws a test of the actor's organisation away whole; what
// is no test, or not theirs, stays and is not said to exist.
func (s *Store) DiscardTestReferral(ctx context.Context, actor graph.Actor, id graph.AttemptID) error {
	if !actor.WorksFor(actor.ActingFor) {
		return graph.Refuse(graph.Forbidden, "discard a test", "not_member")
	}
	return s.put(ctx, "join/test_discard", params{"attempt": string(id), "organisation": string(actor.ActingFor)})
}
