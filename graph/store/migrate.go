package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"lavka/graph"
)

// Migrate brings the database to the newest migration, in the order of the
// files. Each file holds schema or data, never both. A file that was changed
// after it ran is refused: write a new one.
func (s *Store) Migrate(ctx context.Context) error {
	names, err := fs.Glob(files, "migrations/*.cypher")
	if err != nil {
		return err
	}
	done, err := s.migrated(ctx)
	if err != nil {
		return err
	}
	for _, name := range names {
		if err := s.migrateFile(ctx, name, done); err != nil {
			return graph.Wrap("migrate "+path.Base(name), err)
		}
	}
	return s.settle(ctx)
}

func (s *Store) migrated(ctx context.Context) (map[string]string, error) {
	rows, err := s.list(ctx, "migration/list", nil)
	done := map[string]string{}
	for _, r := range rows {
		done[r.text("id")] = r.text("checksum")
	}
	return done, err
}

func (s *Store) migrateFile(ctx context.Context, name string, done map[string]string) error {
	text, err := files.ReadFile(name)
	if err != nil {
		return err
	}
	id := strings.TrimSuffix(path.Base(name), ".cypher")
	sum := sha256.Sum256(text)
	checksum := hex.EncodeToString(sum[:])
	if before, ok := done[id]; ok {
		if before != checksum {
			return fmt.Errorf("the file was changed after it ran")
		}
		return nil
	}
	for _, statement := range statements(string(text)) {
		if err := s.runText(ctx, statement); err != nil {
			return err
		}
	}
	return s.put(ctx, "migration/record", params{"id": id, "checksum": checksum, "now": s.clock()})
}

// statements splits a migration at the semicolons that end a line.
func statements(text string) []string {
	var out []string
	for part := range strings.SplitSeq(text, ";\n") {
		if trimmed := strings.TrimSuffix(strings.TrimSpace(part), ";"); trimmed != "" {
			out = append(out, trimmed)
		}
	}
	return out
}

// runText runs one statement of a migration in a transaction of its own: schema
// and data cannot share one.
func (s *Store) runText(ctx context.Context, text string) error {
	return s.write(ctx, "migrate", func(t transaction) error {
		result, err := t.tx.Run(ctx, text, nil)
		if err != nil {
			return err
		}
		_, err = result.Consume(ctx)
		return err
	})
}

// settle waits until the new indexes answer.
func (s *Store) settle(ctx context.Context) error {
	_, err := s.list(ctx, "migration/settle", nil)
	return err
}

// MigrationsChecksum names the set of migrations: the test processes share one
// migrated template per set.
func MigrationsChecksum() (string, error) {
	names, err := fs.Glob(files, "migrations/*.cypher")
	if err != nil {
		return "", err
	}
	sum := sha256.New()
	for _, name := range names {
		text, err := files.ReadFile(name)
		if err != nil {
			return "", err
		}
		sum.Write(text)
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}
