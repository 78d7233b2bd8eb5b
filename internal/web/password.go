package web

import (
	"context"
	"fmt"

	"lavka/internal/password"
)

// passwordSlots bounds how many passwords are hashed at once: each takes 64 MiB.
const passwordSlots = 2

// slots let a few passwords be hashed at once and make the others wait.
type slots chan struct{}

func newSlots() slots { return make(slots, passwordSlots) }

func (s slots) take(ctx context.Context) error {
	select {
	case s <- struct{}{}:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("wait for a slot to hash: %w", ctx.Err())
	}
}

func (s slots) leave() { <-s }

// fits costs the time of a real comparison also where there is no hash.
func (s slots) fits(ctx context.Context, plain, encoded string) (bool, error) {
	if err := s.take(ctx); err != nil {
		return false, err
	}
	defer s.leave()
	return password.Matches(encoded, plain), nil
}

func (s slots) hash(ctx context.Context, plain string) (string, error) {
	if err := s.take(ctx); err != nil {
		return "", err
	}
	defer s.leave()
	return password.Hash(plain)
}
