package graph_test

import (
	"slices"
	"strings"
	"testing"

	"lavka/graph"
)

// specified is the specification's list of reasons, copied out by hand.
const specified = `
decline capacity_full service_not_provided outside_target_group outside_area health_excludes
decline contract_terminated_6m duplicate not_interested unclear_request service_suspended
decline conflict_of_interest safety other
fail not_reached never_came no_show moved_away client_stopped hospital_or_prison deceased solved_elsewhere provider_lost_capacity other
withdraw sender_error solved_elsewhere client_request consent_revoked rerouted duplicate
expire no_ack no_decision sender_silent
pause client_unavailable waiting_for_documents provider_closed other
`

func TestReasonsAreThoseOfTheSpecification(t *testing.T) {
	want := map[string][]string{}
	for line := range strings.Lines(strings.TrimSpace(specified)) {
		words := strings.Fields(line)
		want[words[0]] = append(want[words[0]], words[1:]...)
	}
	for kind, reasons := range want {
		if got := texts(graph.Reasons(graph.ReasonKind(kind))); !slices.Equal(got, reasons) {
			t.Errorf("%s: %v, want %v", kind, got, reasons)
		}
	}
	if got := graph.Reasons("mood"); len(got) != 0 {
		t.Errorf("an unknown kind has the reasons %v", got)
	}
}

func TestOutcomesAreThoseOfTheSpecification(t *testing.T) {
	want := strings.Fields("contract_signed service_started_anonymously one_off_help information_given " +
		"partly_helped referred_on crisis_stabilised not_helped")
	if got := texts(graph.Outcomes()); !slices.Equal(got, want) {
		t.Errorf("got %v", got)
	}
}

func TestTheLettersOfParagraph91(t *testing.T) {
	letters := map[graph.Reason]string{
		"service_not_provided": "a", "outside_target_group": "a", "capacity_full": "b",
		"health_excludes": "c", "contract_terminated_6m": "d",
	}
	for _, r := range graph.Reasons(graph.ForDecline) {
		if got := r.Paragraph91(); got != letters[r] {
			t.Errorf("%s rests on %q, want %q", r, got, letters[r])
		}
	}
}

func TestWhoOwesTheNextStep(t *testing.T) {
	owes := map[graph.State]graph.Party{
		graph.Draft: graph.PartySender, graph.InfoNeeded: graph.PartySender,
		graph.Sent: graph.PartyRecipient, graph.Received: graph.PartyRecipient,
		graph.Accepted: graph.PartyRecipient, graph.Active: graph.PartyRecipient,
	}
	for _, s := range everyState() {
		want, ok := owes[s]
		if !ok {
			want = graph.NoParty
		}
		if got := in(s, graph.Written).Owes(); got != want {
			t.Errorf("in %q %s owes, want %s", s, got, want)
		}
	}
}

func TestSixStatesAreTerminal(t *testing.T) {
	terminal := everyState()[9:]
	for _, s := range everyState() {
		want := slices.Contains(terminal, s)
		if got := s.Terminal(); got != want {
			t.Errorf("%q is terminal: %t", s, got)
		}
		if got := in(s, graph.Written).Open(); got != (!want && s != graph.NoState) {
			t.Errorf("an attempt in %q is open: %t", s, got)
		}
	}
	if !slices.Equal(graph.States(), everyState()[1:]) {
		t.Errorf("the states are %v", graph.States())
	}
}

func TestEveryRefusalHasItsOwnCode(t *testing.T) {
	for _, list := range [][]string{graph.RefusalReasons(), graph.FieldCodes()} {
		sorted := slices.Sorted(slices.Values(list))
		if len(slices.Compact(sorted)) != len(list) || slices.Contains(list, "") {
			t.Errorf("a code is empty or stands twice in %v", list)
		}
	}
}
