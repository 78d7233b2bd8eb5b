package web

import (
	"net/http"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/gorilla/mux"

	"lavka/graph"
)

// maxPassword bounds the work of hashing.
const maxPassword = 256

// What can be wrong with a new password.
const (
	problemShort  = "page_invitation_short"
	problemLong   = "page_invitation_long"
	problemCommon = "page_invitation_common"
	problemDiffer = "page_invitation_differ"
)

// fewSigns is the number of different characters that a password must have more
// of: "aaaaaaaaaaaa" and "121212121212" are the first guesses of a machine.
const fewSigns = 3

// invitationPage greets the holder of a link: who has no account sets a password,
// who has one accepts with it.
type invitationPage struct {
	Name, Email, Toward string
	// Problem is the message of what is wrong, empty at first; Field is where.
	Problem, Field string
	// Forgotten is a link for a forgotten password only.
	Forgotten bool
	// HasAccount asks for no password; Mine tells that its owner is signed in.
	HasAccount, Mine bool
	// SignIn is the way to sign in and back here; Next is where it goes on.
	SignIn, Next string
}

// invitationForm greets the holder of a live link.
func (d *Door) invitationForm(w http.ResponseWriter, r *http.Request) {
	d.withInvitation(w, r, func(page invitationPage, _ caller) {
		d.show(w, r, http.StatusOK, "invitation", page)
	})
}

// acceptInvitation uses the link up: it works once.
func (d *Door) acceptInvitation(w http.ResponseWriter, r *http.Request) {
	if !readForm(w, r) {
		return
	}
	d.withInvitation(w, r, func(page invitationPage, who caller) {
		hash := ""
		if !page.HasAccount {
			password := r.PostFormValue("password")
			if page.Problem = passwordProblem(password, r.PostFormValue("again")); page.Problem != "" {
				page.Field = fieldOf(page.Problem)
				d.show(w, r, http.StatusUnprocessableEntity, "invitation", page)
				return
			}
			var err error
			if hash, err = d.pages.slots.hash(r.Context(), password); err != nil {
				d.pageFailed(w, r, err)
				return
			}
		}
		d.accept(w, r, accepting{page, who.actor, hash})
	})
}

// accepting is a link about to be used up.
type accepting struct {
	page  invitationPage
	actor graph.Actor
	hash  string
}

func (d *Door) accept(w http.ResponseWriter, r *http.Request, a accepting) {
	err := d.store.AcceptInvitation(r.Context(), a.actor, HashToken(mux.Vars(r)["token"]), a.hash)
	switch {
	case err == nil && a.page.HasAccount:
		d.hub.Release(a.actor.Worker)
		http.Redirect(w, r, a.page.Next, http.StatusSeeOther)
	case err == nil:
		http.Redirect(w, r, signInPath+"?next="+url.QueryEscape(a.page.Next)+"&zmeneno", http.StatusSeeOther)
	case graph.CodeOf(err) == graph.Forbidden:
		d.show(w, r, http.StatusForbidden, "invitation", a.page)
	case gone(err):
		d.show(w, r, http.StatusNotFound, "said", saidPage{Title: goneTitle, Text: goneText})
	default:
		d.pageFailed(w, r, err)
	}
}

func (d *Door) withInvitation(w http.ResponseWriter, r *http.Request, then func(invitationPage, caller)) {
	found, err := d.store.InvitationByToken(r.Context(), HashToken(mux.Vars(r)["token"]))
	if err == nil {
		var who caller
		if who, err = d.callerOf(r.Context(), r); err == nil {
			then(invitationPageOf(r, found, who.actor), who)
			return
		}
	}
	if gone(err) {
		d.show(w, r, http.StatusNotFound, "said", saidPage{Title: goneTitle, Text: goneText})
		return
	}
	d.pageFailed(w, r, err)
}

func invitationPageOf(r *http.Request, found graph.Invitation, actor graph.Actor) invitationPage {
	forgotten, next := found.Purpose == graph.ForPassword, "/"
	if !forgotten && found.Holding.Role == graph.RoleCoordinator {
		next = firstStepsPath
	}
	return invitationPage{
		Name: found.Name, Email: found.Email, Toward: found.Toward, Forgotten: forgotten,
		HasAccount: found.HasAccount && !forgotten, Mine: actor.SignedIn() && actor.Email == found.Email,
		SignIn: signInPath + "?next=" + url.QueryEscape(r.URL.Path), Next: next,
	}
}

// gone tells that the link is unknown, used or too old, which answer alike.
func gone(err error) bool {
	code := graph.CodeOf(err)
	return code == graph.NotFound || code == graph.Conflict
}

func passwordProblem(password, again string) string {
	switch length := utf8.RuneCountInString(password); {
	case length < graph.MinPassword:
		return problemShort
	case length > maxPassword:
		return problemLong
	case common(password):
		return problemCommon
	case password != again:
		return problemDiffer
	default:
		return ""
	}
}

// common tells whether a machine would guess it first: few different signs, or
// a run along the alphabet, the digits or the keyboard.
func common(password string) bool {
	folded := graph.FoldText(password)
	signs := map[rune]struct{}{}
	for _, sign := range folded {
		signs[sign] = struct{}{}
	}
	runs := "01234567890123456789 abcdefghijklmnopqrstuvwxyz qwertyuiopasdfghjklzxcvbnm qwertzuiopasdfghjklyxcvbnm"
	return len(signs) <= fewSigns || strings.Contains(runs, folded) || strings.HasPrefix(folded, "heslo123") ||
		strings.HasPrefix(folded, "password")
}
