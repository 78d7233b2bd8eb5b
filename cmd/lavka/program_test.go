package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"os/signal"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// asProgram makes the test binary be the program: a process that can be killed.
const asProgram = "LAVKA_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) == "" {
		os.Exit(m.Run())
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], terminal{os.Stdout, os.Stderr})
	stop()
	os.Exit(code)
}

// shortLived keeps Java from optimising what runs for seconds.
const shortLived = "JDK_JAVA_OPTIONS=-XX:TieredStopAtLevel=1"

// patience bounds every wait of these tests: a cold start on a busy machine.
const patience = 4 * time.Minute

// program runs `lavka` over one data folder and one address.
type program struct {
	t    *testing.T
	data string
	addr string
	// more is what its environment has besides.
	more []string
	cmd  *exec.Cmd
	out  *transcript
	done chan error
}

func newProgram(t *testing.T) *program {
	t.Helper()
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	addr := listener.Addr().String()
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	return &program{t: t, data: t.TempDir(), addr: addr}
}

func (p *program) base() string { return "http://" + p.addr }

// command is `lavka` with the arguments, not yet started.
func (p *program) command(arguments ...string) *exec.Cmd {
	cmd := exec.CommandContext(context.WithoutCancel(p.t.Context()), os.Args[0], arguments...)
	cmd.Env = append(os.Environ(), asProgram+"=1", "LAVKA_DATA="+p.data, "LAVKA_ADDR="+p.addr, shortLived)
	cmd.Env = append(cmd.Env, p.more...)
	return cmd
}

// run runs `lavka` to its end and returns what it said and its exit code.
func (p *program) run(arguments ...string) (string, int) {
	p.t.Helper()
	cmd := p.command(arguments...)
	out, err := cmd.CombinedOutput()
	if err != nil && cmd.ProcessState == nil {
		p.t.Fatal(err)
	}
	return string(out), cmd.ProcessState.ExitCode()
}

// serve starts `lavka serve` and waits until it is reached.
func (p *program) serve(arguments ...string) {
	p.t.Helper()
	p.begin(arguments...)
	p.await("the server to say where it is", func() bool { return strings.Contains(p.out.String(), "Lávka: "+p.base()) })
}

// begin starts `lavka serve`.
func (p *program) begin(arguments ...string) {
	p.t.Helper()
	p.cmd, p.out, p.done = p.command(append([]string{"serve"}, arguments...)...), &transcript{}, make(chan error, 1)
	p.cmd.Stdout, p.cmd.Stderr = p.out, p.out
	if err := p.cmd.Start(); err != nil {
		p.t.Fatal(err)
	}
	cmd, done := p.cmd, p.done
	go func() { done <- cmd.Wait() }()
	p.t.Cleanup(func() { _ = cmd.Process.Kill() }) // mostly gone already
}

// end waits until the process has ended.
func (p *program) end() error {
	p.t.Helper()
	select {
	case err := <-p.done:
		return err
	case <-time.After(patience):
		p.t.Fatalf("the program does not end:\n%s", p.out)
		return nil
	}
}

func (p *program) kill() {
	p.t.Helper()
	if err := p.cmd.Process.Kill(); err != nil {
		p.t.Fatal(err)
	}
	_ = p.end() // killed is what it is
}

func (p *program) await(what string, holds func() bool) {
	p.t.Helper()
	deadline := time.Now().Add(patience)
	for !holds() {
		select {
		case err := <-p.done:
			p.t.Fatalf("waiting for %s, the program ended: %v\n%s", what, err, p.out)
		case <-time.After(20 * time.Millisecond):
		}
		if time.Now().After(deadline) {
			p.t.Fatalf("waited in vain for %s:\n%s", what, p.out)
		}
	}
}

// database is the process id of the server's Neo4j.
func (p *program) database() int {
	p.t.Helper()
	text, err := os.ReadFile(p.data + "/neo4j/java.pid")
	if err != nil {
		p.t.Fatal(err)
	}
	first, _, _ := strings.Cut(strings.TrimSpace(string(text)), " ")
	pid, err := strconv.Atoi(first)
	if err != nil {
		p.t.Fatalf("read the pid file: %v", err)
	}
	return pid
}

// transcript is what a process said so far.
type transcript struct {
	mu   sync.Mutex
	text strings.Builder
}

// Write adds to it.
func (w *transcript) Write(chunk []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.text.Write(chunk)
}

// String is all of it.
func (w *transcript) String() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.text.String()
}

// One folder serves all: the invented world takes longer to make than the rest
// to try.
func TestProgramOverOneFolder(t *testing.T) {
	t.Setenv("LAVKA_DUTIES_EVERY", "0.1")
	p := newProgram(t)
	p.serve("--demo")
	t.Run("it is told about and runs once", p.isToldAboutAndRunsOnce)
	t.Run("import and invitation work beside it", p.importsAndInvitesBeside)
	t.Run("municipalities come beside it", p.importsTerritoryBeside)
	t.Run("keys are changed beside it", p.rotatesKeysBeside)
	t.Run("killed in the middle of a send it makes one referral", p.killedMakesOneReferral)
	t.Run("killed in the middle of its duties it does each once", p.killedDoesEachDutyOnce)
	t.Run("killed at any step of a mail it loses none", p.killedLosesNoMail)
	t.Run("it stops whole, and the demonstration with it", p.stopsWhole)
}

func (p *program) isToldAboutAndRunsOnce(t *testing.T) {
	said := p.out.String()
	for _, want := range []string{"jana.vondruskova@", "petra.kalousova@", "Ctrl-C stops everything"} {
		if !strings.Contains(said, want) {
			t.Errorf("it does not say %q:\n%s", want, said)
		}
	}
	if out, code := p.run("tour", p.base()); code != exitDone || !strings.Contains(out, "Everything happened") {
		t.Errorf("the tour ended with %d:\n%s", code, out)
	}
	if out, code := p.run("serve"); code != exitFailed || !strings.Contains(out, "already running") ||
		!strings.Contains(out, p.base()) {
		t.Errorf("a second one ended with %d and said %s", code, out)
	}
}

func (p *program) stopsWhole(t *testing.T) {
	pid := p.database()
	if err := p.cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	if err := p.end(); err != nil {
		t.Errorf("it ended with %v:\n%s", err, p.out)
	}
	if alive(pid) {
		t.Error("the database outlives the program")
	}

	p.serve()
	if err := newVisitor(p.base()).signIn(t.Context(), tourSender, tourPassword); err == nil {
		t.Error("a demonstration account signs in where no demonstration was asked for")
	}
	if strings.Contains(p.out.String(), "jana.vondruskova@") {
		t.Error("it tells about the demonstration's accounts unasked")
	}
}

// alive tells whether a process runs; one that was killed may wait as a zombie.
func alive(pid int) bool {
	file, err := os.Open(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return false
	}
	defer file.Close() // only read
	line, err := bufio.NewReader(file).ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return false
	}
	return !strings.Contains(line, ") Z ")
}

const (
	tourSender   = "jana.vondruskova@urad-litomerice.example"
	tourReceiver = "petra.kalousova@kotva.example"
	tourPassword = "lavka-pres-labe" // the demonstration's, public
)
