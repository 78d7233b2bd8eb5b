package web

import (
	"context"
	"sync"
	"time"

	"lavka/graph"
)

// streamsPerSession bounds the open streams of one session; a browser has one.
const streamsPerSession = 4

// streams knows the open streams by session. A stream ends when its session
// signs out here; elsewhere, or when it sits idle, the next heartbeat finds out.
type streams struct {
	// beat is how often a stream shows that it lives, and its session is looked at.
	beat time.Duration

	mu       sync.Mutex
	sessions map[string]*listening
	ended    bool
}

// listening is what one session has open.
type listening struct {
	next   int
	cancel map[int]context.CancelFunc
}

func newStreams() *streams {
	return &streams{beat: heartbeat, sessions: map[string]*listening{}}
}

// open registers a stream; what it returns must be called at the stream's end.
func (s *streams) open(ctx context.Context, session []byte) (context.Context, func(), error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.ended {
		return nil, nil, graph.Refuse(graph.Unavailable, "open a stream", "")
	}
	key := string(session)
	l := s.sessions[key]
	if l == nil {
		l = &listening{cancel: map[int]context.CancelFunc{}}
		s.sessions[key] = l
	}
	if len(l.cancel) >= streamsPerSession {
		return nil, nil, graph.Refuse(graph.Conflict, "open a stream", "too_many_streams")
	}
	ctx, cancel := context.WithCancel(ctx)
	number := l.next
	l.next++
	l.cancel[number] = cancel
	return ctx, func() { cancel(); s.close(key, number) }, nil
}

func (s *streams) close(key string, number int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	l := s.sessions[key]
	if l == nil {
		return
	}
	delete(l.cancel, number)
	if len(l.cancel) == 0 {
		delete(s.sessions, key)
	}
}

// end closes the streams of a session that signs out.
func (s *streams) end(session []byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if l := s.sessions[string(session)]; l != nil {
		for _, cancel := range l.cancel {
			cancel()
		}
	}
}

// endAll closes every stream and opens no more.
func (s *streams) endAll() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.ended = true
	for _, l := range s.sessions {
		for _, cancel := range l.cancel {
			cancel()
		}
	}
}
