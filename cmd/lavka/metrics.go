package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"
)

// measure serves the operators' measures on an address of their own, where one
// is set, until what it returns is called.
func (s *Settings) measure(ctx context.Context, measures http.Handler) (func(), error) {
	if s.MetricsAddr == "" {
		return func() {}, nil
	}
	listener, err := listen(ctx, s.MetricsAddr)
	if err != nil {
		return nil, named("LAVKA_METRICS_ADDR", err)
	}
	routes := http.NewServeMux()
	routes.Handle("GET /metrics", measures)
	server := &http.Server{Handler: routes, ReadHeaderTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			_ = listener.Close() // the measures are gone; people are still served
		}
	}()
	return func() {
		_ = server.Close()
		<-ended
	}, nil
}

// tellMetrics says where the measures are.
func (s *Settings) tellMetrics(t terminal) {
	if s.MetricsAddr != "" {
		t.say("Measures: %s", fmt.Sprintf("http://%s/metrics", s.MetricsAddr))
	}
}
