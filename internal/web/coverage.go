package web

import (
	"bytes"
	"fmt"
	"net/http"
	"strings"

	"github.com/gorilla/mux"

	"lavka/graph"
	"lavka/graph/coverage"
)

// wholeCountry stands in an address for no region in particular.
const wholeCountry = "CZ"

// coverageTable sends the table of coverage alone, for machines; its definitions
// are in the archive.
func (d *Door) coverageTable(w http.ResponseWriter, r *http.Request) {
	report, err := d.coverageOf(r)
	if err != nil {
		d.pageFailed(w, r, err)
		return
	}
	table, err := coverageCSV(report)
	if err != nil {
		d.pageFailed(w, r, err)
		return
	}
	sendFile(w, "text/csv; charset=utf-8", coverageName(r, report)+".csv", table)
}

// coverageArchive sends the table with the definitions of its columns beside it:
// a first line that is not the header would spoil the table, and a table without
// its definitions would be read wrongly.
func (d *Door) coverageArchive(w http.ResponseWriter, r *http.Request) {
	report, err := d.coverageOf(r)
	if err != nil {
		d.pageFailed(w, r, err)
		return
	}
	name := coverageName(r, report)
	archive, err := coverageZIP(report, name)
	if err != nil {
		d.pageFailed(w, r, err)
		return
	}
	sendFile(w, "application/zip", name+".zip", archive)
}

// coverageOf reads what the address asks for, in the words of the screen's own
// address.
func (d *Door) coverageOf(r *http.Request) (coverage.Report, error) {
	who, err := d.callerOf(r.Context(), r)
	if err != nil {
		return coverage.Report{}, err
	}
	asked := r.URL.Query()
	q := coverage.Query{On: coverage.Day(asked.Get("den"))}
	if region := mux.Vars(r)["region"]; region != wholeCountry {
		q.Region = graph.RegionCode(region)
	}
	for kind := range strings.SplitSeq(asked.Get("druhy"), ",") {
		if kind != "" {
			q.Kinds = append(q.Kinds, graph.KindCode(kind))
		}
	}
	return d.store.Coverage(r.Context(), who.actor, q)
}

// coverageName is the file's name without its ending; the router has checked the
// region.
func coverageName(r *http.Request, report coverage.Report) string {
	return fmt.Sprintf("pokryti-%s-%s", mux.Vars(r)["region"], report.On)
}

func sendFile(w http.ResponseWriter, kind, name string, content *bytes.Buffer) {
	w.Header().Set("Content-Type", kind)
	w.Header().Set("Content-Disposition", `attachment; filename="`+name+`"`)
	_, _ = w.Write(content.Bytes()) //nolint:gosec // a file to save; a reader who went away is no error
}
