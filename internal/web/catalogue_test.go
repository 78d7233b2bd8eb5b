package web_test

import (
	"strings"
	"testing"

	"lavka/frontend"
	"lavka/graph"
)

// keysOfCodes are the message keys that the codes of the domain need.
func keysOfCodes() []string {
	var keys []string
	add := func(prefix string, codes ...string) {
		for _, code := range codes {
			keys = append(keys, prefix+code)
		}
	}
	add("refusal_", graph.RefusalReasons()...)
	add("refusal_", graph.MailRefusals()...)
	add("refusal_", "key_reused", "forbidden")
	add("field_", graph.FieldCodes()...)
	for _, state := range graph.States() {
		add("state_", string(state))
	}
	for _, why := range []graph.ReasonKind{
		graph.ForDecline, graph.ForFail, graph.ForWithdraw, graph.ForExpire, graph.ForPause, graph.ForWaitlist,
	} {
		for _, reason := range graph.Reasons(why) {
			add("reason_", string(reason))
		}
	}
	for _, outcome := range graph.Outcomes() {
		add("outcome_", string(outcome))
	}
	for _, t := range append(graph.Transitions(), graph.Records()...) {
		add("event_", string(t.Event))
	}
	for _, mode := range graph.Modes() {
		add("mode_", string(mode))
		for _, reach := range graph.Reaches(mode) {
			add("reach_", string(reach))
		}
	}
	for _, urgency := range graph.Urgencies() {
		add("urgency_", string(urgency))
	}
	return keys
}

func TestEveryCodeHasWordsInBothLanguages(t *testing.T) {
	for _, language := range []string{"cs", "en"} {
		words, err := frontend.Messages(language)
		if err != nil {
			t.Fatal(err)
		}
		for _, key := range keysOfCodes() {
			if strings.TrimSpace(words[key]) == "" {
				t.Errorf("%s: no words for %s", language, key)
			}
		}
	}
}
