package web

import (
	"bytes"
	"net/http"
	"slices"
	"strconv"
	"testing"

	"github.com/xuri/excelize/v2"

	"lavka/graph"
	"lavka/graph/loop"
	"lavka/graph/store/storetest"
)

// handed is a house in which three referrals went to a service of a hostile name:
// one is refused, one is done and seen, one waits.
type handed struct {
	*house
	sender, receiver graph.Actor
}

func newHanded(t *testing.T) *handed {
	t.Helper()
	h := &handed{house: open(t, nil)}
	harbour := h.Organisation("Přístav")
	service := harbour.Service("=2+3", storetest.Advice)
	h.sender = h.Organisation("Úřad").Person("Jana", graph.RoleWorker)
	h.receiver = harbour.Person("Petra", graph.RoleCoordinator)
	refused, done := h.send(service), h.send(service)
	h.send(service)
	h.give(h.receiver, &refused, graph.Decline{Reason: graph.ReasonCapacityFull, By: graph.ByProvider})
	h.give(h.receiver, &done, graph.Accept{Responsible: h.receiver.Worker})
	h.give(h.receiver, &done, graph.FirstContact{Channel: graph.InPerson})
	h.give(h.receiver, &done, graph.Complete{Outcome: graph.OutcomeOneOffHelp})
	h.give(h.sender, &done, graph.SeeResult{})
	return h
}

func (h *handed) send(service graph.ServiceID) graph.AttemptDetail {
	h.t.Helper()
	sent, err := h.store.SendReferral(h.t.Context(), h.sender, storetest.NewID(), storetest.Need(service))
	if err != nil {
		h.t.Fatal(err)
	}
	return sent
}

func (h *handed) give(who graph.Actor, a *graph.AttemptDetail, c graph.Command) {
	h.t.Helper()
	after, err := h.store.Apply(h.t.Context(), who, graph.Order{Key: storetest.NewID(), Attempt: a.ID, Seen: a.Version, Command: c})
	if err != nil {
		h.t.Fatalf("%s: %v", c.Verb(), err)
	}
	*a = after
}

// book opens what the path sends as a spreadsheet would.
func (h *handed) book(path, name string, cookie *http.Cookie) *excelize.File {
	h.t.Helper()
	got := h.request(http.MethodGet, path, "", cookie)
	if got.status != http.StatusOK || got.header.Get("Content-Type") != workbookType ||
		got.header.Get("Content-Disposition") != `attachment; filename="`+name+`"` || got.header.Get("Cache-Control") != "no-store" {
		h.t.Fatalf("%s: status %d %v", path, got.status, got.header)
	}
	book, err := excelize.OpenReader(bytes.NewReader([]byte(got.body)))
	if err != nil {
		h.t.Fatal(err)
	}
	h.t.Cleanup(func() { _ = book.Close() })
	return book
}

// table is a sheet by the label of its row and the head of its column.
func table(t *testing.T, book *excelize.File, sheet string) map[string]map[string]string {
	t.Helper()
	rows, err := book.GetRows(sheet)
	if err != nil || len(rows) < 2 {
		t.Fatalf("%s: %d rows, %v", sheet, len(rows), err)
	}
	read := map[string]map[string]string{}
	for _, row := range rows[1:] {
		read[row[0]] = map[string]string{}
		for i, cell := range row {
			read[row[0]][rows[0][i]] = cell
		}
	}
	return read
}

func TestWorkbookOfHandOversHasTheNumbersOfTheReport(t *testing.T) {
	h := newHanded(t)
	const span = "od=2026-10&do=2026-11"
	book := h.book("/predavani/vysledky.xlsx?ci=odeslana&"+span, "predani-2026-10-2026-11.xlsx", h.sessionOf(h.sender))
	report, err := h.store.Loop(t.Context(), h.sender, loop.Query{Scope: loop.ScopeSent, From: "2026-10", Until: "2026-11"})
	if err != nil {
		t.Fatal(err)
	}
	sum := table(t, book, "Přehled")
	for label, want := range map[string]int{
		"uzavřeno": report.Total.Classes[loop.Closed], "napůl uzavřeno": report.Total.Classes[loop.HalfClosed],
		"v běhu": report.Total.Classes[loop.Open], "odesláno": report.Total.Reached[loop.StepSent],
		"rozhodnuto": report.Total.Reached[loop.StepDecided], "odesílatel ví": report.Total.Reached[loop.StepKnown],
		"Podle doporučení: uzavřeno": report.Referrals[loop.Closed],
	} {
		if got := sum[label]["Pokusy"]; got != strconv.Itoa(want) {
			t.Errorf("%s is %q, want %d", label, got, want)
		}
	}
	if report.Total.Classes[loop.Closed] != 1 || report.Total.Reached[loop.StepSent] != 3 {
		t.Fatalf("the report itself is %+v", report.Total)
	}
	months := table(t, book, "Měsíce")
	if months["2026-11"]["odesláno"] != "3" || months["2026-10"]["odesláno"] != "0" || months["Celkem"]["uzavřeno"] != "1" {
		t.Errorf("months: %v", months)
	}
	if kinds := table(t, book, "Druhy služeb"); kinds["odborné sociální poradenství"]["odmítnuto"] != "1" {
		t.Errorf("kinds: %v", kinds)
	}
	if people := table(t, book, "Lidé"); len(people) == 0 {
		t.Error("nobody")
	}
	definitions := table(t, book, "Vymezení")
	rows, _ := book.GetRows("Měsíce")
	for _, column := range rows[0][1:] {
		if definitions[column]["Význam"] == "" && !slices.Contains([]string{"převzato", "odmítnuto", "v pořadníku"}, column) { //nolint:misspell // Czech
			column, _, _ = cutWait(column)
			if definitions[column]["Význam"] == "" {
				t.Errorf("nothing says what %q means", column)
			}
		}
	}
}

// cutWait takes the unit off the head of a wait.
func cutWait(head string) (string, string, bool) {
	for i := len(head) - 1; i > 0; i-- {
		if head[i] == ',' {
			return head[:i], head[i:], true
		}
	}
	return head, "", false
}

func TestWorkbookOfRefusalsHasTheLettersAndNoFormula(t *testing.T) {
	h := newHanded(t)
	book := h.book("/predavani/odmitnuti/2026.xlsx", "odmitnuti-2026.xlsx", h.sessionOf(h.receiver))
	letters := table(t, book, "Odmítnutí")
	if got := letters["=2+3"]["b) nemá volné místo"]; got != "1" {
		t.Errorf("letter b of the service: %q in %v", got, letters)
	}
	if letters["Celkem"]["Celkem"] != "1" || letters["Celkem"]["a) takovou službu neposkytuje"] != "0" {
		t.Errorf("the sum: %v", letters["Celkem"])
	}
	if formula, err := book.GetCellFormula("Odmítnutí", "A2"); err != nil || formula != "" {
		t.Errorf("the name became the formula %q, %v", formula, err)
	}
	english := h.book("/predavani/odmitnuti/2026.xlsx?jazyk=en", "odmitnuti-2026.xlsx", h.sessionOf(h.receiver))
	if !slices.Contains(english.GetSheetList(), "Refusals") {
		t.Errorf("in English: %v", english.GetSheetList())
	}
}

func TestWorkbooksAreForWhoMaySeeTheReport(t *testing.T) {
	h := newHanded(t)
	as := h.sessionOf(h.sender)
	for path, cookie := range map[string]*http.Cookie{
		"/predavani/vysledky.xlsx?od=2026-10&do=2026-11":                   nil,
		"/predavani/vysledky.xlsx?ci=orp&kde=4205&od=2026-10&do=2026-11":   as,
		"/predavani/vysledky.xlsx?ci=kraj&kde=CZ042&od=2026-10&do=2026-11": as,
		"/predavani/vysledky.xlsx?ci=vsechno&od=2026-10&do=2026-11":        as,
		"/predavani/vysledky.xlsx?ci=odeslana&od=x&do=2026-11":             as,
		"/predavani/vysledky.xlsx":                                         as,
		"/predavani/odmitnuti/2026.xlsx":                                   nil,
		"/predavani/odmitnuti/1999.xlsx":                                   as,
		"/predavani/odmitnuti/20260.xlsx":                                  as,
	} {
		if got := h.request(http.MethodGet, path, "", cookie); got.status != http.StatusNotFound {
			t.Errorf("%s: status %d", path, got.status)
		}
	}
}
