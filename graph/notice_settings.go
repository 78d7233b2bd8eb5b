package graph

import (
	"time"

	"lavka/graph/worktime"
)

// Rhythm says how often somebody wants mail.
type Rhythm string

// The rhythms.
const (
	// RhythmAtOnce: soon after it happened.
	RhythmAtOnce Rhythm = "AT_ONCE"
	// RhythmDaily: one mail a day.
	RhythmDaily Rhythm = "DAILY"
	// RhythmOff: never.
	RhythmOff Rhythm = "OFF"
)

// When mails go. Assumed; see docs/assumptions.md.
const (
	// MailWindow is how long a first notice waits for others, so that they become
	// one mail.
	MailWindow = 2 * time.Minute
	// HoldNew is how long the notice of a send is held back: so long it can be undone.
	HoldNew = UndoSendWithin
	// defaultQuietFrom and defaultQuietUntil are the hours of the night.
	defaultQuietFrom  = 18
	defaultQuietUntil = 7
	defaultDigest     = 8
)

// NoticeSettings are how somebody wants to be told by mail. The hours are those
// of Europe/Prague. With Quiet a mail goes on workdays between QuietUntil and
// QuietFrom only.
type NoticeSettings struct {
	Rhythm Rhythm `validate:"oneof=AT_ONCE DAILY OFF"`
	// DailyAt is the hour of the one mail a day.
	DailyAt    int `validate:"min=0,max=23"`
	Quiet      bool
	QuietFrom  int `validate:"min=1,max=24"`
	QuietUntil int `validate:"min=0,max=23"`
	// Language is that of the mails: cs or en.
	Language string `validate:"oneof=cs en"`
}

// DefaultNoticeSettings are those of who has not said otherwise.
func DefaultNoticeSettings() NoticeSettings {
	return NoticeSettings{
		Rhythm: RhythmAtOnce, DailyAt: defaultDigest, Quiet: true,
		QuietFrom: defaultQuietFrom, QuietUntil: defaultQuietUntil, Language: "cs",
	}
}

// Check finds what is wrong with the settings. INVALID with fields: a day must
// have an hour in which mail may come.
func (s NoticeSettings) Check() error {
	const op = "check the settings of notices"
	if err := Validate(op, s); err != nil {
		return err
	}
	if s.QuietUntil >= s.QuietFrom {
		return InvalidFields(op, Field{"quietFrom", FieldFormat})
	}
	return nil
}

// PendingNotice is a notice that no mail carries yet.
type PendingNotice struct {
	ID     NoticeID
	At     time.Time
	Crisis bool
	NoticeStanding
}

// heldUntil is the moment before which the notice goes with no mail at all.
func (n PendingNotice) heldUntil() time.Time {
	if n.Kind == NoticeNew || n.Kind == NoticeOffer {
		return n.At.Add(HoldNew)
	}
	return n.At
}

// SendAt is the moment from which the notice asks for a mail, UTC; false for who
// wants none. A crisis waits for neither a window nor a digest nor the morning.
func (s NoticeSettings) SendAt(n PendingNotice) (time.Time, bool) {
	switch {
	case s.Rhythm == RhythmOff:
		return time.Time{}, false
	case n.Crisis:
		return n.heldUntil().UTC(), true
	case s.Rhythm == RhythmDaily:
		return s.awake(s.nextDigest(n.At)), true
	default:
		return s.awake(n.At.Add(MailWindow)), true
	}
}

// nextDigest is the first hour of the digest after the moment.
func (s NoticeSettings) nextDigest(after time.Time) time.Time {
	local := after.In(Prague())
	at := time.Date(local.Year(), local.Month(), local.Day(), s.DailyAt, 0, 0, 0, local.Location())
	if !at.After(after) {
		at = time.Date(local.Year(), local.Month(), local.Day()+1, s.DailyAt, 0, 0, 0, local.Location())
	}
	return at
}

// awake is the moment itself, or the end of the quiet hours in which it lies.
func (s NoticeSettings) awake(at time.Time) time.Time {
	if !s.Quiet {
		return at.UTC()
	}
	clock := worktime.Standard()
	for local := at.In(Prague()); ; {
		year, month, day := local.Date()
		opens := time.Date(year, month, day, s.QuietUntil, 0, 0, 0, local.Location())
		closes := time.Date(year, month, day, s.QuietFrom, 0, 0, 0, local.Location())
		if clock.IsWorkday(local) && local.Before(closes) {
			if local.Before(opens) {
				local = opens
			}
			return local.UTC()
		}
		local = time.Date(year, month, day+1, 0, 0, 0, 0, local.Location())
	}
}

// Packing is what becomes of the notices of one person at a moment: some go with
// one mail, some have nothing to say any more, the others wait until a moment.
type Packing struct {
	Mail  []PendingNotice
	Drop  []NoticeID
	Later map[NoticeID]time.Time
}

// Pack decides it. One mail carries all that may go at all, not only what is due:
// five notices are one mail. In the night of a crisis only what is a crisis goes.
func (s NoticeSettings) Pack(notices []PendingNotice, now time.Time) Packing {
	p := Packing{Later: map[NoticeID]time.Time{}}
	due := map[NoticeID]time.Time{}
	quiet := s.awake(now).After(now)
	goes, calm := false, false
	var waiting []PendingNotice
	for _, n := range notices {
		at, wanted := s.SendAt(n)
		if !wanted || !n.Waits() {
			p.Drop = append(p.Drop, n.ID)
			continue
		}
		if quiet && !n.Crisis {
			at = s.awake(now)
		}
		if held := n.heldUntil().UTC(); held.After(at) {
			at = held
		}
		due[n.ID] = at
		waiting = append(waiting, n)
		if !at.After(now) {
			goes = true
			calm = calm || !n.Crisis
		}
	}
	for _, n := range waiting {
		along := goes && !n.heldUntil().After(now) && (n.Crisis || calm)
		if along {
			p.Mail = append(p.Mail, n)
			continue
		}
		p.Later[n.ID] = due[n.ID]
	}
	return p
}
