package vault

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// wrappingKey is one line of the file.
type wrappingKey struct {
	Key

	bytes []byte
}

func newWrappingKey(now time.Time) wrappingKey {
	return wrappingKey{Key{ID: hex.EncodeToString(random(4)), MadeAt: now.UTC().Truncate(time.Second)}, random(keySize)}
}

const fileHead = `# The keys that wrap the data keys of Lávka: id, when made, key; the newest last.
# Without this file nobody can read a text of a referral. Keep a copy of it apart
# from the backups of the database, and take no line out: "lavka key rotate" adds one.
`

// The file is small; what is larger is another file.
const maxFile = 1 << 20

func readFile(path string) ([]wrappingKey, fs.FileInfo, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, nil, err
	}
	info, err := file.Stat()
	if err != nil {
		return nil, nil, errors.Join(err, file.Close())
	}
	text, err := io.ReadAll(io.LimitReader(file, maxFile))
	if err := errors.Join(err, file.Close()); err != nil {
		return nil, nil, fmt.Errorf("read the keys: %w", err)
	}
	keys, err := parse(text)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", path, err)
	}
	return keys, info, nil
}

// parse reads the lines of the file. What is wrong is told by its line, never by
// its content.
func parse(text []byte) ([]wrappingKey, error) {
	var keys []wrappingKey
	known := map[string]bool{}
	lines := bufio.NewScanner(bytes.NewReader(text))
	lines.Buffer(nil, maxFile)
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSpace(lines.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		key, err := parseLine(line)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		if known[key.ID] {
			return nil, fmt.Errorf("line %d: the key %s stands twice", n, key.ID)
		}
		known[key.ID] = true
		keys = append(keys, key)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("read the lines: %w", err)
	}
	if len(keys) == 0 {
		return nil, errors.New("no key in it")
	}
	return keys, nil
}

func parseLine(line string) (wrappingKey, error) {
	parts := strings.Fields(line)
	if len(parts) != 3 {
		return wrappingKey{}, errors.New("a key is an id, a moment and the key itself")
	}
	if id, err := hex.DecodeString(parts[0]); err != nil || len(id) != 4 {
		return wrappingKey{}, errors.New("the id is not 8 hexadecimal digits")
	}
	at, err := time.Parse(time.RFC3339, parts[1])
	if err != nil || at.UTC().Year() < 2000 || at.UTC().Year() > 9999 {
		return wrappingKey{}, errors.New("the moment is not written as 2026-11-18T09:00:00Z")
	}
	secret, err := base64.StdEncoding.Strict().DecodeString(parts[2])
	if err != nil || len(secret) != keySize {
		return wrappingKey{}, fmt.Errorf("the key is not %d bytes in base64", keySize)
	}
	return wrappingKey{Key{ID: parts[0], MadeAt: at.UTC().Truncate(time.Second)}, secret}, nil
}

func format(keys []wrappingKey) []byte {
	var text bytes.Buffer
	text.WriteString(fileHead)
	for _, key := range keys {
		_, _ = fmt.Fprintf(&text, "%s %s %s\n", // a buffer takes everything
			key.ID, key.MadeAt.Format(time.RFC3339), base64.StdEncoding.EncodeToString(key.bytes))
	}
	return text.Bytes()
}

// writeFile replaces the file as a whole: a crash leaves the old or the new one,
// never half of one.
func writeFile(path string, keys []wrappingKey) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	// CreateTemp makes it for the owner alone.
	file, err := os.CreateTemp(filepath.Dir(path), ".keys-")
	if err != nil {
		return err
	}
	_, err = file.Write(format(keys))
	if err := errors.Join(err, file.Sync(), file.Close()); err != nil {
		return errors.Join(fmt.Errorf("write the keys: %w", err), os.Remove(file.Name()))
	}
	return os.Rename(file.Name(), path)
}
