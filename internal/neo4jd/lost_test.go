//go:build linux

package neo4jd_test

import (
	"bufio"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"lavka/internal/neo4jd"
)

// alive tells whether a process runs; a zombie does not.
func alive(pid int) bool {
	text, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "stat"))
	if err != nil {
		return false
	}
	_, after, _ := strings.Cut(string(text), ") ")
	return !strings.HasPrefix(after, "Z")
}

func await(t *testing.T, what string, condition func() bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for !condition() {
		select {
		case <-ctx.Done():
			t.Fatalf("waited in vain: %s", what)
		case <-tick.C:
		}
	}
}

func killHard(t *testing.T, pid int) {
	t.Helper()
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		t.Fatalf("kill -9 %d: %v", pid, err)
	}
}

func TestLostServerComesBackAtTheSameAddressWithItsData(t *testing.T) {
	var told lines
	server := start(t, neo4jd.Options{Data: t.TempDir(), Progress: told.add})
	address, pid := server.URI(), server.Pid()
	run(t, server, writeNote)
	killHard(t, pid)
	await(t, "another java", func() bool { return server.Pid() != pid })
	wantNotes(t, server, 1)
	if server.URI() != address {
		t.Errorf("address changed from %s to %s", address, server.URI())
	}
	await(t, "the good news", func() bool { return strings.HasSuffix(told.text(), "Neo4j answers again.") })
	if !strings.Contains(told.text(), "ended unexpectedly (signal: killed)") {
		t.Errorf("nobody was told: %q", told.text())
	}
}

func TestStopWhileComingBackEndsEverything(t *testing.T) {
	data := t.TempDir()
	back := make(chan struct{}, 10)
	server := start(t, neo4jd.Options{Data: data, Progress: func(line string) {
		if strings.Contains(line, "starting it again") {
			back <- struct{}{}
		}
	}})
	killHard(t, server.Pid())
	<-back
	stop(t, server)
	wantFree(t, data)
}

func TestServerThatKeepsDyingIsGivenUp(t *testing.T) {
	java, err := exec.LookPath("java")
	if err != nil {
		t.Fatal(err)
	}
	home, broken := t.TempDir(), filepath.Join(t.TempDir(), "broken")
	if err := os.Mkdir(filepath.Join(home, "bin"), 0o755); err != nil {
		t.Fatal(err)
	}
	script(t, filepath.Join(home, "bin"), "java", "[ -e '"+broken+"' ] && echo 'the disk is gone' && exit 9\nexec '"+java+`' "$@"`)
	t.Setenv("JAVA_HOME", home)
	server := start(t, neo4jd.Options{Data: t.TempDir()})
	if err := os.WriteFile(broken, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	killHard(t, server.Pid())
	select {
	case err := <-server.Lost():
		wantError(t, err, neo4jd.ErrGaveUp, "after 5 restarts", "exit status 9", "the disk is gone")
	case <-patience(t).Done():
		t.Fatal("the loss was never reported")
	}
	stop(t, server)
}

func TestKilledParentTakesItsServerAlongAndLeavesTheFolderUsable(t *testing.T) {
	data := t.TempDir()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	parent := exec.CommandContext(patience(t), self)
	parent.Env = append(os.Environ(), parentEnv+"="+data)
	out, err := parent.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := parent.Start(); err != nil {
		t.Fatal(err)
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	java, errPid := strconv.Atoi(strings.TrimSpace(strings.TrimPrefix(line, "java ")))
	if err != nil || errPid != nil || !alive(java) {
		t.Fatalf("the parent said %q (%v, %v)", line, err, errPid)
	}
	_, err = neo4jd.Start(patience(t), neo4jd.Options{Data: data})
	wantError(t, err, neo4jd.ErrRunning, pidText(parent.Process.Pid))

	killHard(t, parent.Process.Pid)
	_ = parent.Wait()
	await(t, "the end of java", func() bool { return !alive(java) })
	start(t, neo4jd.Options{Data: data})
}
