package web

import (
	"net/http"
	"strconv"
	"time"

	"github.com/gorilla/mux"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"lavka/graph"
)

// metrics are the operators' measures of one door.
//
// SECURITY: labels are names of our own documents, routes as they are declared,
// and codes: never an address, an id, a text or an account.
type metrics struct {
	registry   *prometheus.Registry
	operations *prometheus.HistogramVec
	statements *prometheus.CounterVec
	responses  *prometheus.CounterVec
	streams    prometheus.Gauge
	duties     *prometheus.CounterVec
}

func newMetrics(mails mailCount) *metrics {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		operations: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "lavka_operation_seconds", Help: "Time to answer a GraphQL operation, by its name and the code of its refusal.",
			Buckets: []float64{.002, .005, .01, .02, .05, .1, .2, .5, 1, 2, 5, 10},
		}, []string{"operation", "code"}),
		statements: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "lavka_statements_total", Help: "Statements that operations sent to the database.",
		}, []string{"operation"}),
		responses: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "lavka_responses_total", Help: "Answers over HTTP, by declared route and status.",
		}, []string{"route", "status"}),
		streams: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "lavka_streams", Help: "Event streams that are open now.",
		}),
		duties: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "lavka_duties_total", Help: "What this instance did by the clock, by kind; FAILED could not be done.",
		}, []string{"kind"}),
	}
	for _, kind := range append(graph.DutyKinds(), dutyFailed) {
		m.duties.WithLabelValues(string(kind))
	}
	m.registry.MustRegister(m.operations, m.statements, m.responses, m.streams, m.duties, mails,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// Metrics answers with the measures in the text format of Prometheus. It belongs
// on an address of its own that the public does not reach.
func (d *Door) Metrics() http.Handler {
	return promhttp.HandlerFor(d.metrics.registry, promhttp.HandlerOpts{})
}

// dutyFailed counts the duties of any kind that could not be done.
const dutyFailed graph.DutyKind = "FAILED"

// CountDuties counts what one look at what is due came to.
func (d *Door) CountDuties(r graph.DutyReport) {
	for kind, n := range r.Done {
		d.metrics.duties.WithLabelValues(string(kind)).Add(float64(n))
	}
	d.metrics.duties.WithLabelValues(string(dutyFailed)).Add(float64(r.Failed))
}

func (m *metrics) operation(r record, took time.Duration, code string) {
	if code == "" {
		code = "ok"
	}
	m.operations.WithLabelValues(r.operation, code).Observe(took.Seconds())
	m.statements.WithLabelValues(r.operation).Add(float64(r.statements.Load()))
}

// around counts the answers of declared routes; what no route knows is "other".
func (m *metrics) around(routes *mux.Router, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		counted := &countedWriter{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(counted, r)
		route := "other"
		var match mux.RouteMatch
		if routes.Match(r, &match) && match.Route != nil {
			if template, err := match.Route.GetPathTemplate(); err == nil {
				route = template
			}
		}
		m.responses.WithLabelValues(route, strconv.Itoa(counted.status)).Inc()
	})
}

// countedWriter remembers the status.
type countedWriter struct {
	http.ResponseWriter
	status int
}

// WriteHeader remembers it.
func (w *countedWriter) WriteHeader(status int) {
	w.status = status
	w.ResponseWriter.WriteHeader(status)
}

// Unwrap lets http.ResponseController flush event streams.
func (w *countedWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }
