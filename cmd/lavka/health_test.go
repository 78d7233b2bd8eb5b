package main

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestHealthIsWhatTheListeningProgramSaysOfItself(t *testing.T) {
	status := http.StatusOK
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/readyz" {
			w.WriteHeader(http.StatusNotFound)
			return
		}
		w.WriteHeader(status)
		_, _ = w.Write([]byte("draining\n"))
	}))
	addr := strings.TrimPrefix(server.URL, "http://")
	_, port, _ := strings.Cut(addr, ":")
	ask := func(addr string) error {
		return healthCommand{}.Run(t.Context(), Settings{Addr: addr}, terminal{new(strings.Builder), new(strings.Builder)})
	}
	for _, listened := range []string{addr, "0.0.0.0:" + port, ":" + port, "[::]:" + port} {
		if err := ask(listened); err != nil {
			t.Errorf("%s: %v", listened, err)
		}
	}
	status = http.StatusServiceUnavailable
	if err := ask(addr); err == nil || !strings.Contains(err.Error(), "answers 503: draining") {
		t.Errorf("one that is ending is said to be %v", err)
	}
	server.Close()
	if err := ask(addr); err == nil {
		t.Error("one that is gone is said to be ready")
	}
}
