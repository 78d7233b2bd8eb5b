package web

import (
	"context"
	"fmt"
	"sync/atomic"

	"lavka/internal/password"
)

// passwordSlots bounds how many passwords are hashed at once: each takes 64 MiB.
const passwordSlots = 2

// slots let a few passwords be hashed at once and make the others wait.
type slots struct {
	places  chan struct{}
	waiting atomic.Int32
}

func newSlots() *slots { return &slots{places: make(chan struct{}, passwordSlots)} }

func (s *slots) take(ctx context.Context) error {
	s.waiting.Add(1)
	defer s.waiting.Add(-1)
	select {
	case s.places <- struct{}{}:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("wait for a slot to hash: %w", ctx.Err())
	}
}

func (s *slots) leave() { <-s.places }

// fits costs the time of a real comparison also where there is no hash.
func (s *slots) fits(ctx context.Context, plain, encoded string) (bool, error) {
	if err := s.take(ctx); err != nil {
		return false, err
	}
	defer s.leave()
	return password.Matches(encoded, plain), nil
}

func (s *slots) hash(ctx context.Context, plain string) (string, error) {
	if err := s.take(ctx); err != nil {
		return "", err
	}
	defer s.leave()
	return password.Hash(plain)
}
