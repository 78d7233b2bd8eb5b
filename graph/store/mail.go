package store

import (
	"context"
	"fmt"
	"slices"
	"time"

	"lavka/graph"
)

// mailBatch is how many accounts, mails or attempts are looked at in one round,
// and mostNotices how many notices of one person: what is left waits for the
// next round.
const (
	mailBatch   = 50
	mostNotices = 500
)

const opMail = "send mail"

func refuseUnlessSystem(actor graph.Actor) error {
	if actor.Kind != graph.ActorSystem {
		return graph.Refuse(graph.Forbidden, opMail, "")
	}
	return nil
}

// DueMails lists what wants sending now: accounts whose notices wait long enough,
// mails to be tried again, and those whose sender is gone. Who may call: SYSTEM.
func (s *Store) DueMails(ctx context.Context, actor graph.Actor) ([]graph.MailDue, error) {
	if err := refuseUnlessSystem(actor); err != nil {
		return nil, err
	}
	r, err := s.get(ctx, "mail/due", params{"now": s.clock(), "most": mailBatch})
	if err != nil {
		return nil, err
	}
	var all []graph.MailDue
	for _, id := range names[graph.MailID](r, "mails") {
		all = append(all, graph.MailDue{Mail: id})
	}
	for _, id := range names[graph.AccountID](r, "accounts") {
		all = append(all, graph.MailDue{Account: id})
	}
	return all, nil
}

// TakeMail takes what is due for the holder, who has graph.MailLease to send it:
// it packs the notices of an account into one mail, or takes one that is there.
// What has nothing to say any more is dropped. NOT_FOUND where nothing is left to
// send, or another holder was faster. Who may call: SYSTEM.
func (s *Store) TakeMail(ctx context.Context, actor graph.Actor, due graph.MailDue, holder string) (graph.Mail, error) {
	if err := refuseUnlessSystem(actor); err != nil {
		return graph.Mail{}, err
	}
	id, command, now := graph.MailID(s.newID()), s.newID(), s.clock()
	by := taking{id: id, command: command, holder: holder, today: s.today(), now: now}
	var taken graph.Mail
	err := s.write(ctx, "take a mail", func(t transaction) error {
		var err error
		if due.Mail != "" {
			taken, err = t.retake(due.Mail, by)
		} else {
			taken, err = t.pack(due.Account, by)
		}
		return err
	})
	if err == nil && taken.ID == "" {
		err = graph.Refuse(graph.NotFound, "take a mail", "")
	}
	return taken, err
}

// taking is what is drawn before a mail is taken.
type taking struct {
	id              graph.MailID
	command, holder string
	today           string
	now             time.Time
}

// pack makes one mail of the notices of an account; the zero Mail where none is
// to go now.
func (t transaction) pack(account graph.AccountID, by taking) (graph.Mail, error) {
	r, err := t.one("notice/pending", params{
		"account": string(account), "command": by.command, "today": by.today, "most": mostNotices,
	})
	if err != nil {
		return graph.Mail{}, err
	}
	settings, now := noticeSettingsOf(r.sub("settings")), by.now
	packed := settings.Pack(each(r.list("notices"), pendingOf), now)
	if err := t.settlePacked(account, by, packed); err != nil || len(packed.Mail) == 0 {
		return graph.Mail{}, err
	}
	_, err = t.one("mail/make", params{
		"id": string(by.id), "account": string(account), "kind": string(graph.MailWaits), "state": string(graph.MailSending),
		"holder": by.holder, "tries": 1, "dueAt": now.Add(graph.MailLease), "now": now,
	})
	mail := graph.Mail{
		ID: by.id, Kind: graph.MailWaits, To: r.text("to"), Language: settings.Language, Tries: 1, MadeAt: now,
	}
	return aboutAttempts(mail, r.list("notices"), packed.Mail), err
}

func (t transaction) settlePacked(account graph.AccountID, by taking, p graph.Packing) error {
	later := make([]params, 0, len(p.Later))
	for id, at := range p.Later {
		later = append(later, params{"id": string(id), "at": at})
	}
	carried := make([]graph.NoticeID, len(p.Mail))
	for i, n := range p.Mail {
		carried[i] = n.ID
	}
	_, err := t.one("notice/settle", params{
		"account": string(account), "mail": string(by.id), "carried": texts(carried), "dropped": texts(p.Drop), "later": later,
	})
	return err
}

// retake takes a mail that waits to be tried again, or whose holder is gone. One
// of which nothing waits any more is dropped, as is one whose reader wants no
// mail now.
func (t transaction) retake(id graph.MailID, by taking) (graph.Mail, error) {
	now := by.now
	r, err := t.one("mail/lock", params{"id": string(id), "command": by.command, "today": by.today})
	if err != nil {
		return graph.Mail{}, err
	}
	state := graph.MailState(r.text("state"))
	if state != graph.MailWaiting && state != graph.MailSending || r.moment("dueAt").After(now) {
		return graph.Mail{}, nil
	}
	settings := noticeSettingsOf(r.sub("settings"))
	mail := graph.Mail{
		ID: id, Kind: graph.MailKind(r.text("kind")), To: r.text("to"), Language: settings.Language,
		Tries: r.number("tries") + 1, MadeAt: r.moment("madeAt"),
	}
	waiting := slices.DeleteFunc(each(r.list("notices"), pendingOf), func(n graph.PendingNotice) bool { return !n.Waits() })
	next := params{
		"id": string(id), "state": string(graph.MailSending), "holder": by.holder, "tries": mail.Tries,
		"dueAt": now.Add(graph.MailLease), "sentAt": nil, "problem": nil, "now": now,
	}
	if mail.Link, err = t.partnerToken(r.sub("link"), now); err != nil {
		return graph.Mail{}, err
	}
	idle := mail.Kind == graph.MailWaits && (len(waiting) == 0 || settings.Rhythm == graph.RhythmOff)
	if idle || mail.Kind == graph.MailPartner && mail.Link == "" {
		next["state"], next["holder"], next["dueAt"] = string(graph.MailDropped), nil, nil
		_, err = t.one("mail/settle", next)
		return graph.Mail{}, err
	}
	_, err = t.one("mail/settle", next)
	return aboutAttempts(mail, r.list("notices"), waiting), err
}

// aboutAttempts names in the mail the attempts of the notices that it carries.
func aboutAttempts(mail graph.Mail, rows []row, carried []graph.PendingNotice) graph.Mail {
	attempts := map[graph.NoticeID]graph.AttemptID{}
	for _, r := range rows {
		attempts[graph.NoticeID(r.text("id"))] = graph.AttemptID(r.text("attempt"))
	}
	for _, n := range carried {
		id := attempts[n.ID]
		if !slices.Contains(mail.Attempts, id) {
			mail.Attempts = append(mail.Attempts, id)
		}
	}
	return mail
}

// SettleMail writes down what came of a try. CONFLICT where another holder has
// taken the mail meanwhile: what it says counts. Who may call: SYSTEM.
func (s *Store) SettleMail(ctx context.Context, actor graph.Actor, try graph.MailTry) error {
	if err := refuseUnlessSystem(actor); err != nil {
		return err
	}
	command, now := s.newID(), s.clock()
	return s.write(ctx, "settle a mail", func(t transaction) error {
		r, err := t.one("mail/lock", params{"id": string(try.Mail), "command": command, "today": s.today()})
		if err != nil {
			return err
		}
		if graph.MailState(r.text("state")) != graph.MailSending || r.text("holder") != try.Holder {
			return graph.Refuse(graph.Conflict, "settle a mail", "")
		}
		tries := r.number("tries")
		state, pause := try.Next(tries)
		next := params{
			"id": string(try.Mail), "state": string(state), "holder": nil, "tries": tries, "dueAt": nil,
			"sentAt": nil, "problem": try.Problem, "now": now,
		}
		switch state {
		case graph.MailSent:
			next["sentAt"], next["problem"] = now, nil
		case graph.MailWaiting:
			next["dueAt"] = now.Add(pause)
		default: // dead: only a person brings it back
		}
		_, err = t.one("mail/settle", next)
		return err
	})
}

// DeliverSent records of every attempt whose send can not be undone any more that
// it was delivered, unless a mail is still to bring the news; it says of how many.
// Who may call: SYSTEM.
func (s *Store) DeliverSent(ctx context.Context, actor graph.Actor) (int, error) {
	if err := refuseUnlessSystem(actor); err != nil {
		return 0, err
	}
	rows, err := s.list(ctx, "attempt/undelivered", params{"before": s.clock().Add(-graph.HoldNew), "most": mailBatch})
	if err != nil {
		return 0, err
	}
	delivered := 0
	for _, r := range rows {
		// Of several instances one records it: the key is the same for all.
		key := fmt.Sprintf("delivered %s %d", r.text("id"), r.moment("sent").UnixMilli())
		_, err := s.Apply(ctx, actor, graph.Order{
			Key: key, Attempt: graph.AttemptID(r.text("id")), Command: graph.Deliver{},
		})
		switch graph.CodeOf(err) {
		case graph.Conflict: // somebody moved it on meanwhile, and knows of it
		default:
			if err != nil {
				return delivered, err
			}
			delivered++
		}
	}
	return delivered, nil
}

// UndeliveredMails lists the dead mails to the people of the organisation that
// the actor coordinates, to everybody's for an administrator, and none for anybody
// else. UNAUTHENTICATED.
func (s *Store) UndeliveredMails(ctx context.Context, actor graph.Actor) ([]graph.UndeliveredMail, error) {
	if !actor.SignedIn() {
		return nil, graph.Refuse(graph.Unauthenticated, "read undelivered mails", "")
	}
	whose, err := mailsOf(actor)
	if err != nil {
		return []graph.UndeliveredMail{}, nil //nolint:nilerr // who cares for nobody's mail sees none
	}
	rows, err := s.list(ctx, "mail/undelivered", params{"organisation": textOrNull(whose), "today": s.today()})
	return each(rows, func(r row) graph.UndeliveredMail {
		return graph.UndeliveredMail{
			ID: graph.MailID(r.text("id")), Name: r.text("name"), To: r.text("to"), MadeAt: r.moment("madeAt"),
			TriedAt: r.moment("triedAt"), Tries: r.number("tries"), Problem: r.number("problem"),
		}
	}), err
}

// ResendMail has a dead mail tried anew. NOT_FOUND, also where it is not one of
// the actor's people; FORBIDDEN.
func (s *Store) ResendMail(ctx context.Context, actor graph.Actor, key string, id graph.MailID) error {
	whose, err := mailsOf(actor)
	if err != nil {
		return err
	}
	return s.aboutOneself(ctx, actor, key, id, func(t transaction, in intent) error {
		_, err := t.one("mail/resend", params{
			"id": string(id), "organisation": textOrNull(whose), "command": in.command, "now": in.now, "today": s.today(),
		})
		return err
	})
}

// mailsOf is the organisation whose people's mails the actor cares for, null for
// an administrator, who cares for all.
func mailsOf(actor graph.Actor) (graph.OrganisationID, error) {
	switch {
	case actor.Coordinates(actor.ActingFor):
		return actor.ActingFor, nil
	case actor.SignedIn() && actor.Holds(graph.RoleAdmin, ""):
		return "", nil
	default:
		return "", graph.Refuse(graph.Forbidden, "read undelivered mails", graph.RefuseNotCoordinator)
	}
}

// CountMails counts the mails by state, and as PENDING the notices that wait for
// one. Who may call: SYSTEM.
func (s *Store) CountMails(ctx context.Context, actor graph.Actor) (map[string]int, error) {
	if err := refuseUnlessSystem(actor); err != nil {
		return nil, err
	}
	rows, err := s.list(ctx, "mail/count", nil)
	counts := map[string]int{"PENDING": 0}
	for _, state := range graph.MailStates() {
		counts[string(state)] = 0
	}
	for _, r := range rows {
		counts[r.text("state")] = r.number("count")
	}
	return counts, err
}
