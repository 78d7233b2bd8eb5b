package notify

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/mail"
	"net/url"
	"slices"
	"time"

	gomail "github.com/wneessen/go-mail"

	"lavka/graph"
)

// Security says how the connection to the mail server is protected.
type Security string

// The ways. StartTLS insists: a server that does not offer it gets no mail.
const (
	StartTLS Security = "starttls"
	TLS      Security = "tls"
	Plain    Security = "none"
)

// Securities lists them.
func Securities() []Security { return []Security{StartTLS, TLS, Plain} }

// patience bounds one try. It is well under graph.MailLease: nobody takes a mail
// over while it is still being sent.
const patience = 30 * time.Second

// Config says by which server mail goes, from whom, and where Lávka is reached.
type Config struct {
	Host     string
	Port     int
	User     string
	Password string
	// From is the sender, as in `Lávka <lavka@example.cz>`.
	From     string
	Security Security
	// BaseURL is the origin that the links of a mail begin with.
	BaseURL string
}

// Check finds what is wrong with the configuration.
func (c Config) Check() error {
	if _, err := mail.ParseAddress(c.From); err != nil {
		return fmt.Errorf("the sender %q is no address", c.From)
	}
	if c.Port < 0 || c.Port > 65535 {
		return fmt.Errorf("%d is no port", c.Port)
	}
	if !slices.Contains(Securities(), c.Security) {
		return fmt.Errorf("%q is none of starttls, tls, none", c.Security)
	}
	if c.Security == Plain && c.User != "" {
		return errors.New("a password would go through the net unprotected: choose starttls or tls")
	}
	return nil
}

// port is the one that is set, or the usual one.
func (c Config) port() int {
	switch {
	case c.Port != 0:
		return c.Port
	case c.Security == TLS:
		return gomail.DefaultPortSSL
	case c.Security == Plain:
		return gomail.DefaultPort
	default:
		return gomail.DefaultPortTLS
	}
}

// Mailer sends mail over SMTP. It may be used by many at once.
type Mailer struct {
	config Config
	words  map[string]Words
	host   string
}

// New prepares a mailer; words are the messages by language.
func New(c Config, messages map[string]map[string]string) (*Mailer, error) {
	if err := c.Check(); err != nil {
		return nil, err
	}
	base, err := url.Parse(c.BaseURL)
	if err != nil || base.Host == "" {
		return nil, fmt.Errorf("%q is no origin for links", c.BaseURL)
	}
	m := &Mailer{config: c, words: map[string]Words{}, host: base.Hostname()}
	for language, all := range messages {
		said, err := newWords(language, all)
		if err != nil {
			return nil, err
		}
		m.words[language] = said
	}
	if _, ok := m.words["cs"]; !ok {
		return nil, errors.New("the mails have no Czech words")
	}
	return m, nil
}

func (m *Mailer) client() (*gomail.Client, error) {
	options := []gomail.Option{
		gomail.WithPort(m.config.port()), gomail.WithTimeout(patience),
		// What is accepted is accepted: no word after it may make it look refused.
		gomail.WithoutNoop(), gomail.WithoutRset(),
	}
	switch m.config.Security {
	case TLS:
		options = append(options, gomail.WithSSL())
	case Plain:
		options = append(options, gomail.WithTLSPolicy(gomail.NoTLS))
	default:
		options = append(options, gomail.WithTLSPolicy(gomail.TLSMandatory))
	}
	if m.config.User != "" {
		options = append(options, gomail.WithSMTPAuth(gomail.SMTPAuthAutoDiscover),
			gomail.WithUsername(m.config.User), gomail.WithPassword(m.config.Password))
	}
	client, err := gomail.NewClient(m.config.Host, options...)
	if err != nil {
		return nil, fmt.Errorf("prepare the mail server's client: %w", err)
	}
	return client, nil
}

// Reach connects to the mail server, signs in and leaves.
func (m *Mailer) Reach(ctx context.Context) error {
	client, err := m.client()
	if err != nil {
		return err
	}
	connection, err := client.DialToSMTPClientWithContext(ctx)
	if err != nil {
		return fmt.Errorf("reach %s: %w", net.JoinHostPort(m.config.Host, fmt.Sprint(m.config.port())), err)
	}
	_ = client.CloseWithSMTPClient(connection) // it answered, which is all that was asked
	return nil
}

// RefusalError is why a mail did not go. Its text names no address.
type RefusalError struct {
	// Permanent: to try again would not help.
	Permanent bool
	// Unreached: the server was not reached, or does not take our mail at all.
	Unreached bool
	// Code is the server's answer, 0 where there was none.
	Code int
	kind string
}

// Error says what failed without repeating what the server said.
func (r *RefusalError) Error() string {
	return fmt.Sprintf("the mail did not go: %s (%d)", r.kind, r.Code)
}

// Send sends one mail; *RefusalError where the server does not take it. A nil error
// means that the server has accepted it, whatever happened to the connection
// after that.
func (m *Mailer) Send(ctx context.Context, to graph.Mail) error {
	message, err := m.compose(to)
	if err != nil {
		return &RefusalError{Permanent: true, kind: "compose"}
	}
	client, err := m.client()
	if err != nil {
		return &RefusalError{Unreached: true, kind: "prepare"}
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	connection, err := client.DialToSMTPClientWithContext(ctx)
	if err != nil {
		return &RefusalError{Unreached: true, kind: "connect"}
	}
	defer func() { _ = client.CloseWithSMTPClient(connection) }() // the answer is there already
	if err := client.SendWithSMTPClient(connection, message); err != nil && !message.IsDelivered() {
		return refusalOf(err)
	}
	return nil
}

// refusalOf tells a reader who can not be reached from a server that has a bad
// day: only a refused reader or a refused content is for good. A refused sender
// is our own setting, and waits until somebody mends it.
func refusalOf(err error) *RefusalError {
	failed, ok := errors.AsType[*gomail.SendError](err)
	if !ok {
		return &RefusalError{kind: "send"}
	}
	code := failed.ErrorCode()
	r := &RefusalError{Code: code, kind: failed.Reason.String()}
	const permanent = 500
	switch failed.Reason {
	case gomail.ErrGetRcpts:
		r.Permanent = true
	case gomail.ErrSMTPRcptTo, gomail.ErrSMTPData, gomail.ErrSMTPDataClose:
		r.Permanent = code >= permanent
	case gomail.ErrSMTPMailFrom, gomail.ErrConnCheck, gomail.ErrGetSender:
		r.Unreached = true
	default: // tried again
	}
	return r
}

// compose writes the mail. Its Message-ID follows from the mail's id, so that a
// second copy of it is recognised by who receives both.
func (m *Mailer) compose(to graph.Mail) (*gomail.Msg, error) {
	words, ok := m.words[to.Language]
	if !ok {
		words = m.words["cs"]
	}
	said, err := words.say(to, m.config.BaseURL)
	if err != nil {
		return nil, err
	}
	message := gomail.NewMsg(gomail.WithNoDefaultUserAgent())
	if err := errors.Join(message.From(m.config.From), message.To(to.To)); err != nil {
		return nil, fmt.Errorf("address a mail: %w", err)
	}
	message.SetMessageIDWithValue(string(to.ID) + "@" + m.host)
	message.SetDateWithValue(to.MadeAt)
	message.Subject(said.subject)
	// Other people's robots answer nobody's robot.
	message.SetGenHeader("Auto-Submitted", "auto-generated")
	message.SetBodyString(gomail.TypeTextPlain, said.text)
	message.AddAlternativeString(gomail.TypeTextHTML, said.html)
	return message, nil
}
