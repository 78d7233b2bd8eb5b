package web

import (
	"net/http"
	"strings"
	"testing"

	"lavka/graph"
)

func TestMeasuresNameOperationsAndRoutesAndNobody(t *testing.T) {
	h := open(t, nil)
	anna := h.Organisation("Klub").Person("Anna", graph.RoleWorker)
	cookie := h.sessionOf(anna)
	h.trusted("Needs", nil, cookie)
	h.post(map[string]any{"query": "query AnnaNovakova { needs { code } }"}, cookie)
	h.request(http.MethodGet, "/sluzba/0198-secret", "", cookie)
	h.request(http.MethodGet, "/nikde/tajemstvi", "", cookie)
	got := serveOne(h.door.Metrics(), http.MethodGet, "/metrics").Body.String()
	for _, want := range []string{
		`lavka_operation_seconds_count{code="ok",operation="Needs"} 1`, `operation="foreign"`,
		`lavka_responses_total{route="/sluzba/{id}",status="200"} 1`, `lavka_responses_total{route="other",status="404"} 1`,
		`lavka_statements_total{operation="Needs"}`, "lavka_streams 0", "go_goroutines",
		`lavka_mails{state="DEAD"} 0`, `lavka_mails{state="PENDING"} 0`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("there is no %s", want)
		}
	}
	for _, secret := range []string{"AnnaNovakova", "0198-secret", "tajemstvi", string(anna.Account), cookie.Value, "127.0.0.1"} {
		if strings.Contains(got, secret) {
			t.Errorf("the measures tell %s", secret)
		}
	}
}
