package store

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"lavka/graph"
	"lavka/graph/worktime"
)

// Attempts lists one box of the organisation that the actor acts for: what waits
// for it first, of that what is due soonest. FORBIDDEN for who acts for none,
// INVALID for a cursor of another list.
func (s *Store) Attempts(
	ctx context.Context, actor graph.Actor, ask graph.InboxQuery, page graph.Page,
) (graph.InboxPage, error) {
	if !actor.WorksFor(actor.ActingFor) {
		return graph.InboxPage{}, graph.Refuse(graph.Forbidden, "list attempts", "")
	}
	after, err := inboxCursorOf(page.After, s.clock())
	if err != nil {
		return graph.InboxPage{}, err
	}
	if ask.WaitsFor == "" && ask.Filter == graph.AttemptsWaiting {
		ask.WaitsFor = graph.WaitsForTeam
	}
	name := query("inbox/received")
	if ask.Box == graph.BoxSent {
		name = "inbox/sent"
	}
	found, err := s.get(ctx, name, params{
		"me": string(actor.ActingFor), "worker": string(actor.Worker),
		"today": graph.Day(prague(after.asOf)), "now": after.asOf,
		"ended": endedBy(ask.Filter), "waitsFor": textOrNull(ask.WaitsFor), "states": textsOrNull(ask.States),
		"service": textOrNull(ask.Service), "urgency": textOrNull(ask.Urgency), "mine": ask.Mine,
		"newest":    ask.Order == graph.OrderNewest,
		"afterRank": after.rank, "afterN": after.n, "afterId": after.id, "first": page.First + 1,
	})
	if err != nil {
		return graph.InboxPage{}, err
	}
	view := inboxView{actor: actor, ask: ask, now: s.clock()}
	return view.page(found, page, after.asOf), nil
}

// endedBy keeps open or ended attempts; null for both.
func endedBy(filter graph.AttemptFilter) any {
	switch filter {
	case graph.AttemptsOpen:
		return false
	case graph.AttemptsClosed:
		return true
	case graph.AttemptsAll, graph.AttemptsWaiting:
	}
	return nil
}

// inboxCursor is the keyset of a row, and the moment as of which the first page
// was made: a review that falls due meanwhile must not move rows between pages.
type inboxCursor struct {
	rank, n, id any
	asOf        time.Time
}

func inboxCursorOf(text string, now time.Time) (inboxCursor, error) {
	c, err := cursorOf(text)
	if err != nil || text == "" {
		return inboxCursor{asOf: now}, err
	}
	key, moment, _ := strings.Cut(c.Key, " ")
	n, wrongKey := strconv.ParseInt(key, 10, 64)
	asOf, wrongMoment := time.Parse(time.RFC3339Nano, moment)
	if wrongKey != nil || wrongMoment != nil {
		return inboxCursor{}, graph.InvalidFields("read a cursor", graph.Field{Path: "after", Code: "cursor"})
	}
	return inboxCursor{rank: c.Rank, n: n, id: c.ID, asOf: asOf.UTC()}, nil
}

// inboxView turns records into what the actor sees of a box.
type inboxView struct {
	actor graph.Actor
	ask   graph.InboxQuery
	now   time.Time
}

func (v inboxView) page(found row, page graph.Page, asOf time.Time) graph.InboxPage {
	rows := found.list("rows")
	out := graph.InboxPage{InboxTally: v.ask.Tally(each(found.list("counts"), inboxCountOf))}
	if len(rows) > page.First {
		rows, out.Info.HasNext = rows[:page.First], true
	}
	out.Rows = each(rows, v.row)
	if len(rows) > 0 {
		last := rows[len(rows)-1]
		key := strconv.Itoa(last.number("n")) + " " + asOf.UTC().Format(time.RFC3339Nano)
		out.Info.End = cursor{Rank: last.number("rank"), Key: key, ID: last.text("id")}.String()
	}
	return out
}

func (v inboxView) row(r row) graph.InboxRow {
	out := graph.InboxRow{
		AttemptRow: attemptRowOf(r, v.ask.Side()), Group: graph.InboxGroups()[r.number("rank")],
		DueAt: r.moment("dueAt"), WaitsSince: r.moment("since"),
		Keeper: workerRefOf(r.sub("keeper")), Holder: workerRefOf(r.sub("holder")), AwayUntil: r.text("awayUntil"),
	}
	out.ResultUnseen = out.State.Terminal() && r.text("owes") == string(graph.PartySender) && v.ask.Side() == graph.PartySender
	out.Unheld = unheld(out, r)
	clock := worktime.Hours(r.number("opens"), r.number("closes"))
	out.Workday = clock.Day()
	out.Waited = clock.Between(out.WaitsSince, v.now)
	switch {
	case out.DueAt.IsZero():
	case v.now.After(out.DueAt):
		out.DueIn = -clock.Between(out.DueAt, v.now)
	default:
		out.DueIn = clock.Between(v.now, out.DueAt)
	}
	out.MayAssign = out.Assignable(v.actor)
	out.MayTake = out.MayAssign && (out.Keeper == nil || out.Keeper.ID != v.actor.Worker)
	return out
}

func unheld(seen graph.InboxRow, r row) graph.Unheld {
	switch {
	case seen.Holder != nil:
		return graph.Held
	case seen.Keeper == nil:
		return graph.UnheldNew
	case !r.is("works"):
		return graph.UnheldLeft
	default:
		return graph.UnheldAway
	}
}

func inboxCountOf(r row) graph.InboxCount {
	return graph.InboxCount{
		Group: graph.InboxGroups()[r.number("rank")], State: graph.State(r.text("state")),
		Urgency: graph.Urgency(r.text("urgency")), Service: graph.ServiceID(r.text("service")),
		ServiceName: r.text("name"), Mine: r.is("mine"), Unheld: r.is("unheld"), Count: r.number("count"),
	}
}

func workerRefOf(r row) *graph.WorkerRef {
	if r == nil {
		return nil
	}
	return &graph.WorkerRef{ID: graph.WorkerID(r.text("id")), Name: r.text("name")}
}

// Assign makes another worker of the recipient responsible, the actor or a
// colleague; else it is Apply. order.Command must be a graph.Reassign.
func (s *Store) Assign(ctx context.Context, actor graph.Actor, order graph.Order) (graph.AttemptDetail, error) {
	to, ok := order.Command.(graph.Reassign)
	if !ok {
		return graph.AttemptDetail{}, graph.Refuse(graph.Internal, "assign", "")
	}
	in, err := s.intend(actor, order.Key, applied{order.Attempt, order.Seen, order.At, to.Verb(), to})
	if err != nil {
		return graph.AttemptDetail{}, err
	}
	return s.once(ctx, in, order.Attempt, func(t transaction) (graph.AttemptID, error) {
		current, err := t.lock(order.Attempt, in.command)
		if err != nil {
			return "", err
		}
		team, err := t.roster(current.Recipient)
		if err != nil {
			return "", err
		}
		current.Facts.ResponsibleWorks = slices.Contains(team.Workers, to.Responsible)
		events, err := graph.Decide(current.Attempt, order, actor, in.now)
		if err != nil {
			return "", err
		}
		return order.Attempt, t.append(&current, events)
	})
}

// roster is who works for an organisation, without their absences.
func (t transaction) roster(id graph.OrganisationID) (graph.Roster, error) {
	r, err := t.one("absence/roster", params{"me": string(id), "today": t.store.today()})
	return graph.Roster{Workers: names[graph.WorkerID](r, "workers")}, err
}
