package web

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"lavka/graph"
)

// clientPage is the letter that the person reads. Nothing in it is in the workers'
// words, and nothing says who the person is.
type clientPage struct {
	signedForm
	clientWrong
	Today, Expires string
	// Now is the newest attempt, nil where none was handed over; Before are the others.
	Now    *clientAttempt
	Before []clientAttempt
	Sites  []slipSite
	// Stop, Erase and Confirm are the attempts about which the person may.
	Stop, Erase, Confirm []clientAttempt
	Views                []graph.ClientView
}

// Open tells whether the form was sent and not taken: then it stands open.
func (p clientPage) Open(do string) bool { return p.Which == do }

// Chosen is the view that stands chosen: as it was sent, or as it was said last.
func (p clientPage) Chosen() string {
	if p.View != "" || len(p.Confirm) == 0 {
		return p.View
	}
	return string(p.Confirm[0].View)
}

// All lists the attempts, the newest first.
func (p clientPage) All() []clientAttempt {
	if p.Now == nil {
		return nil
	}
	return append([]clientAttempt{*p.Now}, p.Before...)
}

func (d *Door) clientPageOf(shown clientShown, language string) clientPage {
	now := d.clock()
	page := clientPage{
		clientWrong: shown.wrong, Today: letterDay(now), Expires: letterDay(shown.page.ExpiresAt), Views: graph.ClientViews(),
	}
	for i, a := range shown.page.Attempts {
		attempt := clientAttempt{ClientAttempt: a, language: language, now: now, older: i > 0}
		if i > 0 {
			page.Before = append(page.Before, attempt)
		} else {
			page.Now = &attempt
		}
		if a.May.Stop {
			page.Stop = append(page.Stop, attempt)
		}
		if a.May.Erase {
			page.Erase = append(page.Erase, attempt)
		}
		if a.May.Confirm && len(page.Confirm) == 0 {
			page.Confirm = append(page.Confirm, attempt)
		}
	}
	if shown.service != nil {
		page.Sites = slipSites(*shown.service, now)
	}
	return page
}

// letterDay is a day that no line breaks.
func letterDay(at time.Time) string { return strings.ReplaceAll(dayIn(at), " ", "\u00a0") }

// clientAttempt is one attempt in the letter.
type clientAttempt struct {
	graph.ClientAttempt
	language string
	now      time.Time
	// older: another came after it.
	older bool
}

// Lead is the message that says who sent it where.
func (a clientAttempt) Lead() string {
	switch {
	case a.To.ID != "":
		return "page_client_lead"
	case a.Unclaimed:
		return "page_client_lead_offer"
	default:
		return "page_client_lead_offer_over"
	}
}

// StateKey is the message that says how it stands, in one sentence.
func (a clientAttempt) StateKey() string {
	switch {
	case a.Unclaimed:
		return "page_client_now_offer"
	case a.Stopped:
		return "page_client_now_stopped"
	default:
		return "page_client_now_" + string(a.State)
	}
}

// Next is the message that says what comes and until when; empty where nothing does.
func (a clientAttempt) Next() string {
	switch a.State {
	case graph.Sent, graph.Received, graph.InfoNeeded, graph.Accepted:
		switch {
		case a.State == graph.Accepted && a.Appointment.After(a.now):
			return "page_client_next_appointment"
		case a.DueAt.Before(a.now):
			return "page_client_late"
		case a.ComesAlone && a.State != graph.InfoNeeded:
			return "page_client_next_come"
		case a.Unclaimed:
			return "page_client_next_offer"
		}
		return "page_client_next_" + string(a.State)
	case graph.Waitlisted, graph.Active, graph.Paused:
		return "page_client_next_" + string(a.State)
	case graph.Failed, graph.Declined, graph.Withdrawn, graph.Expired:
		if a.older {
			return ""
		}
		if a.Stopped {
			return "page_client_next_stopped"
		}
		return "page_client_next_other"
	default:
		return ""
	}
}

// Until is the day of what comes, or the moment of the appointment.
func (a clientAttempt) Until() string {
	if a.State == graph.Accepted && a.Appointment.After(a.now) {
		return strings.ReplaceAll(momentIn(a.Appointment), " ", "\u00a0")
	}
	return letterDay(a.DueAt)
}

// SentOn is the day on which it was sent.
func (a clientAttempt) SentOn() string { return letterDay(a.SentAt) }

// Spoken is the code as it is shown.
func (a clientAttempt) Spoken() string { return spoken(a.Code) }

// Where is the name of the service or of those whom the offer waits for, else of
// who sent it.
func (a clientAttempt) Where() string {
	return cmp.Or(a.To.Name, a.offered(), a.From.Name)
}

func (a clientAttempt) offered() string {
	names := make([]string, len(a.OfferedTo))
	for i, s := range a.OfferedTo {
		names[i] = s.Name
	}
	return strings.Join(names, ", ")
}

// NeedNames is what the person needs help with.
func (a clientAttempt) NeedNames() string {
	names := make([]string, len(a.Needs))
	for i, need := range a.Needs {
		names[i] = inLanguage(a.language, need.NameCS, need.NameEN)
	}
	return strings.Join(names, ", ")
}

// Age is the band, empty where nobody asked.
func (a clientAttempt) Age() string {
	if a.AgeBand == nil {
		return ""
	}
	return inLanguage(a.language, a.AgeBand.NameCS, a.AgeBand.NameEN)
}

// Place is where the person stays, empty where nobody asked.
func (a clientAttempt) Place() string {
	if a.StaysIn == nil {
		return ""
	}
	return a.StaysIn.Name
}

// SeenBySender is the message that says what the sender sees.
func (a clientAttempt) SeenBySender() string { return "page_client_sees_" + string(a.Sender) }

// SeenByRecipient is the message for the other side.
func (a clientAttempt) SeenByRecipient() string {
	switch {
	case a.Unclaimed:
		return "page_client_sees_offer"
	case a.Revoked && a.ErasedAt.IsZero():
		return "page_client_sees_revoked"
	case a.Named && a.Recipient == graph.SightWords:
		return "page_client_sees_unnamed"
	default:
		return "page_client_sees_" + string(a.Recipient)
	}
}

// Receiver is who the other side is: the organisation, or those whom an offer waits
// for; empty where there is none.
func (a clientAttempt) Receiver() string { return cmp.Or(a.ToOrganisation.Name, a.offered()) }

// Ground is the message that says why they may see it.
func (a clientAttempt) Ground() string {
	switch {
	case a.Consent == nil:
		return "page_client_why_nameless"
	case a.Revoked:
		return "page_client_why_revoked"
	case a.Consent.LegalBasis != "":
		return "page_client_why_law"
	case a.Consent.ExpiresOn == "":
		return "page_client_why_consent_open"
	default:
		return "page_client_why_consent"
	}
}

// Purpose is the message of the consent's purpose or of the legal basis.
func (a clientAttempt) Purpose() string {
	switch {
	case a.Consent == nil:
		return ""
	case a.Consent.LegalBasis != "":
		return "consent_basis_" + string(a.Consent.LegalBasis)
	default:
		return "consent_purpose_" + string(a.Consent.Purpose)
	}
}

// GivenOn is the day of the consent.
func (a clientAttempt) GivenOn() string { return dayRead(a.consent().GivenOn) }

// ExpiresOn is its last day.
func (a clientAttempt) ExpiresOn() string { return dayRead(a.consent().ExpiresOn) }

func (a clientAttempt) consent() graph.Consent {
	if a.Consent == nil {
		return graph.Consent{}
	}
	return *a.Consent
}

// dayRead is a day as it is kept, YYYY-MM-DD, as the letter writes it.
func dayRead(kept string) string {
	day, err := time.Parse(time.DateOnly, kept)
	if err != nil {
		return ""
	}
	return strings.ReplaceAll(day.Format("2. 1. 2006"), " ", "\u00a0")
}

// Erased is the day on which what was written was erased; empty where it was not.
func (a clientAttempt) Erased() string {
	if a.ErasedAt.IsZero() {
		return ""
	}
	return letterDay(a.ErasedAt)
}

// ErasedEverywhere is when no backup holds it any more.
func (a clientAttempt) ErasedEverywhere() string {
	return letterDay(a.ErasedAt.Add(graph.ErasedFromBackupsAfter))
}

// SaidOn is the day on which the person last said whether it helped; empty where
// they have not.
func (a clientAttempt) SaidOn() string {
	if a.ViewAt.IsZero() {
		return ""
	}
	return letterDay(a.ViewAt)
}

// clientStep is one line of what happened.
type clientStep struct{ Key, Day string }

// Steps are what happened that the person would want to know, the oldest first.
func (a clientAttempt) Steps() []clientStep {
	var steps []clientStep
	for _, e := range a.Events {
		if slices.Contains(clientSteps(), e.Kind) {
			steps = append(steps, clientStep{"page_client_step_" + string(e.Kind), letterDay(e.EffectiveAt)})
		}
	}
	return steps
}

func clientSteps() []graph.EventKind {
	return []graph.EventKind{
		graph.EventSent, graph.EventAcknowledged, graph.EventClaimed, graph.EventAsked, graph.EventAnswered,
		graph.EventAccepted, graph.EventWaitlisted, graph.EventPromoted, graph.EventFirstContact, graph.EventPaused,
		graph.EventResumed, graph.EventCompleted, graph.EventFailed, graph.EventDeclined, graph.EventDeclineUndone,
		graph.EventWithdrawn, graph.EventConsentRevoked, graph.EventErased, graph.EventExpired, graph.EventReopened,
		graph.EventAppointmentScheduled, graph.EventAppointmentCancelled, graph.EventClientConfirmed, graph.EventMarkedError,
	}
}

// clientKeys are the messages of a client's page that are named by a code.
func clientKeys() []string {
	keys := []string{
		clientGoneTitle, clientGone, clientStale, clientUnchosen, clientUnsaid,
		"page_client_lead", "page_client_lead_offer", "page_client_lead_offer_over",
		"page_client_now_offer", "page_client_now_stopped", "page_client_late",
		"page_client_next_appointment", "page_client_next_come", "page_client_next_offer", "page_client_next_other",
		"page_client_next_stopped",
		"page_client_sees_offer", "page_client_sees_revoked", "page_client_sees_unnamed",
		"page_client_why_nameless", "page_client_why_revoked", "page_client_why_law", "page_client_why_consent",
		"page_client_why_consent_open",
	}
	for _, state := range graph.States() {
		if state != graph.Draft {
			keys = append(keys, "page_client_now_"+string(state))
		}
	}
	for _, state := range []graph.State{
		graph.Sent, graph.Received, graph.InfoNeeded, graph.Accepted, graph.Waitlisted, graph.Active, graph.Paused,
	} {
		keys = append(keys, "page_client_next_"+string(state))
	}
	for _, sight := range []graph.Sight{graph.SightCode, graph.SightWords, graph.SightName} {
		keys = append(keys, "page_client_sees_"+string(sight))
	}
	for _, kind := range clientSteps() {
		keys = append(keys, "page_client_step_"+string(kind))
	}
	for _, view := range graph.ClientViews() {
		keys = append(keys, "client_view_"+string(view))
	}
	return keys
}
