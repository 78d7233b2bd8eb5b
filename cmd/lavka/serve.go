package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"strings"
	"syscall"

	"github.com/sirupsen/logrus"

	"lavka/frontend"
	"lavka/internal/neo4jd"
	"lavka/internal/notify"
	"lavka/internal/web"
	"lavka/seed"
)

type serveCommand struct {
	Demo bool `help:"Fill an empty database with an invented world and let its accounts sign in."`
}

// Run serves until it is asked to end.
func (c serveCommand) Run(ctx context.Context, s Settings, t terminal) error {
	if err := s.alone(); err != nil {
		return err
	}
	listener, err := listen(ctx, s.Addr)
	if err != nil {
		return err
	}
	defer func() { _ = listener.Close() }()
	d, err := s.openOwn(ctx, t, c.audience())
	if errors.Is(err, neo4jd.ErrRunning) {
		return s.running()
	}
	if err != nil {
		return err
	}
	err = c.serve(ctx, served{s, t, d, listener})
	t.say("Stopping …")
	return errors.Join(err, d.close())
}

// served is what a serving program holds.
type served struct {
	settings Settings
	terminal terminal
	database *database
	listener net.Listener
}

func (c serveCommand) audience() audience {
	if c.Demo {
		return forDemonstration
	}
	return forWork
}

func (c serveCommand) serve(ctx context.Context, p served) error {
	p.terminal.say("Preparing the database …")
	if err := p.database.prepare(ctx); err != nil {
		return err
	}
	accounts, err := c.world(ctx, p)
	if err != nil {
		return err
	}
	door, err := p.door(c, accounts)
	if err != nil {
		return err
	}
	stopMeasuring, err := p.settings.measure(ctx, door.Metrics())
	if err != nil {
		return err
	}
	defer stopMeasuring()
	base := "http://" + p.listener.Addr().String()
	if err := p.settings.announce(base); err != nil {
		return err
	}
	defer func() { _ = os.Remove(p.settings.addressFile()) }()
	p.terminal.say("\nLávka: %s\n", base)
	p.tellAccounts(accounts)
	p.settings.tellMetrics(p.terminal)
	post, err := p.settings.post(p.settings.baseURL())
	if err != nil {
		return err
	}
	return p.until(ctx, door, post)
}

// until serves until the end is asked for or the database is lost.
func (p served) until(ctx context.Context, door *web.Door, post notify.Post) error {
	serving, end := context.WithCancelCause(ctx)
	defer end(nil)
	go func() {
		select {
		case err := <-p.database.lost():
			end(err)
		case <-serving.Done():
		}
	}()
	warmed, swept, done, sent := p.warm(serving), p.sweep(serving), p.duties(serving, door), p.rounds(serving, post)
	err := door.Serve(serving, p.listener)
	end(nil)
	for _, ended := range []<-chan struct{}{warmed, swept, done, sent} {
		<-ended
	}
	if cause := context.Cause(serving); cause != nil && !errors.Is(cause, context.Canceled) {
		err = errors.Join(cause, err)
	}
	return err
}

// warm plans the statements of the first screens beside the first requests: it
// takes longer than the whole start. What fails here fails there too, and is
// told there. The channel closes when it has ended.
func (p served) warm(ctx context.Context) <-chan struct{} {
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_ = p.database.store.Warm(ctx)
	}()
	return ended
}

// world makes the invented world where it was asked for.
func (c serveCommand) world(ctx context.Context, p served) ([]seed.DemoAccount, error) {
	if !c.Demo {
		return nil, nil
	}
	p.terminal.say("Preparing the demonstration …")
	demo, err := seed.World(ctx, p.database.store, now())
	return demo.Accounts, err
}

func (p served) tellAccounts(accounts []seed.DemoAccount) {
	if len(accounts) == 0 {
		return
	}
	p.terminal.say("Sign in as (password of all: %s)", accounts[0].Password)
	for _, a := range accounts {
		p.terminal.say("  %-36s %s: %s", a.Email, a.Name, a.Purpose)
	}
	p.terminal.say("\nCtrl-C stops everything.")
}

func (p served) door(c serveCommand, accounts []seed.DemoAccount) (*web.Door, error) {
	application, err := application()
	if err != nil {
		return nil, err
	}
	proxies, err := p.settings.proxies()
	if err != nil {
		return nil, err
	}
	o := web.Options{
		Store: p.database.store, Clock: now, Log: p.settings.logger(c, p.terminal), Frontend: application,
		TrustedProxies: proxies, PublicURL: p.settings.PublicURL, Secure: p.settings.transport(),
		Rates: web.Rates{
			Session: p.settings.RateSession, Address: p.settings.RateAddress, SignIn: p.settings.RateSignIn,
		},
	}
	for _, a := range accounts {
		o.Demonstration = append(o.Demonstration, web.DemoAccount{
			Email: a.Email, Password: a.Password, Purpose: a.Purpose, PurposeCS: a.PurposeCS,
		})
	}
	return web.New(o)
}

// application is the web application as it was built into the program.
func application() (web.Frontend, error) {
	documents, err := frontend.Documents()
	if err != nil {
		return web.Frontend{}, err
	}
	all := web.Frontend{Dist: frontend.Dist(), Documents: documents, Messages: map[string]map[string]string{}}
	for _, language := range []string{"cs", "en"} {
		if all.Messages[language], err = frontend.Messages(language); err != nil {
			return web.Frontend{}, err
		}
	}
	return all, nil
}

func (s *Settings) logger(c serveCommand, t terminal) *logrus.Logger {
	log := logrus.New()
	log.SetOutput(t.err)
	log.SetFormatter(&logrus.JSONFormatter{})
	level, err := logrus.ParseLevel(s.LogLevel)
	switch {
	case err == nil:
		log.SetLevel(level)
	case c.Demo:
		log.SetLevel(logrus.WarnLevel)
	}
	return log
}

// alone refuses a second Lávka over one folder.
func (s *Settings) alone() error {
	if s.Neo4jURI != "" {
		return nil
	}
	if _, running := neo4jd.Find(s.neo4jFolder()); running {
		return s.running()
	}
	return nil
}

func (s *Settings) running() error {
	where := "its address is not known yet"
	if text, err := os.ReadFile(s.addressFile()); err == nil {
		where = "open " + strings.TrimSpace(string(text))
	}
	return fmt.Errorf("a Lávka is already running in the folder %s: %s, or choose another folder with LAVKA_DATA", s.Data, where)
}

// announce writes where this Lávka is reached, for the other commands.
func (s *Settings) announce(base string) error {
	if err := os.MkdirAll(s.Data, 0o700); err != nil {
		return fmt.Errorf("make the data folder: %w", err)
	}
	if err := os.WriteFile(s.addressFile(), []byte(base+"\n"), 0o600); err != nil {
		return fmt.Errorf("write where Lávka is reached: %w", err)
	}
	return nil
}

func listen(ctx context.Context, addr string) (net.Listener, error) {
	var config net.ListenConfig
	listener, err := config.Listen(ctx, "tcp", addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("%s is taken by another program: end it, or choose another address with LAVKA_ADDR", addr)
	}
	if err != nil {
		return nil, fmt.Errorf("LAVKA_ADDR: listen on %s: %w", addr, err)
	}
	return listener, nil
}
