package main

import (
	"strings"
	"testing"

	"lavka/internal/notify/smtptest"
)

func TestCheckTriesTheMailServer(t *testing.T) {
	server, err := smtptest.Start(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	settings := Settings{
		Addr: defaultAddr, SMTPHost: server.Host(), SMTPPort: server.Port(), SMTPFrom: "lavka@kraj.example", SMTPTLS: "none",
	}
	said := &transcript{}
	if err := settings.checkMail(t.Context(), terminal{said, said}); err != nil || !strings.Contains(said.String(), "lets us in") {
		t.Errorf("%v: %s", err, said)
	}
	server.Close()
	if err := settings.checkMail(t.Context(), terminal{said, said}); err == nil || !strings.Contains(err.Error(), "LAVKA_SMTP_HOST") {
		t.Errorf("a server that is away: %v", err)
	}
	settings.SMTPHost = ""
	if err := settings.checkMail(t.Context(), terminal{said, said}); err != nil || !strings.Contains(said.String(), "none is sent") {
		t.Errorf("%v: %s", err, said)
	}
}

func TestPasswordOverAnOpenLineIsRefused(t *testing.T) {
	settings := Settings{SMTPHost: "mail.example", SMTPFrom: "lavka@kraj.example", SMTPTLS: "none", SMTPUser: "lavka"}
	if err := settings.checkSMTP(); err == nil || !strings.Contains(err.Error(), "LAVKA_SMTP_TLS") {
		t.Errorf("accepted: %v", err)
	}
	settings.SMTPUser = ""
	if err := settings.checkSMTP(); err != nil {
		t.Error(err)
	}
	settings.SMTPPassword, settings.SMTPPasswordFile = "a", "b"
	if err := settings.checkSMTP(); err == nil {
		t.Error("two passwords are accepted")
	}
}
