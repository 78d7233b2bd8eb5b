package graph

import "time"

// MailID names a mail; it is also what its Message-ID is made of, so that a
// second copy can be recognised.
type MailID string

// MailState is where a mail stands.
type MailState string

// The states of a mail. SENDING holds a lease: whoever holds it sends, and where
// it ran out nobody knows whether the mail went, so it goes again under the same
// Message-ID.
const (
	MailWaiting MailState = "WAITING"
	MailSending MailState = "SENDING"
	MailSent    MailState = "SENT"
	MailDead    MailState = "DEAD"
	MailDropped MailState = "DROPPED"
)

// MailStates lists them, for measures.
func MailStates() []MailState {
	return []MailState{MailWaiting, MailSending, MailSent, MailDead, MailDropped}
}

// How mails are tried. Assumed; see docs/assumptions.md.
const (
	// MailLease is how long one try may take before another instance takes over;
	// a mailer must give up well before.
	MailLease = 3 * time.Minute
	// MaxMailTries is after how many tries a mail is dead: more than a day.
	MaxMailTries = 15
	// maxMailPause is the longest pause between two tries.
	maxMailPause = 4 * time.Hour
)

// PauseAfter is how long a mail waits after so many tries: a minute, then twice
// as long each time.
func PauseAfter(tries int) time.Duration {
	const most = 8 // 2^8 minutes are more than the longest pause
	return min(maxMailPause, time.Minute<<min(max(tries-1, 0), most))
}

// MailKind says which words a mail has.
type MailKind string

// The kinds.
const (
	// MailWaits says that something waits.
	MailWaits MailKind = "WAITS"
	// MailTest is what somebody sent themselves to try.
	MailTest MailKind = "TEST"
	// MailPartner brings a link to an organisation outside the network.
	MailPartner MailKind = "PARTNER"
)

// Mail is one mail about to be sent. It holds no word of what happened: whom it
// is for, and which attempts wait, by id.
type Mail struct {
	ID       MailID
	Kind     MailKind
	To       string
	Language string
	Tries    int
	Attempts []AttemptID
	// Link is what a partner's mail leads to. It is in the mail and nowhere else:
	// never in a log.
	Link   string
	MadeAt time.Time
}

// MailDue is what wants sending: the notices of an account, or a mail that is
// there already. One of the two is set.
type MailDue struct {
	Account AccountID
	Mail    MailID
}

// MailResult is what came of a try.
type MailResult string

// The results.
const (
	ResultSent      MailResult = "SENT"
	ResultTemporary MailResult = "TEMPORARY"
	ResultPermanent MailResult = "PERMANENT"
)

// MailTry is what came of one try. Problem is the SMTP answer's code, such as
// 550, or 0 where the server was not reached; never its text, which may repeat
// the mail.
type MailTry struct {
	Mail    MailID
	Holder  string
	Result  MailResult
	Problem int
}

// Next is the state after the try and, for WAITING, how long it waits.
func (t MailTry) Next(tries int) (MailState, time.Duration) {
	switch {
	case t.Result == ResultSent:
		return MailSent, 0
	case t.Result == ResultPermanent || tries >= MaxMailTries:
		return MailDead, 0
	default:
		return MailWaiting, PauseAfter(tries)
	}
}

// UndeliveredMail is a dead mail as the coordinator of its reader sees it: for
// whom, since when, and the server's answer as a number.
type UndeliveredMail struct {
	ID      MailID
	Name    string
	To      string
	MadeAt  time.Time
	TriedAt time.Time
	Tries   int
	Problem int
}

// MailView is how mail stands for one person.
type MailView struct {
	Settings NoticeSettings
	To       string
	// Sends tells whether this Lávka sends mail at all.
	Sends bool
	// LastSentAt is when the last mail went, zero for never; Undelivered tells
	// whether the last one could not be delivered.
	LastSentAt  time.Time
	Undelivered bool
}

// The reasons with which mails are refused.
const (
	RefuseNoMail    = "no_mail"
	RefuseTestMails = "test_mail_just_sent"
	// RefuseNoLink: the organisation does not answer by a link, or not any more.
	RefuseNoLink = "no_link"
)

// MailRefusals lists them, so that a test can hold a text against each.
func MailRefusals() []string { return []string{RefuseNoMail, RefuseTestMails, RefuseNoLink} }

// TestMailEvery is how often somebody may send themselves a test mail.
const TestMailEvery = time.Minute
