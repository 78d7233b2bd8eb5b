package web

import (
	"fmt"
	"net/http"
	"runtime/debug"
	"strings"

	"github.com/gorilla/mux"
	"github.com/sirupsen/logrus"
)

// contentPolicy lets a page load from its own origin only, and nothing inline.
func contentPolicy() string {
	return strings.Join([]string{
		"default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:",
		"font-src 'self'", "connect-src 'self'", "manifest-src 'self'", "form-action 'self'",
		"base-uri 'none'", "frame-ancestors 'none'",
	}, "; ")
}

// wrapped puts around the routes what holds for every one of them.
func (d *Door) wrapped(routes *mux.Router, o Options) (http.Handler, error) {
	limited := newLimits(o.Rates, o.Clock).around(d, routes)
	protection := http.NewCrossOriginProtection()
	protection.SetDenyHandler(http.HandlerFunc(d.crossOrigin))
	// Behind a proxy that does not keep the Host, only the outer address tells
	// our own pages from others'.
	if o.PublicURL != "" {
		if err := protection.AddTrustedOrigin(o.PublicURL); err != nil {
			return nil, fmt.Errorf("trust the outer address: %w", err)
		}
	}
	guarded := d.withRecovery(protection.Handler(limited))
	return d.metrics.around(routes, d.withHeaders(o.Secure, guarded)), nil
}

func (d *Door) withHeaders(transport Transport, next http.Handler) http.Handler {
	policy := contentPolicy()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "same-origin")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()")
		h.Set("Cache-Control", "no-store")
		if transport == TLS {
			h.Set("Strict-Transport-Security", "max-age=31536000")
		}
		next.ServeHTTP(w, r)
	})
}

// withRecovery answers for a handler that panicked, without a word of why.
func (d *Door) withRecovery(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			value := recover()
			if value == nil {
				return
			}
			if value == http.ErrAbortHandler { //nolint:errorlint // net/http compares it so
				panic(value)
			}
			incident := newIncident()
			d.log.WithFields(logrus.Fields{keyCode: "INTERNAL", keyIncident: incident}).
				Error("a handler panicked: " + typeName(value) + "\n" + string(debug.Stack()))
			http.Error(w, "internal error "+incident, http.StatusInternalServerError)
		}()
		next.ServeHTTP(w, r)
	})
}
