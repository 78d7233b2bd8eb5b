package graph

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"time"
)

// Consent is why a written referral may say who the person is: a written consent
// that names what and for what, or a legal basis instead of it. Days are
// YYYY-MM-DD. It holds codes and days only, nothing of the person.
type Consent struct {
	LegalBasis LegalBasis
	Scope      []ConsentScope
	Purpose    ConsentPurpose
	Form       ConsentForm
	// TextVersion names the text that the person signed.
	TextVersion string
	GivenOn     string
	// ExpiresOn is the last day; empty where the consent has none.
	ExpiresOn string
}

type (
	// LegalBasis is a code of what lifts the duty of secrecy without a consent.
	LegalBasis string
	// ConsentScope is what may be told.
	ConsentScope string
	// ConsentPurpose is what it may be used for.
	ConsentPurpose string
	// ConsentForm is how the consent was given.
	ConsentForm string
)

// LegalBases lists them. Assumed; see docs/assumptions.md.
func LegalBases() []LegalBasis {
	return []LegalBasis{"statute", "vital_interest", "court_order"}
}

// ConsentScopes lists what may be told, what is always there first.
func ConsentScopes() []ConsentScope { return []ConsentScope{"name", "contact", "situation"} }

// ConsentPurposes lists what for.
func ConsentPurposes() []ConsentPurpose {
	return []ConsentPurpose{"service", "assessment", "coordination"}
}

// ConsentForms lists how: secrecy lifts only in writing.
func ConsentForms() []ConsentForm { return []ConsentForm{"paper", "electronic"} }

// textVersion is a name like "2026-1": nothing in which a person's words fit.
var textVersion = regexp.MustCompile(`^[A-Za-z0-9._/-]{1,20}$`)

// CheckConsent finds what is wrong with a consent as of now. INVALID with fields.
func CheckConsent(c Consent, now time.Time) error {
	if fields := c.wrong(now); len(fields) > 0 {
		return InvalidFields("check a consent", fields...)
	}
	return nil
}

func (c Consent) wrong(now time.Time) []Field {
	if c.LegalBasis != "" {
		return oneOf("consent.legalBasis", c.LegalBasis, LegalBases())
	}
	var fields []Field
	if len(c.Scope) == 0 {
		fields = append(fields, Field{"consent.scope", FieldRequired})
	}
	for _, s := range c.Scope {
		fields = append(fields, oneOf("consent.scope", s, ConsentScopes())...)
	}
	fields = append(fields, oneOf("consent.purpose", c.Purpose, ConsentPurposes())...)
	fields = append(fields, oneOf("consent.form", c.Form, ConsentForms())...)
	if !textVersion.MatchString(c.TextVersion) {
		fields = append(fields, Field{"consent.textVersion", FieldFormat})
	}
	return append(fields, c.wrongDays(Day(now.In(Prague())))...)
}

func (c Consent) wrongDays(today string) []Field {
	var fields []Field
	switch {
	case !isDay(c.GivenOn):
		fields = append(fields, Field{"consent.givenOn", FieldRequired})
	case c.GivenOn > today:
		fields = append(fields, Field{"consent.givenOn", FieldFuture})
	}
	switch {
	case c.ExpiresOn == "":
	case !isDay(c.ExpiresOn):
		fields = append(fields, Field{"consent.expiresOn", FieldFormat})
	case c.ExpiresOn < today:
		fields = append(fields, Field{"consent.expiresOn", FieldPast})
	}
	return fields
}

func isDay(text string) bool {
	_, err := time.Parse(time.DateOnly, text)
	return err == nil
}

// Live tells whether the consent holds on the day; a legal basis always does.
func (c Consent) Live(today string) bool {
	return c.LegalBasis != "" || c.GivenOn <= today && (c.ExpiresOn == "" || c.ExpiresOn >= today)
}

// Identity is who the person is and how to reach them. Wherever it is kept, it is
// encrypted.
type Identity struct {
	Name    string `validate:"required,max=200"`
	Contact string `validate:"max=300"`
}

// Text is how an identity is kept.
func (i Identity) Text() (string, error) {
	clean := Identity{Name: strings.TrimSpace(i.Name), Contact: strings.TrimSpace(i.Contact)}
	text, err := json.Marshal(clean)
	if err != nil {
		return "", Wrap("write down an identity", err)
	}
	return string(text), nil
}

// IdentityOf reads what Text has written.
func IdentityOf(text string) (Identity, error) {
	var i Identity
	if err := json.Unmarshal([]byte(text), &i); err != nil {
		// What stands in the text must not stand in an error.
		return Identity{}, Refuse(Internal, "read an identity", "")
	}
	return i, nil
}

// MayReadIdentity tells whether the actor may open the one door to the identity of
// an attempt now: the sender while it is there, the recipient of what was handed
// over only under a live consent or legal basis that nobody revoked, and until it
// ends without them or goes to somebody else. NOT_FOUND for
// a stranger, FORBIDDEN for who has a part without this one, CONFLICT with the
// reason where the ground is gone.
func MayReadIdentity(a Attempt, actor Actor) error {
	const op = "graph.MayReadIdentity"
	positions := PositionOf(a, actor)
	switch {
	case a.State() == NoState || positions.Stranger():
		return Refuse(NotFound, op, "")
	case a.Mode != Written:
		return Refuse(Conflict, op, RefuseMode)
	case happened(a.Events, EventErased):
		return Refuse(Conflict, op, RefuseErased)
	case positions.Any(PositionSender):
		return nil
	case !positions.Any(RecipientWorker):
		return Refuse(Forbidden, op, RefusePart)
	case !a.nameOpen():
		return Refuse(Conflict, op, RefuseConsent)
	default:
		return nil
	}
}

// nameOpen tells whether the recipient may read who the person is: nobody took it
// back, the ground for it lives, and it has not ended without them or gone to
// somebody else.
func (a Attempt) nameOpen() bool {
	over := a.Facts.Rerouted || slices.Contains([]State{Declined, Withdrawn, Expired, Erroneous}, a.State())
	return !over && !happened(a.Events, EventConsentRevoked, EventErased) && a.Facts.ConsentLive
}
