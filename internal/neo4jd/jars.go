package neo4jd

import (
	"context"
	"crypto/sha256"
	_ "embed"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

//go:embed pom.xml
var pom []byte

const installMaven = "install it (Debian: apt install maven) for the first start, or set LAVKA_NEO4J_URI to a server you have"

// cache is the folder of jars: lib/ and, only when lib/ is complete, stamp.
type cache struct {
	folder   string
	progress func(string)
}

func (c cache) lib() string   { return filepath.Join(c.folder, "lib") }
func (c cache) stamp() string { return filepath.Join(c.folder, "stamp") }

// ensure returns the folder that holds the jars, asking Maven for them when it
// must. It fails with ErrNoMaven or ErrJars.
func (c cache) ensure(ctx context.Context) (string, error) {
	if c.complete() {
		return c.lib(), nil
	}
	if err := os.MkdirAll(c.folder, 0o755); err != nil {
		return "", fmt.Errorf("%w: making the cache folder: %w", ErrJars, err)
	}
	lock, err := lockWaiting(ctx, filepath.Join(c.folder, "lock"), func() {
		c.progress("Waiting for another process that is getting Neo4j " + Version + " …")
	})
	if err != nil {
		return "", fmt.Errorf("%w: locking the cache folder: %w", ErrJars, err)
	}
	if !c.complete() {
		err = c.fetch(ctx)
	}
	return c.lib(), errors.Join(err, lock.release())
}

// complete compares what the stamp promises with what is there, because cache
// folders are swept by people and programs.
func (c cache) complete() bool {
	stamp, err := os.ReadFile(c.stamp())
	if err != nil {
		return false
	}
	count, err := jarsIn(c.lib())
	return err == nil && string(stamp) == stampText(count)
}

func stampText(count int) string {
	return fmt.Sprintf("pom %x\njars %d\n", sha256.Sum256(pom), count)
}

func jarsIn(folder string) (int, error) {
	jars, err := filepath.Glob(filepath.Join(folder, "*.jar"))
	return len(jars), err
}

func (c cache) fetch(ctx context.Context) error {
	maven, err := exec.LookPath("mvn")
	if err != nil {
		return fmt.Errorf("%w was found in PATH, and Neo4j is not yet in %s: %s", ErrNoMaven, c.folder, installMaven)
	}
	c.progress("Getting Neo4j " + Version + " with Maven (about 210 files, 116 MB, once) …")
	work, err := os.MkdirTemp(c.folder, "getting-")
	if err != nil {
		return fmt.Errorf("%w: %w", ErrJars, err)
	}
	err = c.runMaven(ctx, maven, work)
	if err == nil {
		err = c.adopt(filepath.Join(work, "lib"))
	}
	return errors.Join(err, os.RemoveAll(work))
}

func (c cache) runMaven(ctx context.Context, maven, work string) error {
	if err := os.WriteFile(filepath.Join(work, "pom.xml"), pom, 0o600); err != nil {
		return fmt.Errorf("%w: %w", ErrJars, err)
	}
	cmd := exec.CommandContext(ctx, maven, "-B", "-q", "dependency:copy-dependencies",
		"-DincludeScope=runtime", "-DoutputDirectory=lib")
	cmd.Dir = work
	cmd.Env = childEnv()
	cmd.WaitDelay = 5 * time.Second
	out, err := cmd.CombinedOutput()
	log := filepath.Join(c.folder, "maven.log")
	errLog := os.WriteFile(log, out, 0o600)
	if err != nil {
		return errors.Join(fmt.Errorf("%w: mvn: %w; its output is in %s and ends:\n%s",
			ErrJars, err, log, strings.Join(lastLines(string(out), tailLines), "\n")), errLog)
	}
	return errLog
}

// adopt makes a finished download the one that everybody uses. The old stamp
// goes first: whoever looks in between sees an incomplete cache, never a lie.
func (c cache) adopt(fetched string) error {
	count, err := jarsIn(fetched)
	if err == nil && count == 0 {
		err = errors.New("maven brought no jars")
	}
	for _, step := range []func() error{
		func() error { return os.RemoveAll(c.stamp()) },
		func() error { return os.RemoveAll(c.lib()) },
		func() error { return os.Rename(fetched, c.lib()) },
		func() error { return writeWhole(c.stamp(), []byte(stampText(count)), 0o644) },
	} {
		if err == nil {
			err = step()
		}
	}
	if err != nil {
		return fmt.Errorf("%w: putting them in %s: %w", ErrJars, c.folder, err)
	}
	return nil
}

// writeWhole leaves either the old file or the new one, never a part.
func writeWhole(path string, text []byte, mode os.FileMode) error {
	part := path + ".part"
	if err := os.WriteFile(part, text, mode); err != nil {
		return err
	}
	return os.Rename(part, path)
}

// childEnv keeps our own settings and secrets away from the programs we start.
func childEnv(extra ...string) []string {
	var env []string
	for _, entry := range os.Environ() {
		if !strings.HasPrefix(entry, "LAVKA_") && !strings.HasPrefix(entry, "NEO4J_") {
			env = append(env, entry)
		}
	}
	return append(env, extra...)
}
