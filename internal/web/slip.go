package web

import (
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/gorilla/mux"

	"lavka/graph"
)

// slipPage is what a person takes along: a code and where to go.
type slipPage struct {
	Attempt      string
	Code         string
	Mode         graph.Mode
	QR           quickResponse
	Service      string
	Organisation string
	From         string
	Phone        string
	Sites        []slipSite
}

type slipSite struct {
	Name, Street, Town string
	Hours              graph.Hours
	Confidential       bool
}

// The messages that write hours.
const (
	slipDays     = "page_slip_days"
	slipClosed   = "page_slip_closed"
	slipHolidays = "page_slip_holidays"
)

// hours writes the week, the days that differ and the note, a line each.
func (w words) hours(h graph.Hours) ([]string, error) {
	var lines []string
	if h.Known() {
		days, err := w.text(slipDays)
		if err != nil {
			return nil, err
		}
		lines = h.WeekLines(strings.Fields(days))
	}
	if h.ClosedOnHolidays {
		lines = append(lines, w[slipHolidays])
	}
	for _, e := range h.Exceptions {
		times := graph.SpansText(e.Spans)
		if times == "" {
			times = w[slipClosed]
		}
		lines = append(lines, e.On.Format("2. 1. 2006")+" "+times)
	}
	if h.Note != "" {
		lines = append(lines, h.Note)
	}
	return lines, nil
}

// slip shows the printable slip to the sender; to anybody else there is none.
func (d *Door) slip(w http.ResponseWriter, r *http.Request) {
	who, err := d.callerOf(r.Context(), r)
	if err != nil {
		d.pageFailed(w, r, err)
		return
	}
	if !who.actor.SignedIn() {
		http.Redirect(w, r, "/prihlaseni?next="+url.QueryEscape(r.URL.Path), http.StatusSeeOther)
		return
	}
	attempt, err := d.store.Attempt(r.Context(), who.actor, graph.AttemptID(mux.Vars(r)["id"]))
	if err == nil && (attempt.Side != graph.PartySender || attempt.Unclaimed) {
		err = graph.Refuse(graph.NotFound, "show the slip", "")
	}
	if err != nil {
		d.pageFailed(w, r, err)
		return
	}
	service, err := d.store.Service(r.Context(), who.actor, attempt.To.ID)
	if err != nil {
		d.pageFailed(w, r, err)
		return
	}
	page := slipOf(attempt, service, d.clock())
	if page.QR, err = quickResponseOf(codeAddress(d.origin(r), attempt.Code)); err != nil {
		d.pageFailed(w, r, err)
		return
	}
	d.show(w, r, http.StatusOK, "slip", page)
}

func slipOf(attempt graph.AttemptDetail, service graph.ServiceDetail, now time.Time) slipPage {
	page := slipPage{
		Attempt: string(attempt.ID), Code: spoken(attempt.Code), Mode: attempt.Mode, Service: attempt.To.Name,
		Organisation: attempt.ToOrganisation.Name, From: attempt.From.Name, Phone: service.Phone,
	}
	for _, site := range service.Sites {
		hours := site.Hours.After(graph.Day(now.In(graph.Prague())))
		shown := slipSite{Name: site.Name, Street: site.Street, Hours: hours, Confidential: site.Confidential}
		if site.Place != nil {
			shown.Town = site.Place.Name
		}
		page.Sites = append(page.Sites, shown)
	}
	return page
}

// spoken writes a code as XXXX-XXXX.
func spoken(code string) string {
	if len(code) != 8 {
		return code
	}
	return code[:4] + "-" + code[4:]
}
