package web

import (
	"context"
	"net/http"

	"lavka/graph"
)

// sessionCookie is bound by its prefix to one host, the whole path and Secure;
// browsers accept it on the loopback address too.
const sessionCookie = "__Host-lavka"

// NewToken draws a token for a link or a session.
func NewToken() string { return graph.NewToken() }

// HashToken is what the database keeps of a token.
//
// SECURITY: only this hash may reach the store, never the token.
func HashToken(token string) []byte { return graph.HashToken(token) }

// setSession gives the browser a session. On a shared machine the cookie ends
// with the browser; an own phone keeps it as long as the session may live.
func setSession(w http.ResponseWriter, token string, owner graph.Owner) {
	cookie := sessionCookieOf(token) //nolint:gosec // it sets what a cookie needs
	if owner == graph.OwnPhone {
		cookie.MaxAge = int(graph.SessionLife.Seconds())
	}
	http.SetCookie(w, cookie)
}

func clearSession(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name: sessionCookie, Path: "/", MaxAge: -1,
		Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode,
	})
}

func sessionCookieOf(token string) *http.Cookie {
	return &http.Cookie{
		Name: sessionCookie, Value: token, Path: "/",
		Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode,
	}
}

// sessionOf is the hash of the session that a request brings, nil for none.
func sessionOf(r *http.Request) []byte {
	for _, cookie := range r.CookiesNamed(sessionCookie) {
		if cookie.Value != "" {
			return HashToken(cookie.Value)
		}
	}
	return nil
}

// caller is who asks, with the hash of the session, nil for nobody.
type caller struct {
	actor   graph.Actor
	session []byte
}

// callerOf asks the store whose session it is: one statement. A session that is
// unknown, idle or old is nobody.
func (d *Door) callerOf(ctx context.Context, r *http.Request) (caller, error) {
	return callerBy(ctx, r, d.store.ActorBySession)
}

// watcherOf is callerOf for a stream, which does not keep a session alive.
func (d *Door) watcherOf(ctx context.Context, r *http.Request) (caller, error) {
	return callerBy(ctx, r, d.store.WatchSession)
}

func callerBy(
	ctx context.Context, r *http.Request, whose func(context.Context, []byte) (graph.Actor, error),
) (caller, error) {
	session := sessionOf(r)
	if session == nil {
		return caller{actor: graph.Nobody()}, nil
	}
	actor, err := whose(ctx, session)
	switch {
	case err == nil:
		return caller{actor: actor, session: session}, nil
	case graph.CodeOf(err) == graph.Unauthenticated:
		return caller{actor: graph.Nobody()}, nil
	default:
		return caller{}, graph.Wrap("ask whose session it is", err)
	}
}
