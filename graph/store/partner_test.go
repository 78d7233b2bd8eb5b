package store_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

// outside is an organisation without anybody in the network, and its address.
const outside = "poradna@mimo.example"

// newOutside is a postal world in which the receiver's organisation has nobody.
func newOutside(t *testing.T) *postal {
	t.Helper()
	p := newPostal(t)
	organisation := p.world.Organisation("Mimo síť")
	p.service = organisation.Service("Poradna mimo", storetest.Advice)
	process.Run(t, "MATCH (o:Organisation {id: $id}) SET o.email = $email", map[string]any{"id": string(organisation.ID), "email": outside})
	return p
}

func (p *postal) sendOutside() graph.AttemptDetail {
	p.t.Helper()
	need := storetest.Need(p.service)
	need.ByLink = true
	need.Told = graph.Told{Note: "Paní Květa má exekuci"}
	a, err := p.store.SendReferral(p.t.Context(), p.sender, storetest.NewID(), need)
	if err != nil {
		p.t.Fatal(err)
	}
	return a
}

var linkInMail = regexp.MustCompile(`https://lavka\.example/odpoved/([0-9a-f]+)`)

// token is that of the newest mail.
func (p *postal) token() string {
	p.t.Helper()
	received := p.server.Received()
	if len(received) == 0 {
		p.t.Fatal("no mail came")
	}
	found := linkInMail.FindStringSubmatch(strings.ReplaceAll(received[len(received)-1].Data, "=\r\n", ""))
	if found == nil {
		p.t.Fatalf("no link in %s", received[len(received)-1].Data)
	}
	return found[1]
}

func (p *postal) access(token string) graph.PartnerAccess {
	p.t.Helper()
	access, err := p.store.PartnerAccess(p.t.Context(), graph.HashToken(token))
	if err != nil {
		p.t.Fatal(err)
	}
	return access
}

func (p *postal) refusesLink(what, token string) {
	p.t.Helper()
	if _, err := p.store.PartnerAccess(p.t.Context(), graph.HashToken(token)); graph.CodeOf(err) != graph.NotFound {
		p.t.Errorf("%s: %v", what, err)
	}
}

func TestOrganisationOutsideAnswersByLinkFromAcceptanceToOutcome(t *testing.T) {
	p := newOutside(t)
	a := p.sendOutside()
	p.round()
	p.wantReaders()
	p.pass(graph.HoldNew + time.Second)
	p.round()
	p.wantReaders(outside)
	for _, secret := range []string{"Květa", "exekuc", "dluh", a.Code, "Dluhová", "Litom"} {
		if strings.Contains(p.server.Received()[0].Data, secret) {
			t.Errorf("the mail tells %q", secret)
		}
	}
	access := p.access(p.token())
	page, err := p.store.Attempt(t.Context(), access.Actor, access.Attempt)
	if err != nil || page.Told.Note != "Paní Květa má exekuci" || page.State != graph.Sent {
		t.Fatalf("%+v %v", page, err)
	}
	for _, c := range []graph.Command{
		graph.Ask{Text: "Kolik?"}, graph.Accept{}, graph.FirstContact{Channel: graph.ByPhone}, graph.Complete{Outcome: "one_off_help"},
	} {
		page = p.apply(t, access.Actor, p.seen(access.Actor, page), c)
		if c.Verb() == graph.VerbAsk {
			p.apply(t, p.sender, p.seen(p.sender, page), graph.Answer{Text: "Tři."})
			p.pass(time.Minute)
			p.round()
			p.wantReaders(outside, outside)
			if again := p.access(p.token()); again.Link != access.Link {
				t.Error("the answer brought another link")
			}
		}
	}
	if now := p.seen(p.sender, page); now.State != graph.Completed || !now.ResultUnseen {
		t.Errorf("%+v", now.AttemptRow)
	}
	p.pass(time.Hour)
	p.round()
	p.wantReaders(outside, outside, p.sender.Email)
}

func (p *postal) wantReaders(want ...string) {
	p.t.Helper()
	if got := p.readers(); !slices.Equal(got, want) {
		p.t.Fatalf("mail went to %v, want %v", got, want)
	}
}

func TestLinkIsForOneAttemptAndEveryOtherLinkAnswersAlike(t *testing.T) {
	p := newOutside(t)
	a, other := p.sendOutside(), p.sendOutside()
	p.pass(time.Minute)
	p.round()
	mails := p.server.Received()
	if len(mails) != 2 {
		t.Fatalf("%d mails", len(mails))
	}
	token := p.token()
	access := p.access(token)
	foreign := a.ID
	if access.Attempt == a.ID {
		foreign = other.ID
	}
	if _, err := p.store.Attempt(t.Context(), access.Actor, foreign); graph.CodeOf(err) != graph.NotFound {
		t.Errorf("another attempt is read: %v", err)
	}
	_, err := p.store.Apply(t.Context(), access.Actor, graph.Order{Key: "k", Attempt: foreign, Seen: 2, Command: graph.Accept{}})
	if graph.CodeOf(err) != graph.NotFound {
		t.Errorf("another attempt is answered: %v", err)
	}
	flipped := "0" + token[1:]
	if token[0] == '0' {
		flipped = "1" + token[1:]
	}
	p.refusesLink("tampered", flipped)
	p.refusesLink("empty", "")
	if err := p.store.RevokePartnerLink(t.Context(), p.receiver, storetest.NewID(), access.Attempt); graph.CodeOf(err) != graph.NotFound {
		t.Errorf("a stranger ends it: %v", err)
	}
	if err := p.store.RevokePartnerLink(t.Context(), p.sender, storetest.NewID(), access.Attempt); err != nil {
		t.Fatal(err)
	}
	p.refusesLink("revoked", token)
	if _, err := p.store.PartnerLink(t.Context(), p.receiver, access.Attempt); graph.CodeOf(err) != graph.NotFound {
		t.Errorf("a stranger reads it: %v", err)
	}
}

func TestNewLinkEndsTheOldAndTimeEndsBoth(t *testing.T) {
	p := newOutside(t)
	a := p.sendOutside()
	p.pass(time.Minute)
	p.round()
	old := p.token()
	key := storetest.NewID()
	for range 2 {
		if err := p.store.RenewPartnerLink(t.Context(), p.sender, key, a.ID); err != nil {
			t.Fatal(err)
		}
	}
	p.round()
	p.wantReaders(outside, outside)
	fresh := p.token()
	p.refusesLink("replaced", old)
	access := p.access(fresh)
	p.clock.At = access.ExpiresAt.Add(-time.Second)
	p.access(fresh)
	p.clock.At = access.ExpiresAt
	p.refusesLink("expired", fresh)
	process.Run(t, "MATCH (l:PartnerLink) SET l.expiresAt = $later", map[string]any{"later": access.ExpiresAt.AddDate(0, 1, 0)})
	p.refusesLink("prolonged in the database", fresh)
}

func TestLinkItselfIsNowhereInTheDatabase(t *testing.T) {
	p := newOutside(t)
	p.sendOutside()
	p.pass(time.Minute)
	p.round()
	token := p.token()
	rows := process.Run(t, "MATCH (n) UNWIND keys(n) AS k WITH n[k] AS value WHERE value IS :: STRING AND value CONTAINS $token RETURN count(*) AS count",
		map[string]any{"token": token})
	if rows[0]["count"] != int64(0) {
		t.Errorf("the link stands in %v values", rows[0]["count"])
	}
}

func TestUndoneSendAndWithdrawnReferralBringNoLink(t *testing.T) {
	p := newOutside(t)
	a := p.sendOutside()
	p.apply(t, p.sender, a, graph.UndoSend{})
	p.pass(time.Minute)
	p.round()
	p.wantReaders()
}

func TestNoMailBringsALinkThatHasEnded(t *testing.T) {
	p := newOutside(t)
	revoked := p.sendOutside()
	if err := p.store.RevokePartnerLink(t.Context(), p.sender, storetest.NewID(), revoked.ID); err != nil {
		t.Fatal(err)
	}
	p.pass(time.Minute)
	p.round()
	p.wantReaders()
	p.sendOutside()
	p.server.Refuse(outside, 451)
	p.pass(time.Minute)
	p.round()
	p.server.Refuse(outside, 0)
	p.pass(graph.PartnerLinkLife)
	p.round()
	p.wantReaders()
	if p.counts()["DROPPED"] != 2 {
		t.Errorf("mails: %v", p.counts())
	}
}

func TestSendToWhoIsOutsideIsDeliveredOnceTheLinkHasGone(t *testing.T) {
	p := newOutside(t)
	p.sendOutside()
	p.server.Refuse(outside, 451)
	p.pass(time.Minute)
	p.round()
	p.pass(time.Second)
	p.round()
	if p.event("delivered") != 0 {
		t.Errorf("delivered, and mails are %v", p.counts())
	}
	p.server.Refuse(outside, 0)
	p.pass(time.Hour)
	p.round()
	p.wantReaders(outside)
	if p.event("delivered") != 1 {
		t.Errorf("delivered %d times", p.event("delivered"))
	}
}

func TestAnswerToWhoHasNoLinkAnyMoreBringsNone(t *testing.T) {
	p := newOutside(t)
	a := p.sendOutside()
	p.pass(time.Minute)
	p.round()
	access := p.access(p.token())
	asked := p.apply(t, access.Actor, p.seen(access.Actor, a), graph.Ask{Text: "Kolik?"})
	if err := p.store.RevokePartnerLink(t.Context(), p.sender, storetest.NewID(), a.ID); err != nil {
		t.Fatal(err)
	}
	p.apply(t, p.sender, asked, graph.Answer{Text: "Tři."})
	if n := process.Run(t, "MATCH (m:Mail {kind: 'PARTNER'}) RETURN count(m) AS n", nil)[0]["n"]; n != int64(1) {
		t.Errorf("%v mails bring the link", n)
	}
}

func TestLinkOfWhatHasEndedIsNotRenewed(t *testing.T) {
	p := newOutside(t)
	a := p.apply(t, p.sender, p.sendOutside(), graph.Withdraw{Reason: graph.ReasonSolvedElsewhere})
	refused, _ := graph.AsError(p.store.RenewPartnerLink(t.Context(), p.sender, storetest.NewID(), a.ID))
	if refused == nil || refused.Code != graph.Conflict || refused.Reason != graph.RefuseState {
		t.Errorf("renewed: %v", refused)
	}
}

func TestNobodyOutsideIsAskedWithoutTheSendersChoice(t *testing.T) {
	p := newOutside(t)
	_, err := p.store.SendReferral(t.Context(), p.sender, storetest.NewID(), storetest.Need(p.service))
	if refused, ok := graph.AsError(err); !ok || refused.Reason != graph.RefuseNoCoordinator {
		t.Errorf("not chosen: %v", err)
	}
	detail, err := p.store.Service(t.Context(), p.sender, p.service)
	if err != nil || !detail.AnswersByLink || detail.Takes.Referrals {
		t.Errorf("%+v %v", detail.Takes, err)
	}
	if err := p.store.RenewPartnerLink(t.Context(), p.sender, storetest.NewID(), "nothing"); graph.CodeOf(err) != graph.NotFound {
		t.Errorf("of nothing: %v", err)
	}
}
