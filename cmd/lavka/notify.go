package main

import (
	"context"
	"errors"
	"fmt"
	"net/mail"
	"slices"
	"time"

	"lavka/frontend"
	"lavka/graph"
	"lavka/internal/notify"
)

// roundsEvery is how often the outbox is looked through.
const roundsEvery = 5 * time.Second

// checkSMTP refuses wrong settings of the mail server by the name of their
// variable.
func (s *Settings) checkSMTP() error {
	if s.SMTPTLS == "" {
		s.SMTPTLS = string(notify.StartTLS)
	}
	if !slices.Contains(notify.Securities(), notify.Security(s.SMTPTLS)) {
		return named("LAVKA_SMTP_TLS", fmt.Errorf("%q is none of starttls, tls, none", s.SMTPTLS))
	}
	if s.SMTPPort < 0 || s.SMTPPort > 65535 {
		return named("LAVKA_SMTP_PORT", fmt.Errorf("%d is no port", s.SMTPPort))
	}
	if s.SMTPFrom != "" {
		if _, err := mail.ParseAddress(s.SMTPFrom); err != nil {
			return named("LAVKA_SMTP_FROM", fmt.Errorf("%q is no address", s.SMTPFrom))
		}
	}
	if s.SMTPPassword != "" && s.SMTPPasswordFile != "" {
		return errors.New("set LAVKA_SMTP_PASSWORD or LAVKA_SMTP_PASSWORD_FILE, not both")
	}
	if s.SMTPHost == "" {
		return nil
	}
	if s.SMTPFrom == "" {
		return named("LAVKA_SMTP_FROM", errors.New("with LAVKA_SMTP_HOST it must say from whom the mails are"))
	}
	return named("LAVKA_SMTP_TLS", s.mailConfig("").Check())
}

// mailConfig is the mail server as it is set, without the password.
func (s *Settings) mailConfig(base string) notify.Config {
	return notify.Config{
		Host: s.SMTPHost, Port: s.SMTPPort, User: s.SMTPUser, From: s.SMTPFrom,
		Security: notify.Security(s.SMTPTLS), BaseURL: base,
	}
}

// mails tells whether mail is sent.
func (s *Settings) mails() bool { return s.SMTPHost != "" }

// mailer sends mails with links to base.
func (s *Settings) mailer(base string) (*notify.Mailer, error) {
	config := s.mailConfig(base)
	var err error
	if config.Password, err = secret(s.SMTPPassword, s.SMTPPasswordFile); err != nil {
		return nil, named("LAVKA_SMTP_PASSWORD_FILE", err)
	}
	messages := map[string]map[string]string{}
	for _, language := range []string{"cs", "en"} {
		if messages[language], err = frontend.Messages(language); err != nil {
			return nil, err
		}
	}
	return notify.New(config, messages)
}

// checkMail says whether the mail server lets us in.
func (s *Settings) checkMail(ctx context.Context, t terminal) error {
	if !s.mails() {
		t.say("Mail: none is sent (LAVKA_SMTP_HOST is not set).")
		return nil
	}
	mailer, err := s.mailer(s.baseURL())
	if err != nil {
		return err
	}
	if err := mailer.Reach(ctx); err != nil {
		return named("LAVKA_SMTP_HOST", err)
	}
	t.say("Mail: %s lets us in.", s.SMTPHost)
	return nil
}

// rounds sends what waits in the outbox and records what was delivered, until ctx
// ends. The channel closes at the end.
func (p served) rounds(ctx context.Context, post notify.Post) <-chan struct{} {
	ended := make(chan struct{})
	rounds := notify.Rounds{
		Outbox: p.database.store, Post: post, Holder: newID(), Every: roundsEvery,
		Failed: func(err error) {
			_, _ = fmt.Fprintf(p.terminal.err, "lavka: sending what waits: %s\n", graph.CodeOf(err))
		},
	}
	go func() {
		defer close(ended)
		rounds.Run(ctx)
	}()
	return ended
}

// post sends mail, or is nil where none is sent.
func (s *Settings) post(base string) (notify.Post, error) {
	if !s.mails() {
		return nil, nil //nolint:nilnil // no post is what the rounds know
	}
	return s.mailer(base)
}
