package graph

import (
	"encoding/json"
	"slices"
	"strings"
	"time"
)

// NewReferral is what a sender says of a person, and where the person is sent.
type NewReferral struct {
	Service ServiceID `validate:"required"`
	// AlsoTo are the other services of an open offer; Service is its first.
	AlsoTo      []ServiceID `validate:"max=9,dive,required"`
	Mode        Mode        `validate:"required"`
	Needs       []NeedCode  `validate:"required,min=1,max=10,dive,required"`
	AgeBand     string
	StaysIn     PlaceRef
	Urgency     Urgency `validate:"required"`
	Reach       Reach   `validate:"required"`
	Language    string  `validate:"required,min=2,max=3"`
	Interpreter bool
	Told        Told
	// MeetAt is the joint date of an accompanied hand-over; zero where there is none.
	MeetAt time.Time
	// ReportedApart says that a child at risk is reported on its own path and that
	// this referral is about something else.
	ReportedApart bool
	// Consent is the ground of a written referral, nil elsewhere.
	Consent *Consent
	// Identity is who the person is: of a written referral only, and never of a draft.
	Identity *Identity
	// ByLink: where the recipient is outside the network, it answers by a link.
	ByLink bool
}

// Unfinished is a NewReferral of which most may still be missing.
type Unfinished struct {
	Service       ServiceID   `validate:"required"`
	AlsoTo        []ServiceID `validate:"max=9,dive,required"`
	Mode          Mode        `validate:"required"`
	Needs         []NeedCode  `validate:"max=10,dive,required"`
	AgeBand       string
	StaysIn       PlaceRef
	Urgency       Urgency `validate:"required"`
	Reach         Reach   `validate:"required"`
	Language      string  `validate:"required,min=2,max=3"`
	Interpreter   bool
	Told          Told
	MeetAt        time.Time
	ReportedApart bool
	Consent       *Consent
	Identity      *Identity
	ByLink        bool
}

// Candidates are the services to which an open offer goes, each once; none of
// any other mode.
func (u Unfinished) Candidates() []ServiceID {
	if u.Mode != OpenOffer {
		return nil
	}
	all := []ServiceID{u.Service}
	for _, id := range u.AlsoTo {
		if !slices.Contains(all, id) {
			all = append(all, id)
		}
	}
	return all
}

// Told are the sender's own words for the recipient. They are about a person:
// wherever they are kept, they are encrypted.
type Told struct {
	// Note says what the person needs.
	Note string `validate:"max=2000"`
	// SafeHours says when it is safe to get in touch, and what to mind then.
	SafeHours string `validate:"max=300"`
}

// Text is how the words are kept: one text, empty where nothing was told.
func (t Told) Text() (string, error) {
	clean := Told{Note: strings.TrimSpace(t.Note), SafeHours: strings.TrimSpace(t.SafeHours)}
	if clean == (Told{}) {
		return "", nil
	}
	text, err := json.Marshal(clean)
	if err != nil {
		return "", Wrap("write down what was told", err)
	}
	return string(text), nil
}

// ToldOf reads what Text has written.
func ToldOf(text string) (Told, error) {
	var t Told
	if text == "" {
		return t, nil
	}
	if err := json.Unmarshal([]byte(text), &t); err != nil {
		// What stands in the text must not stand in an error.
		return Told{}, Refuse(Internal, "read what was told", "")
	}
	return t, nil
}

// SavedDraft is a draft as a screen saves it: Draft is empty for a new one. Seen
// is how many saves of it the screen had seen.
type SavedDraft struct {
	Draft    AttemptID
	Seen     int
	Referral Unfinished
}

// DraftRow is what a list shows of a draft.
type DraftRow struct {
	ID             AttemptID
	Needs          []Need
	AgeBand        *AgeBand
	To             ServiceRef
	ToOrganisation OrganisationRef
	SavedAt        time.Time
}

// DraftPage is one page of a worker's drafts.
type DraftPage struct {
	Rows  []DraftRow
	Info  PageInfo
	Total int
}

// MaySave tells whether the actor may change the draft a, which was saved saves
// times, having looked at it after seen. NOT_FOUND for who has no part in it,
// FORBIDDEN for another's draft, CONFLICT where it is no draft any more or was
// saved elsewhere.
func MaySave(a Attempt, actor Actor, saves, seen int) error {
	const op = "graph.MaySave"
	positions := PositionOf(a, actor)
	switch {
	case a.State() == NoState || positions.Stranger():
		return Refuse(NotFound, op, "")
	case !positions.Any(PositionSender):
		return Refuse(Forbidden, op, RefusePart)
	case a.State() != Draft:
		return Refuse(Conflict, op, RefuseState)
	case saves != seen:
		return Refuse(Conflict, op, RefuseStale)
	default:
		return nil
	}
}

// CheckReferral finds what is wrong with the shape of a referral that is sent now,
// and what its mode may not hold: an identity and its ground exist in a written one
// alone, and there both must. INVALID with fields.
func CheckReferral(r NewReferral, now time.Time) error {
	const op = "check a referral"
	if err := Validate(op, r); err != nil {
		return err
	}
	var fields []Field
	if r.Consent != nil {
		fields = append(fields, r.Consent.wrong(now)...)
	}
	switch {
	case r.Mode == Written && r.Identity == nil:
		fields = append(fields, Field{"identity.name", FieldRequired})
	case r.Mode != Written && r.Identity != nil:
		fields = append(fields, Field{"identity", FieldNotInMode})
	}
	if r.Mode != Written && r.Consent != nil {
		fields = append(fields, Field{"consent", FieldNotInMode})
	}
	if len(fields) > 0 {
		return InvalidFields(op, fields...)
	}
	return nil
}

// CheckDraft finds what no later word can make right. INVALID with fields.
func CheckDraft(u Unfinished) error {
	const op = "check a draft"
	if err := Validate(op, u); err != nil {
		return err
	}
	a := Attempt{Mode: u.Mode, Urgency: u.Urgency, Reach: u.Reach, Language: u.Language, Needs: u.Needs}
	fields := a.wrongInDraft()
	if u.Identity != nil {
		fields = append(fields, Field{"identity", FieldNotInMode})
	}
	if u.Mode != Written && u.Consent != nil {
		fields = append(fields, Field{"consent", FieldNotInMode})
	}
	if len(fields) > 0 {
		return InvalidFields(op, fields...)
	}
	return nil
}
