package graph_test

import (
	"slices"
	"strings"
	"testing"

	"lavka/graph"
)

// grid is the specification's table, copied out by hand: who may give which
// command in which state, what event it writes and into which state it leads.
// "=" stays, "." is refused. Who: S sender, W any worker of the recipient, R its
// coordinator or the responsible worker, C a candidate of an open offer, K the
// client, Y the system, A the administrator, P an organisation outside the network by
// its link.
const grid = `
command                who   event                    new DRA SEN REC INF ACC WAI ACT PAU COM FAI DEC WIT EXP ERR
draft                  S     drafted                  DRA .   .   .   .   .   .   .   .   .   .   .   .   .   .
send                   S     sent                     .   SEN .   .   .   .   .   .   .   .   .   .   .   .   .
undo_send              S     send_undone              .   .   DRA .   .   .   .   .   .   .   .   .   .   .   .
acknowledge            W     acknowledged             .   .   REC .   .   .   .   .   .   .   .   .   .   .   .
claim                  C     claimed                  .   .   REC .   .   .   .   .   .   .   .   .   .   .   .
ask                    WP    asked                    .   .   INF INF .   .   .   .   .   .   .   .   .   .   .
answer                 S     answered                 .   .   .   .   REC .   .   .   .   .   .   .   .   .   .
accept                 WP    accepted                 .   .   ACC ACC .   .   .   .   .   .   .   .   .   .   .
waitlist               W     waitlisted               .   .   WAI WAI .   WAI .   .   .   .   .   .   .   .   .
promote                W     promoted                 .   .   .   .   .   .   ACC .   .   .   .   .   .   .   .
first_contact          WP    first_contact            .   .   .   .   .   ACT .   .   .   .   .   .   .   .   .
pause                  W     paused                   .   .   .   .   .   .   .   PAU .   .   .   .   .   .   .
resume                 W     resumed                  .   .   .   .   .   .   .   .   ACT .   .   .   .   .   .
complete               WP    completed                .   .   .   .   .   COM .   COM COM .   .   .   .   .   .
fail                   W     failed                   .   .   .   .   .   FAI FAI FAI FAI .   .   .   .   .   .
decline                RP    declined                 .   .   DEC DEC DEC .   DEC .   .   .   .   .   .   .   .
withdraw               S     withdrawn                .   WIT WIT WIT WIT WIT WIT WIT WIT .   .   .   .   .   .
revoke_consent         SWK   consent_revoked          .   =   WIT WIT WIT WIT WIT WIT WIT =   =   =   =   =   =
erase                  SWKY  erased                   .   =   WIT WIT WIT WIT WIT WIT WIT =   =   =   =   =   =
expire                 Y     expired                  .   .   EXP EXP EXP .   .   .   .   .   .   .   .   .   .
reopen                 R     reopened                 .   .   .   .   .   .   .   .   .   ACT .   .   .   .   .
undo_decline           W     decline_undone           .   .   .   .   .   .   .   .   .   .   .   REC .   .   .
reroute                S     drafted                  .   .   .   .   .   .   .   .   .   .   DRA DRA DRA DRA .
mark_error             SA    marked_error             .   ERR ERR ERR ERR ERR ERR ERR ERR ERR ERR ERR ERR ERR .
pass                   C     passed                   .   .   =   .   .   .   .   .   .   .   .   .   .   .   .
confirm_contact        SW    contact_confirmed        .   .   .   .   .   =   .   .   .   .   .   .   .   .   .
deliver                Y     delivered                .   .   =   .   .   .   .   .   .   .   .   .   .   .   .
open                   W     opened                   .   .   =   =   =   =   =   =   =   .   .   .   .   .   .
remind                 Y     reminded                 .   .   =   =   =   =   =   =   =   .   .   .   .   .   .
escalate               Y     escalated                .   .   =   =   .   =   =   =   =   .   .   .   .   .   .
review                 W     reviewed                 .   .   .   .   .   .   =   .   =   .   .   .   .   .   .
record_contact_attempt W     contact_attempted        .   .   .   =   .   =   =   =   =   .   .   .   .   .   .
schedule_appointment   W     appointment_scheduled    .   .   .   .   .   =   =   =   =   .   .   .   .   .   .
miss_appointment       W     appointment_unattended   .   .   .   .   .   =   =   =   =   .   .   .   .   .   .
cancel_appointment     W     appointment_cancelled    .   .   .   .   .   =   =   =   =   .   .   .   .   .   .
reassign               R     reassigned               .   .   =   =   =   =   =   =   =   .   .   .   .   .   .
message                SW    message                  .   .   =   =   =   =   =   =   =   =   =   =   =   =   =
change_consent         SWK   consent_changed          .   =   =   =   =   =   =   =   =   =   =   =   =   =   =
see_result             S     sender_saw_result        .   .   .   .   .   .   .   .   .   =   =   =   =   =   =
confirm_as_client      K     client_confirmed         .   .   .   .   .   =   .   =   =   =   =   =   =   =   .
`

type gridRow struct {
	verb  graph.Verb
	who   string
	event graph.EventKind
	cells map[graph.State]string
}

func readGrid(t *testing.T) []gridRow {
	t.Helper()
	var rows []gridRow
	for line := range strings.Lines(strings.TrimSpace(grid)) {
		words := strings.Fields(line)
		if words[0] == "command" {
			continue
		}
		if len(words) != 18 {
			t.Fatalf("the line has %d words: %s", len(words), line)
		}
		row := gridRow{graph.Verb(words[0]), words[1], graph.EventKind(words[2]), map[graph.State]string{}}
		for i, s := range everyState() {
			row.cells[s] = words[3+i]
		}
		rows = append(rows, row)
	}
	return rows
}

// everyState is the order of the grid's columns.
func everyState() []graph.State {
	return []graph.State{
		"", "DRAFT", "SENT", "RECEIVED", "INFO_NEEDED", "ACCEPTED", "WAITLISTED", "ACTIVE", "PAUSED",
		"COMPLETED", "FAILED", "DECLINED", "WITHDRAWN", "EXPIRED", "ERROR",
	}
}

// stateOf reads a cell of the grid; "=" is the state itself.
func stateOf(cell string, from graph.State) graph.State {
	if cell == "=" {
		return from
	}
	for _, s := range everyState() {
		if s != "" && strings.HasPrefix(string(s), cell) {
			return s
		}
	}
	return ""
}

// standpoint is one column of who: the letters of the grid under which the actor
// falls.
type standpoint struct {
	name    string
	actor   graph.Actor
	letters string
}

func standpoints() []standpoint {
	return []standpoint{
		{"sender", sender(), "S"},
		{"worker of the recipient", colleague(), "W"},
		{"responsible worker", responsible(), "WR"},
		{"coordinator of the recipient", coordinator(), "WR"},
		{"candidate", candidate(), "C"},
		{"client", client(), "K"},
		{"system", graph.System(), "Y"},
		{"administrator", admin(), "A"},
		{"stranger", stranger(), ""},
		{"nobody", graph.Nobody(), ""},
		{"machine", graph.Actor{Kind: graph.ActorMachine, Account: "machine"}, ""},
		{"partner's link", graph.PartnerActor("link", provider, "attempt"), "P"},
		{"partner's link to another attempt", graph.PartnerActor("link", provider, "other"), ""},
		{"another client", graph.Actor{Kind: graph.ActorClientLink, Holdings: []graph.Holding{{Toward: "other"}}}, ""},
	}
}

// sees says from the specification who may know that the attempt exists: before
// it is sent the recipient may not, and a candidate only while it is offered.
func (p standpoint) sees(s graph.State) bool {
	switch {
	case s == graph.NoState || p.letters == "":
		return false
	case p.letters == "C":
		return s == graph.Sent
	case strings.ContainsAny(p.letters, "WP"):
		return s != graph.Draft
	default:
		return true
	}
}

// expected is the code of the refusal, empty where the grid allows.
func (p standpoint) expected(row gridRow, s graph.State) graph.Code {
	mine := strings.ContainsAny(row.who, p.letters)
	allowed := mine && row.cells[s] != "."
	takesOffer := row.verb == graph.VerbClaim || row.verb == graph.VerbPass
	switch {
	case s == graph.NoState && row.verb == graph.VerbDraft && !mine:
		return graph.Forbidden
	case s == graph.NoState && allowed:
		return ""
	case p.letters == "C" && takesOffer && s != graph.Sent && s != graph.Draft && s != graph.NoState:
		return graph.Conflict
	case !p.sees(s):
		return graph.NotFound
	case !mine:
		return graph.Forbidden
	case !allowed:
		return graph.Conflict
	default:
		return ""
	}
}

// scene is an attempt in the state in which the command lacks nothing but, maybe,
// the state and the right.
func (p standpoint) scene(row gridRow, s graph.State) graph.Attempt {
	a := in(s, graph.Written)
	switch p.letters {
	case "C":
		a = offered(s)
	case "P":
		a.Mode = graph.Anonymous
	}
	switch row.verb {
	case graph.VerbConfirmContact:
		if a.Mode == graph.Written {
			a.Mode = graph.Warm
		}
	case graph.VerbMissAppointment, graph.VerbCancelAppointment:
		if s != graph.NoState {
			a = written(a, graph.Event{Kind: graph.EventAppointmentScheduled, On: now()})
		}
	default:
	}
	return a
}

func TestOnlyTheTableOfTheSpecificationSucceeds(t *testing.T) {
	for _, row := range readGrid(t) {
		t.Run(string(row.verb), func(t *testing.T) {
			for _, s := range everyState() {
				for _, p := range standpoints() {
					checkCell(t, row, s, p)
				}
			}
		})
	}
}

func checkCell(t *testing.T, row gridRow, s graph.State, p standpoint) {
	t.Helper()
	a := p.scene(row, s)
	events, err := decide(a, p.actor, give(t, row.verb))
	want := p.expected(row, s)
	if want != "" {
		if err == nil || graph.CodeOf(err) != want || events != nil {
			t.Errorf("%s in %q: %v %v, want %s", p.name, s, events, err, want)
		}
		return
	}
	if err != nil || len(events) != 1 {
		t.Errorf("%s in %q: %v %v, want one event", p.name, s, events, err)
		return
	}
	e := events[0]
	if e.Kind != row.event || e.State != stateOf(row.cells[s], s) || e.Worker != p.actor.Worker ||
		e.Organisation != p.actor.ActingFor || e.ActorKind != p.actor.Kind {
		t.Errorf("%s in %q: %+v, want %s leading to %s", p.name, s, e, row.event, row.cells[s])
	}
	version := a.Version() + 1
	if row.verb == graph.VerbReroute {
		version = 1
	}
	if e.Version != version || !e.RecordedAt.Equal(now()) || !e.EffectiveAt.Equal(now()) {
		t.Errorf("%s in %q: version %d at %s, want %d now", p.name, s, e.Version, e.RecordedAt, version)
	}
}

func TestTheGridKnowsEveryVerbAndEveryRow(t *testing.T) {
	rows := map[int]bool{}
	var verbs []graph.Verb
	for _, tr := range append(graph.Transitions(), graph.Records()...) {
		rows[tr.Row] = true
		verbs = append(verbs, tr.Verb)
	}
	for n := 1; n <= 19; n++ {
		if !rows[n] {
			t.Errorf("row %d of the specification is in no table", n)
		}
	}
	var known []graph.Verb
	for _, row := range readGrid(t) {
		known = append(known, row.verb)
	}
	slices.Sort(verbs)
	slices.Sort(known)
	if verbs = slices.Compact(verbs); !slices.Equal(verbs, known) {
		t.Errorf("the tables know %v, the grid %v", verbs, known)
	}
	if len(commands()) != len(known) {
		t.Errorf("%d commands for %d verbs", len(commands()), len(known))
	}
}

func TestChangingTheTableHandedOutChangesNoRule(t *testing.T) {
	for _, tr := range append(graph.Transitions(), graph.Records()...) {
		tr.From[0], tr.By[0] = graph.Erroneous, graph.PositionStranger
	}
	refused(t, in(graph.Erroneous, graph.Written), stranger(), graph.Send{}, "")
	must(t, in(graph.Draft, graph.Written), sender(), graph.Send{})
}
