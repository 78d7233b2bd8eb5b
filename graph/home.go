package graph

import (
	"cmp"
	"slices"
	"time"

	"lavka/graph/worktime"
)

// Present is who is in a district and answers at a moment. Services come those
// that answer first, then as they open; Organisations counts all of the district.
type Present struct {
	District      Place
	Neighbours    []Place
	At            time.Time
	Organisations int
	Services      []PresentService
	Workers       []PresentWorker
}

// PresentService is a service of the district's organisations that serves the
// district. Opening is about its sites and Phone lines, Online about the channels
// where somebody answers in writing at the moment.
type PresentService struct {
	ServiceRef
	Organisation   OrganisationRef
	Phone          string
	TakesReferrals bool
	Vacancies      []Vacancy
	Hours          []Hours
	Channels       []Channel
	Opening        Opening
	Online         []OnlineChannel
}

// OnlineChannel is a channel where somebody answers now, until when.
type OnlineChannel struct {
	Kind    ChannelKind
	Handle  string
	Opening Opening
}

// PresentWorker is a worker of one of the district's organisations by their work
// contacts. AwayUntil is the last day of an absence, empty who is present.
type PresentWorker struct {
	ID              WorkerID
	Name            string
	Position, Phone string
	Coordinator     bool
	Organisation    OrganisationRef
	AwayUntil       string
}

// Opening says whether somebody is there: open until a moment, or closed and open
// next from another; zero moments are not known within a week. Known is false
// where no hours say anything.
type Opening struct {
	Known, Open  bool
	Until, Opens time.Time
}

// answers tells whether somebody can be reached now.
func (s PresentService) answers() bool { return s.Opening.Open || len(s.Online) > 0 }

// Answering works out who answers at the moment and puts them in order.
func Answering(services []PresentService, at time.Time) []PresentService {
	calendar := worktime.Standard()
	out := slices.Clone(services)
	for i := range out {
		out[i] = out[i].at(at, calendar.IsHoliday)
	}
	slices.SortStableFunc(out, func(a, b PresentService) int {
		return cmp.Or(cmp.Compare(a.rank(), b.rank()), a.Opening.Opens.Compare(b.Opening.Opens))
	})
	return out
}

func (s PresentService) rank() int {
	switch {
	case s.answers():
		return 0
	case !s.Opening.Opens.IsZero():
		return 1
	default:
		return 2
	}
}

func (s PresentService) at(moment time.Time, holiday func(time.Time) bool) PresentService {
	hours := slices.Clone(s.Hours)
	for _, c := range s.Channels {
		if c.Kind == ChannelPhone {
			hours = append(hours, c.Hours)
		}
		opening := OpeningAt([]Hours{c.Hours}, moment, holiday)
		if opening.Open && slices.Contains(OnlineChannels(), c.Kind) {
			s.Online = append(s.Online, OnlineChannel{Kind: c.Kind, Handle: c.Handle, Opening: opening})
		}
	}
	s.Opening = OpeningAt(hours, moment, holiday)
	return s
}

// lookAhead is how far hours are looked through, in days.
const lookAhead = 7

// stretch is a time in which somebody is there.
type stretch struct{ from, until time.Time }

// OpeningAt tells what the hours together say of the moment.
func OpeningAt(all []Hours, at time.Time, holiday func(time.Time) bool) Opening {
	var found Opening
	for _, s := range stretches(all, at, holiday) {
		if at.Before(s.from) {
			found.Opens = s.from.UTC()
			break
		}
		if at.Before(s.until) {
			found.Open, found.Until = true, s.until.UTC()
			break
		}
	}
	if found.Until.Sub(at) > (lookAhead-1)*24*time.Hour {
		found.Until = time.Time{} // it does not close within the days looked at
	}
	found.Known = slices.ContainsFunc(all, Hours.Known)
	return found
}

// stretches are the times from yesterday on, joined where they touch.
func stretches(all []Hours, at time.Time, holiday func(time.Time) bool) []stretch {
	var found []stretch
	year, month, day := at.In(Prague()).Date()
	zone := Prague()
	for plus := -1; plus <= lookAhead; plus++ {
		noon := time.Date(year, month, day+plus, 12, 0, 0, 0, zone)
		for _, h := range all {
			for _, span := range h.On(noon, holiday) {
				found = append(found, stretch{
					time.Date(year, month, day+plus, 0, span.From, 0, 0, zone), time.Date(year, month, day+plus, 0, span.Until, 0, 0, zone),
				})
			}
		}
	}
	slices.SortFunc(found, func(a, b stretch) int { return a.from.Compare(b.from) })
	var joined []stretch
	for _, s := range found {
		if last := len(joined) - 1; last >= 0 && !s.from.After(joined[last].until) {
			joined[last].until = newer(joined[last].until, s.until)
			continue
		}
		joined = append(joined, s)
	}
	return joined
}

func newer(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}
