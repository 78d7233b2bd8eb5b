package web

import (
	"bufio"
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

// listener is an open event stream.
type listener struct {
	t      *testing.T
	status int
	lines  chan string
	close  func()
}

func (h *house) stream(documentID string, cookie *http.Cookie) *listener {
	h.t.Helper()
	body, err := json.Marshal(map[string]any{"documentId": documentID})
	if err != nil {
		h.t.Fatal(err)
	}
	r, err := http.NewRequestWithContext(h.t.Context(), http.MethodPost, h.base+"/graphql", strings.NewReader(string(body)))
	if err != nil {
		h.t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "text/event-stream")
	if cookie != nil {
		r.AddCookie(cookie)
	}
	streaming := client()
	streaming.Timeout = 0
	response, err := streaming.Do(r)
	if err != nil {
		h.t.Fatal(err)
	}
	l := &listener{t: h.t, status: response.StatusCode, lines: make(chan string, 100)}
	l.close = func() { _ = response.Body.Close() } // ends the stream
	go l.read(response.Body)
	return l
}

func (l *listener) read(body io.Reader) {
	defer close(l.lines)
	for scanner := bufio.NewScanner(body); scanner.Scan(); {
		l.lines <- scanner.Text()
	}
}

// next waits for a line that begins so; false when the stream ended before.
func (l *listener) next(prefix string) (string, bool) {
	l.t.Helper()
	patience := time.After(20 * time.Second)
	for {
		select {
		case line, more := <-l.lines:
			if !more {
				return "", false
			}
			if rest, found := strings.CutPrefix(line, prefix); found {
				return rest, true
			}
		case <-patience:
			l.t.Fatalf("no %q came", prefix)
		}
	}
}

// ended waits for the end of the stream.
func (l *listener) ended() {
	l.t.Helper()
	if line, more := l.next("nothing begins so"); more {
		l.t.Fatalf("instead of the end came %q", line)
	}
}

func TestStreamTellsTheReceiverOfAReferralAndNobodyElse(t *testing.T) {
	h := open(t, nil)
	town, club, other := h.Organisation("Úřad"), h.Organisation("Klub"), h.Organisation("Jiný klub")
	service := club.Service("Klub", storetest.Advice)
	sender := h.sessionOf(town.Person("Jana", graph.RoleWorker))
	receiver := h.stream(h.idOf("Changes"), h.sessionOf(club.Person("Petra", graph.RoleCoordinator)))
	defer receiver.close()
	stranger := h.stream(h.idOf("Changes"), h.sessionOf(other.Person("Cyril", graph.RoleCoordinator)))
	defer stranger.close()

	sent := h.trusted("SendReferral", map[string]any{"key": "1", "input": referralTo(service)}, sender)
	id, _ := sent.data(t, "answer", "id").(string)

	if event, _ := receiver.next("event: "); event != "next" {
		t.Errorf("event %q", event)
	}
	told, _ := receiver.next("data: ")
	if !strings.Contains(told, `"noun":"ATTEMPT"`) || !strings.Contains(told, id) {
		t.Errorf("told %s of %s", told, id)
	}
	h.close()
	stranger.ended()
	select {
	case line := <-stranger.lines:
		if strings.Contains(line, id) {
			t.Error("a stranger was told")
		}
	default:
	}
}

func TestStreamEndsWithItsSession(t *testing.T) {
	h := open(t, nil)
	session := h.sessionOf(h.Organisation("Klub").Person("Petra", graph.RoleCoordinator))
	listening := h.stream(h.idOf("Changes"), session)
	defer listening.close()
	if got := h.form("/odhlaseni", "", session); got.status != http.StatusSeeOther {
		t.Fatalf("sign-out: status %d", got.status)
	}
	listening.ended()
}

func TestStreamDoesNotKeepASessionAlive(t *testing.T) {
	h := open(t, nil)
	session := h.sessionOf(h.Organisation("Klub").Person("Petra", graph.RoleCoordinator))
	for range 3 {
		h.clock.pass(12 * time.Minute)
		h.stream(h.idOf("Changes"), session).close()
	}
	if got := h.trusted("Attempts", attemptsOf("RECEIVED"), session); got.status != http.StatusUnauthorized {
		t.Errorf("after 36 minutes of streams alone: status %d", got.status)
	}
}

func TestSessionHasABoundedNumberOfStreams(t *testing.T) {
	h := open(t, nil)
	session := h.sessionOf(h.Organisation("Klub").Person("Petra", graph.RoleCoordinator))
	for range streamsPerSession {
		t.Cleanup(h.stream(h.idOf("Changes"), session).close)
	}
	one := h.stream(h.idOf("Changes"), session)
	defer one.close()
	if one.status != http.StatusTooManyRequests {
		t.Errorf("one stream too many: status %d", one.status)
	}
}

func referralTo(service graph.ServiceID) map[string]any {
	return map[string]any{
		"service": service, "mode": "ANONYMOUS", "needs": []string{string(storetest.Debts)}, "ageBand": storetest.Young,
		"staysIn": storetest.Town, "urgency": "ROUTINE", "reach": "THROUGH_SENDER", "language": "cs",
	}
}

func attemptsOf(box string) map[string]any {
	return map[string]any{"box": box, "filter": "ALL", "first": 20}
}
