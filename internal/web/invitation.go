package web

import (
	"net/http"
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

type invitationPage struct {
	Name, Email, Organisation string
	// Problem is the message of what is wrong, empty at first; Field is where.
	Problem, Field string
}

// invitationForm greets the holder of a live link.
func (d *Door) invitationForm(w http.ResponseWriter, r *http.Request) {
	d.withInvitation(w, r, func(page invitationPage) {
		d.show(w, r, http.StatusOK, "invitation", page)
	})
}

// acceptInvitation sets the password and makes the account; a link works once.
func (d *Door) acceptInvitation(w http.ResponseWriter, r *http.Request) {
	if !readForm(w, r) {
		return
	}
	d.withInvitation(w, r, func(page invitationPage) {
		password := r.PostFormValue("password")
		if page.Problem = passwordProblem(password, r.PostFormValue("again")); page.Problem != "" {
			page.Field = "password"
			if page.Problem == problemDiffer {
				page.Field = "again"
			}
			d.show(w, r, http.StatusUnprocessableEntity, "invitation", page)
			return
		}
		hash, err := d.pages.slots.hash(r.Context(), password)
		if err == nil {
			err = d.store.AcceptInvitation(r.Context(), HashToken(mux.Vars(r)["token"]), hash)
		}
		switch {
		case err == nil:
			http.Redirect(w, r, "/prihlaseni", http.StatusSeeOther)
		case gone(err):
			d.show(w, r, http.StatusNotFound, "said", saidPage{Title: goneTitle, Text: goneText})
		default:
			d.pageFailed(w, r, err)
		}
	})
}

func (d *Door) withInvitation(w http.ResponseWriter, r *http.Request, then func(invitationPage)) {
	found, err := d.store.InvitationByToken(r.Context(), HashToken(mux.Vars(r)["token"]))
	if err == nil {
		var organisation graph.OrganisationDetail
		organisation, err = d.store.Organisation(r.Context(), graph.Nobody(), found.Organisation)
		if err == nil {
			then(invitationPage{Name: found.Worker.Name, Email: found.Worker.Email, Organisation: organisation.Name})
			return
		}
	}
	if gone(err) {
		d.show(w, r, http.StatusNotFound, "said", saidPage{Title: goneTitle, Text: goneText})
		return
	}
	d.pageFailed(w, r, err)
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
