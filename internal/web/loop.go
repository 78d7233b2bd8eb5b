package web

import (
	"fmt"
	"net/http"
	"strconv"

	"github.com/gorilla/mux"

	"lavka/graph"
	"lavka/graph/loop"
	"lavka/internal/exchange/workbook"
)

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

// loopScopes are the words by which an address names a scope; the screen uses the
// same.
func loopScopes() map[string]loop.Scope {
	return map[string]loop.Scope{
		"": loop.ScopeSent, "odeslana": loop.ScopeSent, "prijata": loop.ScopeReceived,
		"orp": loop.ScopeDistrict, "kraj": loop.ScopeRegion,
	}
}

// loopWorkbook sends the report of how far hand-overs came, with what its words
// mean.
func (d *Door) loopWorkbook(w http.ResponseWriter, r *http.Request) {
	asked := r.URL.Query()
	who, err := d.callerOf(r.Context(), r)
	if err != nil {
		d.pageFailed(w, r, err)
		return
	}
	report, err := d.store.Loop(r.Context(), who.actor, loop.Query{
		Scope: loopScopes()[asked.Get("ci")], Toward: asked.Get("kde"),
		From: loop.Month(asked.Get("od")), Until: loop.Month(asked.Get("do")),
	})
	if err != nil {
		d.pageFailed(w, r, err)
		return
	}
	name := fmt.Sprintf("predani-%s-%s.xlsx", report.From, report.Until)
	d.sendWorkbook(w, r, name, loopSheets(d.pages.words[languageOf(r)], languageOf(r), report))
}

// declinesWorkbook sends the yearly report of refusals.
func (d *Door) declinesWorkbook(w http.ResponseWriter, r *http.Request) {
	who, err := d.callerOf(r.Context(), r)
	if err != nil {
		d.pageFailed(w, r, err)
		return
	}
	year, err := strconv.Atoi(mux.Vars(r)["year"])
	if err != nil {
		d.pageFailed(w, r, graph.Refuse(graph.NotFound, "read the year", ""))
		return
	}
	report, err := d.store.DeclineReport(r.Context(), who.actor, year)
	if err != nil {
		d.pageFailed(w, r, err)
		return
	}
	name := fmt.Sprintf("odmitnuti-%d.xlsx", report.Year)
	d.sendWorkbook(w, r, name, declineSheets(d.pages.words[languageOf(r)], languageOf(r), report))
}

func (d *Door) sendWorkbook(w http.ResponseWriter, r *http.Request, name string, sheets []workbook.Sheet) {
	content, err := workbook.Write(sheets)
	if err != nil {
		d.pageFailed(w, r, graph.Wrap("write the workbook", err))
		return
	}
	w.Header().Set("Cache-Control", "no-store")
	sendFile(w, workbookType, name, content)
}
