package neo4jd

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"time"
)

const installJava = "install Java 17 or 21 (Debian: apt install openjdk-17-jre-headless) or set JAVA_HOME to one"

var javaVersion = regexp.MustCompile(`version "(1\.)?(\d+)[^"]*"`)

// findJava returns the first java of JAVA_HOME and PATH that Neo4j 5.26 supports.
// It fails with ErrNoJava or ErrWrongJava.
func findJava(ctx context.Context) (string, error) {
	var found []string
	for _, path := range javaCandidates() {
		version, err := versionOf(ctx, path)
		if ctx.Err() != nil {
			return "", fmt.Errorf("looking for Java: %w", ctx.Err())
		}
		if err != nil {
			found = append(found, fmt.Sprintf("%s (%v)", path, err))
			continue
		}
		if version == "17" || version == "21" {
			return path, nil
		}
		found = append(found, fmt.Sprintf("Java %s at %s", version, path))
	}
	if len(found) == 0 {
		return "", fmt.Errorf("%w was found in JAVA_HOME or PATH: %s", ErrNoJava, installJava)
	}
	return "", fmt.Errorf("%w: Neo4j needs 17 or 21, found %s: %s", ErrWrongJava, strings.Join(found, " and "), installJava)
}

func javaCandidates() []string {
	var paths []string
	if home := os.Getenv("JAVA_HOME"); home != "" {
		if path, err := exec.LookPath(filepath.Join(home, "bin", "java")); err == nil {
			paths = append(paths, path)
		}
	}
	if path, err := exec.LookPath("java"); err == nil {
		paths = append(paths, path)
	}
	return paths
}

// versionOf returns the feature release, "17" for 17.0.15 and "8" for 1.8.0.
func versionOf(ctx context.Context, java string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	out, err := exec.CommandContext(ctx, java, "-version").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("java -version: %w", err)
	}
	match := javaVersion.FindSubmatch(out)
	if match == nil {
		return "", fmt.Errorf("java -version said %q", firstLine(out))
	}
	return string(match[2]), nil
}

func firstLine(out []byte) string {
	line, _, _ := strings.Cut(strings.TrimSpace(string(out)), "\n")
	return line
}
