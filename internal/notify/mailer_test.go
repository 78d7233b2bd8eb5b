package notify_test

import (
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"strings"
	"testing"
	"time"

	"lavka/frontend"
	"lavka/graph"
	"lavka/internal/notify"
	"lavka/internal/notify/smtptest"
)

func newServer(t *testing.T) *smtptest.Server {
	t.Helper()
	s, err := smtptest.Start(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Close)
	return s
}

func config(s *smtptest.Server) notify.Config {
	return notify.Config{
		Host: s.Host(), Port: s.Port(), From: "Lávka <lavka@kraj.example>", Security: notify.Plain, BaseURL: "https://lavka.example",
	}
}

func newMailer(t *testing.T, c notify.Config) *notify.Mailer {
	t.Helper()
	messages := map[string]map[string]string{}
	for _, language := range []string{"cs", "en"} {
		all, err := frontend.Messages(language)
		if err != nil {
			t.Fatal(err)
		}
		messages[language] = all
	}
	mailer, err := notify.New(c, messages)
	if err != nil {
		t.Fatal(err)
	}
	return mailer
}

func toAnna(attempts ...graph.AttemptID) graph.Mail {
	return graph.Mail{
		ID: "0198-mail", Kind: graph.MailWaits, To: "anna@kotva.example", Language: "cs", Attempts: attempts,
		MadeAt: time.Date(2027, 3, 23, 8, 0, 0, 0, time.UTC),
	}
}

// read takes a mail apart: its subject and its parts by type.
func read(t *testing.T, data string) (*mail.Message, map[string]string) {
	t.Helper()
	message, err := mail.ReadMessage(strings.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	_, parameters, err := mime.ParseMediaType(message.Header.Get("Content-Type"))
	if err != nil {
		t.Fatal(err)
	}
	parts, found := multipart.NewReader(message.Body, parameters["boundary"]), map[string]string{}
	for {
		part, err := parts.NextRawPart()
		if errors.Is(err, io.EOF) {
			return message, found
		}
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(quotedprintable.NewReader(part))
		if err != nil {
			t.Fatal(err)
		}
		kind, _, _ := mime.ParseMediaType(part.Header.Get("Content-Type"))
		found[kind] = strings.ReplaceAll(string(text), "\r\n", "\n")
	}
}

func subjectOf(t *testing.T, m *mail.Message) string {
	t.Helper()
	subject, err := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject"))
	if err != nil {
		t.Fatal(err)
	}
	return subject
}

func TestMailSaysThatSomethingWaitsAndWhere(t *testing.T) {
	s := newServer(t)
	mailer := newMailer(t, config(s))
	many := toAnna("one", "two")
	many.Language = "en"
	tried := toAnna()
	tried.Kind = graph.MailTest
	for _, m := range []graph.Mail{toAnna("one"), many, tried} {
		if err := mailer.Send(t.Context(), m); err != nil {
			t.Fatal(err)
		}
	}
	got := s.Received()
	if len(got) != 3 || got[0].From != "lavka@kraj.example" || got[0].To != "anna@kotva.example" {
		t.Fatalf("received %+v", got)
	}
	for i, want := range []struct{ subject, says, link string }{
		{"Lávka: něco na vás čeká", "v Lávce na vás něco čeká.", "https://lavka.example/doporuceni/one"},
		{"Lávka: something waits for you", "several things wait for you in Lávka.", "https://lavka.example/doporuceni"},
		{"Lávka: zkušební zpráva", "tohle je zkušební zpráva.", "https://lavka.example/doporuceni"},
	} {
		message, parts := read(t, got[i].Data)
		if subjectOf(t, message) != want.subject {
			t.Errorf("subject %q", subjectOf(t, message))
		}
		for _, kind := range []string{"text/plain", "text/html"} {
			if !strings.Contains(parts[kind], want.says) || !strings.Contains(parts[kind], want.link) ||
				!strings.Contains(parts[kind], "https://lavka.example/ucet#upozorneni") {
				t.Errorf("%s: %s", kind, parts[kind])
			}
		}
		if message.Header.Get("Message-Id") != "<0198-mail@lavka.example>" || message.Header.Get("Auto-Submitted") != "auto-generated" {
			t.Errorf("headers %v", message.Header)
		}
		if lines := strings.Split(parts["text/plain"], "\n"); want.link != lines[5] {
			t.Errorf("the link stands in %q", lines)
		}
	}
}

func TestRefusalIsForGoodOnlyWhereTheReaderIsRefused(t *testing.T) {
	s := newServer(t)
	mailer := newMailer(t, config(s))
	for code, permanent := range map[int]bool{550: true, 553: true, 451: false, 421: false} {
		s.Refuse("anna@kotva.example", code)
		err := mailer.Send(t.Context(), toAnna("one"))
		refusal, ok := errors.AsType[*notify.RefusalError](err)
		if !ok || refusal.Permanent != permanent || refusal.Code != code || refusal.Unreached {
			t.Errorf("%d: %+v", code, err)
		}
		if strings.Contains(err.Error(), "anna") {
			t.Errorf("the error names the reader: %v", err)
		}
	}
	if len(s.Received()) != 0 {
		t.Error("a refused mail was accepted")
	}
}

func TestServerThatIsAwayIsNotTheReadersFault(t *testing.T) {
	s := newServer(t)
	mailer := newMailer(t, config(s))
	if err := mailer.Reach(t.Context()); err != nil {
		t.Errorf("a server that is there: %v", err)
	}
	s.Close()
	if err := mailer.Reach(t.Context()); err == nil || !strings.Contains(err.Error(), "127.0.0.1") {
		t.Errorf("a server that is away: %v", err)
	}
	refusal, ok := errors.AsType[*notify.RefusalError](mailer.Send(t.Context(), toAnna("one")))
	if !ok || !refusal.Unreached || refusal.Permanent {
		t.Errorf("refused with %+v", refusal)
	}
}

func TestWithoutTheEncryptionThatWasAskedForNothingIsSent(t *testing.T) {
	s := newServer(t)
	c := config(s)
	c.Security = notify.StartTLS
	refusal, ok := errors.AsType[*notify.RefusalError](newMailer(t, c).Send(t.Context(), toAnna("one")))
	if !ok || refusal.Permanent || len(s.Received()) != 0 {
		t.Errorf("refused with %+v, received %v", refusal, s.Received())
	}
}

func TestWrongConfigurationIsRefused(t *testing.T) {
	for name, spoil := range map[string]func(*notify.Config){
		"no sender":              func(c *notify.Config) { c.From = "" },
		"a way that is none":     func(c *notify.Config) { c.Security = "ssl" },
		"a password in the open": func(c *notify.Config) { c.User = "lavka" },
		"a port that is none":    func(c *notify.Config) { c.Port = 70000 },
	} {
		c := notify.Config{Host: "mail.example", From: "lavka@kraj.example", Security: notify.Plain}
		spoil(&c)
		if c.Check() == nil {
			t.Errorf("%s is accepted", name)
		}
	}
}
