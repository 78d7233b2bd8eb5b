package graph

import (
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// The bounds of what a command carries.
const (
	MaxText         = 4000
	MaxAlternatives = 10
	MaxNeeds        = 10
	// MinCandidates and MaxCandidates bound to how many an open offer goes.
	MinCandidates = 2
	MaxCandidates = 10
	// MaxReviewDays is how far a waiting list's review may lie.
	MaxReviewDays = 30
	// MaxAppointmentDays is how far an appointment may lie.
	MaxAppointmentDays = 366
)

// filler writes the command's own values into its event.
type filler interface{ fill(e *Event) }

// checker finds what is wrong with the command's own values.
type checker interface{ check(d decision) []Field }

// worded is a command that carries free text.
type worded interface{ words() string }

// Words returns the free text of a command, "" where it has none. The caller
// encrypts it under Order.TextID; no event ever holds it.
func Words(c Command) string {
	if w, ok := c.(worded); ok {
		return strings.TrimSpace(w.words())
	}
	return ""
}

// invalid finds what is wrong with the order.
func (d decision) invalid() []Field {
	var fields []Field
	if d.order.At.After(d.now) {
		fields = append(fields, Field{"at", FieldFuture})
	}
	if utf8.RuneCountInString(Words(d.order.Command)) > MaxText {
		fields = append(fields, Field{"text", FieldTooLong})
	}
	if c, ok := d.order.Command.(checker); ok {
		fields = append(fields, c.check(d)...)
	}
	return fields
}

func required(path, value string) []Field {
	if strings.TrimSpace(value) == "" {
		return []Field{{path, FieldRequired}}
	}
	return nil
}

func oneOf[T ~string](path string, value T, of []T) []Field {
	if value == "" {
		return []Field{{path, FieldRequired}}
	}
	if !slices.Contains(of, value) {
		return []Field{{path, FieldUnknown}}
	}
	return nil
}

// day checks a day that lies ahead, today included. At most 0 has no bound.
func (d decision) day(path string, on time.Time, most int) []Field {
	today := dayOf(d.now)
	switch {
	case on.IsZero():
		return []Field{{path, FieldRequired}}
	case dayOf(on).Before(today):
		return []Field{{path, FieldPast}}
	case most > 0 && dayOf(on).After(today.AddDate(0, 0, most)):
		return []Field{{path, FieldTooFar}}
	default:
		return nil
	}
}

func (d decision) responsible(id WorkerID) []Field {
	switch {
	case id == "":
		return []Field{{"responsible", FieldRequired}}
	case id != d.actor.Worker && !d.attempt.Facts.ResponsibleWorks:
		return []Field{{"responsible", FieldNotHere}}
	default:
		return nil
	}
}

func channels() []ContactChannel { return []ContactChannel{InPerson, ByPhone, Online, Outreach} }

// language is a tag like "cs" or "uk": nothing in which a person's words fit.
var language = regexp.MustCompile(`^[A-Za-z0-9_-]{1,35}$`)
