package notify

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
	"strings"

	"lavka/graph"
)

//go:embed mail.html
var page string

// The messages of the catalogue that mails are written with.
const (
	subjectWaits = "mail_subject"
	waits        = "mail_waits"
	waitsMany    = "mail_waits_many"
	open         = "mail_open"
	silence      = "mail_silence"
	settings     = "mail_settings"
	noReply      = "mail_no_reply"
	greeting     = "mail_greeting"
	subjectTest  = "mail_test_subject"
	test         = "mail_test"

	subjectPartner = "mail_partner_subject"
	partner        = "mail_partner"
	partnerOpen    = "mail_partner_open"
	partnerSilence = "mail_partner_silence"
)

// PartnerPath is where the link of an organisation outside the network leads.
const PartnerPath = "/odpoved/"

// Words are the words of mails in one language.
type Words struct {
	language string
	messages map[string]string
	page     *template.Template
}

func newWords(language string, messages map[string]string) (Words, error) {
	parsed, err := template.New("mail").Parse(page)
	if err != nil {
		return Words{}, fmt.Errorf("read the mail's page: %w", err)
	}
	for _, key := range []string{
		subjectWaits, waits, waitsMany, open, silence, settings, noReply, greeting, subjectTest, test,
		subjectPartner, partner, partnerOpen, partnerSilence,
	} {
		if messages[key] == "" {
			return Words{}, fmt.Errorf("the message %q is missing in %s", key, language)
		}
	}
	return Words{language: language, messages: messages, page: parsed}, nil
}

// said is a mail in words.
type said struct{ subject, text, html string }

// saying is what the page of a mail shows.
type saying struct {
	Language, Subject, Greeting, Says, Open, Link, Silence, Settings, SettingsLink, NoReply string
}

// say writes the mail: that something waits, and where. One attempt is named by
// its id, which opens for who signs in; several by the inbox.
func (w Words) say(to graph.Mail, base string) (said, error) {
	s := saying{
		Language: w.language, Subject: w.messages[subjectWaits], Greeting: w.messages[greeting], Says: w.messages[waits],
		Open: w.messages[open], Link: base + "/doporuceni", Silence: w.messages[silence],
		Settings: w.messages[settings], SettingsLink: base + "/ucet#upozorneni", NoReply: w.messages[noReply],
	}
	switch {
	case to.Kind == graph.MailPartner:
		s.Subject, s.Says, s.Open = w.messages[subjectPartner], w.messages[partner], w.messages[partnerOpen]
		s.Silence, s.Link, s.Settings, s.SettingsLink = w.messages[partnerSilence], base+PartnerPath+to.Link, "", ""
	case to.Kind == graph.MailTest:
		s.Subject, s.Says, s.Silence = w.messages[subjectTest], w.messages[test], ""
	case len(to.Attempts) == 1:
		s.Link += "/" + string(to.Attempts[0])
	default:
		s.Says = w.messages[waitsMany]
	}
	var html bytes.Buffer
	if err := w.page.Execute(&html, s); err != nil {
		return said{}, fmt.Errorf("write a mail: %w", err)
	}
	return said{subject: s.Subject, text: s.plain(), html: html.String()}, nil
}

// plain is the mail without any form.
func (s saying) plain() string {
	lines := []string{s.Greeting, "", s.Says, "", s.Open + ":", s.Link, ""}
	if s.Silence != "" {
		lines = append(lines, s.Silence, "")
	}
	if s.Settings != "" {
		lines = append(lines, s.Settings+":", s.SettingsLink, "")
	}
	lines = append(lines, s.NoReply, "")
	return strings.Join(lines, "\n")
}
