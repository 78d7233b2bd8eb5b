package web

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/pprof"
	"os"
	"os/exec"
	"runtime"
	"syscall"
	"testing"
	"time"

	"github.com/sirupsen/logrus"

	"lavka/graph/store"
	"lavka/graph/store/storetest"
	"lavka/internal/neo4jd"
	"lavka/internal/vault"
)

// benchServer is a started server: where it answers and where it tells its usage.
type benchServer struct{ base, usage string }

func startServer(b *testing.B, task benchTask, role string) benchServer {
	b.Helper()
	task.Role = role
	order, err := json.Marshal(task)
	if err != nil {
		b.Fatal(err)
	}
	command := exec.CommandContext(b.Context(), os.Args[0], "-test.run=^$")
	command.Env = append(os.Environ(), benchOrder+"="+string(order), "GOMAXPROCS=2")
	command.Stderr = os.Stderr
	out, err := command.StdoutPipe()
	if err != nil {
		b.Fatal(err)
	}
	if err := command.Start(); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		_ = command.Process.Kill()
		_ = command.Wait()
	})
	var server benchServer
	if _, err := fmt.Fscanln(out, &server.base, &server.usage); err != nil {
		b.Fatalf("the server %s did not start: %v", role, err)
	}
	return server
}

// serveBench is the whole life of a compared server.
func serveBench(order string) error {
	var task benchTask
	if err := json.Unmarshal([]byte(order), &task); err != nil {
		return err
	}
	ctx := context.Background()
	s, err := store.Open(ctx, store.Config{
		URI: task.URI, User: "neo4j", Password: task.Password, Clock: storetest.Now, NewID: storetest.NewID,
		Vault: vault.InMemory(), Demonstration: true,
	})
	if err != nil {
		return err
	}
	door, err := benchDoor(s)
	if err != nil {
		return err
	}
	handler := door.Handler()
	if task.Role == "bare" {
		if handler, err = bareHandler(ctx, task, handler); err != nil {
			return err
		}
	}
	about := http.NewServeMux()
	about.HandleFunc("/", tellUsage)
	about.HandleFunc("/profile", pprof.Profile)
	answers, tells := httptest.NewServer(handler), httptest.NewServer(about)
	fmt.Println(answers.URL, tells.URL)
	select {}
}

func benchDoor(s *store.Store) (*Door, error) {
	log := logrus.New()
	log.SetOutput(io.Discard)
	log.SetFormatter(&logrus.JSONFormatter{})
	application, err := benchFrontend()
	if err != nil {
		return nil, err
	}
	return New(Options{
		Store: s, Clock: storetest.Now, Log: log, Frontend: application,
		Rates: Rates{Session: 1e6, Address: 1e6, SignIn: 1e6},
	})
}

// statement is one that the door sent for a request.
type statement struct {
	text       string
	parameters map[string]any
}

// bareHandler answers each request with the rows of the statements that our door
// sends for it, and does nothing else: the driver, JSON and net/http.
func bareHandler(ctx context.Context, task benchTask, door http.Handler) (http.Handler, error) {
	driver, err := storetest.OpenBare(neo4jd.Address{URI: task.URI, Password: task.Password})
	if err != nil {
		return nil, err
	}
	all := map[string][]statement{}
	for name, request := range task.Requests {
		watching := store.WatchStatements(ctx, func(text string, parameters map[string]any) {
			all[name] = append(all[name], statement{text, parameters})
		})
		got := httptest.NewRecorder()
		door.ServeHTTP(got, benchHTTP(watching, "", request, task.Cookie))
		if got.Code != http.StatusOK || len(all[name]) == 0 {
			return nil, fmt.Errorf("%s: status %d, %d statements", name, got.Code, len(all[name]))
		}
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body)
		var rows []map[string]any
		for _, one := range all[r.Header.Get("Bench")] {
			found, err := driver.Read(r.Context(), one.text, one.parameters)
			if err != nil {
				http.Error(w, err.Error(), http.StatusInternalServerError)
				return
			}
			rows = append(rows, found...)
		}
		answerJSON(w, rows)
	}), nil
}

func tellUsage(w http.ResponseWriter, _ *http.Request) {
	var r syscall.Rusage
	var m runtime.MemStats
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &r)
	runtime.ReadMemStats(&m)
	spent := r.Utime.Nano() + r.Stime.Nano()
	answerJSON(w, usage{CPU: uint64(max(0, spent)), Mallocs: m.Mallocs, Bytes: m.TotalAlloc})
}

func answerJSON(w http.ResponseWriter, value any) {
	if err := json.NewEncoder(w).Encode(value); err != nil {
		panic(err) // the caller went away in the middle of a measurement
	}
}

func benchHTTP(ctx context.Context, base string, request benchRequest, cookie string) *http.Request {
	body, err := json.Marshal(map[string]any{"documentId": request.Document, "variables": request.Variables})
	if err != nil {
		panic(err) // the cases are plain values
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, base+"/graphql", bytes.NewReader(body))
	if err != nil {
		panic(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.RemoteAddr = "127.0.0.1:9"
	r.AddCookie(sessionCookieOf(cookie))
	return r
}

// measured is what one server spent in one round, per request.
type measured struct {
	cpu, mallocs, bytes float64
	took                []time.Duration
}
