//go:build linux

package neo4jd_test

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"lavka/internal/neo4jd"
)

func wantError(t *testing.T, err, want error, texts ...string) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Fatalf("error is %v, want %v", err, want)
	}
	for _, text := range texts {
		if !strings.Contains(err.Error(), text) {
			t.Errorf("error %q does not say %q", err, text)
		}
	}
}

func pidText(pid int) string { return "process " + strconv.Itoa(pid) }

// pathWithOnly returns a PATH on which just these of the machine's programs are.
func pathWithOnly(t *testing.T, programs ...string) string {
	t.Helper()
	folder := t.TempDir()
	for _, program := range programs {
		real, err := exec.LookPath(program)
		if err != nil {
			t.Fatalf("this test needs %s: %v", program, err)
		}
		if err := os.Symlink(real, filepath.Join(folder, program)); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

func script(t *testing.T, folder, name, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(folder, name), []byte("#!/bin/sh\n"+text+"\n"), 0o755); err != nil {
		t.Fatal(err)
	}
}

func TestNoJavaSaysWhatToInstall(t *testing.T) {
	t.Setenv("JAVA_HOME", "")
	t.Setenv("PATH", t.TempDir())
	_, err := neo4jd.Start(patience(t), neo4jd.Options{Data: t.TempDir()})
	wantError(t, err, neo4jd.ErrNoJava, "Java 17 or 21", "JAVA_HOME")
}

func TestWrongJavaSaysWhichWasFound(t *testing.T) {
	t.Setenv("JAVA_HOME", "")
	for said, want := range map[string]string{
		`openjdk version "25.0.1" 2025-10-21 LTS`: "found Java 25 at ",
		`java version "1.8.0_402"`:                "found Java 8 at ",
		`openjdk version "18-ea" 2022-03-22`:      "found Java 18 at ",
		`this is a toaster`:                       "this is a toaster",
	} {
		folder := t.TempDir()
		script(t, folder, "java", "echo '"+said+"' >&2")
		t.Setenv("PATH", folder)
		_, err := neo4jd.Start(patience(t), neo4jd.Options{Data: t.TempDir()})
		wantError(t, err, neo4jd.ErrWrongJava, want, "needs 17 or 21")
	}
}

func TestNoMavenMattersOnlyWithoutJars(t *testing.T) {
	t.Setenv("PATH", pathWithOnly(t, "java"))
	_, err := neo4jd.Start(patience(t), neo4jd.Options{Data: t.TempDir(), Cache: t.TempDir()})
	wantError(t, err, neo4jd.ErrNoMaven, "LAVKA_NEO4J_URI", "apt install maven")
}

func TestFailingMavenShowsItsLastLinesAndLeavesNoJars(t *testing.T) {
	path := pathWithOnly(t, "java")
	script(t, path, "mvn", `i=1; while [ $i -le 30 ]; do echo "step $i"; i=$((i+1)); done; echo 'no route to the repository'; exit 1`)
	t.Setenv("PATH", path)
	cache := t.TempDir()
	_, err := neo4jd.Start(patience(t), neo4jd.Options{Data: t.TempDir(), Cache: cache})
	wantError(t, err, neo4jd.ErrJars, "no route to the repository", "step 12", "maven.log")
	if strings.Contains(err.Error(), "step 11\n") {
		t.Error("more than 20 lines of the log are shown")
	}
	left, err := filepath.Glob(filepath.Join(cache, "*"))
	if err != nil || len(left) != 2 {
		t.Errorf("the cache holds %q (%v), want its lock and maven.log only", left, err)
	}
}

func TestFolderThatCannotBeWritten(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := neo4jd.Start(patience(t), neo4jd.Options{Data: filepath.Join(file, "data")})
	wantError(t, err, neo4jd.ErrDataFolder, file)
	_, err = neo4jd.Start(patience(t), neo4jd.Options{})
	wantError(t, err, neo4jd.ErrDataFolder)
}

func TestServerThatCannotStartShowsItsLog(t *testing.T) {
	data := t.TempDir()
	_, err := neo4jd.Start(patience(t), neo4jd.Options{Data: data, PageCacheMB: 99_999_999})
	wantError(t, err, neo4jd.ErrExited, "exit status", "ERROR Invalid memory configuration", filepath.Join(data, "console.log"))
	wantFree(t, data)
}

func TestLostPasswordFileIsNotAnsweredWithAnEmptyDatabase(t *testing.T) {
	data := t.TempDir()
	stop(t, start(t, neo4jd.Options{Data: data}))
	password := filepath.Join(data, "password")
	if err := os.Remove(password); err != nil {
		t.Fatal(err)
	}
	_, err := neo4jd.Start(patience(t), neo4jd.Options{Data: data})
	wantError(t, err, neo4jd.ErrPassword, password)
	if err := os.WriteFile(password, []byte("not-the-one"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err = neo4jd.Start(patience(t), neo4jd.Options{Data: data})
	wantError(t, err, neo4jd.ErrPassword, password)
}
