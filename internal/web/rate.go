package web

import (
	"net"
	"net/http"
	"net/netip"
	"strings"
	"sync"

	"golang.org/x/time/rate"

	"lavka/graph"
)

// Rates are requests per second; zero takes the default. A whole office may
// come from one address, so an address may ask more than a session.
type Rates struct {
	Session float64
	Address float64
	SignIn  float64
}

const (
	defaultSessionRate = 50
	defaultAddressRate = 300
	defaultSignInRate  = 1
	// seconds of saved-up rate that may be spent at once.
	burstSeconds = 4
	signInBurst  = 20
	// knownKeys bounds the memory of one limiter; a flood of new keys makes it
	// forget the oldest half.
	knownKeys = 20_000
)

func orDefault(value, fallback float64) float64 {
	if value > 0 {
		return value
	}
	return fallback
}

// limits are the three limiters of the door.
type limits struct {
	session, address, signIn *limiter
}

func newLimits(r Rates, clock graph.Clock) *limits {
	session := orDefault(r.Session, defaultSessionRate)
	address := orDefault(r.Address, defaultAddressRate)
	return &limits{
		session: newLimiter(session, int(session*burstSeconds)+1, clock),
		address: newLimiter(address, int(address*burstSeconds)+1, clock),
		signIn:  newLimiter(orDefault(r.SignIn, defaultSignInRate), signInBurst, clock),
	}
}

// around refuses with 429 what comes too fast.
func (l *limits) around(d *Door, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		address := d.addressOf(r)
		allowed := l.address.allows(address)
		if session := sessionOf(r); session != nil && allowed {
			allowed = l.session.allows(string(session))
		}
		switch {
		case !allowed:
			w.Header().Set("Retry-After", "2")
			http.Error(w, "too many requests", http.StatusTooManyRequests)
		case costsMuch(r) && !l.signIn.allows(address):
			w.Header().Set("Retry-After", "10")
			d.slowDown(w, r)
		default:
			next.ServeHTTP(w, r)
		}
	})
}

// costsMuch tells a request that makes us hash, or that a stranger writes with.
func costsMuch(r *http.Request) bool {
	if r.Method != http.MethodPost {
		return false
	}
	switch r.URL.Path {
	case signInPath, passwordPath, joinPath:
		return true
	default:
		return strings.HasPrefix(r.URL.Path, "/pozvanka/")
	}
}

// slowDown says in words that it was too much at once.
func (d *Door) slowDown(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == signInPath {
		d.showSignIn(w, r, http.StatusTooManyRequests, signInPage{Slow: "10", Next: "/"})
		return
	}
	d.show(w, r, http.StatusTooManyRequests, "said", saidPage{Title: slowTitle, Text: slowText})
}

// limiter keeps one bucket per key in two generations.
type limiter struct {
	limit rate.Limit
	burst int
	clock graph.Clock

	mu       sync.Mutex
	current  map[string]*rate.Limiter
	previous map[string]*rate.Limiter
}

func newLimiter(perSecond float64, burst int, clock graph.Clock) *limiter {
	return &limiter{
		limit: rate.Limit(perSecond), burst: burst, clock: clock,
		current: map[string]*rate.Limiter{}, previous: map[string]*rate.Limiter{},
	}
}

func (l *limiter) allows(key string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	bucket := l.current[key]
	if bucket == nil {
		if bucket = l.previous[key]; bucket == nil {
			bucket = rate.NewLimiter(l.limit, l.burst)
		}
		if len(l.current) >= knownKeys/2 {
			l.previous, l.current = l.current, map[string]*rate.Limiter{}
		}
		l.current[key] = bucket
	}
	return bucket.AllowN(l.clock(), 1)
}

// addressOf is whose request it is: the nearest address that no trusted proxy
// stands for. IPv6 counts by its network of 64 bits.
func (d *Door) addressOf(r *http.Request) string {
	address := parseAddress(r.RemoteAddr)
	forwarded := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for i := len(forwarded) - 1; i >= 0 && d.trusts(address); i-- {
		next := parseAddress(strings.TrimSpace(forwarded[i]))
		if !next.IsValid() {
			break
		}
		address = next
	}
	if address.Is6() {
		if network, err := address.Prefix(64); err == nil {
			return network.String()
		}
	}
	return address.String()
}

func (d *Door) trusts(address netip.Addr) bool {
	for _, proxy := range d.proxies {
		if proxy.Contains(address) {
			return true
		}
	}
	return false
}

func parseAddress(text string) netip.Addr {
	if host, _, err := net.SplitHostPort(text); err == nil {
		text = host
	}
	address, err := netip.ParseAddr(text)
	if err != nil {
		return netip.Addr{}
	}
	return address.Unmap()
}
