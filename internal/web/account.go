package web

import (
	"net/http"
	"net/url"
	"time"

	"lavka/graph"
)

// The addresses of a person's own account.
const (
	accountPath  = "/ucet"
	passwordPath = "/ucet/heslo" //nolint:gosec // an address, not a password
)

// passwordPage is the form for another password.
type passwordPage struct {
	Email string
	// Problem is the message of what is wrong, empty at first; Field is where.
	Problem, Field string
}

// problemOld says that the old password is wrong.
const problemOld = "page_password_old_wrong"

// passwordForm shows the form to who is signed in.
func (d *Door) passwordForm(w http.ResponseWriter, r *http.Request) {
	d.signedIn(w, r, func(who caller) {
		d.show(w, r, http.StatusOK, "password", passwordPage{Email: who.actor.Email})
	})
}

// changePassword asks for the old password, as slowly as the sign-in does, and
// ends all other sessions.
func (d *Door) changePassword(w http.ResponseWriter, r *http.Request) {
	if !readForm(w, r) {
		return
	}
	_ = http.NewResponseController(w).SetWriteDeadline(deadline(2 * time.Minute))
	d.signedIn(w, r, func(who caller) {
		page := passwordPage{Email: who.actor.Email}
		problem := passwordProblem(r.PostFormValue("password"), r.PostFormValue("again"))
		if problem == "" {
			var err error
			if problem, err = d.replacePassword(r, who.actor); err != nil {
				d.pageFailed(w, r, err)
				return
			}
		}
		if problem != "" {
			page.Problem, page.Field = problem, fieldOf(problem)
			d.show(w, r, http.StatusUnprocessableEntity, "password", page)
			return
		}
		http.Redirect(w, r, accountPath+"?heslo=zmeneno", http.StatusSeeOther)
	})
}

// replacePassword returns what is wrong with the old password, empty for nothing.
func (d *Door) replacePassword(r *http.Request, actor graph.Actor) (string, error) {
	account, fits, err := d.checkPassword(r.Context(), actor.Email, r.PostFormValue("old"))
	if err != nil {
		return "", err
	}
	if !fits {
		return problemOld, nil
	}
	hash, err := d.pages.slots.hash(r.Context(), r.PostFormValue("password"))
	if err != nil {
		return "", err
	}
	err = d.store.ChangePassword(r.Context(), actor, account.PasswordHash, hash)
	switch {
	case err == nil:
		d.hub.Release(actor.Worker)
		return "", nil
	case graph.CodeOf(err) == graph.Conflict:
		return problemOld, nil
	default:
		return "", wrapped("change the password", err)
	}
}

// fieldOf is the input that a problem is at.
func fieldOf(problem string) string {
	switch problem {
	case problemDiffer:
		return "again"
	case problemOld:
		return "old"
	default:
		return "password"
	}
}

// signedIn runs a page's handler for who is signed in, and leads others to where
// they sign in.
func (d *Door) signedIn(w http.ResponseWriter, r *http.Request, then func(caller)) {
	who, err := d.callerOf(r.Context(), r)
	switch {
	case err != nil:
		d.pageFailed(w, r, err)
	case !who.actor.SignedIn():
		http.Redirect(w, r, "/prihlaseni?next="+url.QueryEscape(r.URL.Path), http.StatusSeeOther)
	default:
		then(who)
	}
}
