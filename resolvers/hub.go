package resolvers

import (
	"context"
	"sync"
	"time"

	"lavka/graph"
)

const (
	// lookEvery is how often the store is asked while somebody listens.
	lookEvery = 2 * time.Second
	// overlap makes each look reach back beyond the one before: a commit may
	// become visible after a later one.
	overlap = 10 * time.Second
	// backlog is how many untold changes a listener may have.
	backlog = 256
)

// Asker tells what changed since a moment, as far as the actor may know of it.
type Asker func(ctx context.Context, actor graph.Actor, since time.Time) ([]graph.Change, error)

// Hub asks for changes while somebody listens and tells every listener once.
// Workers who act for one organisation may know of the same changes, so each
// organisation costs one question.
type Hub struct {
	ask   Asker
	clock graph.Clock
	fail  func(error)
	wake  chan struct{}

	mu     sync.Mutex
	groups map[graph.OrganisationID]*audience
}

// audience is those who listen for one organisation.
type audience struct {
	actor     graph.Actor
	since     time.Time
	told      map[graph.Change]struct{}
	listeners map[chan *changeView]graph.WorkerID
}

// NewHub makes a hub; fail hears of questions that the store did not answer.
func NewHub(ask Asker, clock graph.Clock, fail func(error)) *Hub {
	return &Hub{
		ask: ask, clock: clock, fail: fail, wake: make(chan struct{}, 1),
		groups: map[graph.OrganisationID]*audience{},
	}
}

// Nudge asks for a look at once: something was just written here.
func (h *Hub) Nudge() {
	select {
	case h.wake <- struct{}{}:
	default:
	}
}

// Run looks every two seconds, and when nudged, until ctx ends.
func (h *Hub) Run(ctx context.Context) {
	tick := time.NewTicker(lookEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		case <-h.wake:
		}
		for _, group := range h.present() {
			h.look(ctx, group)
		}
	}
}

func (h *Hub) present() []*audience {
	h.mu.Lock()
	defer h.mu.Unlock()
	groups := make([]*audience, 0, len(h.groups))
	for _, group := range h.groups {
		groups = append(groups, group)
	}
	return groups
}

// look asks for one audience and tells it what it has not heard.
func (h *Hub) look(ctx context.Context, group *audience) {
	now := h.clock()
	changes, err := h.ask(ctx, group.actor, group.since.Add(-overlap))
	if err != nil {
		if ctx.Err() == nil {
			h.fail(err)
		}
		return
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, change := range group.news(changes) {
		h.tell(group, change)
	}
	group.since = now
}

// news are the changes not told before; what is too old to come back is
// forgotten.
func (a *audience) news(changes []graph.Change) []graph.Change {
	told := make(map[graph.Change]struct{}, len(changes))
	var fresh []graph.Change
	for _, change := range changes {
		told[change] = struct{}{}
		if _, known := a.told[change]; !known {
			fresh = append(fresh, change)
		}
	}
	a.told = told
	return fresh
}

// tell lets go of a listener who does not listen, instead of waiting for it.
func (h *Hub) tell(group *audience, change graph.Change) {
	for listener := range group.listeners {
		select {
		case listener <- changeOf(change):
		default:
			delete(group.listeners, listener)
			close(listener)
		}
	}
}

func (h *Hub) listen(ctx context.Context, actor graph.Actor) <-chan *changeView {
	listener := make(chan *changeView, backlog)
	h.mu.Lock()
	group := h.groups[actor.ActingFor]
	if group == nil {
		group = &audience{
			actor: actor, since: h.clock(), told: map[graph.Change]struct{}{},
			listeners: map[chan *changeView]graph.WorkerID{},
		}
		h.groups[actor.ActingFor] = group
	}
	group.listeners[listener] = actor.Worker
	h.mu.Unlock()
	context.AfterFunc(ctx, func() { h.leave(actor.ActingFor, listener) })
	return listener
}

// Release lets go of everybody who listens as the worker: their session, their
// roles or the organisation they act for changed, so each has to come in anew.
func (h *Hub) Release(worker graph.WorkerID) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for id, group := range h.groups {
		for listener, listens := range group.listeners {
			if listens == worker {
				delete(group.listeners, listener)
				close(listener)
			}
		}
		if len(group.listeners) == 0 {
			delete(h.groups, id)
		}
	}
}

func (h *Hub) leave(organisation graph.OrganisationID, listener chan *changeView) {
	h.mu.Lock()
	defer h.mu.Unlock()
	group := h.groups[organisation]
	if group == nil {
		return
	}
	if _, listening := group.listeners[listener]; listening {
		delete(group.listeners, listener)
		close(listener)
	}
	if len(group.listeners) == 0 {
		delete(h.groups, organisation)
	}
}
