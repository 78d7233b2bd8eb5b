package neo4jd

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strconv"
	"sync"
)

// portTries bounds how often a port may be snatched away between our choice
// and java's start.
const portTries = 5

// Server is a running Neo4j. Its methods may be called from any goroutine.
type Server struct {
	launcher *launcher
	lock     *folderLock
	progress func(string)
	lost     chan error

	endLife context.CancelFunc // Stop or Kill was called
	hurry   context.CancelFunc // waiting for a clean stop is over
	done    chan struct{}

	mu      sync.Mutex
	current *child
	ended   error
}

// Start runs Neo4j in o.Data and returns when it answers an authenticated
// query. The context bounds the start only; the server lives until Stop, Kill
// or the end of this process. A server that dies by itself is started again on
// the same address. Errors match one of the Err… of this package.
func Start(ctx context.Context, o Options) (*Server, error) {
	o, err := o.settled()
	if err != nil {
		return nil, err
	}
	lock, err := lockData(o.Data)
	if err != nil {
		return nil, err
	}
	l, c, err := startLocked(ctx, o)
	if err != nil {
		return nil, errors.Join(err, lock.release())
	}
	s := &Server{launcher: l, lock: lock, progress: o.Progress, current: c}
	s.keep(context.WithoutCancel(ctx), c)
	return s, nil
}

// keep hands the child to a watcher.
func (s *Server) keep(ctx context.Context, c *child) {
	s.lost, s.done = make(chan error, 1), make(chan struct{})
	life, endLife := context.WithCancel(ctx)
	impatient, hurry := context.WithCancel(ctx)
	s.endLife, s.hurry = endLife, hurry
	w := &watcher{server: s, impatient: impatient.Done()}
	go w.watch(life, c)
}

func startLocked(ctx context.Context, o Options) (*launcher, *child, error) {
	l, err := prepared(ctx, o)
	if err != nil {
		return nil, nil, err
	}
	o.Progress("Starting Neo4j " + Version + " …")
	c, err := l.first(ctx, o.conf())
	return l, c, err
}

// prepared finds what a start needs and makes the home ready for it.
func prepared(ctx context.Context, o Options) (*launcher, error) {
	h := home{o.Data}
	java, err := findJava(ctx)
	if err != nil {
		return nil, err
	}
	lib, err := cache{o.Cache, o.Progress}.ensure(ctx)
	if err != nil {
		return nil, err
	}
	if err := h.endOrphan(ctx, o.Progress); err != nil {
		return nil, err
	}
	if err := h.fromTemplate(o.Template); err != nil {
		return nil, err
	}
	if err := rotateConsole(h.consoleFile()); err != nil {
		return nil, err
	}
	return &launcher{home: h, java: java, lib: lib, heapMB: o.MaxHeapMB, flags: o.JVMFlags, pick: freePort}, nil
}

// first prepares the home and launches on a port of its choice.
func (l *launcher) first(ctx context.Context, settings []string) (*child, error) {
	password, err := l.home.password()
	if err != nil {
		return nil, err
	}
	l.password = password
	if !l.home.hasDatabase() {
		if err := l.initialise(ctx, settings); err != nil {
			return nil, err
		}
	}
	var taken error
	for range portTries {
		if l.port, err = l.pick(ctx); err != nil {
			return nil, err
		}
		if err := l.settle(settings); err != nil {
			return nil, err
		}
		c, err := l.launch(ctx)
		if !errors.Is(err, errPortTaken) {
			return c, err
		}
		taken = err
	}
	return nil, fmt.Errorf("tried %d ports: %w", portTries, taken)
}

// initialise sets the password; AdminTool reads the conf but uses no port.
func (l *launcher) initialise(ctx context.Context, settings []string) error {
	if err := l.home.writeConf(l.port, settings); err != nil {
		return err
	}
	return l.home.setInitialPassword(ctx, l.java, l.lib)
}

// settle writes the chosen port down, for Neo4j and for whoever looks.
func (l *launcher) settle(settings []string) error {
	if err := writeWhole(l.home.path("port"), []byte(strconv.Itoa(l.port)+"\n"), 0o600); err != nil {
		return fmt.Errorf("%w: writing the port down: %w", ErrDataFolder, err)
	}
	return l.home.writeConf(l.port, settings)
}

// URI returns the address, which stays the same when java is started again.
func (s *Server) URI() string { return s.launcher.uri() }

// Password returns the password of the user "neo4j".
func (s *Server) Password() string { return s.launcher.password }

// Pid returns the process number of the present java, which changes when it is
// started again.
func (s *Server) Pid() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.current.process.Pid
}

// Lost delivers one error (ErrGaveUp) when java kept dying and is not started
// again. It delivers nothing, and is not closed, when the server is stopped.
func (s *Server) Lost() <-chan error { return s.lost }

// Stop asks Neo4j to end and waits; when ctx is over first, it kills. It may be
// called again, and after Kill.
func (s *Server) Stop(ctx context.Context) error {
	s.endLife()
	select {
	case <-s.done:
		return s.ended
	case <-ctx.Done():
	}
	s.hurry()
	<-s.done
	return s.ended
}

// Kill ends Neo4j at once, for tests that throw the folder away. To see a lost
// child started again, send the signal to Pid instead.
func (s *Server) Kill() error {
	s.hurry()
	s.endLife()
	<-s.done
	return s.ended
}

// cleanUp is the last act of the goroutine that watches.
func (s *Server) cleanUp() error {
	err := os.Remove(s.launcher.home.pidFile())
	if errors.Is(err, os.ErrNotExist) {
		err = nil
	}
	return errors.Join(err, s.lock.release())
}
