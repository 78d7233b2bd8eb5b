package web

import (
	"bytes"
	"net/http"
	"time"

	ics "github.com/arran4/golang-ical"
	"github.com/gorilla/mux"

	"lavka/graph"
)

// meetingLasts is how long a joint date takes in a calendar. Assumed; see
// docs/assumptions.md.
const meetingLasts = time.Hour

// The messages of a calendar file.
const (
	calendarTitle = "page_calendar_title"
	calendarText  = "page_calendar_text"
)

// calendar gives the appointment of an attempt as a calendar file to either side.
// Calendars are read by whole offices and synchronised to strangers' servers: the
// file says when and between whom, and nothing of the person, not even the code.
func (d *Door) calendar(w http.ResponseWriter, r *http.Request) {
	who, err := d.callerOf(r.Context(), r)
	if err != nil {
		d.pageFailed(w, r, err)
		return
	}
	id := mux.Vars(r)["id"]
	attempt, err := d.store.Attempt(r.Context(), who.actor, graph.AttemptID(id))
	if err == nil && attempt.Appointment.IsZero() {
		err = graph.Refuse(graph.NotFound, "show an appointment", "")
	}
	if err != nil {
		d.pageFailed(w, r, err)
		return
	}
	words := d.pages.words[languageOf(r)]
	title, err := words.text(calendarTitle, "from", attempt.From.Name, "to", attempt.ToOrganisation.Name)
	if err != nil {
		d.pageFailed(w, r, err)
		return
	}
	file := meeting{
		id: id, at: attempt.Appointment, version: attempt.Version, now: d.clock().UTC(), title: title,
		text: words[calendarText], link: d.origin(r) + "/doporuceni/" + id,
	}.calendar()
	sendFile(w, "text/calendar; charset=utf-8", "lavka.ics", bytes.NewBufferString(file))
}

// meeting is what a calendar learns of an appointment.
type meeting struct {
	id, title, text, link string
	version               int
	at, now               time.Time
}

func (m meeting) calendar() string {
	c := ics.NewCalendarFor("Lávka")
	c.SetMethod(ics.MethodPublish)
	event := c.AddEvent(m.id + "@lavka")
	event.SetDtStampTime(m.now)
	event.SetSequence(m.version)
	event.SetStartAt(m.at)
	event.SetEndAt(m.at.Add(meetingLasts))
	event.SetSummary(m.title)
	event.SetDescription(m.text)
	event.SetURL(m.link)
	event.SetClass(ics.ClassificationPrivate)
	return c.Serialize() //nolint:misspell // the library spells it so
}

// origin is how people reach us: the outer address where there is one.
func (d *Door) origin(r *http.Request) string {
	if d.publicURL != "" {
		return d.publicURL
	}
	return "http://" + r.Host
}
