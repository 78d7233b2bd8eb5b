package graph

import (
	"slices"
	"time"
)

// AbsenceID names an absence.
type AbsenceID string

// MaxAbsenceDays is the longest absence that is taken at once.
const MaxAbsenceDays = 366

// FieldOverlaps marks an absence that meets another of the same worker.
const FieldOverlaps = "overlaps"

// NewAbsence is an absence as it is told: whole days in Europe/Prague,
// YYYY-MM-DD, both included. Substitute is empty where the whole team stands in.
// Why somebody is away is nobody's business and is not stored.
type NewAbsence struct {
	Worker     WorkerID `validate:"required"`
	From       string   `validate:"required,datetime=2006-01-02"`
	Until      string   `validate:"required,datetime=2006-01-02"`
	Substitute WorkerID
}

// Absence is when a worker is away from one organisation, and who stands in.
type Absence struct {
	ID           AbsenceID
	Worker       WorkerRef
	Organisation OrganisationID
	From, Until  string
	// Substitute is nil where the whole team stands in.
	Substitute *WorkerRef
}

// WorkerRef names a worker.
type WorkerRef struct {
	ID   WorkerID
	Name string
}

// Presence is a worker of the actor's own organisation with the absences that
// have not passed, the earliest first.
type Presence struct {
	WorkerRef
	Coordinator bool
	Absences    []Absence
}

// Check finds what is wrong with the absence on the day that is today. INVALID
// with fields.
func (n NewAbsence) Check(today string) error {
	const op = "check an absence"
	if err := Validate(op, n); err != nil {
		return err
	}
	var fields []Field
	if n.Until < n.From {
		fields = append(fields, Field{"until", FieldFormat})
	}
	if n.Until < today {
		fields = append(fields, Field{"until", FieldPast})
	}
	if n.tooLong() {
		fields = append(fields, Field{"until", FieldTooLong})
	}
	if n.Substitute == n.Worker {
		fields = append(fields, Field{"substitute", FieldUnknown})
	}
	if len(fields) > 0 {
		return InvalidFields(op, fields...)
	}
	return nil
}

func (n NewAbsence) tooLong() bool {
	from, _ := time.Parse(time.DateOnly, n.From)
	until, _ := time.Parse(time.DateOnly, n.Until)
	return until.Sub(from) > MaxAbsenceDays*24*time.Hour
}

// On tells whether the worker is away on the day.
func (a Absence) On(day string) bool { return a.From <= day && day <= a.Until }

// Unheld says why nobody in particular holds an attempt.
type Unheld string

// The reasons. Held is none of them.
const (
	Held Unheld = ""
	// UnheldNew: nobody took it yet.
	UnheldNew Unheld = "NOBODY_TOOK_IT"
	// UnheldAway: who has it is away, and so is everybody who would stand in.
	UnheldAway Unheld = "AWAY"
	// UnheldLeft: who had it does not work here any more.
	UnheldLeft Unheld = "LEFT"
)

// Roster is who works for an organisation and who of them is away.
type Roster struct {
	Workers  []WorkerID
	Absences []Absence
}

// Holder is who holds, on the day, what is the worker's: the worker, or who
// stands in for them; whoever stands in may be away too, so the chain goes on.
// Where it ends with nobody present the whole team holds it, and Unheld says why.
func (t Roster) Holder(worker WorkerID, day string) (WorkerID, Unheld) {
	if worker == "" {
		return "", UnheldNew
	}
	if !slices.Contains(t.Workers, worker) {
		return "", UnheldLeft
	}
	seen := map[WorkerID]bool{}
	for at := worker; at != "" && !seen[at]; {
		seen[at] = true
		away := slices.IndexFunc(t.Absences, func(a Absence) bool { return a.Worker.ID == at && a.On(day) })
		if away < 0 {
			if slices.Contains(t.Workers, at) {
				return at, Held
			}
			break
		}
		at = ""
		if next := t.Absences[away].Substitute; next != nil {
			at = next.ID
		}
	}
	return "", UnheldAway
}
