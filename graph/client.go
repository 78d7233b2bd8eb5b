package graph

import (
	"crypto/rand"
	"encoding/base32"
	"slices"
	"strings"
	"time"
)

// ClientLinkID names a link by which a person reads, and may stop, what goes on
// about them.
type ClientLinkID string

// ClientLinkLife is how long a link may be used. Assumed; see docs/assumptions.md.
const ClientLinkLife = 180 * 24 * time.Hour

// ErasedFromBackupsAfter is how long what was erased may still lie in a backup.
// Assumed; see docs/assumptions.md.
const ErasedFromBackupsAfter = 30 * 24 * time.Hour

// clientTokenBytes is the randomness of a client's link: 128 bits.
const clientTokenBytes = 16

// clientLetters write the token of a client's link: a hand may copy it from paper,
// so that the look-alikes i, l, o and the u are left out.
const clientLetters = "0123456789abcdefghjkmnpqrstvwxyz"

// NewClientToken draws the token of a client's link, in groups that a hand can copy.
func NewClientToken() string {
	raw := make([]byte, clientTokenBytes)
	_, _ = rand.Read(raw) // never fails: crypto/rand ends the program instead
	text := base32.NewEncoding(clientLetters).WithPadding(base32.NoPadding).EncodeToString(raw)
	return strings.Join([]string{text[:5], text[5:10], text[10:15], text[15:20], text[20:]}, "-")
}

// HashClientToken is what the database keeps of a token, however it was typed:
// with the hyphens or without, and with the letters that were left out.
//
// SECURITY: only this hash may reach the store, never the token.
func HashClientToken(typed string) []byte {
	meant := strings.NewReplacer("-", "", " ", "", "o", "0", "i", "1", "l", "1").Replace(strings.ToLower(typed))
	return HashToken(meant)
}

// ClientActor is who acts by a link: the person whom the referral is about.
func ClientActor(link ClientLinkID, referral ReferralID) Actor {
	return Actor{
		Kind: ActorClientLink, Account: AccountID("client " + string(link)),
		Holdings: []Holding{{Toward: string(referral)}},
	}
}

// MayCareForClientLink tells whether the actor may make and end links by which the
// person reads the attempt: whoever works for one of its two sides, of what was
// handed over and is no mistake. NOT_FOUND for a stranger, FORBIDDEN, CONFLICT.
func MayCareForClientLink(a Attempt, actor Actor) error {
	const op = "graph.MayCareForClientLink"
	positions := PositionOf(a, actor)
	switch {
	case a.State() == NoState || positions.Stranger():
		return Refuse(NotFound, op, "")
	case !positions.Any(PositionSender, RecipientWorker):
		return Refuse(Forbidden, op, RefusePart)
	case !a.Handed() || a.State() == Erroneous:
		return Refuse(Conflict, op, RefuseState)
	default:
		return nil
	}
}

// ClientLink is a link that lives, as the two sides see it. The link itself is on
// paper and nowhere else.
type ClientLink struct {
	ID ClientLinkID
	// For is the organisation whose worker made it: it shows what that one knows of.
	For       OrganisationRef
	MadeAt    time.Time
	ExpiresAt time.Time
}

// Sight is how much of the person a side has now.
type Sight string

// What a side sees; each sees what stands before it too.
const (
	SightNothing Sight = "NOTHING"
	// SightCode is the code, what is needed, age and place: nothing in words.
	SightCode  Sight = "CODE"
	SightWords Sight = "WORDS"
	SightName  Sight = "NAME"
)

// Kept tells what lies of an attempt, whoever may read it.
type Kept struct{ Words, Name bool }

// Sight is what whoever may read all of it sees: the sender.
func (k Kept) Sight() Sight {
	switch {
	case k.Name:
		return SightName
	case k.Words:
		return SightWords
	default:
		return SightCode
	}
}

// SightOfRecipient is what the recipient sees, or those whom an open offer waits for:
// the words are not theirs before one claims it, and not after a revocation; the
// name only under a ground that holds.
func (a Attempt) SightOfRecipient(k Kept) Sight {
	switch {
	case !a.Handed():
		return SightNothing
	case a.Recipient == "" || a.RevokedAt() > 0:
		return SightCode
	default:
		return Kept{Words: k.Words, Name: k.Name && a.nameOpen()}.Sight()
	}
}

// ClientMay is what the person may do about one attempt by their link.
type ClientMay struct{ Stop, Erase, Confirm bool }

// ClientMay says what a page offers the person: only what changes something.
func (a Attempt) ClientMay(actor Actor, k Kept, now time.Time) ClientMay {
	may := func(verb Verb) bool {
		return slices.Contains(Allowed(a, actor, now), Allowance{Verb: verb})
	}
	held := k.Words || k.Name
	return ClientMay{
		Stop:    may(VerbRevokeConsent) && (a.Open() || a.RevokedAt() == 0 && held),
		Erase:   may(VerbErase) && held,
		Confirm: may(VerbConfirmAsClient),
	}
}

// ClientSaid is the person's own view as they gave it last, and when; empty where
// they have not said.
func (a Attempt) ClientSaid() (ClientView, time.Time) {
	for _, e := range slices.Backward(a.Events) {
		if e.Kind == EventClientConfirmed {
			return e.View, e.RecordedAt
		}
	}
	return "", time.Time{}
}

// StoppedByClient tells whether it ended by the person's own no, whoever passed it on.
func (a Attempt) StoppedByClient() bool {
	e := a.entered()
	return e.State == Withdrawn && (e.Kind == EventConsentRevoked || e.Kind == EventErased)
}

// ErasedAt is when what was written of the person was erased; zero where it was not.
func (a Attempt) ErasedAt() time.Time {
	for _, e := range a.Events {
		if e.Kind == EventErased {
			return e.RecordedAt
		}
	}
	return time.Time{}
}

// ClientAttempt is one attempt as the person reads it: no words of the workers, and
// nothing of who the person is.
type ClientAttempt struct {
	AttemptRow
	FromWorker, FromPhone, ToPhone string
	// OfferedTo are those whom an unclaimed offer waits for.
	OfferedTo []ServiceRef
	DueAt     time.Time
	// Appointment is the moment of the appointment that is scheduled now.
	Appointment time.Time
	// Consent is the ground of a written referral.
	Consent *Consent
	// ComesAlone: nobody gets in touch, the person goes there.
	ComesAlone bool
	// Named: a name was given with it, whoever may still read it.
	Named             bool
	Sender, Recipient Sight
	// Stopped: it ended by the person's own no. Revoked: the recipient reads nothing
	// of what was written before.
	Stopped, Revoked bool
	ErasedAt         time.Time
	View             ClientView
	ViewAt           time.Time
	May              ClientMay
	Events           []Event
}

// ClientPage is what a link opens: the attempts of one referral, the newest first.
type ClientPage struct {
	Link      ClientLinkID
	Actor     Actor
	ExpiresAt time.Time
	Attempts  []ClientAttempt
}
