package web

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"math"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"lavka/frontend"
	"lavka/graph"
	"lavka/graph/store/storetest"
	"lavka/seed"
)

// benchOrder names the environment variable by which this test binary becomes
// one of the two servers that are compared.
const benchOrder = "LAVKA_BENCH_SERVER"

// benchProfiles names the folder that profiles of our server are written to;
// without it there are none.
const benchProfiles = "LAVKA_BENCH_PROFILES"

// benchTask is what a compared server needs to know.
type benchTask struct {
	Role, URI, Password, Cookie string
	Requests                    map[string]benchRequest
}

// benchRequest is one measured request by the name of our document.
type benchRequest struct {
	Document  string
	Variables map[string]any
}

// usage is what a server has used since it began.
type usage struct{ CPU, Mallocs, Bytes uint64 }

// How much is measured: so many rounds of so many requests by so many clients at
// once, in turn on one server and on the other.
const (
	benchRounds   = 9
	benchRequests = 200
	benchClients  = 4
	benchWarm     = 400
)

// BenchmarkOverTheBareDriver compares what our process spends on a request with
// what a server that only runs the same statements through the driver spends, in
// one run over one database: make bench. Its method stands in docs/bench.md.
func BenchmarkOverTheBareDriver(b *testing.B) {
	task := benchWorld(b)
	door, bare := startServer(b, task, "door"), startServer(b, task, "bare")
	for _, name := range slices.Sorted(maps.Keys(task.Requests)) {
		b.Run(strings.ReplaceAll(name, " ", "-"), func(b *testing.B) { comparison{task, name}.run(b, door, bare) })
	}
}

// benchWorld is the demonstration's world, and who asks in it.
func benchWorld(b *testing.B) benchTask {
	b.Helper()
	s := process.Open(b)
	if _, err := seed.Reference(b.Context(), s); err != nil {
		b.Fatal(err)
	}
	demo, err := seed.World(b.Context(), s, storetest.Now())
	if err != nil {
		b.Fatal(err)
	}
	var more []graph.Entry
	for i := range 40 {
		more = append(more, graph.Service{
			ID: graph.ServiceID(storetest.NewID()), Organisation: graph.OrganisationID(organisation(b)), Kind: "1",
			Name: fmt.Sprintf("Poradna číslo %d", i), TakesReferrals: true, Modes: []graph.Mode{graph.Anonymous},
			Basis: graph.BasisStated, Covers: []graph.Cover{{Place: "District/4205"}},
		}.Entries()...)
	}
	if _, err := s.Record(b.Context(), graph.System(), "bench", more); err != nil {
		b.Fatal(err)
	}
	account, err := s.AccountByEmail(b.Context(), demo.Accounts[1].Email)
	if err != nil {
		b.Fatal(err)
	}
	token := NewToken()
	if err := s.OpenSession(b.Context(), account, HashToken(token), graph.Device{}); err != nil {
		b.Fatal(err)
	}
	found := process.Run(b, "MATCH (s:Service {name: 'Klub Přístaviště'}) RETURN s.id AS id", nil)
	return benchTask{
		URI: process.Address().URI, Password: process.Address().Password, Cookie: token,
		Requests: benchCases(b, found[0]["id"]),
	}
}

func organisation(b *testing.B) string {
	b.Helper()
	found := process.Run(b, "MATCH (o:Organisation)-[:PROVIDES]->() RETURN o.id AS id ORDER BY id LIMIT 1", nil)
	id, _ := found[0]["id"].(string)
	return id
}

// benchCases are the measured requests: documents of our own screens.
func benchCases(b *testing.B, service any) map[string]benchRequest {
	b.Helper()
	documents, err := frontend.Documents()
	if err != nil {
		b.Fatal(err)
	}
	of := func(name string, variables map[string]any) benchRequest {
		for id, text := range documents {
			if strings.Contains(text, "query "+name+"(") || strings.Contains(text, "query "+name+" ") {
				return benchRequest{id, variables}
			}
		}
		b.Fatalf("no document of ours is called %s", name)
		return benchRequest{}
	}
	return map[string]benchRequest{
		"service detail": of("ServiceDetail", map[string]any{"id": service}),
		"search page":    of("FindServices", map[string]any{"filter": map[string]any{"place": "District/4205"}, "first": 20}),
		"list of 100":    of("FindServices", map[string]any{"filter": map[string]any{}, "first": 100}),
		"inbox":          of("Attempts", map[string]any{"box": "RECEIVED", "filter": "ALL", "first": 20}),
	}
}

// benchFrontend has the documents and words of ours without the files.
func benchFrontend() (Frontend, error) {
	documents, err := frontend.Documents()
	if err != nil {
		return Frontend{}, err
	}
	all := Frontend{Dist: built(), Documents: documents, Messages: map[string]map[string]string{}}
	for _, language := range languages() {
		if all.Messages[language], err = frontend.Messages(language); err != nil {
			return Frontend{}, err
		}
	}
	return all, nil
}

// comparison is of one request.
type comparison struct {
	task benchTask
	name string
}

func (c comparison) run(b *testing.B, door, bare benchServer) {
	b.Helper()
	round := func(server benchServer, n int) measured { return c.round(b, server, n) }
	round(door, benchWarm)
	round(bare, benchWarm)
	b.ResetTimer()
	var ratios []float64
	var ours, theirs []measured
	for range benchRounds {
		o, t := round(door, benchRequests), round(bare, benchRequests)
		ours, theirs = append(ours, o), append(theirs, t)
		ratios = append(ratios, o.cpu/t.cpu)
	}
	b.ReportMetric(medianOf(ratios), "cpu-ratio")
	tell(b, "ours", ours)
	tell(b, "bare", theirs)
	b.ReportMetric(0, "ns/op")
	if folder := os.Getenv(benchProfiles); folder != "" {
		c.profile(b, door, folder)
	}
}

// profile asks our server for a profile of its CPU while the clients go on.
func (c comparison) profile(b *testing.B, door benchServer, folder string) {
	b.Helper()
	var all sync.WaitGroup
	all.Go(func() {
		r, err := http.NewRequestWithContext(b.Context(), http.MethodGet, door.usage+"/profile?seconds=8", http.NoBody)
		if err != nil {
			b.Error(err)
			return
		}
		got, err := (&http.Client{}).Do(r)
		if err != nil {
			b.Error(err)
			return
		}
		defer got.Body.Close() // only read
		body, err := io.ReadAll(got.Body)
		if err == nil {
			err = os.WriteFile(filepath.Join(folder, strings.ReplaceAll(c.name, " ", "-")+".pprof"), body, 0o600)
		}
		if err != nil {
			b.Error(err)
		}
	})
	for began := time.Now(); time.Since(began) < 8*time.Second; {
		c.round(b, door, benchRequests)
	}
	all.Wait()
}

func tell(b *testing.B, who string, rounds []measured) {
	b.Helper()
	var cpu, mallocs, size []float64
	var took []time.Duration
	for _, m := range rounds {
		cpu, mallocs, size = append(cpu, m.cpu), append(mallocs, m.mallocs), append(size, m.bytes)
		took = append(took, m.took...)
	}
	slices.Sort(took)
	b.ReportMetric(medianOf(cpu)/1e3, who+"-cpu-µs")
	b.ReportMetric(float64(took[len(took)/2].Microseconds()), who+"-p50-µs")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds()), who+"-p99-µs")
	b.ReportMetric(medianOf(mallocs), who+"-allocs")
	b.ReportMetric(medianOf(size)/1024, who+"-KiB")
}

func medianOf(values []float64) float64 {
	if len(values) == 0 {
		return math.NaN()
	}
	sorted := slices.Sorted(slices.Values(values))
	return sorted[len(sorted)/2]
}

func (c comparison) round(b *testing.B, server benchServer, n int) measured {
	b.Helper()
	before := usageOf(b, server)
	took := make([][]time.Duration, benchClients)
	var all sync.WaitGroup
	for client := range benchClients {
		all.Go(func() {
			caller := &http.Client{}
			for range n / benchClients {
				r := benchHTTP(b.Context(), server.base, c.task.Requests[c.name], c.task.Cookie)
				r.Header.Set("Bench", c.name)
				began := time.Now()
				got, err := caller.Do(r)
				if err != nil {
					b.Error(err)
					return
				}
				_, _ = io.Copy(io.Discard, got.Body)
				_ = got.Body.Close()
				took[client] = append(took[client], time.Since(began))
				if got.StatusCode != http.StatusOK {
					b.Errorf("status %d", got.StatusCode)
					return
				}
			}
		})
	}
	all.Wait()
	after := usageOf(b, server)
	count := float64(n)
	return measured{
		cpu: float64(after.CPU-before.CPU) / count, mallocs: float64(after.Mallocs-before.Mallocs) / count,
		bytes: float64(after.Bytes-before.Bytes) / count, took: slices.Concat(took...),
	}
}

func usageOf(b *testing.B, server benchServer) usage {
	b.Helper()
	r, err := http.NewRequestWithContext(b.Context(), http.MethodGet, server.usage, http.NoBody)
	if err != nil {
		b.Fatal(err)
	}
	got, err := client().Do(r)
	if err != nil {
		b.Fatal(err)
	}
	defer got.Body.Close() // only read
	var u usage
	if err := json.NewDecoder(got.Body).Decode(&u); err != nil {
		b.Fatal(err)
	}
	return u
}
