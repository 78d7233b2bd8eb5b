package store_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/loop"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
)

// link makes a client's link and returns its token.
func (p pair) link(t *testing.T, who graph.Actor, id graph.AttemptID) string {
	t.Helper()
	token := graph.NewClientToken()
	if _, err := p.store.MakeClientLink(t.Context(), who, storetest.NewID(), id, graph.HashClientToken(token)); err != nil {
		t.Fatalf("%s makes a link: %v", who.Name, err)
	}
	return token
}

// opens is what a link opens.
func (p pair) opens(t *testing.T, token string) graph.ClientPage {
	t.Helper()
	page, err := p.store.ClientPage(t.Context(), graph.HashClientToken(token))
	if err != nil {
		t.Fatalf("the link does not open: %v", err)
	}
	return page
}

func (p pair) gone(t *testing.T, what, token string) {
	t.Helper()
	page, err := p.store.ClientPage(t.Context(), graph.HashClientToken(token))
	if graph.CodeOf(err) != graph.NotFound || len(page.Attempts) > 0 {
		t.Errorf("a link that is %s opens: %v", what, err)
	}
}

// says gives a command by a link about the newest attempt that its page shows.
func (p pair) says(t *testing.T, page graph.ClientPage, c graph.Command) error {
	t.Helper()
	return p.store.AsClient(t.Context(), page, graph.Order{
		Key: storetest.NewID(), Attempt: page.Attempts[0].ID, Seen: page.Attempts[0].Version, Command: c,
	})
}

func (p pair) mustSay(t *testing.T, page graph.ClientPage, c graph.Command) {
	t.Helper()
	if err := p.says(t, page, c); err != nil {
		t.Fatalf("%s: %v", c.Verb(), err)
	}
}

func shownAttempts(page graph.ClientPage) string {
	ids := make([]string, len(page.Attempts))
	for i, a := range page.Attempts {
		ids[i] = string(a.ID)
	}
	return strings.Join(ids, " ")
}

func TestClientsLinkShowsWhoSeesWhatAndNothingOfWhoThePersonIs(t *testing.T) {
	p := newPair(t)
	a := p.mustWrite(t)
	token := p.link(t, p.sender, a.ID)
	page := p.opens(t, strings.ToUpper(strings.ReplaceAll(token, "-", "")))
	shown := page.Attempts[0]
	if shown.ID != a.ID || shown.State != graph.Sent || shown.From.Name != "Město" || shown.ToOrganisation.Name != "Kotva" ||
		shown.FromWorker != "Jana Malá" || shown.DueAt.IsZero() || len(shown.Needs) != 1 || shown.StaysIn == nil {
		t.Errorf("the page shows %+v", shown)
	}
	if shown.Sender != graph.SightName || shown.Recipient != graph.SightName || shown.Consent == nil {
		t.Errorf("it says that they see %s and %s by %+v", shown.Sender, shown.Recipient, shown.Consent)
	}
	all := strings.ToLower(fmt.Sprintf("%+v", page))
	for _, secret := range []string{strings.ToLower(nameOfPerson), contactOfPerson, "exekuce.", "tři"} {
		if strings.Contains(all, secret) {
			t.Errorf("the page says %q", secret)
		}
	}
	before := len(p.sees(t, p.sender, a.ID).Events)
	p.opens(t, token)
	if after := len(p.sees(t, p.sender, a.ID).Events); after != before {
		t.Errorf("reading wrote %d events", after-before)
	}
}

func TestClientsTokenIsNowhereInTheDatabase(t *testing.T) {
	p := newPair(t)
	a := p.mustWrite(t)
	token := p.link(t, p.sender, a.ID)
	p.mustSay(t, p.opens(t, token), graph.RevokeConsent{})
	everything := raw(t)
	if !strings.Contains(everything, "clientlink") {
		t.Fatal("no link was scanned")
	}
	for _, secret := range []string{token, strings.ReplaceAll(token, "-", "")} {
		if strings.Contains(everything, secret) {
			t.Errorf("the token lies in the database")
		}
	}
}

func TestTheClientsNoByLinkClosesTheRecipientsDoorWithTheNextRequest(t *testing.T) {
	for _, ended := range []bool{false, true} {
		p := newPair(t)
		a := p.mustWrite(t)
		want := graph.Withdrawn
		if ended {
			a = p.apply(t, p.receiver, p.sees(t, p.receiver, a.ID), graph.Accept{Responsible: p.receiver.Worker})
			a = p.apply(t, p.receiver, a, graph.Complete{Outcome: graph.OutcomeOneOffHelp})
			want = graph.Completed
		}
		page := p.opens(t, p.link(t, p.sender, a.ID))
		if _, err := p.reads(t, p.receiver, a.ID); err != nil || !page.Attempts[0].May.Stop {
			t.Fatalf("before: %v, may %+v", err, page.Attempts[0].May)
		}
		p.mustSay(t, page, graph.RevokeConsent{})
		p.refusedTo(t, p.receiver, a.ID, graph.Conflict, graph.RefuseConsent)
		now := p.sees(t, p.receiver, a.ID)
		last := now.Events[len(now.Events)-1]
		if now.State != want || now.HasIdentity || now.Told.Note != "" || last.ActorKind != graph.ActorClientLink {
			t.Errorf("the recipient sees %s, %+v", now.State, last.Event)
		}
		if _, err := p.reads(t, p.sender, a.ID); err != nil {
			t.Errorf("the sender: %v", err)
		}
		after := p.opens(t, p.link(t, p.sender, a.ID)).Attempts[0]
		if after.Recipient != graph.SightCode || after.Sender != graph.SightName || !after.Revoked || after.May.Stop || !after.May.Erase {
			t.Errorf("afterwards the page says %+v", after)
		}
	}
}

func TestWhatTheClientErasesNobodyReadsAgain(t *testing.T) {
	p := newPair(t)
	a := p.mustWrite(t)
	token := p.link(t, p.sender, a.ID)
	p.mustSay(t, p.opens(t, token), graph.Erase{})
	p.refusedTo(t, p.sender, a.ID, graph.Conflict, graph.RefuseErased)
	for _, label := range []string{"DataKey", "Identity", "Text"} {
		if n := count(t, label); n != 0 {
			t.Errorf("%d %s are left", n, label)
		}
	}
	shown := p.opens(t, token).Attempts[0]
	if shown.ErasedAt.IsZero() || shown.Sender != graph.SightCode || shown.May.Erase || shown.May.Stop || !shown.Stopped {
		t.Errorf("the page says %+v", shown)
	}
}

func TestALinkToOneReferralIsAStrangerToAnother(t *testing.T) {
	p := newPair(t)
	mine, other := p.mustWrite(t), p.mustWrite(t)
	page := p.opens(t, p.link(t, p.sender, mine.ID))
	order := graph.Order{Key: "k", Attempt: other.ID, Seen: other.Version, Command: graph.RevokeConsent{}}
	if err := p.store.AsClient(t.Context(), page, order); graph.CodeOf(err) != graph.NotFound {
		t.Errorf("by the page: %v", err)
	}
	if _, err := p.store.Apply(t.Context(), page.Actor, order); graph.CodeOf(err) != graph.NotFound {
		t.Errorf("by the rules: %v", err)
	}
	p.refusedTo(t, page.Actor, mine.ID, graph.Forbidden, graph.RefusePart)
	if now := p.sees(t, p.sender, other.ID); now.State != graph.Sent {
		t.Errorf("the other is %s", now.State)
	}
}

func TestANewLinkEndsTheOldOfItsSideAndEitherSideEndsBoth(t *testing.T) {
	p := newPair(t)
	a := p.sendTold(t)
	first := p.link(t, p.sender, a.ID)
	second, theirs := p.link(t, p.sender, a.ID), p.link(t, p.receiver, a.ID)
	p.gone(t, "replaced", first)
	p.opens(t, second)
	p.opens(t, theirs)
	for _, who := range []graph.Actor{p.sender, p.receiver} {
		links, err := p.store.ClientLinks(t.Context(), who, a.ID)
		if err != nil || len(links) != 2 || links[0].For.Name != "Kotva" || links[1].For.Name != "Město" {
			t.Errorf("%s sees %+v %v", who.Name, links, err)
		}
	}
	for range 2 {
		if err := p.store.RevokeClientLinks(t.Context(), p.receiver, "once", a.ID); err != nil {
			t.Fatal(err)
		}
	}
	p.gone(t, "revoked", second)
	p.gone(t, "revoked", theirs)
	if links, err := p.store.ClientLinks(t.Context(), p.sender, a.ID); err != nil || len(links) != 0 {
		t.Errorf("afterwards %+v %v", links, err)
	}
}

func TestMakingALinkTwiceUnderOneKeyIsOneLinkWithTheNewerToken(t *testing.T) {
	p := newPair(t)
	a := p.send(t)
	lost, read := graph.NewClientToken(), graph.NewClientToken()
	for _, token := range []string{lost, read} {
		if _, err := p.store.MakeClientLink(t.Context(), p.sender, "key", a.ID, graph.HashClientToken(token)); err != nil {
			t.Fatal(err)
		}
	}
	p.gone(t, "lost on the way", lost)
	p.opens(t, read)
	if n := count(t, "ClientLink"); n != 1 {
		t.Errorf("%d links", n)
	}
	if err := p.store.RevokeClientLinks(t.Context(), p.sender, "end", a.ID); err != nil {
		t.Fatal(err)
	}
	_, err := p.store.MakeClientLink(t.Context(), p.sender, "key", a.ID, graph.HashClientToken(graph.NewClientToken()))
	if graph.CodeOf(err) != graph.Conflict {
		t.Errorf("a replay wakes what was ended: %v", err)
	}
}

func TestClientsLinkEndsWithItsTime(t *testing.T) {
	clock := &storetest.Clock{At: storetest.Now()}
	p := newPair(t, func(c *store.Config) { c.Clock = clock.Now })
	a := p.send(t)
	token := p.link(t, p.sender, a.ID)
	until := p.opens(t, token).ExpiresAt
	clock.At = until.Add(-time.Second)
	p.opens(t, token)
	clock.At = until
	p.gone(t, "over", token)
	clock.At = until.Add(graph.KeptAfterUse + time.Hour)
	if _, err := p.store.Sweep(t.Context(), graph.System()); err != nil || count(t, "ClientLink") != 0 {
		t.Errorf("%d links are left: %v", count(t, "ClientLink"), err)
	}
}

func TestAfterARerouteTheSendersLinkShowsBothAndARecipientsOnlyItsOwn(t *testing.T) {
	p := newPair(t)
	jez := p.house("Jez")
	a := p.sendTold(t)
	ours, theirs := p.link(t, p.sender, a.ID), p.link(t, p.receiver, a.ID)
	declined := p.apply(t, p.receiver, p.sees(t, p.receiver, a.ID), graph.Decline{Reason: graph.ReasonCapacityFull, By: graph.ByProvider})
	next, err := p.store.Reroute(t.Context(), p.sender, graph.Order{
		Key: "on", Attempt: a.ID, Seen: declined.Version, Command: graph.Reroute{Service: jez.service},
	})
	if err != nil {
		t.Fatal(err)
	}
	for who, c := range map[string]struct{ token, want string }{
		"the sender":    {ours, string(next.ID) + " " + string(a.ID)},
		"the recipient": {theirs, string(a.ID)},
		"the next":      {p.link(t, jez.actor, next.ID), string(next.ID)},
	} {
		if got := shownAttempts(p.opens(t, c.token)); got != c.want {
			t.Errorf("the link of %s shows %s, want %s", who, got, c.want)
		}
	}
	page := p.opens(t, theirs)
	order := graph.Order{Key: "k", Attempt: next.ID, Seen: next.Version, Command: graph.RevokeConsent{}}
	if err := p.store.AsClient(t.Context(), page, order); graph.CodeOf(err) != graph.NotFound {
		t.Errorf("what the link does not show is stopped by it: %v", err)
	}
	if links, err := p.store.ClientLinks(t.Context(), p.receiver, a.ID); err != nil || len(links) != 2 {
		t.Errorf("the first recipient sees %+v %v", links, err)
	}
}

func TestThePageSaysThatWhoFailedReadsTheNameNoMoreOnceItWentOn(t *testing.T) {
	p := newPair(t)
	jez := p.house("Jez")
	a := p.apply(t, p.receiver, p.mustWrite(t), graph.Accept{Responsible: p.receiver.Worker})
	a = p.apply(t, p.receiver, a, graph.Fail{Reason: graph.ReasonMovedAway})
	token := p.link(t, p.receiver, a.ID)
	sees := func() graph.Sight {
		page := p.opens(t, token)
		_, err := p.reads(t, p.receiver, a.ID)
		if opens := err == nil; opens != (page.Attempts[0].Recipient == graph.SightName) {
			t.Errorf("the page says %s, the door opens: %v", page.Attempts[0].Recipient, opens)
		}
		return page.Attempts[0].Recipient
	}
	if sees() != graph.SightName {
		t.Error("the name is gone though nobody else has it")
	}
	if _, err := p.store.Reroute(t.Context(), p.sender, graph.Order{
		Key: "on", Attempt: a.ID, Seen: a.Version, Command: graph.Reroute{Service: jez.service, Consent: signed()},
	}); err != nil {
		t.Fatal(err)
	}
	if got := sees(); got != graph.SightWords && got != graph.SightCode {
		t.Errorf("who failed still sees the %s", got)
	}
}

func TestANoIsAskedOnceAndAViewOnlyOfWhatWasSeen(t *testing.T) {
	p := newPair(t)
	a := p.sendTold(t)
	token := p.link(t, p.sender, a.ID)
	a = p.apply(t, p.receiver, p.sees(t, p.receiver, a.ID), graph.Accept{Responsible: p.receiver.Worker})
	old := p.opens(t, token)
	p.apply(t, p.receiver, a, graph.FirstContact{Channel: graph.InPerson})
	if e, ok := graph.AsError(p.says(t, old, graph.ConfirmAsClient{View: graph.ViewHelped})); !ok || e.Reason != graph.RefuseStale {
		t.Errorf("a view of what was not seen: %v", e)
	}
	for _, view := range []graph.ClientView{graph.ViewPartly, graph.ViewHelped} {
		p.mustSay(t, p.opens(t, token), graph.ConfirmAsClient{View: view})
	}
	now := p.opens(t, token).Attempts[0]
	if now.View != graph.ViewHelped || now.ViewAt.IsZero() || now.State != graph.Active {
		t.Errorf("it was said %q in %s", now.View, now.State)
	}
	for range 2 { // pressed twice, on a page that is old by now
		err := p.store.AsClient(t.Context(), old, graph.Order{
			Key: "no", Attempt: a.ID, Seen: old.Attempts[0].Version, Command: graph.RevokeConsent{},
		})
		if err != nil {
			t.Errorf("a no on an old page: %v", err)
		}
	}
	events := p.sees(t, p.sender, a.ID).Events
	if last := events[len(events)-1]; last.Kind != graph.EventConsentRevoked || last.Version != now.Version+1 {
		t.Errorf("the last event is %+v", last.Event)
	}
}

func TestOnlyTheTwoSidesMakeLinksAndOnlyOfWhatWasHandedOver(t *testing.T) {
	p := newPair(t)
	jez := p.house("Jez")
	admin := p.world.Organisation("Provozovatel").Person("Adam Správce", graph.RoleWorker)
	admin.Holdings = append(admin.Holdings, graph.Holding{Role: graph.RoleAdmin})
	offer, sent := p.offer(t, jez), p.sendTold(t)
	mistake := p.apply(t, p.sender, p.send(t), graph.MarkError{Text: "omyl"})
	undone := p.send(t)
	token := p.link(t, p.sender, undone.ID)
	p.apply(t, p.sender, undone, graph.UndoSend{})
	for name, c := range map[string]struct {
		who  graph.Actor
		id   graph.AttemptID
		code graph.Code
	}{
		"a stranger":          {jez.actor, sent.ID, graph.NotFound},
		"a candidate":         {jez.actor, offer.ID, graph.Forbidden},
		"an administrator":    {admin, sent.ID, graph.Forbidden},
		"the sender, a draft": {p.sender, undone.ID, graph.Conflict},
		"the sender, mistake": {p.sender, mistake.ID, graph.Conflict},
		"nobody":              {graph.Nobody(), sent.ID, graph.Unauthenticated},
		"of nothing":          {p.sender, "none", graph.NotFound},
	} {
		_, err := p.store.MakeClientLink(t.Context(), c.who, storetest.NewID(), c.id, graph.HashClientToken(graph.NewClientToken()))
		ended := p.store.RevokeClientLinks(t.Context(), c.who, storetest.NewID(), c.id)
		if graph.CodeOf(err) != c.code || graph.CodeOf(ended) != c.code {
			t.Errorf("%s: %v, %v", name, err, ended)
		}
	}
	if page := p.opens(t, token); len(page.Attempts) != 0 {
		t.Errorf("a send that was undone is shown: %s", shownAttempts(page))
	}
	shown := p.opens(t, p.link(t, p.sender, offer.ID)).Attempts[0]
	if !shown.Unclaimed || len(shown.OfferedTo) != 2 || shown.Recipient != graph.SightCode || shown.Sender != graph.SightWords {
		t.Errorf("an offer is shown as %+v", shown)
	}
}

func TestWhatPeopleSaidIsCountedOfWhatHasEnded(t *testing.T) {
	p := newPair(t)
	for i, view := range []graph.ClientView{graph.ViewHelped, graph.ViewPartly, ""} {
		a := p.send(t)
		a = p.apply(t, p.receiver, p.sees(t, p.receiver, a.ID), graph.Accept{Responsible: p.receiver.Worker})
		if view != "" {
			p.mustSay(t, p.opens(t, p.link(t, p.sender, a.ID)), graph.ConfirmAsClient{View: view})
		}
		if i != 1 {
			p.apply(t, p.receiver, p.sees(t, p.receiver, a.ID), graph.Complete{Outcome: graph.OutcomeOneOffHelp})
		}
	}
	month := loop.MonthOf(storetest.Now())
	report, err := p.store.Loop(t.Context(), p.receiver, loop.Query{Scope: loop.ScopeReceived, From: month, Until: month})
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]int{}
	for _, v := range report.Views {
		got[v.Key] = v.From
	}
	if fmt.Sprint(got) != "map[helped:1 no:0 partly:0 rather_not_say:0 unsaid:1]" {
		t.Errorf("counted %v", got)
	}
}
