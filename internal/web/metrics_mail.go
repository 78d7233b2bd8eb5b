package web

import (
	"context"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"lavka/graph"
)

// mailPatience bounds how long a scrape waits for the database.
const mailPatience = 2 * time.Second

// mailCount counts the mails by state whenever somebody measures. It says nothing
// while the database does not answer.
type mailCount func(ctx context.Context, actor graph.Actor) (map[string]int, error)

// Describe says nothing beforehand: which states there are is the graph's to say.
func (mailCount) Describe(chan<- *prometheus.Desc) {}

// Collect asks the database.
func (count mailCount) Collect(out chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), mailPatience)
	defer cancel()
	states, err := count(ctx, graph.System())
	if err != nil {
		return
	}
	described := prometheus.NewDesc("lavka_mails", "Mails by state; PENDING are notices that wait for one.", []string{"state"}, nil)
	for state, n := range states {
		out <- prometheus.MustNewConstMetric(described, prometheus.GaugeValue, float64(n), state)
	}
}
