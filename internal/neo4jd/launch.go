package neo4jd

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os/exec"
	"path/filepath"
	"strconv"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
)

const (
	userName = "neo4j"
	// answerPatience starts when Neo4j says that it has started; a healthy one
	// answers within a second.
	answerPatience = 2 * time.Minute
)

// launcher starts java in one home, on one port, as often as it must.
type launcher struct {
	home     home
	java     string
	lib      string
	port     int
	password string
	heapMB   int
	flags    []string
	pick     func(context.Context) (int, error) // a port that is free now
}

func (l *launcher) uri() string { return fmt.Sprintf("bolt://127.0.0.1:%d", l.port) }

// launch returns a child that answers an authenticated query. A child that
// does not come so far is dead when launch returns.
func (l *launcher) launch(ctx context.Context) (*child, error) {
	out, err := openConsole(l.home.consoleFile())
	if err != nil {
		return nil, err
	}
	c, err := startChild(l.command(ctx), out)
	if err != nil {
		return nil, errors.Join(err, out.close())
	}
	err = writeWhole(l.home.pidFile(), []byte(strconv.Itoa(c.process.Pid)+"\n"), 0o600)
	if err == nil {
		err = l.awaitReady(ctx, c)
	}
	if err != nil {
		c.kill()
		return nil, errors.Join(err, out.close())
	}
	return c, nil
}

// command outlives ctx, which bounds the start only.
func (l *launcher) command(ctx context.Context) *exec.Cmd {
	flags := append([]string{
		fmt.Sprintf("-Xms%dm", min(l.heapMB, 128)), fmt.Sprintf("-Xmx%dm", l.heapMB), "-XX:+UseG1GC",
		"--add-opens=java.base/java.nio=ALL-UNNAMED",
		"--add-opens=java.base/java.io=ALL-UNNAMED",
		"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
	}, l.flags...)
	server := []string{
		"-cp", filepath.Join(l.lib, "*"), entryPoint,
		l.home.homeFlag(), "--config-dir=" + l.home.conf(), "--console-mode",
	}
	cmd := exec.CommandContext(context.WithoutCancel(ctx), l.java, append(flags, server...)...)
	cmd.Dir = l.home.folder
	cmd.Env = childEnv()
	return cmd
}

func (l *launcher) awaitReady(ctx context.Context, c *child) error {
	select {
	case <-c.console.started:
		return l.awaitAnswer(ctx, c)
	case <-c.exited:
		return l.exitError(c)
	case <-ctx.Done():
		return fmt.Errorf("waiting for Neo4j to start: %w; its log %s ends:\n%s", ctx.Err(), l.home.consoleFile(), c.console.tail())
	}
}

func (l *launcher) awaitAnswer(ctx context.Context, c *child) error {
	patience, cancel := context.WithTimeoutCause(ctx, answerPatience,
		fmt.Errorf("%w: see %s", ErrUnavailable, l.home.path("logs", "debug.log")))
	defer cancel()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for {
		err := l.ask(patience)
		if err == nil || errors.Is(err, ErrPassword) {
			return err
		}
		select {
		case <-c.exited:
			return l.exitError(c)
		case <-patience.Done():
			return fmt.Errorf("waiting for the first answer: %w: %w", context.Cause(patience), err)
		case <-tick.C:
		}
	}
}

func (l *launcher) exitError(c *child) error {
	err := c.why(l.home.consoleFile())
	if c.console.sawPortTaken() {
		return fmt.Errorf("%w: %w", errPortTaken, err)
	}
	return err
}

// ask runs the smallest query as the user whose password we keep.
func (l *launcher) ask(ctx context.Context) error {
	driver, err := neo4j.NewDriverWithContext(l.uri(), neo4j.BasicAuth(userName, l.password, ""), func(c *config.Config) {
		c.SocketConnectTimeout = 2 * time.Second
		c.MaxTransactionRetryTime = 2 * time.Second
		c.TelemetryDisabled = true
	})
	if err != nil {
		return fmt.Errorf("opening %s: %w", l.uri(), err)
	}
	_, err = neo4j.ExecuteQuery(ctx, driver, "RETURN 1", nil, neo4j.EagerResultTransformer,
		neo4j.ExecuteQueryWithDatabase("neo4j"), neo4j.ExecuteQueryWithReadersRouting())
	err = errors.Join(err, driver.Close(ctx))
	var refused *neo4j.Neo4jError
	if errors.As(err, &refused) && refused.Code == "Neo.ClientError.Security.Unauthorized" {
		return fmt.Errorf("%w: see %s: %w", ErrPassword, l.home.passwordFile(), err)
	}
	return err
}

// freePort asks the system. Somebody may take the port before java does, so
// whoever uses it must be ready to ask again.
func freePort(ctx context.Context) (int, error) {
	var config net.ListenConfig
	listener, err := config.Listen(ctx, "tcp4", "127.0.0.1:0")
	if err != nil {
		return 0, fmt.Errorf("looking for a free port: %w", err)
	}
	address, err := netip.ParseAddrPort(listener.Addr().String())
	return int(address.Port()), errors.Join(err, listener.Close())
}
