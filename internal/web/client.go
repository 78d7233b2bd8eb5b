package web

import (
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/gorilla/mux"

	"lavka/graph"
)

// clientPath is where the link of the person whom a referral is about leads.
const clientPath = "/moje/{token}"

// What a client's page says when something is not taken.
const (
	clientGoneTitle = "page_client_gone_title"
	clientGone      = "page_client_gone"
	clientStale     = "page_client_stale"
	clientUnchosen  = "page_client_unchosen"
	clientUnsaid    = "page_client_unsaid"
)

// What the person may do on their page, as its forms name it.
const (
	doStop    = "stop"
	doErase   = "erase"
	doConfirm = "confirm"
)

// client shows the person what goes on about them. It writes nothing.
func (d *Door) client(w http.ResponseWriter, r *http.Request) {
	d.withClient(w, r, func(page graph.ClientPage) {
		d.showClient(w, r, http.StatusOK, clientShown{page: page})
	})
}

// withClient lets in who holds a link that lives.
func (d *Door) withClient(w http.ResponseWriter, r *http.Request, then func(graph.ClientPage)) {
	secretPage(w)
	page, err := d.store.ClientPage(r.Context(), graph.HashClientToken(mux.Vars(r)["token"]))
	if err != nil {
		d.linkFailed(w, r, saidPage{Title: clientGoneTitle, Text: clientGone}, err)
		return
	}
	then(page)
}

// clientShown is a client's page about to be shown; wrong is what was sent and not
// taken.
type clientShown struct {
	page    graph.ClientPage
	service *graph.ServiceDetail
	wrong   clientWrong
}

type clientWrong struct{ Problem, Which, View string }

func (d *Door) showClient(w http.ResponseWriter, r *http.Request, status int, shown clientShown) {
	form, err := d.signForm(string(shown.page.Link), offeredIn(shown.page))
	if err == nil {
		shown.service, err = d.serviceOfClient(r, shown.page)
	}
	if err != nil {
		d.pageFailed(w, r, err)
		return
	}
	page := d.clientPageOf(shown, languageOf(r))
	page.signedForm = form
	d.show(w, r, status, "client", page)
}

// serviceOfClient is the service where it stands now, with its hours; nil where
// there is none yet, or none any more.
func (d *Door) serviceOfClient(r *http.Request, page graph.ClientPage) (*graph.ServiceDetail, error) {
	if len(page.Attempts) == 0 || page.Attempts[0].To.ID == "" {
		return nil, nil //nolint:nilnil // there is no service to tell of
	}
	service, err := d.store.Service(r.Context(), page.Actor, page.Attempts[0].To.ID)
	if graph.CodeOf(err) == graph.NotFound {
		return nil, nil //nolint:nilnil // as above
	}
	return &service, err
}

// offeredIn says what a page offers about which version of which attempt: what its
// forms are signed over.
func offeredIn(page graph.ClientPage) string {
	parts := make([]string, len(page.Attempts))
	for i, a := range page.Attempts {
		offered := []string{string(a.ID), strconv.Itoa(a.Version)}
		for _, may := range []struct {
			do  string
			now bool
		}{{doStop, a.May.Stop}, {doErase, a.May.Erase}, {doConfirm, a.May.Confirm}} {
			if may.now {
				offered = append(offered, may.do)
			}
		}
		parts[i] = strings.Join(offered, ",")
	}
	return strings.Join(parts, " ")
}

// orderIn is the order about an attempt that a signed form offered; false where it
// offered none such.
func orderIn(form signedForm, attempt, do string, command graph.Command) (graph.Order, bool) {
	for part := range strings.SplitSeq(form.Seen, " ") {
		offered := strings.Split(part, ",")
		if offered[0] != attempt || len(offered) < 2 || !slices.Contains(offered[2:], do) {
			continue
		}
		version, err := strconv.Atoi(offered[1])
		return graph.Order{
			Key: "form " + form.Key + " " + do + " " + attempt, Attempt: graph.AttemptID(attempt), Seen: version, Command: command,
		}, err == nil
	}
	return graph.Order{}, false
}

// answerAsClient carries out what the person's form says. It can name no attempt
// and nothing to do that their page did not offer.
func (d *Door) answerAsClient(w http.ResponseWriter, r *http.Request) {
	if !readForm(w, r) {
		return
	}
	d.withClient(w, r, func(page graph.ClientPage) {
		wrong := clientWrong{Which: r.PostFormValue("do"), View: r.PostFormValue("view")}
		form, ours := d.sentForm(r, string(page.Link))
		orders, known := clientOrders(form, wrong, r.PostForm["attempt"])
		switch {
		case !ours || !known:
			wrong.Problem = clientStale
			d.showClient(w, r, http.StatusConflict, clientShown{page: page, wrong: wrong})
			return
		case len(orders) == 0:
			wrong.Problem = clientUnchosen
			d.showClient(w, r, http.StatusUnprocessableEntity, clientShown{page: page, wrong: wrong})
			return
		}
		for _, order := range orders {
			if err := d.store.AsClient(r.Context(), page, order); err != nil {
				d.clientRefused(w, r, wrong, err)
				return
			}
		}
		http.Redirect(w, r, r.URL.Path, http.StatusSeeOther) //nolint:gosec // the route says that it begins with /moje/
	})
}

// clientOrders are the orders that a form gives; false where it names what its page
// did not offer.
func clientOrders(form signedForm, said clientWrong, attempts []string) ([]graph.Order, bool) {
	command := clientCommand(said)
	if command == nil {
		return nil, false
	}
	orders := make([]graph.Order, 0, len(attempts))
	for _, attempt := range attempts {
		order, ok := orderIn(form, attempt, said.Which, command)
		if !ok {
			return nil, false
		}
		orders = append(orders, order)
	}
	return orders, true
}

func clientCommand(said clientWrong) graph.Command {
	switch said.Which {
	case doStop:
		return graph.RevokeConsent{}
	case doErase:
		return graph.Erase{}
	case doConfirm:
		return graph.ConfirmAsClient{View: graph.ClientView(said.View)}
	default:
		return nil
	}
}

// clientRefused shows the page as it is now, with what was not taken.
func (d *Door) clientRefused(w http.ResponseWriter, r *http.Request, wrong clientWrong, err error) {
	status := http.StatusConflict
	switch graph.CodeOf(err) {
	case graph.Invalid:
		status, wrong.Problem = http.StatusUnprocessableEntity, clientUnsaid
	case graph.Conflict, graph.NotFound, graph.Forbidden:
		wrong.Problem = clientStale
	default:
		d.pageFailed(w, r, err)
		return
	}
	d.withClient(w, r, func(page graph.ClientPage) {
		d.showClient(w, r, status, clientShown{page: page, wrong: wrong})
	})
}
