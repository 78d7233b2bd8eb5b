package store

import (
	"context"
	"time"

	"lavka/graph"
)

// notify writes a notice for each person who is to hear of the events, in the
// transaction that writes the events: neither is ever there without the other.
// Their ids follow from attempt, event and account, so that a repeated
// transaction writes the same ones. Where no mail is sent there are none.
func (t transaction) notify(a graph.Attempt, events []graph.Event) error {
	tellings := graph.Tellings(a, events)
	if !t.store.mails || len(tellings) == 0 {
		return nil
	}
	if err := t.tellPartner(a, tellings); err != nil {
		return err
	}
	written := make([]params, len(tellings))
	for i, n := range tellings {
		at := a.Events[n.Version-1].RecordedAt.UTC()
		written[i] = params{
			"version": n.Version, "kind": string(n.Kind), "organisation": string(n.Audience.Organisation),
			"worker": textOrNull(n.Audience.Worker), "service": textOrNull(n.Audience.Service), "ranked": n.Audience.Ranked,
			"except": textOrNull(n.Except), "crisis": n.Crisis, "at": at, "notBefore": at.Add(soonest(n)),
		}
	}
	_, err := t.one("notice/tell", params{"tellings": written, "attempt": string(a.ID), "today": t.store.today()})
	return err
}

// soonest is how long after its event a notice may go at the earliest, whatever
// its reader has set; the settings are asked when it is packed.
func soonest(n graph.Telling) time.Duration {
	if n.Crisis {
		return graph.HoldNew
	}
	return graph.MailWindow
}

// NoticeSettings says how the actor is told by mail; UNAUTHENTICATED for nobody.
func (s *Store) NoticeSettings(ctx context.Context, actor graph.Actor) (graph.MailView, error) {
	if !actor.SignedIn() {
		return graph.MailView{}, graph.Refuse(graph.Unauthenticated, "read the settings of notices", "")
	}
	r, err := s.get(ctx, "notice/view", params{"account": string(actor.Account)})
	return graph.MailView{
		Settings: noticeSettingsOf(r.sub("settings")), To: r.text("to"), Sends: s.mails,
		LastSentAt: r.moment("lastSentAt"), Undelivered: r.is("undelivered"),
	}, err
}

// SetNoticeSettings says how the actor wants to be told from now on; what waits
// already follows it too. INVALID with fields, UNAUTHENTICATED.
func (s *Store) SetNoticeSettings(ctx context.Context, actor graph.Actor, key string, to graph.NoticeSettings) error {
	if err := to.Check(); err != nil {
		return err
	}
	return s.aboutOneself(ctx, actor, key, to, func(t transaction, in intent) error {
		_, err := t.one("notice/set", params{
			"account": string(actor.Account), "rhythm": string(to.Rhythm), "dailyAt": to.DailyAt, "quiet": to.Quiet,
			"quietFrom": to.QuietFrom, "quietUntil": to.QuietUntil, "language": to.Language,
			"command": in.command, "now": in.now,
		})
		return err
	})
}

// SendTestMail puts a mail to the actor's own address among those to be sent.
// CONFLICT no_mail where none are sent, test_mail_just_sent a moment after the
// last one.
func (s *Store) SendTestMail(ctx context.Context, actor graph.Actor, key string) error {
	const op = "send a test mail"
	if !s.mails {
		return graph.Refuse(graph.Conflict, op, graph.RefuseNoMail)
	}
	id := s.newID()
	return s.aboutOneself(ctx, actor, key, op, func(t transaction, in intent) error {
		_, err := t.one("mail/test", params{
			"id": id, "account": string(actor.Account), "command": in.command,
			"since": in.now.Add(-graph.TestMailEvery), "now": in.now,
		})
		if graph.CodeOf(err) == graph.NotFound {
			return graph.Refuse(graph.Conflict, op, graph.RefuseTestMails)
		}
		return err
	})
}

// aboutOneself is a command of a person on their own account, of which nobody
// else hears; the key makes it happen once.
func (s *Store) aboutOneself(
	ctx context.Context, actor graph.Actor, key string, input any, do func(transaction, intent) error,
) error {
	if !actor.SignedIn() {
		return graph.Refuse(graph.Unauthenticated, "give a command", "")
	}
	in, err := s.personal(actor, key, input)
	if err != nil {
		return err
	}
	return s.write(ctx, "give a command", func(t transaction) error {
		r, err := t.claim(in)
		if err != nil || !r.is("fresh") {
			return err
		}
		return do(t, in)
	})
}

// noticeSettingsOf are those that an account has, the default where it has none.
func noticeSettingsOf(r row) graph.NoticeSettings {
	if r.text("rhythm") == "" {
		return graph.DefaultNoticeSettings()
	}
	return graph.NoticeSettings{
		Rhythm: graph.Rhythm(r.text("rhythm")), DailyAt: r.number("dailyAt"), Quiet: r.is("quiet"),
		QuietFrom: r.number("quietFrom"), QuietUntil: r.number("quietUntil"), Language: r.text("language"),
	}
}

// pendingOf is a notice with how its attempt stands.
func pendingOf(r row) graph.PendingNotice {
	return graph.PendingNotice{
		ID: graph.NoticeID(r.text("id")), At: r.moment("at"), Crisis: r.is("crisis"),
		NoticeStanding: graph.NoticeStanding{
			Kind: graph.NoticeKind(r.text("kind")), Then: graph.State(r.text("then")), Now: graph.State(r.text("now")),
			Acted: r.is("acted"), Answered: r.is("answered"), Seen: r.is("seen"), Belongs: r.is("belongs"),
		},
	}
}
