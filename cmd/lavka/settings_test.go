package main

import (
	"net"
	"strings"
	"testing"
)

// command runs the program inside the test and returns its code and what it said.
func command(t *testing.T, arguments ...string) (int, string) {
	t.Helper()
	said := &transcript{}
	code := run(t.Context(), arguments, terminal{said, said})
	return code, said.String()
}

func TestWrongSettingIsRefusedByItsName(t *testing.T) {
	for name, value := range map[string]string{
		"LAVKA_ADDR": "7420", "LAVKA_METRICS_ADDR": "9100", "LAVKA_NEO4J_URI": "http://db", "LAVKA_PUBLIC_URL": "lavka.example",
		"LAVKA_SMTP_PORT": "70000", "LAVKA_SMTP_TLS": "ssl", "LAVKA_SMTP_FROM": "lavka", "LAVKA_SMTP_HOST": "mail.example",
		"LAVKA_LOG_LEVEL": "loud", "LAVKA_TRUSTED_PROXIES": "10.0.0.1", "LAVKA_RATE_SESSION": "-1",
		"LAVKA_DUTIES_EVERY": "0.01",
	} {
		t.Run(name, func(t *testing.T) {
			t.Setenv(name, value)
			code, said := command(t, "version")
			if code != exitUsage || !strings.Contains(said, name[:len("LAVKA_RATE_")-2]) {
				t.Errorf("code %d: %s", code, said)
			}
		})
	}
}

func TestEmptySettingsWork(t *testing.T) {
	for _, name := range []string{"LAVKA_ADDR", "LAVKA_DATA", "LAVKA_NEO4J_URI", "LAVKA_PUBLIC_URL", "LAVKA_LOG_LEVEL", "LAVKA_TRUSTED_PROXIES"} {
		t.Setenv(name, "")
	}
	if code, said := command(t, "version"); code != exitDone || !strings.HasPrefix(said, "lavka ") {
		t.Errorf("code %d: %s", code, said)
	}
}

func TestUnknownCommandTellsTheUsage(t *testing.T) {
	if code, said := command(t, "dance"); code != exitUsage && code != 80 {
		t.Errorf("code %d: %s", code, said)
	}
}

func TestTakenPortIsToldInOneSentence(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = listener.Close() }()
	t.Setenv("LAVKA_ADDR", listener.Addr().String())
	t.Setenv("LAVKA_DATA", t.TempDir())
	code, said := command(t, "serve")
	if code != exitFailed || !strings.Contains(said, "is taken by another program") || strings.Count(said, "\n") != 1 {
		t.Errorf("code %d: %s", code, said)
	}
}

func TestDatabaseThatDoesNotAnswerIsTold(t *testing.T) {
	t.Setenv("LAVKA_NEO4J_URI", "bolt://127.0.0.1:1")
	code, said := command(t, "check")
	if code != exitFailed || !strings.Contains(said, "bolt://127.0.0.1:1") {
		t.Errorf("code %d: %s", code, said)
	}
}
