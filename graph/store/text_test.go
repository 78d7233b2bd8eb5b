package store_test

import (
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
	"lavka/internal/vault"
)

// What people write in these tests; none of it may stand anywhere in the database.
const (
	noteWords   = "tři exekuce a dluh na nájmu"
	safeWords   = "volat jen dopoledne, partner o tom neví"
	askedWords  = "má člověk pravidelný příjem"
	answerWords = "je v evidenci úřadu práce"
	letterWords = "středa po desáté by šla"
	refuseWords = "stěhujeme se do jiné budovy"
)

func toldNeed(service graph.ServiceID) graph.NewReferral {
	r := storetest.Need(service)
	r.Interpreter, r.Told = true, graph.Told{Note: noteWords, SafeHours: safeWords}
	return r
}

func (p pair) sendTold(t *testing.T) graph.AttemptDetail {
	t.Helper()
	sent, err := p.store.SendReferral(t.Context(), p.sender, storetest.NewID(), toldNeed(p.service))
	if err != nil {
		t.Fatal(err)
	}
	return sent
}

// wordsOf are the texts of the history in order.
func wordsOf(a graph.AttemptDetail) []string {
	var all []string
	for _, e := range a.Events {
		if e.Words != "" {
			all = append(all, string(e.Kind)+": "+e.Words)
		}
	}
	return all
}

// wholeDatabase is each property of each node and relationship, bytes included, as
// one text.
func wholeDatabase(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	for _, cypher := range []string{
		"MATCH (n) RETURN labels(n)[0] AS label, properties(n) AS all",
		"MATCH ()-[r]->() RETURN type(r) AS label, properties(r) AS all",
	} {
		for _, r := range process.Run(t, cypher, nil) {
			_, _ = fmt.Fprintf(&b, "%v %q\n", r["label"], r["all"])
		}
	}
	return b.String()
}

func TestNoWordOfAReferralStandsInTheDatabase(t *testing.T) {
	p := newPair(t)
	a := p.sendTold(t)
	a = p.apply(t, p.receiver, a, graph.Ask{Text: askedWords})
	a = p.apply(t, p.sender, a, graph.Answer{Text: answerWords})
	a = p.apply(t, p.sender, a, graph.Message{Text: letterWords})
	a = p.apply(t, p.receiver, a, graph.Decline{Reason: graph.ReasonOther, By: graph.ByProvider, Text: refuseWords})

	kept := wholeDatabase(t)
	if !strings.Contains(kept, "Text ") || !strings.Contains(kept, "DataKey ") || !strings.Contains(kept, a.Code) {
		t.Fatal("the look at the database sees no texts at all")
	}
	for _, words := range []string{noteWords, safeWords, askedWords, answerWords, letterWords, refuseWords} {
		for _, form := range []string{words, graph.FoldText(words), words[:9]} {
			if strings.Contains(kept, form) || strings.Contains(kept, strings.Trim(strconv.Quote(form), `"`)) {
				t.Errorf("%q stands in the database", form)
			}
		}
	}
	if rows := process.Run(t, "MATCH (e:ReferralEvent) WHERE e.text IS NOT NULL AND NOT e.textHash =~ '[0-9a-f]{64}' RETURN e", nil); len(rows) != 0 {
		t.Errorf("events without the hash of their text: %v", rows)
	}
}

func TestBothSidesReadWhatWasWrittenAndNobodyElseDoes(t *testing.T) {
	p := newPair(t)
	a := p.sendTold(t)
	a = p.apply(t, p.receiver, a, graph.Ask{Text: askedWords})
	a = p.apply(t, p.sender, a, graph.Answer{Text: answerWords})
	for name, reader := range map[string]graph.Actor{"sender": p.sender, "recipient": p.receiver} {
		got, err := p.store.Attempt(t.Context(), reader, a.ID)
		if err != nil {
			t.Fatal(err)
		}
		if want := "[asked: " + askedWords + " answered: " + answerWords + "]"; fmt.Sprint(wordsOf(got)) != want {
			t.Errorf("%s reads %v", name, wordsOf(got))
		}
		if got.Told.Note != noteWords || got.Told.SafeHours != safeWords || !got.Interpreter {
			t.Errorf("%s reads of the person %+v", name, got.Told)
		}
	}
	admin := p.world.Organisation("Provozovatel").Person("Adam Správce", graph.RoleWorker)
	admin.Holdings = append(admin.Holdings, graph.Holding{Role: graph.RoleAdmin})
	seen, err := p.store.Attempt(t.Context(), admin, a.ID)
	if err == nil && (len(wordsOf(seen)) != 0 || seen.Told != (graph.Told{})) {
		t.Errorf("an administrator reads %v and %+v", wordsOf(seen), seen.Told)
	}
}

func TestTextOfAnotherAttemptOrAChangedOneIsNotRead(t *testing.T) {
	p := newPair(t)
	a := p.apply(t, p.receiver, p.sendTold(t), graph.Ask{Text: askedWords})
	process.Run(t, `MATCH (t:Text {attempt: $id}) WHERE NOT t.told
		MATCH (other:Text {attempt: $id, told: true}) SET t.cipher = other.cipher`, map[string]any{"id": string(a.ID)})
	_, err := p.store.Attempt(t.Context(), p.sender, a.ID)
	if graph.CodeOf(err) != graph.Internal || strings.Contains(err.Error(), noteWords[:5]) {
		t.Errorf("a text under another's id: %v", err)
	}
}

func TestSameWordsUnderTheSameKeyAreOneTextAndOtherWordsAreRefused(t *testing.T) {
	p := newPair(t)
	a := p.send(t)
	order := graph.Order{Key: "k", Attempt: a.ID, Seen: a.Version, Command: graph.Message{Text: letterWords}}
	for range 2 {
		if _, err := p.store.Apply(t.Context(), p.sender, order); err != nil {
			t.Fatal(err)
		}
	}
	order.Command = graph.Message{Text: letterWords + "!"}
	_, err := p.store.Apply(t.Context(), p.sender, order)
	if refused, ok := graph.AsError(err); !ok || refused.Reason != "key_reused" {
		t.Errorf("other words under a used key: %v", err)
	}
	if rows := process.Run(t, "MATCH (t:Text) RETURN t.id AS id", nil); len(rows) != 1 {
		t.Errorf("%d texts", len(rows))
	}
}

// Fifty messages at once on one attempt without a data key yet: those who write
// find one key, and every text is read with it.
func TestRacingWritersShareOneDataKey(t *testing.T) {
	p := newPair(t)
	a := p.send(t)
	codes := race(func(int) error {
		_, err := p.store.Apply(t.Context(), p.receiver, graph.Order{
			Key: storetest.NewID(), Attempt: a.ID, Seen: a.Version, Command: graph.Ask{Text: askedWords},
		})
		return err
	})
	if codes[""] != 1 || codes[graph.Conflict] != racers-1 {
		t.Fatalf("outcomes %v", codes)
	}
	rows := process.Run(t, "RETURN COUNT { MATCH (:DataKey) } AS keys, COUNT { MATCH (:Text) } AS texts", nil)
	if rows[0]["keys"] != int64(1) || rows[0]["texts"] != int64(1) {
		t.Errorf("%v", rows[0])
	}
}

func TestReroutedReferralTellsTheSameUnderAKeyOfItsOwn(t *testing.T) {
	p := newPair(t)
	other := p.world.Organisation("Maják")
	reader := other.Person("Eva Nová", graph.RoleCoordinator)
	second := other.Service("Občanská poradna", storetest.Advice)
	a := p.apply(t, p.receiver, p.sendTold(t), graph.Decline{Reason: "capacity_full", By: graph.ByProvider, Text: refuseWords})
	next, err := p.store.Reroute(t.Context(), p.sender, graph.Order{
		Key: storetest.NewID(), Attempt: a.ID, Seen: a.Version, Command: graph.Reroute{Service: second},
	})
	if err != nil {
		t.Fatal(err)
	}
	got, err := p.store.Attempt(t.Context(), reader, next.ID)
	if err != nil || got.Told.Note != noteWords || got.Told.SafeHours != safeWords || len(wordsOf(got)) != 0 {
		t.Errorf("the second reads %+v %v: %v", got.Told, wordsOf(got), err)
	}
	if rows := process.Run(t, "MATCH (k:DataKey) RETURN DISTINCT k.attempt AS a", nil); len(rows) != 2 {
		t.Errorf("%d data keys", len(rows))
	}
}

func TestRotationRewrapsEveryDataKeyOnceAndTextsStayReadable(t *testing.T) {
	keys, err := vault.Load(filepath.Join(t.TempDir(), "keys"))
	if err != nil {
		t.Fatal(err)
	}
	if err := keys.Ready(storetest.Now()); err != nil {
		t.Fatal(err)
	}
	p := newPair(t, func(c *store.Config) { c.Vault = keys })
	a := p.apply(t, p.receiver, p.sendTold(t), graph.Ask{Text: askedWords})
	b := p.sendTold(t)
	made, err := keys.Add(storetest.Now())
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []int{2, 0} {
		if n, err := p.store.RewrapKeys(t.Context(), graph.System()); err != nil || n != want {
			t.Errorf("wrapped %d, want %d: %v", n, want, err)
		}
	}
	used, err := p.store.KeysInUse(t.Context(), graph.System())
	if err != nil || len(used) != 1 || used[made.ID] != 2 {
		t.Errorf("in use %v: %v", used, err)
	}
	for _, id := range []graph.AttemptID{a.ID, b.ID} {
		if got, err := p.store.Attempt(t.Context(), p.sender, id); err != nil || got.Told.Note != noteWords {
			t.Errorf("read %+v: %v", got.Told, err)
		}
	}
	stranger := process.Connect(t, func(c *store.Config) { c.Vault = vault.InMemory() })
	if _, err := stranger.Attempt(t.Context(), p.sender, a.ID); graph.CodeOf(err) != graph.Internal {
		t.Errorf("read without the key: %v", err)
	}
	if _, err := p.store.RewrapKeys(t.Context(), p.sender); graph.CodeOf(err) != graph.Forbidden {
		t.Errorf("a worker rotates: %v", err)
	}
}
