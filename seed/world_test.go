package seed_test

import (
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
	"lavka/internal/password"
	"lavka/seed"
)

var process *storetest.Process

func TestMain(m *testing.M) { os.Exit(storetest.Main(m, &process)) }

// noon is a Wednesday on which the invented world is told.
var noon = time.Date(2026, time.November, 18, 12, 0, 0, 0, time.UTC)

func world(t *testing.T) (*store.Store, seed.Demo) {
	t.Helper()
	s := process.Open(t, func(c *store.Config) { c.Clock = func() time.Time { return noon } })
	if _, err := seed.Reference(t.Context(), s); err != nil {
		t.Fatal(err)
	}
	demo, err := seed.World(t.Context(), s, noon)
	if err != nil {
		t.Fatal(err)
	}
	return s, demo
}

func TestSecondRunOfTheReferenceFactsWritesNothing(t *testing.T) {
	s := process.Open(t)
	first, err := seed.Reference(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	before := everything(t)
	second, err := seed.Reference(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	want, municipalities := len(facts(t).Entries()), len(facts(t).Municipalities)
	if first.New != want || second != (graph.Tally{Unchanged: want - municipalities}) {
		t.Errorf("first run %+v, second %+v of %d entries", first, second, want)
	}
	if after := everything(t); after != before {
		t.Errorf("the second run left %s, the first %s", after, before)
	}
}

// The world takes seconds to tell, so it is told once for all that is asked of it.
func TestInventedWorld(t *testing.T) {
	s, demo := world(t)
	t.Run("every demonstration account opens with its password", func(t *testing.T) { everyAccountOpens(t, s, demo) })
	t.Run("the past has every ending and no future", everyEndingAndNoFuture)
	t.Run("nobody is real", nobodyIsReal)
	t.Run("an organisation without a coordinator takes no referrals", func(t *testing.T) { noCoordinatorNoReferrals(t, s) })
	t.Run("something waits in every box that is shown", func(t *testing.T) { inboxesWait(t, s, demo) })
	t.Run("a confidential site is nowhere in public", func(t *testing.T) { secretStaysSecret(t, s) })
	t.Run("the second run writes nothing and names the same accounts", func(t *testing.T) { secondRunWritesNothing(t, s, demo) })
}

func secondRunWritesNothing(t *testing.T, s *store.Store, first seed.Demo) {
	t.Helper()
	before := everything(t)
	second, err := seed.World(t.Context(), s, noon.AddDate(0, 0, 3))
	if err != nil {
		t.Fatal(err)
	}
	if after := everything(t); after != before {
		t.Errorf("the second run left %s, the first %s", after, before)
	}
	if len(first.Accounts) != 6 || !slices.Equal(first.Accounts, second.Accounts) {
		t.Errorf("accounts are %v and then %v", first.Accounts, second.Accounts)
	}
}

// inboxesWait signs everybody in as the sign-in does.
func inboxesWait(t *testing.T, s *store.Store, demo seed.Demo) {
	t.Helper()
	waiting := map[string]int{}
	for _, a := range demo.Accounts {
		account, err := s.AccountByEmail(t.Context(), a.Email)
		if err != nil {
			t.Fatal(err)
		}
		token := []byte(a.Email)
		if err := s.OpenSession(t.Context(), account, token, graph.Device{}); err != nil {
			t.Fatal(err)
		}
		actor, err := s.ActorBySession(t.Context(), token)
		if err != nil {
			t.Fatal(err)
		}
		for _, box := range []graph.Box{graph.BoxReceived, graph.BoxSent} {
			page, err := s.Attempts(t.Context(), actor, graph.InboxQuery{Box: box, Filter: graph.AttemptsWaiting}, graph.Page{First: 5})
			if actor.ActingFor != "" && err != nil {
				t.Fatal(err)
			}
			waiting[a.Name+" "+string(box)] = page.Total
		}
		if err := s.CloseSession(t.Context(), token); err != nil {
			t.Fatal(err)
		}
	}
	for _, box := range []string{
		"Jana Vondrušková SENT", "Petra Kalousová RECEIVED", "Lenka Bártlová RECEIVED", "Kateřina Zámečníková RECEIVED",
	} {
		if waiting[box] == 0 {
			t.Errorf("nothing waits in the box %s: %v", box, waiting)
		}
	}
}

func secretStaysSecret(t *testing.T, s *store.Store) {
	t.Helper()
	page, err := s.Services(t.Context(), graph.Nobody(), graph.ServiceFilter{Text: "Útočiště"}, graph.Page{First: 5})
	if err != nil || len(page.Cards) == 0 {
		t.Fatalf("the shelter is not found: %v", err)
	}
	detail, err := s.Service(t.Context(), graph.Nobody(), page.Cards[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(detail)
	if err != nil {
		t.Fatal(err)
	}
	if !detail.ConfidentialSite || strings.Contains(string(text), "Neznámá") {
		t.Errorf("the secret address is in %s", text)
	}
}

// everything counts the nodes, their properties and the relationships.
func everything(t *testing.T) string {
	t.Helper()
	rows := process.Run(t, `
		MATCH (n) OPTIONAL MATCH (n)-[r]->()
		WITH n, count(r) AS links
		RETURN count(n) AS nodes, sum(links) AS links, sum(size(keys(n))) AS values`, nil)
	text, err := json.Marshal(rows)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func everyAccountOpens(t *testing.T, s *store.Store, demo seed.Demo) {
	t.Helper()
	for _, a := range demo.Accounts {
		account, err := s.AccountByEmail(t.Context(), a.Email)
		if err != nil {
			t.Errorf("%s: %v", a.Email, err)
			continue
		}
		if !password.Matches(account.PasswordHash, a.Password) || !account.Demonstration {
			t.Errorf("the account of %s does not open, or is no demonstration account", a.Name)
		}
		if len(a.Password) < graph.MinPassword || a.Purpose == "" || a.PurposeCS == "" {
			t.Errorf("the account %+v is incomplete", a)
		}
	}
}

func everyEndingAndNoFuture(t *testing.T) {
	t.Helper()
	rows := process.Run(t, "MATCH (a:Attempt) RETURN a.state AS state, count(*) AS n", nil)
	states := map[string]int64{}
	var total int64
	for _, row := range rows {
		n, _ := row["n"].(int64)
		state, _ := row["state"].(string)
		states[state], total = n, total+n
	}
	if total < 600 {
		t.Errorf("only %d attempts: %v", total, states)
	}
	late := process.Run(t, "MATCH (e:ReferralEvent) WHERE e.recordedAt > $now RETURN e.kind AS kind", map[string]any{"now": noon})
	if len(late) > 0 {
		t.Errorf("events of the future: %v", late)
	}
	if folds := process.Run(t, `
		MATCH (a:Attempt) WHERE a.version <> COUNT { (:ReferralEvent)-[:RECORDED_IN]->(a) }
		RETURN a.id AS id`, nil); len(folds) > 0 {
		t.Errorf("attempts that do not count their events: %v", folds)
	}
}

func nobodyIsReal(t *testing.T) {
	t.Helper()
	for _, row := range process.Run(t, "MATCH (o:Organisation) RETURN o.name AS name, o.registrationNumber AS number", nil) {
		if number, _ := row["number"].(string); number != "" {
			t.Errorf("%v has the IČO %s", row["name"], number)
		}
	}
	mail := regexp.MustCompile(`\S+@\S+`)
	texts := process.Run(t, `
		MATCH (n) WHERE NOT n:Revision UNWIND keys(n) AS k
		RETURN DISTINCT toStringOrNull(n[k]) AS text`, nil)
	for _, row := range texts {
		text, _ := row["text"].(string)
		for _, address := range mail.FindAllString(text, -1) {
			if !strings.HasSuffix(address, ".example") {
				t.Errorf("the address %s is not under .example", address)
			}
		}
	}
}

func noCoordinatorNoReferrals(t *testing.T, s *store.Store) {
	t.Helper()
	page, err := s.Services(t.Context(), graph.Nobody(), graph.ServiceFilter{Place: "District/4205"}, graph.Page{First: 50})
	if err != nil {
		t.Fatal(err)
	}
	takes := map[string]bool{}
	for _, card := range page.Cards {
		takes[card.Name] = card.Takes.Referrals
	}
	if takes["Pečovatelská služba Lípa"] || !takes["Dluhová poradna Kotva"] {
		t.Errorf("who takes referrals: %v", takes)
	}
}
