package neo4jd

import (
	"context"
	"errors"
	"fmt"
	"syscall"
	"time"
)

const (
	// maxRestarts without a minute of calm in between is too much.
	maxRestarts = 5
	calmAfter   = time.Minute

	stopPatience    = 30 * time.Second
	restartPatience = 5 * time.Minute
)

// watcher owns the child: nobody else starts or ends one once Start is done.
type watcher struct {
	server    *Server
	impatient <-chan struct{} // closed when a clean stop has taken too long
	restarts  int             // since the last minute of calm
}

// watch runs until life ends or it has to give up.
func (w *watcher) watch(life context.Context, c *child) {
	s := w.server
	defer close(s.done)
	for {
		w.guard(life, c)
		if life.Err() != nil {
			s.ended = errors.Join(w.end(c), c.console.close(), s.cleanUp())
			return
		}
		next, err := w.replace(life, c)
		if err != nil {
			s.ended = s.cleanUp()
			s.giveUp(life, err)
			return
		}
		c = next
	}
}

// guard returns when the child is gone or life ends.
func (w *watcher) guard(life context.Context, c *child) {
	calm := time.NewTimer(calmAfter)
	defer calm.Stop()
	for {
		select {
		case <-calm.C:
			w.restarts = 0
		case <-c.exited:
			return
		case <-life.Done():
			return
		}
	}
}

// replace starts java again on the same port with the same password, waiting
// a little longer each time.
func (w *watcher) replace(life context.Context, dead *child) (*child, error) {
	s := w.server
	why := errors.Join(fmt.Errorf("%w (%s)", ErrExited, ending(dead.err)), dead.console.close())
	for w.restarts < maxRestarts {
		w.restarts++
		s.progress(fmt.Sprintf("Neo4j ended unexpectedly (%s); starting it again (%d of %d) …", ending(dead.err), w.restarts, maxRestarts))
		if err := pause(life, time.Duration(w.restarts)*200*time.Millisecond); err != nil {
			return nil, err
		}
		c, err := s.relaunch(life)
		if err == nil {
			s.progress("Neo4j answers again.")
			return c, nil
		}
		if life.Err() != nil {
			return nil, life.Err()
		}
		why = err
	}
	return nil, fmt.Errorf("%w after %d restarts: %w", ErrGaveUp, maxRestarts, why)
}

func pause(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}

func (s *Server) relaunch(life context.Context) (*child, error) {
	ctx, cancel := context.WithTimeout(life, restartPatience)
	defer cancel()
	c, err := s.launcher.launch(ctx)
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.current = c
	return c, nil
}

// giveUp tells the one who listens, unless life ended meanwhile.
func (s *Server) giveUp(life context.Context, err error) {
	if life.Err() != nil {
		return
	}
	s.progress(err.Error())
	s.lost <- err
}

// end asks the child to end cleanly and kills it when that takes too long.
func (w *watcher) end(c *child) error {
	select {
	case <-w.impatient:
		c.kill()
		return nil
	default:
	}
	if err := c.process.Signal(syscall.SIGTERM); err != nil {
		c.kill()
		return nil
	}
	patience := time.NewTimer(stopPatience)
	defer patience.Stop()
	select {
	case <-c.exited:
		return nil
	case <-w.impatient:
	case <-patience.C:
	}
	c.kill()
	return errors.New("Neo4j did not stop in time and was killed; it recovers at its next start")
}
