package web

import (
	"net/http"
	"net/url"
	"slices"
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
	// Carried: it tells the code and where to go, what only the sender hands out.
	Carried bool
	// Offered: it waits for whoever claims it, so that there is nowhere to go yet.
	Offered bool
	Link    *slipLink
}

// slipLink is the address by which the person reads how it goes on, once.
type slipLink struct {
	Address, Until string
	QR             quickResponse
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
	d.withSlip(w, r, func(page slipPage) {
		if !page.Carried {
			d.pageFailed(w, r, graph.Refuse(graph.NotFound, "show the slip", ""))
			return
		}
		d.show(w, r, http.StatusOK, "slip", page)
	})
}

// withSlip reads the slip of an attempt for who is signed in.
func (d *Door) withSlip(w http.ResponseWriter, r *http.Request, then func(slipPage)) {
	who, err := d.callerOf(r.Context(), r)
	if err != nil {
		d.pageFailed(w, r, err)
		return
	}
	if !who.actor.SignedIn() {
		http.Redirect(w, r, "/prihlaseni?next="+url.QueryEscape(r.URL.Path), http.StatusSeeOther)
		return
	}
	page, err := d.readSlip(r, who.actor)
	if err != nil {
		d.pageFailed(w, r, err)
		return
	}
	then(page)
}

func (d *Door) readSlip(r *http.Request, actor graph.Actor) (slipPage, error) {
	attempt, err := d.store.Attempt(r.Context(), actor, graph.AttemptID(mux.Vars(r)["id"]))
	if err != nil {
		return slipPage{}, wrapped("read the attempt of a slip", err)
	}
	service, err := d.store.Service(r.Context(), actor, attempt.To.ID)
	if err != nil {
		return slipPage{}, wrapped("read the service of a slip", err)
	}
	page := slipOf(attempt, service, d.clock())
	page.Offered = attempt.Unclaimed
	page.Carried = attempt.Side == graph.PartySender && !attempt.Unclaimed
	page.QR, err = quickResponseOf(codeAddress(d.origin(r), attempt.Code))
	return page, err
}

// slipWithLink shows a slip with the address of the client's page that was just
// made. The address comes in the form and is written nowhere; it must be one that
// lives and shows this attempt.
func (d *Door) slipWithLink(w http.ResponseWriter, r *http.Request) {
	if !readForm(w, r) {
		return
	}
	d.withSlip(w, r, func(page slipPage) {
		token := r.PostFormValue("token")
		opened, err := d.store.ClientPage(r.Context(), graph.HashClientToken(token))
		if err == nil && !slices.ContainsFunc(opened.Attempts, func(a graph.ClientAttempt) bool { return string(a.ID) == page.Attempt }) {
			err = graph.Refuse(graph.NotFound, "print a client's link", "")
		}
		if err == nil {
			page.Link, err = d.slipLinkOf(r, token, opened.ExpiresAt)
		}
		if err != nil {
			d.pageFailed(w, r, err)
			return
		}
		d.show(w, r, http.StatusOK, "slip", page)
	})
}

func (d *Door) slipLinkOf(r *http.Request, token string, until time.Time) (*slipLink, error) {
	address := strings.TrimSuffix(d.origin(r), "/") + strings.ReplaceAll(clientPath, "{token}", token)
	drawn, err := quickResponseOf(address)
	return &slipLink{Address: address, Until: dayIn(until), QR: drawn}, err
}

func slipOf(attempt graph.AttemptDetail, service graph.ServiceDetail, now time.Time) slipPage {
	page := slipPage{
		Attempt: string(attempt.ID), Code: spoken(attempt.Code), Mode: attempt.Mode, Service: attempt.To.Name,
		Organisation: attempt.ToOrganisation.Name, From: attempt.From.Name, Phone: service.Phone,
	}
	page.Sites = slipSites(service, now)
	return page
}

// slipSites are where a service is and when it is open.
func slipSites(service graph.ServiceDetail, now time.Time) []slipSite {
	var sites []slipSite
	for _, site := range service.Sites {
		hours := site.Hours.After(graph.Day(now.In(graph.Prague())))
		shown := slipSite{Name: site.Name, Street: site.Street, Hours: hours, Confidential: site.Confidential}
		if site.Place != nil {
			shown.Town = site.Place.Name
		}
		sites = append(sites, shown)
	}
	return sites
}

// spoken writes a code as XXXX-XXXX.
func spoken(code string) string {
	if len(code) != 8 {
		return code
	}
	return code[:4] + "-" + code[4:]
}
