package store_test

import (
	"slices"
	"testing"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

// house is an organisation with a service and somebody signed in.
type house struct {
	actor   graph.Actor
	service graph.ServiceID
}

func (p pair) house(name string) house {
	o := p.world.Organisation(name)
	return house{actor: o.Person("Radim "+name, graph.RoleCoordinator), service: o.Service("Poradna "+name, storetest.Advice)}
}

// offer is sent to the pair's receiver and to the houses.
func (p pair) offer(t *testing.T, to ...house) graph.AttemptDetail {
	t.Helper()
	need := storetest.Need(p.service)
	need.Mode = graph.OpenOffer
	need.Told = graph.Told{Note: "Tři exekuce."}
	for _, h := range to {
		need.AlsoTo = append(need.AlsoTo, h.service)
	}
	sent, err := p.store.SendReferral(t.Context(), p.sender, storetest.NewID(), need)
	if err != nil {
		t.Fatal(err)
	}
	return sent
}

func (p pair) sees(t *testing.T, who graph.Actor, id graph.AttemptID) graph.AttemptDetail {
	t.Helper()
	seen, err := p.store.Attempt(t.Context(), who, id)
	if err != nil {
		t.Fatalf("%s does not see it: %v", who.Name, err)
	}
	return seen
}

// pass lets the offer go, twice under one key, and is told nothing of it any more.
func (p pair) pass(t *testing.T, who graph.Actor, a graph.AttemptDetail) {
	t.Helper()
	order := graph.Order{
		Key: storetest.NewID(), Attempt: a.ID, Seen: p.sees(t, who, a.ID).Version, Command: graph.Pass{},
	}
	for range 2 {
		if after, err := p.store.Apply(t.Context(), who, order); err != nil || after.ID != "" {
			t.Fatalf("pass: %+v %v", after, err)
		}
	}
}

// blind fails where somebody finds the attempt by any way there is.
func (p pair) blind(t *testing.T, who graph.Actor, a graph.AttemptDetail) {
	t.Helper()
	if _, err := p.store.Attempt(t.Context(), who, a.ID); graph.CodeOf(err) != graph.NotFound {
		t.Errorf("%s reads it: %v", who.Name, err)
	}
	if _, err := p.store.AttemptByCode(t.Context(), who, graph.ReferralCode(a.Code)); graph.CodeOf(err) != graph.NotFound {
		t.Errorf("%s finds it by its code: %v", who.Name, err)
	}
	ask := graph.InboxQuery{Box: graph.BoxReceived, Filter: graph.AttemptsAll}
	if box, err := p.store.Attempts(t.Context(), who, ask, graph.Page{First: 20}); err != nil || len(box.Rows)+box.Total != 0 {
		t.Errorf("%s has it in the box: %+v %v", who.Name, box, err)
	}
	viewer, err := p.store.Viewer(t.Context(), who)
	if err != nil || viewer.Waiting != 0 {
		t.Errorf("%d wait for %s: %v", viewer.Waiting, who.Name, err)
	}
}

func (p pair) box(t *testing.T, who graph.Actor, box graph.Box) []graph.InboxRow {
	t.Helper()
	page, err := p.store.Attempts(t.Context(), who, graph.InboxQuery{Box: box, Filter: graph.AttemptsAll}, graph.Page{First: 20})
	if err != nil {
		t.Fatal(err)
	}
	return page.Rows
}

func kinds(a graph.AttemptDetail) []graph.EventKind {
	var all []graph.EventKind
	for _, e := range a.Events {
		all = append(all, e.Kind)
	}
	return all
}

func TestAnOfferIsSeenByItsCandidatesAloneAndWithoutTheWords(t *testing.T) {
	p := newPair(t)
	jez, stranger := p.house("Jez"), p.house("Most")
	a := p.offer(t, jez)
	if !a.Unclaimed || a.Considering != 2 || len(a.OfferedTo) != 2 || a.Told.Note == "" {
		t.Fatalf("the sender sees %+v", a)
	}
	for who, service := range map[*graph.Actor]graph.ServiceID{&p.receiver: p.service, &jez.actor: jez.service} {
		seen := p.sees(t, *who, a.ID)
		if seen.To.ID != service || !seen.Unclaimed || seen.OfferedTo != nil || seen.Considering != 0 || seen.Told.Note != "" {
			t.Errorf("%s sees %+v", who.Name, seen)
		}
		rows := p.box(t, *who, graph.BoxReceived)
		if len(rows) != 1 || rows[0].To.ID != service || !rows[0].Unclaimed || rows[0].Group != graph.InboxGroups()[0] {
			t.Errorf("%s has in the box %+v", who.Name, rows)
		}
		if viewer, err := p.store.Viewer(t.Context(), *who); err != nil || viewer.Waiting != 1 {
			t.Errorf("%d wait for %s: %v", viewer.Waiting, who.Name, err)
		}
	}
	p.blind(t, stranger.actor, a)
	if rows := p.box(t, p.sender, graph.BoxSent); len(rows) != 1 || !rows[0].Unclaimed {
		t.Errorf("the sender has sent %+v", rows)
	}
}

func TestTheClaimantHasItAndTheOthersForgetItAtOnce(t *testing.T) {
	p := newPair(t)
	jez, most := p.house("Jez"), p.house("Most")
	a := p.offer(t, jez, most)
	p.pass(t, most.actor, a)
	p.blind(t, most.actor, a)
	if after := p.sees(t, p.sender, a.ID); after.Considering != 2 {
		t.Errorf("%d consider it after one passed", after.Considering)
	}
	before := p.sees(t, p.receiver, a.ID)
	if slices.Contains(kinds(before), graph.EventPassed) {
		t.Errorf("a candidate learns that another passed: %v", kinds(before))
	}
	won := p.apply(t, jez.actor, p.sees(t, jez.actor, a.ID), graph.Claim{})
	if won.State != graph.Received || won.Unclaimed || won.To.ID != jez.service || won.Told.Note != "Tři exekuce." {
		t.Fatalf("claimed: %+v", won)
	}
	if slices.Contains(kinds(won), graph.EventPassed) {
		t.Errorf("the claimant learns who passed: %v", kinds(won))
	}
	p.blind(t, p.receiver, a)
	_, err := p.store.Apply(t.Context(), p.receiver, graph.Order{
		Key: storetest.NewID(), Attempt: a.ID, Seen: before.Version, Command: graph.Claim{},
	})
	if e, ok := graph.AsError(err); !ok || e.Code != graph.Conflict || e.Reason != graph.RefuseOfferGone {
		t.Errorf("a late claim got %v", err)
	}
	after := p.sees(t, p.sender, a.ID)
	if after.Unclaimed || after.ToOrganisation.ID != jez.actor.ActingFor || after.OfferedTo != nil {
		t.Errorf("the sender sees %+v", after)
	}
	for _, e := range after.Events {
		if e.Kind == graph.EventPassed && (e.WorkerName != "" || e.From != nil || e.Worker != "" || e.Organisation != "") {
			t.Errorf("the sender learns who passed: %+v", e)
		}
	}
	p.apply(t, jez.actor, won, graph.Accept{Responsible: jez.actor.Worker})
	rows := process.Run(t, "MATCH (c:Change) RETURN c.organisations AS told ORDER BY c.at DESC, c.id LIMIT 1", nil)
	if told, _ := rows[0]["told"].([]any); len(told) != 2 {
		t.Errorf("%d organisations hear of what the claimant does next", len(told))
	}
}

// Whether another candidate could still take it is nothing to who claims.
func TestAClaimAsksOfTheOwnHouseAlone(t *testing.T) {
	p := newPair(t)
	jez, most := p.house("Jez"), p.house("Most")
	a := p.offer(t, jez, most)
	process.Run(t, "MATCH (:Worker {id: $worker})-[h:HOLDS]->() SET h.until = '2020-01-01'", map[string]any{"worker": string(jez.actor.Worker)})
	worker := p.world.Of(jez.actor.ActingFor).Person("Rút", graph.RoleWorker)
	_, err := p.store.Apply(t.Context(), worker, graph.Order{Key: storetest.NewID(), Attempt: a.ID, Seen: a.Version, Command: graph.Claim{}})
	if e, ok := graph.AsError(err); !ok || e.Reason != graph.RefuseNoCoordinator {
		t.Errorf("a house without a coordinator claims: %v", err)
	}
	if won := p.apply(t, most.actor, p.sees(t, most.actor, a.ID), graph.Claim{}); won.State != graph.Received {
		t.Errorf("in %s", won.State)
	}
}

func TestTheLastPassExpiresAnOfferAndTheSenderSendsItOn(t *testing.T) {
	p := newPair(t)
	jez := p.house("Jez")
	a := p.offer(t, jez)
	p.pass(t, p.receiver, a)
	p.pass(t, jez.actor, a)
	p.blind(t, p.receiver, a)
	p.blind(t, jez.actor, a)
	over := p.sees(t, p.sender, a.ID)
	if over.State != graph.Expired || over.Considering != 0 {
		t.Fatalf("after the last pass: %+v", over)
	}
	next, err := p.store.Reroute(t.Context(), p.sender, graph.Order{
		Key: storetest.NewID(), Attempt: a.ID, Seen: over.Version, Command: graph.Reroute{Service: p.service},
	})
	if err != nil || next.Mode != graph.Anonymous || next.To.ID != p.service || next.Unclaimed || next.Told.Note == "" {
		t.Errorf("sent on: %+v %v", next, err)
	}
}

func TestAnOfferGoesToSeveralHousesThatTakeOffers(t *testing.T) {
	p := newPair(t)
	kotva := p.house("Kotva dvě")
	need := storetest.Need(p.service)
	need.Mode = graph.OpenOffer
	refusedWith := func(what, path, code string, also ...graph.ServiceID) {
		t.Helper()
		need.AlsoTo = also
		_, err := p.store.SendReferral(t.Context(), p.sender, storetest.NewID(), need)
		e, ok := graph.AsError(err)
		if !ok || e.Code != graph.Invalid || len(e.Fields) != 1 || e.Fields[0] != (graph.Field{Path: path, Code: code}) {
			t.Errorf("%s: %v", what, err)
		}
	}
	refusedWith("one service alone", "alsoTo", graph.FieldRequired)
	refusedWith("one service twice", "alsoTo", graph.FieldRequired, p.service)
	refusedWith("a service that is none", "alsoTo", graph.FieldUnknown, "none")
	org := p.world.Organisation("Dvojí")
	org.Person("Dita Dvojí", graph.RoleCoordinator)
	one, two := org.Service("První", storetest.Advice), org.Service("Druhá", storetest.Advice)
	refusedWith("two services of one house", "alsoTo", graph.FieldSameHouse, one, two)
	empty := p.world.Organisation("Bez koordinátora").Service("Prázdná", storetest.Advice)
	need.AlsoTo = []graph.ServiceID{kotva.service, empty}
	_, err := p.store.SendReferral(t.Context(), p.sender, storetest.NewID(), need)
	if e, ok := graph.AsError(err); !ok || e.Reason != graph.RefuseNoCoordinator {
		t.Errorf("one of the candidates has no coordinator: %v", err)
	}
	if n := process.Run(t, "MATCH (a:Attempt) RETURN count(a) AS n", nil)[0]["n"]; n != int64(0) {
		t.Errorf("%v attempts are left of what was refused", n)
	}
}

func TestDraftOfAnOfferKeepsItsCandidates(t *testing.T) {
	p := newPair(t)
	jez := p.house("Jez")
	draft := graph.Unfinished(storetest.Need(p.service))
	draft.Mode, draft.AlsoTo = graph.OpenOffer, []graph.ServiceID{jez.service}
	saved, err := p.store.SaveDraft(t.Context(), p.sender, storetest.NewID(), graph.SavedDraft{Referral: draft})
	if err != nil || len(saved.OfferedTo) != 2 || saved.To.ID != p.service {
		t.Fatalf("saved: %+v %v", saved, err)
	}
	list, err := p.store.Drafts(t.Context(), p.sender, graph.Page{First: 5})
	if err != nil || list.Total != 1 || len(list.Rows) != 1 || list.Rows[0].To.ID != p.service {
		t.Errorf("listed: %+v %v", list, err)
	}
	p.blind(t, jez.actor, saved)
	draft.Mode, draft.AlsoTo = graph.Anonymous, nil
	again, err := p.store.SaveDraft(t.Context(), p.sender, storetest.NewID(), graph.SavedDraft{
		Draft: saved.ID, Seen: saved.Saves, Referral: draft,
	})
	if err != nil || again.OfferedTo != nil || again.To.ID != p.service {
		t.Errorf("saved as an anonymous one: %+v %v", again, err)
	}
}
