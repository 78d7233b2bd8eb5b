package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"time"
)

// healthPatience bounds the whole question.
const healthPatience = 4 * time.Second

type healthCommand struct{}

// Run asks the Lávka that listens on this machine whether it takes requests, as
// a container's health check does. It ends with an error where it does not.
func (healthCommand) Run(ctx context.Context, s Settings, t terminal) error {
	ctx, cancel := context.WithTimeout(ctx, healthPatience)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+s.nearAddr()+"/readyz", http.NoBody)
	if err != nil {
		return fmt.Errorf("ask %s: %w", s.Addr, err)
	}
	response, err := new(http.Client).Do(request)
	if err != nil {
		return fmt.Errorf("ask %s: %w", s.Addr, err)
	}
	defer func() { _ = response.Body.Close() }()
	said, err := io.ReadAll(io.LimitReader(response.Body, 200))
	if err != nil {
		return fmt.Errorf("read the answer of %s: %w", s.Addr, err)
	}
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("%s answers %d: %s", s.Addr, response.StatusCode, strings.TrimSpace(string(said)))
	}
	t.say("ready")
	return nil
}

// nearAddr is where this machine reaches the address that is listened on: one
// that means every interface is reached on the loopback.
func (s *Settings) nearAddr() string {
	host, port, err := net.SplitHostPort(s.Addr)
	if err != nil {
		return s.Addr
	}
	if every, err := netip.ParseAddr(host); host == "" || (err == nil && every.IsUnspecified()) {
		host = "127.0.0.1"
	}
	return net.JoinHostPort(host, port)
}
