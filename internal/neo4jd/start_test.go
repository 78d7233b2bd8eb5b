//go:build linux

package neo4jd_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"lavka/internal/neo4jd"
)

// start runs a server that dies with the test.
func start(t *testing.T, o neo4jd.Options) *neo4jd.Server {
	t.Helper()
	o.JVMFlags = []string{"-XX:TieredStopAtLevel=1"}
	server, err := neo4jd.Start(patience(t), o)
	if err != nil {
		t.Fatalf("Start: %v", err)
	}
	t.Cleanup(func() {
		if err := server.Kill(); err != nil {
			t.Errorf("Kill: %v", err)
		}
	})
	return server
}

func patience(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 4*time.Minute)
	t.Cleanup(cancel)
	return ctx
}

func stop(t *testing.T, server *neo4jd.Server) {
	t.Helper()
	if err := server.Stop(patience(t)); err != nil {
		t.Fatalf("Stop: %v", err)
	}
}

// run sends one statement and returns its only value, nil when there is none.
func run(t *testing.T, server *neo4jd.Server, cypher string) any {
	t.Helper()
	ctx := patience(t)
	driver, err := neo4j.NewDriverWithContext(server.URI(), neo4j.BasicAuth("neo4j", server.Password(), ""))
	if err != nil {
		t.Fatal(err)
	}
	result, err := neo4j.ExecuteQuery(ctx, driver, cypher, nil, neo4j.EagerResultTransformer)
	if err := errors.Join(err, driver.Close(ctx)); err != nil {
		t.Fatalf("%s: %v", cypher, err)
	}
	if len(result.Records) == 0 || len(result.Records[0].Values) == 0 {
		return nil
	}
	return result.Records[0].Values[0]
}

const (
	writeNote = "CREATE (:Note {text: 'the bridge holds'})"
	readNotes = "MATCH (n:Note {text: 'the bridge holds'}) RETURN count(n)"
)

func wantNotes(t *testing.T, server *neo4jd.Server, want int64) {
	t.Helper()
	if got := run(t, server, readNotes); got != want {
		t.Fatalf("%v notes are there, want %d", got, want)
	}
}

// lines collects what a person who waits is told.
type lines struct {
	mu  sync.Mutex
	all []string
}

func (l *lines) add(line string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.all = append(l.all, line)
}

func (l *lines) text() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return strings.Join(l.all, "\n")
}

func TestStartOnAnEmptyMachineThenAgainKeepsDataAndSkipsMaven(t *testing.T) {
	folder := t.TempDir()
	var told lines
	o := neo4jd.Options{Data: filepath.Join(folder, "with space", "data"), Cache: filepath.Join(folder, "cache"), Progress: told.add}
	first := start(t, o)
	run(t, first, writeNote)
	wantNotes(t, first, 1)
	stop(t, first)
	if !strings.Contains(told.text(), "Getting Neo4j") {
		t.Errorf("nobody was told of the download: %q", told.text())
	}

	t.Setenv("PATH", pathWithOnly(t, "java"))
	second := start(t, o)
	wantNotes(t, second, 1)
	if second.Password() != first.Password() {
		t.Error("the password changed between two starts")
	}
	info, err := os.Stat(filepath.Join(o.Data, "password"))
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("password file: %v, %v; want mode 0600", info, err)
	}
	if log, err := os.ReadFile(filepath.Join(o.Data, "console.log.1")); err != nil || !strings.Contains(string(log), "Stopped.") {
		t.Errorf("the log of the first run is gone (%v): %q", err, log)
	}
}

func TestTwoStartsInOneFolderRefuseTheSecondWhichCanFindTheFirst(t *testing.T) {
	o := neo4jd.Options{Data: t.TempDir()}
	if found, running := neo4jd.Find(o.Data); running {
		t.Errorf("found %s where nothing runs", found.URI)
	}
	server := start(t, o)
	_, err := neo4jd.Start(patience(t), o)
	wantError(t, err, neo4jd.ErrRunning, "a Lávka is already running there", pidText(os.Getpid()))
	want := neo4jd.Address{URI: server.URI(), Password: server.Password()}
	if found, running := neo4jd.Find(o.Data); !running || found != want {
		t.Errorf("found %s, %v; want %s", found.URI, running, want.URI)
	}
	if err := server.Kill(); err != nil {
		t.Fatal(err)
	}
	if _, running := neo4jd.Find(o.Data); running {
		t.Error("found a server that was ended")
	}
}

func TestStopIsCleanAndMayBeRepeated(t *testing.T) {
	server := start(t, neo4jd.Options{Data: t.TempDir()})
	pid := server.Pid()
	stop(t, server)
	stop(t, server)
	if alive(pid) {
		t.Error("java is still there after Stop")
	}
	select {
	case err := <-server.Lost():
		t.Errorf("Stop was reported as a loss: %v", err)
	default:
	}
}

func TestTemplateIsCopiedOnceAndLeftAlone(t *testing.T) {
	template := t.TempDir()
	made := start(t, neo4jd.Options{Data: template})
	run(t, made, writeNote)
	stop(t, made)
	before := weigh(t, template)

	o := neo4jd.Options{Data: t.TempDir(), Template: template}
	from := start(t, o)
	wantNotes(t, from, 1)
	run(t, from, writeNote)
	stop(t, from)
	wantNotes(t, start(t, o), 2)
	if after := weigh(t, template); after != before {
		t.Errorf("the template changed from %s to %s", before, after)
	}
}

// weigh sums up a folder's files: how many, how large, how old the newest.
func weigh(t *testing.T, folder string) string {
	t.Helper()
	var count, size int64
	var newest time.Time
	err := filepath.WalkDir(folder, func(_ string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		count, size = count+1, size+info.Size()
		if info.ModTime().After(newest) {
			newest = info.ModTime()
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf("%d files, %d bytes, %s", count, size, newest)
}

// wantFree fails when the folder is still locked. Without a Java nothing is
// started to find out, and the lock is asked for first.
func wantFree(t *testing.T, data string) {
	t.Helper()
	t.Setenv("JAVA_HOME", "")
	t.Setenv("PATH", t.TempDir())
	_, err := neo4jd.Start(patience(t), neo4jd.Options{Data: data})
	wantError(t, err, neo4jd.ErrNoJava)
}

func TestServerOutlivesTheThreadThatStartedIt(t *testing.T) {
	var server *neo4jd.Server
	var err error
	onDyingThread(func() {
		server, err = neo4jd.Start(patience(t), neo4jd.Options{Data: t.TempDir()})
	})
	if err != nil {
		t.Fatalf("Start: %v", err)
	}
	t.Cleanup(func() { _ = server.Kill() })
	pid := server.Pid()
	run(t, server, writeNote)
	wantNotes(t, server, 1)
	if server.Pid() != pid {
		t.Error("java was started again, so it had died")
	}
}

// onDyingThread runs work on a thread that is gone when it returns. The first
// thread of a process never ends, so work must not run on that one.
func onDyingThread(work func()) {
	thread := make(chan int)
	go func() {
		runtime.LockOSThread()
		if syscall.Gettid() == os.Getpid() {
			onDyingThread(work)
			runtime.UnlockOSThread()
			thread <- 0
			return
		}
		work()
		thread <- syscall.Gettid() // still locked: the thread ends with the goroutine
	}()
	task := filepath.Join("/proc/self/task", strconv.Itoa(<-thread))
	for _, err := os.Stat(task); err == nil; _, err = os.Stat(task) {
		runtime.Gosched()
	}
}

func TestStartEndsWithItsContextAndLeavesNoJava(t *testing.T) {
	ctx, cancel := context.WithCancel(patience(t))
	o := neo4jd.Options{Data: t.TempDir()}
	failed := make(chan error)
	go func() {
		_, err := neo4jd.Start(ctx, o)
		failed <- err
	}()
	pidFile := filepath.Join(o.Data, "java.pid")
	var pid int
	await(t, "the start of java", func() bool {
		text, err := os.ReadFile(pidFile)
		pid, _ = strconv.Atoi(strings.TrimSpace(string(text)))
		return err == nil && pid > 0
	})
	cancel()
	wantError(t, <-failed, context.Canceled)
	if alive(pid) {
		t.Error("java is still there")
	}
	wantFree(t, o.Data)
}
