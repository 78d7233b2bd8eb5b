// Package fhir shows an attempt as HL7's guide SDOH Clinical Care (Gravity) would
// follow it: as Tasks whose status only ever takes the ways of the guide's diagram
// of a referral. It yields what others may read and knows neither store nor API.
package fhir

import (
	"slices"

	"lavka/graph"
)

// Status is a code of FHIR's Task.status, of those that the guide lets a referral
// have.
type Status string

// The statuses.
const (
	Draft          Status = "draft"
	Requested      Status = "requested"
	Accepted       Status = "accepted"
	OnHold         Status = "on-hold"
	InProgress     Status = "in-progress"
	Completed      Status = "completed"
	Failed         Status = "failed"
	Rejected       Status = "rejected"
	Cancelled      Status = "cancelled"
	EnteredInError Status = "entered-in-error"
)

// Step is a status that a Task took, and the state of the attempt that it stands
// for (Task.businessStatus), in the version of the history at which it did.
type Step struct {
	Status  Status
	State   graph.State
	Version int
}

// Task is one life of an attempt: the guide has no way out of completed, rejected,
// cancelled and failed, so that whatever goes on after them is another Task that is
// part of the one before.
type Task struct {
	// PartOf is the number of the Task before in the same list, -1 for the first.
	PartOf int
	Steps  []Step
}

// Status is what the Task stands at.
func (t Task) Status() Status { return t.Steps[len(t.Steps)-1].Status }

// Tasks projects a history, oldest Task first; none where the attempt never left
// its sender: a draft of ours is nobody's business, and the guide's diagram begins
// a referral that nobody has asked for yet at will. A step into a state that the
// present status stands for already keeps the status and changes the state beside it.
func Tasks(events []graph.Event) []Task {
	var p projection
	was := graph.NoState
	for _, e := range events {
		if e.State != was {
			p.take(e)
		}
		was = e.State
	}
	return p.tasks
}

// projection is the list of Tasks while it grows.
type projection struct{ tasks []Task }

// take goes to the status that the event's state stands for, by the guide's ways.
func (p *projection) take(e graph.Event) {
	if len(p.tasks) == 0 || ended(p.last()) {
		p.begin(e)
		return
	}
	p.step(e, p.way(e)...)
}

// begin makes a Task where the event leads to one that is asked for. What never
// left its sender has none; what has ended can still turn out to be a mistake.
func (p *projection) begin(e graph.Event) {
	to := statusOf(e.State)
	switch {
	case to == EnteredInError && len(p.tasks) > 0:
		p.step(e, to)
	case to == Requested:
		p.tasks = append(p.tasks, Task{PartOf: len(p.tasks) - 1})
		p.step(e, to)
	case to == InProgress:
		p.tasks = append(p.tasks, Task{PartOf: len(p.tasks) - 1})
		p.step(e, Requested, Accepted, to)
	default: // a draft, or one that was withdrawn
	}
}

func (p *projection) step(e graph.Event, way ...Status) {
	task := &p.tasks[len(p.tasks)-1]
	for _, status := range way {
		task.Steps = append(task.Steps, Step{status, e.State, e.Version})
	}
}

// way is how the open Task comes to where the event leads. Where the guide has no
// arrow, it claims less rather than more.
func (p *projection) way(e graph.Event) []Status {
	to, from := statusOf(e.State), p.last()
	switch {
	case to == Draft:
		return []Status{Cancelled} // the send was undone
	case from == OnHold && to == Accepted:
		return []Status{OnHold} // promoted: on hold leads to in-progress only, and nothing has begun
	case from == OnHold && to == Rejected:
		return []Status{Cancelled} // only what was not accepted can be rejected
	case from == Requested && to == OnHold:
		return []Status{Accepted, OnHold}
	default:
		return []Status{to}
	}
}

func (p *projection) last() Status { return p.tasks[len(p.tasks)-1].Status() }

func ended(s Status) bool {
	return slices.Contains([]Status{Completed, Failed, Rejected, Cancelled, EnteredInError}, s)
}

// statusOf is the table of the referral's specification.
func statusOf(s graph.State) Status {
	switch s {
	case graph.Sent, graph.Received, graph.InfoNeeded:
		return Requested
	case graph.Accepted:
		return Accepted
	case graph.Waitlisted, graph.Paused:
		return OnHold
	case graph.Active:
		return InProgress
	case graph.Completed:
		return Completed
	case graph.Failed:
		return Failed
	case graph.Declined:
		return Rejected
	case graph.Withdrawn, graph.Expired:
		return Cancelled
	case graph.Erroneous:
		return EnteredInError
	default:
		return Draft
	}
}
