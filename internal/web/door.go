package web

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"sync/atomic"
	"time"

	"github.com/sirupsen/logrus"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/resolvers"
)

const (
	headerTimeout = 5 * time.Second
	readTimeout   = 15 * time.Second
	writeTimeout  = 30 * time.Second
	idleTimeout   = 2 * time.Minute
	// drainTimeout bounds how long accepted requests may take after the end was
	// asked for.
	drainTimeout = 20 * time.Second
)

// Frontend is what the web application gives to the door: its files, the
// trusted documents by id ("sha256:…"), the messages by language.
type Frontend struct {
	Dist      fs.FS
	Documents map[string]string
	Messages  map[string]map[string]string
}

// Options are what the door needs. Store, Clock, Log and Frontend are required.
type Options struct {
	Store    *store.Store
	Clock    graph.Clock
	Log      *logrus.Logger
	Frontend Frontend
	// TrustedProxies are believed when they say whose request they bring.
	TrustedProxies []netip.Prefix
	// Rates bound how much one session and one address may ask.
	Rates Rates
	// PublicURL is how people reach us, an origin such as https://lavka.example;
	// empty where it is the address we listen on.
	PublicURL string
	// Secure says that people come by https, so that the door may insist on it.
	Secure Transport
	// Demonstration are the accounts that the sign-in page offers.
	Demonstration []DemoAccount
}

// Transport is how people reach the door.
type Transport int

// Plain is http on the own machine; TLS ends in front of us otherwise.
const (
	Plain Transport = iota
	TLS
)

// Door serves everything on one origin.
type Door struct {
	store   *store.Store
	clock   graph.Clock
	log     *logrus.Logger
	hub     *resolvers.Hub
	api     *api
	pages   *pages
	files   *files
	streams *streams
	metrics *metrics
	delays  *delays
	proxies []netip.Prefix
	// demonstration is empty but where the invented world is served.
	demonstration []DemoAccount
	// publicURL is how people reach us, empty where it is the address we listen on.
	publicURL string
	handler   http.Handler
	draining  atomic.Bool
}

// New prepares the door: it reads the contract, the trusted documents, the
// pages and the files, and fails where one does not fit the others.
func New(o Options) (*Door, error) {
	d := &Door{
		store: o.Store, clock: o.Clock, log: o.Log, proxies: o.TrustedProxies,
		demonstration: o.Demonstration, publicURL: strings.TrimSuffix(o.PublicURL, "/"),
		streams: newStreams(), metrics: newMetrics(o.Store.CountMails), delays: newDelays(o.Clock),
	}
	d.hub = resolvers.NewHub(o.Store.ChangesSince, o.Clock, d.logChanges)
	var err error
	if d.api, err = newAPI(resolvers.New(o.Store, d.hub), o.Frontend.Documents); err != nil {
		return nil, fmt.Errorf("prepare the API: %w", err)
	}
	if d.pages, err = newPages(o.Frontend.Messages); err != nil {
		return nil, fmt.Errorf("prepare the pages: %w", err)
	}
	if d.files, err = newFiles(o.Frontend.Dist); err != nil {
		return nil, fmt.Errorf("prepare the files: %w", err)
	}
	if d.handler, err = d.wrapped(d.routes(), o); err != nil {
		return nil, err
	}
	return d, nil
}

// Handler answers every request.
func (d *Door) Handler() http.Handler { return d.handler }

// Serve answers on the listener until ctx ends, then finishes what it has
// accepted. Event streams end at once: their clients connect again elsewhere.
func (d *Door) Serve(ctx context.Context, listener net.Listener) error {
	stopLooking := d.look(ctx)
	defer stopLooking()
	server := &http.Server{
		Handler: d.handler, ReadHeaderTimeout: headerTimeout, ReadTimeout: readTimeout,
		WriteTimeout: writeTimeout, IdleTimeout: idleTimeout, MaxHeaderBytes: 32 << 10,
	}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	return d.drain(server, ended)
}

// look runs the hub, also while requests are finished; what it returns ends it
// and waits until it uses the store no more.
func (d *Door) look(ctx context.Context) func() {
	looking, stop := context.WithCancel(context.WithoutCancel(ctx))
	done := make(chan struct{})
	go func() {
		defer close(done)
		d.hub.Run(looking)
	}()
	return func() {
		stop()
		<-done
	}
}

func (d *Door) drain(server *http.Server, ended <-chan error) error {
	d.draining.Store(true)
	d.streams.endAll()
	d.delays.cut()
	ctx, cancel := context.WithTimeout(context.Background(), drainTimeout)
	defer cancel()
	err := server.Shutdown(ctx)
	if served := <-ended; !errors.Is(served, http.ErrServerClosed) {
		err = errors.Join(err, served)
	}
	if err != nil {
		return fmt.Errorf("finish the accepted requests: %w", err)
	}
	return nil
}

func (d *Door) logChanges(err error) {
	d.log.WithFields(logrus.Fields{keyOperation: "changes", keyCode: string(graph.CodeOf(err))}).
		Warn("looking for changes failed: " + causeOf(err))
}
