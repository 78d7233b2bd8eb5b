package web

import (
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/gorilla/mux"

	"lavka/graph"
)

// partnerPath is where the link of an organisation outside the network leads.
const partnerPath = "/odpoved/{token}"

// What a partner's page says when an answer is not taken.
const (
	partnerGoneTitle = "page_partner_gone_title"
	partnerGone      = "page_partner_gone"
	partnerStale     = "page_partner_stale"
	partnerText      = "page_partner_text_missing"
	partnerReason    = "page_partner_reason_missing"
	partnerRefused   = "page_partner_refused"
)

// partnerPage is what an organisation outside the network reads, and what it may
// answer. Nothing in it says who the person is.
type partnerPage struct {
	signedForm
	Language                             string
	Attempt                              graph.AttemptDetail
	Code                                 string
	Needs                                []string
	Age, Place                           string
	Said                                 []partnerLine
	Expires                              string
	Decline                              []graph.Reason
	Outcomes                             []graph.Outcome
	Channels                             []graph.ContactChannel
	Problem, Field, Typed, Chosen, Which string
}

// partnerLine is a question, an answer or a message in the order of time.
type partnerLine struct {
	Mine  bool
	Words string
	At    string
}

// May tells whether the verb is open to the partner now.
func (p partnerPage) May(verb string) bool {
	return slices.ContainsFunc(p.Attempt.Allowances, func(a graph.Allowance) bool {
		return a.Verb == graph.Verb(verb) && a.Reason == ""
	})
}

// MayAnswer tells whether anything is open.
func (p partnerPage) MayAnswer() bool {
	return slices.ContainsFunc(partnerVerbs(), func(v graph.Verb) bool { return p.May(string(v)) })
}

func partnerVerbs() []graph.Verb {
	return []graph.Verb{graph.VerbAccept, graph.VerbAsk, graph.VerbDecline, graph.VerbFirstContact, graph.VerbComplete}
}

// partner shows what is asked. It writes nothing: whoever fetches a link ahead of
// its reader changes nothing.
func (d *Door) partner(w http.ResponseWriter, r *http.Request) {
	d.withPartner(w, r, func(access graph.PartnerAccess, attempt graph.AttemptDetail) {
		d.showPartner(w, r, http.StatusOK, partnerShown{access: access, attempt: attempt})
	})
}

// withPartner lets in who holds a link that lives. Every other link answers
// alike, whatever is wrong with it.
func (d *Door) withPartner(w http.ResponseWriter, r *http.Request, then func(graph.PartnerAccess, graph.AttemptDetail)) {
	secretPage(w)
	access, err := d.store.PartnerAccess(r.Context(), HashToken(mux.Vars(r)["token"]))
	if err == nil {
		var attempt graph.AttemptDetail
		if attempt, err = d.store.Attempt(r.Context(), access.Actor, access.Attempt); err == nil {
			then(access, attempt)
			return
		}
	}
	d.linkFailed(w, r, saidPage{Title: partnerGoneTitle, Text: partnerGone}, err)
}

// partnerShown is a partner's page about to be shown; wrong is what was typed and
// not taken.
type partnerShown struct {
	access  graph.PartnerAccess
	attempt graph.AttemptDetail
	wrong   partnerWrong
}

type partnerWrong struct{ problem, field, typed, chosen, which string }

func (d *Door) showPartner(w http.ResponseWriter, r *http.Request, status int, shown partnerShown) {
	form, err := d.signForm(string(shown.access.Link), strconv.Itoa(shown.attempt.Version))
	if err != nil {
		d.pageFailed(w, r, err)
		return
	}
	page := partnerPageOf(shown, languageOf(r))
	page.signedForm = form
	d.show(w, r, status, "partner", page)
}

func partnerPageOf(shown partnerShown, language string) partnerPage {
	a := shown.attempt
	page := partnerPage{
		Language: language, Attempt: a, Code: spoken(a.Code),
		Expires: dayIn(shown.access.ExpiresAt), Decline: graph.Reasons(graph.ForDecline), Outcomes: graph.Outcomes(),
		Channels: []graph.ContactChannel{graph.InPerson, graph.ByPhone, graph.Online, graph.Outreach},
		Problem:  shown.wrong.problem, Field: shown.wrong.field, Typed: shown.wrong.typed, Chosen: shown.wrong.chosen,
		Which: shown.wrong.which,
	}
	for _, need := range a.Needs {
		page.Needs = append(page.Needs, inLanguage(language, need.NameCS, need.NameEN))
	}
	if a.AgeBand != nil {
		page.Age = inLanguage(language, a.AgeBand.NameCS, a.AgeBand.NameEN)
	}
	if a.StaysIn != nil {
		page.Place = a.StaysIn.Name
	}
	for _, e := range a.Events {
		if e.Words != "" {
			page.Said = append(page.Said, partnerLine{e.Side == graph.PartyRecipient, e.Words, momentIn(e.RecordedAt)})
		}
	}
	return page
}

func inLanguage(language, czech, english string) string {
	if language == "en" && english != "" {
		return english
	}
	return czech
}

func dayIn(at time.Time) string { return at.In(graph.Prague()).Format("2. 1. 2006") }

func momentIn(at time.Time) string { return at.In(graph.Prague()).Format("2. 1. 2006 15:04") }

// answerByLink carries out what a partner's form says. The attempt is that of the
// link; the form can name no other.
func (d *Door) answerByLink(w http.ResponseWriter, r *http.Request) {
	if !readForm(w, r) {
		return
	}
	d.withPartner(w, r, func(access graph.PartnerAccess, attempt graph.AttemptDetail) {
		verb := graph.Verb(r.PostFormValue("do"))
		form, ours := d.sentForm(r, string(access.Link))
		seen, err := strconv.Atoi(form.Seen)
		typed := partnerWrong{typed: r.PostFormValue("text"), chosen: r.PostFormValue("choice"), which: string(verb)}
		command := partnerCommand(verb, typed)
		if err != nil || command == nil || !ours {
			typed.problem = partnerStale
			d.showPartner(w, r, http.StatusConflict, partnerShown{access, attempt, typed})
			return
		}
		current, err := d.store.Apply(r.Context(), access.Actor, graph.Order{
			Key: "form " + form.Key, Attempt: access.Attempt, Seen: seen, Command: command,
		})
		if err == nil {
			http.Redirect(w, r, r.URL.Path, http.StatusSeeOther) //nolint:gosec // the route says that it begins with /odpoved/
			return
		}
		if current.ID != "" {
			attempt = current
		}
		d.partnerRefused(w, r, partnerShown{access, attempt, typed}, err)
	})
}

// partnerCommand is the command that a form names; nil for any that a partner's
// page does not show.
func partnerCommand(verb graph.Verb, typed partnerWrong) graph.Command {
	text := strings.TrimSpace(typed.typed)
	switch verb {
	case graph.VerbAccept:
		return graph.Accept{}
	case graph.VerbAsk:
		return graph.Ask{Text: text}
	case graph.VerbDecline:
		return graph.Decline{Reason: graph.Reason(typed.chosen), By: graph.ByProvider, Text: text}
	case graph.VerbFirstContact:
		return graph.FirstContact{Channel: graph.ContactChannel(typed.chosen)}
	case graph.VerbComplete:
		return graph.Complete{Outcome: graph.Outcome(typed.chosen)}
	default:
		return nil
	}
}

// partnerRefused shows the page again with what was typed and what is wrong.
func (d *Door) partnerRefused(w http.ResponseWriter, r *http.Request, shown partnerShown, err error) {
	status := http.StatusUnprocessableEntity
	refusal, _ := graph.AsError(err)
	switch graph.CodeOf(err) {
	case graph.Invalid:
		shown.wrong.problem, shown.wrong.field = partnerReason, "choice"
		if refusal != nil && slices.ContainsFunc(refusal.Fields, func(f graph.Field) bool { return f.Path == "text" }) {
			shown.wrong.problem, shown.wrong.field = partnerText, "text"
		}
	case graph.Conflict:
		status, shown.wrong.problem = http.StatusConflict, partnerRefused
		if refusal != nil && (refusal.Reason == graph.RefuseStale || refusal.Reason == graph.RefuseState) {
			shown.wrong.problem = partnerStale
		}
	default:
		d.pageFailed(w, r, err)
		return
	}
	d.showPartner(w, r, status, shown)
}

// FieldID is the id of a field of one of the page's forms.
func (p partnerPage) FieldID(verb, field string) string { return fmt.Sprintf("%s-%s", verb, field) }

// Wrong tells whether it is this field that is wrong.
func (p partnerPage) Wrong(verb, field string) bool { return p.Which == verb && p.Field == field }

// Was is what was typed into the form that was not taken.
func (p partnerPage) Was(verb string) string {
	if p.Which != verb {
		return ""
	}
	return p.Typed
}

// Choice is what was chosen in it.
func (p partnerPage) Choice(verb string) string {
	if p.Which != verb {
		return ""
	}
	return p.Chosen
}
