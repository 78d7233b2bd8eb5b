package store_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
)

const (
	nameOfPerson    = "Květoslava Zkušební"
	contactOfPerson = "777 000 321"
)

func signed() *graph.Consent {
	return &graph.Consent{
		Scope: []graph.ConsentScope{"name", "contact"}, Purpose: "service", Form: "paper", TextVersion: "2026-1",
		GivenOn: storetest.Now().Format(time.DateOnly), ExpiresOn: storetest.Now().AddDate(0, 1, 0).Format(time.DateOnly),
	}
}

// written is a referral that says who the person is.
func (p pair) written(t *testing.T, why *graph.Consent) (graph.AttemptDetail, error) {
	t.Helper()
	need := storetest.Need(p.service)
	need.Mode, need.Reach, need.Consent = graph.Written, graph.ReachMayCall, why
	need.Told = graph.Told{Note: "Tři exekuce."}
	need.Identity = &graph.Identity{Name: nameOfPerson, Contact: contactOfPerson}
	return p.store.SendReferral(t.Context(), p.sender, storetest.NewID(), need)
}

func (p pair) mustWrite(t *testing.T) graph.AttemptDetail {
	t.Helper()
	sent, err := p.written(t, signed())
	if err != nil {
		t.Fatal(err)
	}
	return sent
}

func (p pair) reads(t *testing.T, who graph.Actor, id graph.AttemptID) (graph.Identity, error) {
	t.Helper()
	return p.store.ReadIdentity(t.Context(), who, storetest.NewID(), id)
}

// refusedTo fails where the door opens or gives another reason.
func (p pair) refusedTo(t *testing.T, who graph.Actor, id graph.AttemptID, code graph.Code, reason string) {
	t.Helper()
	found, err := p.reads(t, who, id)
	e, ok := graph.AsError(err)
	if !ok || e.Code != code || e.Reason != reason || found != (graph.Identity{}) {
		t.Errorf("%s reads %q: %v, want %s %s", who.Name, found.Name, err, code, reason)
	}
}

// raw is everything that the database holds, each property as it lies there.
func raw(t *testing.T) string {
	t.Helper()
	var all strings.Builder
	for _, r := range process.Run(t, `
		MATCH (n) UNWIND keys(n) AS key RETURN labels(n) AS of, key, n[key] AS value
		UNION ALL
		MATCH ()-[r]->() UNWIND keys(r) AS key RETURN [type(r)] AS of, key, r[key] AS value`, nil) {
		value := r["value"]
		if bytes, ok := value.([]byte); ok {
			value = string(bytes)
		}
		_, _ = fmt.Fprintf(&all, "%v.%v=%v\n", r["of"], r["key"], value)
	}
	return strings.ToLower(all.String())
}

func count(t *testing.T, label string) int64 {
	t.Helper()
	n, _ := process.Run(t, "MATCH (n:"+label+") RETURN count(n) AS n", nil)[0]["n"].(int64)
	return n
}

func TestIdentityIsReadByTheOneDoorAndEveryReadingIsWrittenDown(t *testing.T) {
	p := newPair(t)
	stranger := p.house("Jez").actor
	a := p.mustWrite(t)
	for i, who := range []graph.Actor{p.receiver, p.sender} {
		found, err := p.reads(t, who, a.ID)
		if err != nil || found.Name != nameOfPerson || found.Contact != contactOfPerson {
			t.Fatalf("%s reads %+v: %v", who.Name, found, err)
		}
		if n := count(t, "Audit"); n != int64(i+1) {
			t.Errorf("%d readings are written down, want %d", n, i+1)
		}
	}
	rows := process.Run(t, "MATCH (x:Audit {attempt: $id}) RETURN x.worker AS worker, x.what AS what ORDER BY x.at", map[string]any{"id": string(a.ID)})
	if len(rows) != 2 || rows[0]["worker"] != string(p.receiver.Worker) || rows[0]["what"] != "identity_read" {
		t.Errorf("written down: %v", rows)
	}
	p.refusedTo(t, stranger, a.ID, graph.NotFound, "")
	p.refusedTo(t, p.receiver, "none", graph.NotFound, "")
	if n := count(t, "Audit"); n != 2 {
		t.Errorf("%d readings after two refusals", n)
	}
	seen := p.sees(t, p.receiver, a.ID)
	if !seen.HasIdentity || strings.Contains(fmt.Sprintf("%+v", seen), nameOfPerson) {
		t.Errorf("the attempt itself says %+v", seen)
	}
	if strings.Contains(raw(t), strings.ToLower(nameOfPerson)) || strings.Contains(raw(t), contactOfPerson) {
		t.Error("the database holds who the person is in the clear")
	}
}

func TestOneKeyOpensTheDoorToOneAttemptOnly(t *testing.T) {
	p := newPair(t)
	a, b := p.mustWrite(t), p.mustWrite(t)
	if _, err := p.store.ReadIdentity(t.Context(), p.receiver, "key", a.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := p.store.ReadIdentity(t.Context(), p.receiver, "key", b.ID); graph.CodeOf(err) != graph.Conflict {
		t.Errorf("another attempt under the same key: %v", err)
	}
}

func TestARevocationClosesTheDoorToTheRecipientAtOnceAndAnErasureToEverybody(t *testing.T) {
	p := newPair(t)
	a := p.mustWrite(t)
	revoked := p.apply(t, p.receiver, p.sees(t, p.receiver, a.ID), graph.RevokeConsent{})
	if revoked.State != graph.Withdrawn || revoked.HasIdentity || revoked.Told.Note != "" {
		t.Errorf("after the revocation the recipient sees %+v", revoked)
	}
	p.refusedTo(t, p.receiver, a.ID, graph.Conflict, graph.RefuseConsent)
	if _, err := p.reads(t, p.sender, a.ID); err != nil {
		t.Errorf("the sender: %v", err)
	}
	if n := process.Run(t, "MATCH (c:Consent) WHERE c.withdrawnAt IS NOT NULL RETURN count(c) AS n", nil)[0]["n"]; n != int64(1) {
		t.Errorf("%v consents are withdrawn", n)
	}
	p.apply(t, p.sender, p.sees(t, p.sender, a.ID), graph.Erase{})
	p.refusedTo(t, p.sender, a.ID, graph.Conflict, graph.RefuseErased)
	for _, label := range []string{"DataKey", "Identity", "Text"} {
		if n := count(t, label); n != 0 {
			t.Errorf("%d %s are left of what was erased", n, label)
		}
	}
}

func TestWithoutALiveConsentNothingIsWritten(t *testing.T) {
	p := newPair(t)
	refused := func(why *graph.Consent, code graph.Code, path string) {
		t.Helper()
		_, err := p.written(t, why)
		e, ok := graph.AsError(err)
		if !ok || e.Code != code || path != "" && (len(e.Fields) != 1 || e.Fields[0].Path != path) {
			t.Errorf("%+v: %v", why, err)
		}
	}
	refused(nil, graph.Conflict, "")
	over := signed()
	over.ExpiresOn = storetest.Now().AddDate(0, 0, -1).Format(time.DateOnly)
	refused(over, graph.Invalid, "consent.expiresOn")
	future := signed()
	future.GivenOn = storetest.Now().AddDate(0, 0, 2).Format(time.DateOnly)
	refused(future, graph.Invalid, "consent.givenOn")
	refused(&graph.Consent{LegalBasis: "because"}, graph.Invalid, "consent.legalBasis")
	for _, label := range []string{"Attempt", "Identity", "Consent", "DataKey"} {
		if n := count(t, label); n != 0 {
			t.Errorf("%d %s are left of what was refused", n, label)
		}
	}
	if _, err := p.written(t, &graph.Consent{LegalBasis: "statute"}); err != nil {
		t.Errorf("by a statute: %v", err)
	}
}

func TestAConsentThatRanOutClosesTheDoorToTheRecipient(t *testing.T) {
	clock := storetest.Now()
	p := newPair(t, func(c *store.Config) { c.Clock = func() time.Time { return clock } })
	a := p.mustWrite(t)
	clock = clock.AddDate(0, 2, 0)
	p.refusedTo(t, p.receiver, a.ID, graph.Conflict, graph.RefuseConsent)
}

// The door asks the ground itself, not only the history.
func TestAGroundThatIsForAnotherOrWasWithdrawnOpensNothingToTheRecipient(t *testing.T) {
	for _, gone := range []string{"c.recipient = 'another'", "c.withdrawnAt = datetime()"} {
		p := newPair(t)
		a := p.mustWrite(t)
		process.Run(t, "MATCH (c:Consent) SET "+gone, nil)
		p.refusedTo(t, p.receiver, a.ID, graph.Conflict, graph.RefuseConsent)
		if p.sees(t, p.receiver, a.ID).HasIdentity || count(t, "Audit") != 0 {
			t.Errorf("%s, and the door stands open", gone)
		}
	}
}

func TestAConsentIsWithdrawnOnce(t *testing.T) {
	clock := storetest.Now()
	p := newPair(t, func(c *store.Config) { c.Clock = func() time.Time { return clock } })
	a := p.mustWrite(t)
	withdrawnAt := func() any { return process.Run(t, "MATCH (c:Consent) RETURN c.withdrawnAt AS at", nil)[0]["at"] }
	a = p.apply(t, p.receiver, a, graph.RevokeConsent{})
	first := withdrawnAt()
	clock = clock.Add(time.Hour)
	p.apply(t, p.sender, a, graph.RevokeConsent{})
	if first == nil || withdrawnAt() != first {
		t.Errorf("withdrawn at %v, then at %v", first, withdrawnAt())
	}
}

// readers read on and on, until the person has revoked and once more.
type readers struct {
	revoked atomic.Bool
	got     atomic.Int64
	first   chan struct{}
	once    sync.Once
}

func (r *readers) read(t *testing.T, p pair, id graph.AttemptID) {
	t.Helper()
	for last := false; !last; {
		last = r.revoked.Load()
		_, err := p.store.ReadIdentity(t.Context(), p.receiver, storetest.NewID(), id)
		switch {
		case err == nil && last:
			t.Error("read after the revocation")
		case err == nil:
			r.got.Add(1)
			r.once.Do(func() { close(r.first) })
		case graph.CodeOf(err) != graph.Conflict:
			t.Errorf("refused with %v", err)
			r.once.Do(func() { close(r.first) })
			return
		}
	}
}

// A reading that began when the revocation was answered gets nothing, and each that
// got something is written down.
func TestNoReadingThatBeginsAfterARevocationGetsAnything(t *testing.T) {
	p := newPair(t)
	a := p.mustWrite(t)
	all := readers{first: make(chan struct{})}
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() { all.read(t, p, a.ID) })
	}
	<-all.first
	p.apply(t, p.receiver, a, graph.RevokeConsent{})
	all.revoked.Store(true)
	wait.Wait()
	if n := count(t, "Audit"); n != all.got.Load() || n == 0 {
		t.Errorf("%d readings, %d written down", all.got.Load(), n)
	}
}

// Only the door and a re-route may say who a person is: no other statement gives
// anything of it away.
func TestOneStatementReadsAnIdentity(t *testing.T) {
	const thereIsOne = "EXISTS { (:Identity)-[:OF]->(a) }"
	knows := []string{"identity/keep", "identity/read", "key/erase", "draft/write"}
	for _, s := range readStatements(t) {
		others := strings.ReplaceAll(s.text, thereIsOne, "")
		if strings.Contains(others, "Identity") && !slices.Contains(knows, s.name) {
			t.Errorf("%s knows of identities", s.name)
		}
	}
}

func TestAWrittenReferralGoesElsewhereOnlyWithAConsentForThere(t *testing.T) {
	p := newPair(t)
	jez := p.house("Jez")
	a := p.mustWrite(t)
	a = p.apply(t, p.receiver, p.sees(t, p.receiver, a.ID), graph.Decline{Reason: graph.ReasonCapacityFull, By: graph.ByProvider})
	order := graph.Order{Key: "one", Attempt: a.ID, Seen: a.Version, Command: graph.Reroute{Service: jez.service}}
	_, err := p.store.Reroute(t.Context(), p.sender, order)
	if e, ok := graph.AsError(err); !ok || e.Reason != graph.RefuseConsent {
		t.Fatalf("without a consent for the new recipient: %v", err)
	}
	order.Command = graph.Reroute{Service: jez.service, Consent: signed()}
	next, err := p.store.Reroute(t.Context(), p.sender, order)
	if err != nil || next.Mode != graph.Written {
		t.Fatalf("with one: %+v %v", next, err)
	}
	if found, err := p.reads(t, jez.actor, next.ID); err != nil || found.Name != nameOfPerson {
		t.Errorf("the new recipient reads %+v: %v", found, err)
	}
	p.refusedTo(t, jez.actor, a.ID, graph.NotFound, "")
}

func TestNothingSaysWhoThePersonIsOutsideAWrittenReferral(t *testing.T) {
	p := newPair(t)
	jez := p.house("Jez")
	for _, mode := range graph.Modes() {
		need := storetest.Need(p.service)
		need.Mode, need.Told = mode, graph.Told{Note: "nejtajnejsi slovo", SafeHours: "po obede"}
		switch mode {
		case graph.Written:
			continue
		case graph.OpenOffer:
			need.AlsoTo = []graph.ServiceID{jez.service}
		case graph.Crisis:
			need.Urgency, need.AgeBand, need.StaysIn = graph.UrgencyCrisis, "", ""
		case graph.Warm:
			need.MeetAt = storetest.Now().AddDate(0, 0, 3)
		case graph.Anonymous, graph.Self:
		}
		if _, err := p.store.SendReferral(t.Context(), p.sender, storetest.NewID(), need); err != nil {
			t.Fatalf("%s: %v", mode, err)
		}
		need.Identity = &graph.Identity{Name: nameOfPerson}
		_, err := p.store.SendReferral(t.Context(), p.sender, storetest.NewID(), need)
		if e, ok := graph.AsError(err); !ok || e.Code != graph.Invalid || e.Fields[0].Path != "identity" {
			t.Errorf("%s with a name: %v", mode, err)
		}
	}
	if n := count(t, "Identity") + count(t, "Consent"); n != 0 {
		t.Errorf("%d identities and consents", n)
	}
	everything := raw(t)
	if !strings.Contains(everything, "attempt") {
		t.Fatal("nothing was scanned")
	}
	for _, told := range []string{strings.ToLower(nameOfPerson), "nejtajnejsi", "po obede"} {
		if strings.Contains(everything, told) {
			t.Errorf("%q lies in the database", told)
		}
	}
}

func TestAWrittenReferralThatWasTakenBackAndIsSentWithoutANameHasNone(t *testing.T) {
	for _, save := range []bool{false, true} {
		p := newPair(t)
		a := p.apply(t, p.sender, p.mustWrite(t), graph.UndoSend{})
		nameless := storetest.Need(p.service)
		if save {
			_, err := p.store.SaveDraft(t.Context(), p.sender, storetest.NewID(), graph.SavedDraft{
				Draft: a.ID, Seen: a.Saves, Referral: graph.Unfinished(nameless),
			})
			if err != nil {
				t.Fatal(err)
			}
		} else if _, err := p.store.SendDraft(t.Context(), p.sender, storetest.NewID(), a.ID, nameless); err != nil {
			t.Fatal(err)
		}
		if n := count(t, "Identity") + count(t, "Consent"); n != 0 {
			t.Errorf("saved: %t; %d identities and consents", save, n)
		}
	}
}

func TestADraftKeepsNoIdentityAndASaveInAnotherModeForgetsTheConsent(t *testing.T) {
	p := newPair(t)
	draft := graph.Unfinished(storetest.Need(p.service))
	draft.Mode, draft.Consent = graph.Written, signed()
	saved, err := p.store.SaveDraft(t.Context(), p.sender, storetest.NewID(), graph.SavedDraft{Referral: draft})
	if err != nil || saved.Consent == nil || saved.Consent.TextVersion != "2026-1" {
		t.Fatalf("saved: %+v %v", saved.Consent, err)
	}
	named := draft
	named.Identity = &graph.Identity{Name: nameOfPerson}
	if _, err := p.store.SaveDraft(t.Context(), p.sender, storetest.NewID(), graph.SavedDraft{
		Draft: saved.ID, Seen: saved.Saves, Referral: named,
	}); graph.CodeOf(err) != graph.Invalid {
		t.Errorf("a draft with a name: %v", err)
	}
	draft.Mode, draft.Consent = graph.Anonymous, nil
	if _, err := p.store.SaveDraft(t.Context(), p.sender, storetest.NewID(), graph.SavedDraft{
		Draft: saved.ID, Seen: saved.Saves, Referral: draft,
	}); err != nil {
		t.Fatal(err)
	}
	if n := count(t, "Consent"); n != 0 {
		t.Errorf("%d consents of an anonymous draft", n)
	}
}
