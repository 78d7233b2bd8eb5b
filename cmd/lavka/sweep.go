package main

import (
	"context"
	"fmt"
	"time"

	"lavka/graph"
)

// sweepEvery is how often what is over is cleared away.
const sweepEvery = 24 * time.Hour

// sweep clears away what is over, at the start and then once a day, until ctx
// ends. What fails today is tried again tomorrow. The channel closes at the end.
func (p served) sweep(ctx context.Context) <-chan struct{} {
	ended := make(chan struct{})
	tick := time.NewTicker(sweepEvery)
	go func() {
		defer close(ended)
		defer tick.Stop()
		for {
			if _, err := p.database.store.Sweep(ctx, graph.System()); err != nil && ctx.Err() == nil {
				_, _ = fmt.Fprintf(p.terminal.err, "lavka: clearing away what is over: %s\n", graph.CodeOf(err))
			}
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
			}
		}
	}()
	return ended
}
