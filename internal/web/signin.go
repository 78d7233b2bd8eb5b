package web

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"time"

	"lavka/graph"
)

// signInPath is where people sign in.
const signInPath = "/prihlaseni"

// maxForm bounds the body of a form.
const maxForm = 8 << 10

// signInPage is the form; Slow is how many seconds to wait, in digits.
type signInPage struct {
	Email, Next, Slow string
	Wrong, SignedOut  bool
	Changed, OwnPhone bool
	Demonstration     []DemoAccount
}

// DemoAccount is an account of the invented world, shown where it may be used.
type DemoAccount struct{ Email, Password, Purpose, PurposeCS string }

func (d *Door) showSignIn(w http.ResponseWriter, r *http.Request, status int, page signInPage) {
	page.Demonstration = d.demonstration
	d.show(w, r, status, "sign-in", page)
}

// signInForm shows the form, or passes on who is signed in already.
func (d *Door) signInForm(w http.ResponseWriter, r *http.Request) {
	next := localPath(r.URL.Query().Get("next"))
	who, err := d.callerOf(r.Context(), r)
	if err != nil {
		d.pageFailed(w, r, err)
		return
	}
	if who.actor.SignedIn() {
		http.Redirect(w, r, next, http.StatusSeeOther) //nolint:gosec // localPath keeps it here
		return
	}
	d.showSignIn(w, r, http.StatusOK, signInPage{
		Next: next, SignedOut: r.URL.Query().Has("odhlaseno"), Changed: r.URL.Query().Has("zmeneno"),
	})
}

// signIn opens a session. Whether the address or the password was wrong shows
// neither in the answer nor in its time.
func (d *Door) signIn(w http.ResponseWriter, r *http.Request) {
	if !readForm(w, r) {
		return
	}
	// The wait for a delayed password is longer than other answers may take.
	_ = http.NewResponseController(w).SetWriteDeadline(deadline(2 * time.Minute))
	email, next := strings.TrimSpace(r.PostFormValue("email")), localPath(r.PostFormValue("next"))
	account, fits, err := d.checkPassword(r.Context(), email, r.PostFormValue("password"))
	if err != nil {
		d.pageFailed(w, r, err)
		return
	}
	on := deviceOf(r)
	if fits {
		err = d.letIn(w, r, account, on)
		// Between the look at the password and the session it may have changed.
		fits = graph.CodeOf(err) != graph.NotFound
	}
	switch {
	case !fits:
		page := signInPage{Email: email, Next: next, Wrong: true, OwnPhone: on.Owner == graph.OwnPhone}
		d.showSignIn(w, r, http.StatusUnprocessableEntity, page)
	case err != nil:
		d.pageFailed(w, r, err)
	default:
		http.Redirect(w, r, next, http.StatusSeeOther) //nolint:gosec // localPath keeps it here
	}
}

// letIn opens a session in place of the one that the browser brings.
func (d *Door) letIn(w http.ResponseWriter, r *http.Request, account graph.Account, on graph.Device) error {
	token := NewToken()
	err := errors.Join(d.endSession(r), d.store.OpenSession(r.Context(), account, HashToken(token), on))
	if err == nil {
		setSession(w, token, on.Owner)
	}
	return err
}

// checkPassword waits out the delay of the account, then looks at the password.
func (d *Door) checkPassword(ctx context.Context, email, password string) (graph.Account, bool, error) {
	key := string(HashToken(strings.ToLower(email)))
	account, err := d.store.AccountByEmail(ctx, strings.ToLower(email))
	missing := err != nil && graph.CodeOf(err) == graph.NotFound
	if err != nil && !missing {
		return account, false, graph.Wrap("find the account", err)
	}
	retryAt := account.RetryAt
	if missing {
		retryAt = d.delays.stranger(key)
	}
	d.delays.until(ctx, retryAt)
	fits, err := d.pages.slots.fits(ctx, password, account.PasswordHash)
	switch {
	case err != nil:
		return account, false, err
	case missing:
		d.delays.strangerFailed(key)
		return account, false, nil
	case !fits:
		again := d.clock().Add(graph.DelayAfter(account.Failures + 1))
		return account, false, wrapped("count a wrong password", d.store.SignInFailed(ctx, account.ID, again))
	default:
		return account, true, wrapped("count a right password", d.store.SignInSucceeded(ctx, account.ID))
	}
}

// signOut ends the session, or all sessions of the account, and wipes what the
// browser kept.
func (d *Door) signOut(w http.ResponseWriter, r *http.Request) {
	if !readForm(w, r) {
		return
	}
	end := d.endSession
	if r.PostFormValue("everywhere") != "" {
		end = d.endAllSessions
	}
	if err := end(r); err != nil {
		d.pageFailed(w, r, err)
		return
	}
	clearSession(w)
	w.Header().Set("Clear-Site-Data", `"cache", "storage"`)
	http.Redirect(w, r, "/prihlaseni?odhlaseno", http.StatusSeeOther)
}

// endSession ends the session that a request brings, if any, and its streams.
func (d *Door) endSession(r *http.Request) error {
	session := sessionOf(r)
	if session == nil {
		return nil
	}
	d.streams.end(session)
	return wrapped("close the session", d.store.CloseSession(r.Context(), session))
}

// endAllSessions ends every session of whoever sends the request, with their
// streams.
func (d *Door) endAllSessions(r *http.Request) error {
	who, err := d.callerOf(r.Context(), r)
	if err != nil || !who.actor.SignedIn() {
		return err
	}
	if err := d.store.EndAllSessions(r.Context(), who.actor); err != nil {
		return graph.Wrap("end all sessions", err)
	}
	d.hub.Release(who.actor.Worker)
	return nil
}

// localPath keeps an address of our own, and takes everything else for the
// start page.
//
// SECURITY: "//host" and "/\host" lead a browser away.
func localPath(next string) string {
	target, err := url.Parse(next)
	local := err == nil && target.Scheme == "" && target.Host == "" && target.User == nil &&
		strings.HasPrefix(next, "/") && !strings.HasPrefix(next, "//") && !strings.ContainsAny(next, "\\\r\n\t")
	if !local {
		return "/"
	}
	return next
}

func readForm(w http.ResponseWriter, r *http.Request) bool {
	r.Body = http.MaxBytesReader(w, r.Body, maxForm)
	if err := r.ParseForm(); err != nil {
		http.Error(w, "the form can not be read", http.StatusBadRequest)
		return false
	}
	return true
}

func wrapped(tried string, err error) error {
	if err == nil {
		return nil
	}
	return graph.Wrap(tried, err)
}
