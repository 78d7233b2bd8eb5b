package web

import (
	"context"
	"sync"
	"time"

	"lavka/graph"
)

// knownStrangers bounds the memory of addresses that have no account.
const knownStrangers = 10_000

// delays makes wrong passwords slow: the request waits, and then the password
// is looked at. Nobody is locked out, and an address without an account waits
// like one that has one.
type delays struct {
	clock graph.Clock
	wait  func(ctx context.Context, d time.Duration)
	over  chan struct{}
	once  sync.Once

	mu        sync.Mutex
	strangers map[string]failed
}

type failed struct {
	failures int
	retryAt  time.Time
}

func newDelays(clock graph.Clock) *delays {
	d := &delays{clock: clock, over: make(chan struct{}), strangers: map[string]failed{}}
	d.wait = d.sleep
	return d
}

// cut lets everybody who waits go on: the program is about to end.
func (d *delays) cut() { d.once.Do(func() { close(d.over) }) }

func (d *delays) sleep(ctx context.Context, length time.Duration) {
	timer := time.NewTimer(length)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-d.over:
	case <-timer.C:
	}
}

// until waits for the moment from which the next password is looked at.
func (d *delays) until(ctx context.Context, retryAt time.Time) {
	if left := retryAt.Sub(d.clock()); left > 0 {
		d.wait(ctx, min(left, time.Minute))
	}
}

// stranger is when an address without an account may try again.
func (d *delays) stranger(key string) time.Time {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.strangers[key].retryAt
}

// strangerFailed counts a wrong password for an address without an account.
func (d *delays) strangerFailed(key string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.strangers) >= knownStrangers {
		clear(d.strangers)
	}
	f := d.strangers[key]
	f.failures++
	f.retryAt = d.clock().Add(graph.DelayAfter(f.failures))
	d.strangers[key] = f
}
