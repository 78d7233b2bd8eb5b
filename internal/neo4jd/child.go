package neo4jd

import (
	"fmt"
	"os"
	"os/exec"
	"runtime"
)

// child is one running java. Its err may be read once exited is closed.
type child struct {
	process *os.Process
	console *console
	exited  chan struct{}
	err     error
}

// startChild runs cmd so that it dies with us. The goroutine stays locked to
// its thread until the child is gone, because Pdeathsig watches that thread.
func startChild(cmd *exec.Cmd, out *console) (*child, error) {
	cmd.Stdout, cmd.Stderr = out, out
	cmd.SysProcAttr = bound()
	started := make(chan error)
	c := &child{console: out, exited: make(chan struct{})}
	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		err := cmd.Start()
		c.process = cmd.Process
		started <- err
		if err == nil {
			c.err = cmd.Wait()
			close(c.exited)
		}
	}()
	if err := <-started; err != nil {
		return nil, fmt.Errorf("starting %s: %w", cmd.Path, err)
	}
	return c, nil
}

func (c *child) gone() bool {
	select {
	case <-c.exited:
		return true
	default:
		return false
	}
}

// kill ends the child at once and waits until it is gone.
func (c *child) kill() {
	_ = c.process.Kill()
	<-c.exited
}

// why says how the child ended and shows its last lines.
func (c *child) why(log string) error {
	return fmt.Errorf("%w (%s); its log %s ends:\n%s", ErrExited, ending(c.err), log, c.console.tail())
}

func ending(err error) string {
	if err == nil {
		return "exit status 0"
	}
	return err.Error()
}
