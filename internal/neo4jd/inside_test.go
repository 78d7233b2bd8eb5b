package neo4jd

import (
	"context"
	"errors"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"sync"
	"testing"
	"time"
)

func readied(t *testing.T, o Options) *launcher {
	t.Helper()
	o.JVMFlags = []string{"-XX:TieredStopAtLevel=1"}
	o, err := o.settled()
	if err != nil {
		t.Fatal(err)
	}
	l, err := prepared(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestSnatchedPortIsReplacedByAnother(t *testing.T) {
	thief, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = thief.Close() }()
	taken := thief.Addr().(*net.TCPAddr).Port
	l := readied(t, Options{Data: t.TempDir()})
	picked := 0
	l.pick = func(ctx context.Context) (int, error) {
		picked++
		if picked == 1 {
			return taken, nil
		}
		return freePort(ctx)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	c, err := l.first(ctx, nil)
	if err != nil {
		t.Fatalf("first: %v", err)
	}
	c.kill()
	if picked != 2 || l.port == taken {
		t.Errorf("picked %d ports and uses %d, want a second one instead of %d", picked, l.port, taken)
	}
}

func TestOrphanInTheFolderIsEndedAndAStrangerIsNot(t *testing.T) {
	o := Options{Data: t.TempDir(), JVMFlags: []string{"-XX:TieredStopAtLevel=1"}}
	l := readied(t, o)
	l.pick = freePort
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	orphan, err := l.first(ctx, nil)
	if err != nil {
		t.Fatalf("first: %v", err)
	}
	t.Cleanup(orphan.kill)
	server, err := Start(ctx, o)
	if err != nil {
		t.Fatalf("Start beside an orphan: %v", err)
	}
	t.Cleanup(func() { _ = server.Kill() })
	if !orphan.gone() {
		<-orphan.exited
	}

	other := home{t.TempDir()}
	if err := os.WriteFile(other.pidFile(), []byte(strconv.Itoa(server.Pid())), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := other.endOrphan(ctx, func(string) {}); err != nil || !l.home.owns(server.Pid()) {
		t.Errorf("a java of another folder was ended (%v)", err)
	}
}

func TestLockOfADeadProcessIsTakenOver(t *testing.T) {
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "lock"), []byte("999999999\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	lock, err := lockData(folder)
	if err != nil {
		t.Fatalf("lockData: %v", err)
	}
	if _, err := lockData(folder); !errors.Is(err, ErrRunning) {
		t.Errorf("second lock: %v, want ErrRunning", err)
	}
	if got := holder(filepath.Join(folder, "lock")); got != strconv.Itoa(os.Getpid()) {
		t.Errorf("the lock names %s", got)
	}
	if err := lock.release(); err != nil {
		t.Fatal(err)
	}
}

func TestTwoAtOnceShareOneDownload(t *testing.T) {
	maven, err := exec.LookPath("mvn")
	if err != nil {
		t.Fatal(err)
	}
	shim, calls := t.TempDir(), filepath.Join(t.TempDir(), "calls")
	text := "#!/bin/sh\necho called >> '" + calls + "'; exec '" + maven + `' "$@"` + "\n"
	if err := os.WriteFile(filepath.Join(shim, "mvn"), []byte(text), 0o700); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", shim+string(os.PathListSeparator)+os.Getenv("PATH"))
	c := cache{folder: filepath.Join(t.TempDir(), "cache"), progress: func(string) {}}
	var both sync.WaitGroup
	for range 2 {
		both.Go(func() {
			if _, err := c.ensure(t.Context()); err != nil {
				t.Errorf("ensure: %v", err)
			}
		})
	}
	both.Wait()
	if text, err := os.ReadFile(calls); err != nil || string(text) != "called\n" {
		t.Errorf("Maven was %q (%v), want once", text, err)
	}
	if count, err := jarsIn(c.lib()); err != nil || count < 200 || !c.complete() {
		t.Errorf("%d jars (%v), complete %v", count, err, c.complete())
	}
}

func TestSweptCacheIsNotTakenForAComplete(t *testing.T) {
	folder := t.TempDir()
	c := cache{folder: folder, progress: func(string) {}}
	fetched := filepath.Join(folder, "getting", "lib")
	if err := os.MkdirAll(fetched, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"a.jar", "b.jar"} {
		if err := os.WriteFile(filepath.Join(fetched, name), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := c.adopt(fetched); err != nil || !c.complete() {
		t.Fatalf("adopt: %v, complete %v", err, c.complete())
	}
	if err := os.Remove(filepath.Join(c.lib(), "b.jar")); err != nil {
		t.Fatal(err)
	}
	if c.complete() {
		t.Error("a cache without one of its jars passes for complete")
	}
}

func TestConsoleKeepsTheUsefulLastLines(t *testing.T) {
	out, err := openConsole(filepath.Join(t.TempDir(), "console.log"))
	if err != nil {
		t.Fatal(err)
	}
	for _, chunk := range []string{"2026 INFO  Bolt en", "abled.\nCaused by: a\n\tat frame\n", "2026 INFO  Started.", "\nhalf"} {
		if _, err := out.Write([]byte(chunk)); err != nil {
			t.Fatal(err)
		}
	}
	select {
	case <-out.started:
	default:
		t.Error("it did not notice the start")
	}
	if want := "2026 INFO  Bolt enabled.\nCaused by: a\n2026 INFO  Started.\nhalf"; out.tail() != want {
		t.Errorf("tail is %q, want %q", out.tail(), want)
	}
	if err := out.close(); err != nil {
		t.Fatal(err)
	}
}
