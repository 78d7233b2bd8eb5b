package graph

import (
	"time"
)

// MaxCodes bounds how many codes one part of a question may name.
const MaxCodes = 20

// ServiceFilter says what a service must fit: every part that asks for
// something, and any code inside one part. Empty parts ask for nothing. A place
// is one that the service serves. OpenNow asks for somebody who is there now,
// AnswersNow for somebody who answers in writing online now.
type ServiceFilter struct {
	Needs          []NeedCode       `validate:"max=20"`
	Kinds          []KindCode       `validate:"max=20"`
	Forms          []Form           `validate:"max=4,dive,oneof=OUTREACH AMBULATORY RESIDENTIAL ONLINE"`
	TargetGroups   []string         `validate:"max=20"`
	AgeBands       []string         `validate:"max=20"`
	Organisations  []OrganisationID `validate:"max=20"`
	Services       []ServiceID      `validate:"max=20"`
	Place          PlaceRef
	Text           string `validate:"max=200"`
	TakesReferrals bool
	Anonymous      bool
	OpenNow        bool
	AnswersNow     bool
}

// PartKind says which part of a question something is.
type PartKind string

// The parts of a question, in the order in which they are spoken.
const (
	PartNeed         PartKind = "NEED"
	PartServiceKind  PartKind = "KIND"
	PartForm         PartKind = "FORM"
	PartTargetGroup  PartKind = "GROUP"
	PartAgeBand      PartKind = "AGE"
	PartPlace        PartKind = "PLACE"
	PartOrganisation PartKind = "ORGANISATION"
	PartService      PartKind = "SERVICE"
	PartReferrals    PartKind = "REFERRALS"
	PartAnonymous    PartKind = "ANONYMOUS"
	PartOpen         PartKind = "OPEN"
	PartOnline       PartKind = "ONLINE"
	PartWords        PartKind = "WORDS"
)

// Part is one part of a question as a person sees it. Code is that of its noun,
// a place's reference; a form and what is only switched on have no name of their
// own: the message catalogue knows them by kind and code. Place is set for a
// place, Of is the organisation that runs a service.
type Part struct {
	Kind           PartKind
	Code           string
	NameCS, NameEN string
	Place          *Place
	Of             string
}

// Count is how many services fit when only this code is asked for in its part
// of the question, all other parts as they are.
type Count struct {
	Part  Part
	Count int
}

// Takes says whether a service takes referrals now; Because is the refusal
// reason where it does not: "service_inactive", "no_coordinator".
type Takes struct {
	Referrals bool
	Because   string
	Modes     []Mode
}

// ServiceCard is what stands on top of a service wherever it is shown. SitedIn
// and Covers are names.
type ServiceCard struct {
	ID               ServiceID
	Name             string
	Kind             ServiceKind
	Organisation     OrganisationRef
	Summary, ForWhom string
	Phone            string
	Forms            []Form
	SitedIn          []string
	ConfidentialSite bool
	Basis            PlaceBasis
	Covers           []string
	Takes            Takes
	UpdatedAt        time.Time
}

// FoundService is what a list shows of a service: with whom to reach today, the
// sites that may be shown, the nearest first, and what is free. VerifiedOn is the
// day on which somebody last said that the entry holds, zero for never.
type FoundService struct {
	ServiceCard
	Email, Web string
	VerifiedOn time.Time
	Spots      []Spot
	Channels   []ChannelCard
	Vacancies  []Vacancy
}

// Spot is a site of a service on its card; a confidential one is never among
// them. Lat and Lon are degrees WGS84, zero where nobody knows; Exact tells that
// they are the site's own and not its municipality's. Metres is the distance
// from the place that was asked for, nil where none can be told.
type Spot struct {
	Name, Street, Place string
	Lat, Lon            float64
	Exact               bool
	Metres              *int
	Today               Today
	StepFree            bool
}

// ChannelCard is a way to reach a service on its card.
type ChannelCard struct {
	Kind   ChannelKind
	Handle string
	Today  Today
}

// Today is what hours say of one day: whether they say anything that can be
// reckoned with, the spans of the day, whether somebody is there at the moment,
// and words.
type Today struct {
	Known bool
	Spans []Span
	Open  bool
	Note  string
}

// At reads hours at a moment; holiday tells the days on which closed-on-holidays
// hours do not hold.
func (h Hours) At(t time.Time, holiday func(time.Time) bool) Today {
	return Today{
		Known: h.Known(), Spans: h.On(t.In(Prague()), holiday), Open: h.OpenAt(t, holiday), Note: h.Note,
	}
}

// ServicePage is one page of services; Total counts all that fit, Asked are the
// parts of the question by name, Facets the counts of one more code, each part
// counted without its own choice.
type ServicePage struct {
	Cards  []FoundService
	Info   PageInfo
	Total  int
	Facets []Count
	Asked  []Part
}

// Nearby is what comes nearest to a question that nothing fits: how many
// services fit when one part is dropped, the most first, and the nearest
// services outside the place, which fit everything else.
type Nearby struct {
	Drops   []Drop
	Nearest []FoundService
}

// Drop is a part of a question and how many services fit without it.
type Drop struct {
	Kind  PartKind
	Total int
}
