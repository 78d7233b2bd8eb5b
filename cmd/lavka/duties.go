package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"time"

	"lavka/graph"
	"lavka/internal/web"
)

// leaseLife is for how many looks the instance that does the duties keeps the
// others from looking too.
const leaseLife = 4

// duties does what is due about attempts by the clock, until ctx ends: one instance
// at a time looks, and the next one takes over when it is gone. What fails now is
// tried again with the next look. The channel closes at the end.
func (p served) duties(ctx context.Context, door *web.Door) <-chan struct{} {
	ended := make(chan struct{})
	lease := graph.Lease{Name: "duties", Holder: newID(), For: leaseLife * p.settings.dutiesEvery()}
	go func() {
		defer close(ended)
		for p.rest(ctx) {
			if err := p.lookAtDuties(ctx, lease, door.CountDuties); err != nil && ctx.Err() == nil {
				_, _ = fmt.Fprintf(p.terminal.err, "lavka: doing what is due: %s\n", graph.CodeOf(err))
			}
		}
		// the context has ended, and the next instance should not have to wait
		last, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
		defer cancel()
		_ = p.database.store.ReleaseLease(last, graph.System(), lease)
	}()
	return ended
}

// rest waits until the next look, by a different time in each instance; false
// where the end came first.
func (p served) rest(ctx context.Context) bool {
	every := p.settings.dutiesEvery()
	timer := time.NewTimer(every*3/4 + rand.N(every/2)) //nolint:gosec // spreads the instances, no secret
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return true
	}
}

// lookAtDuties does all that is due while this instance holds the lease.
func (p served) lookAtDuties(ctx context.Context, lease graph.Lease, count func(graph.DutyReport)) error {
	for {
		held, err := p.database.store.TakeLease(ctx, graph.System(), lease)
		if err != nil || !held {
			return err
		}
		report, err := p.database.store.DoDuties(ctx, graph.System())
		count(report)
		if err != nil || !report.More {
			return err
		}
	}
}
