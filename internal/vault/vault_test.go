package vault_test

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"lavka/internal/vault"
)

var noon = time.Date(2026, time.November, 18, 12, 0, 0, 0, time.UTC)

func ready(t *testing.T) (*vault.Vault, string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "folder", "keys")
	v, err := vault.Load(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := v.Ready(noon); err != nil {
		t.Fatal(err)
	}
	return v, path
}

func TestTextComesBackAndEachSealLooksDifferent(t *testing.T) {
	v := vault.InMemory()
	rapid.Check(t, func(t *rapid.T) {
		attempt, id, text := rapid.String().Draw(t, "attempt"), rapid.String().Draw(t, "id"), rapid.String().Draw(t, "text")
		key, wrapped, err := v.NewDataKey(attempt)
		if err != nil {
			t.Fatal(err)
		}
		one, err := key.Seal(id, text)
		if err != nil {
			t.Fatal(err)
		}
		two, err := key.Seal(id, text)
		if err != nil || bytes.Equal(one, two) {
			t.Fatalf("the same cipher twice: %v", err)
		}
		if len(text) > 8 && bytes.Contains(one, []byte(text)) {
			t.Fatal("the text stands in the cipher")
		}
		opensAgain(t, reopened{v, wrapped, attempt, id}, text, one, two)
		if again, err := v.Unwrap(wrapped, attempt); err != nil || key.Hash(id, text) != again.Hash(id, text) || key.Hash(id, text) == key.Hash(id, text+"x") {
			t.Fatal("the hash does not follow the text")
		}
	})
}

type reopened struct {
	vault       *vault.Vault
	wrapped     vault.Wrapped
	attempt, id string
}

func opensAgain(t *rapid.T, r reopened, text string, ciphers ...[]byte) {
	key, err := r.vault.Unwrap(r.wrapped, r.attempt)
	if err != nil {
		t.Fatal(err)
	}
	for _, sealed := range ciphers {
		if got, err := key.Open(r.id, sealed); err != nil || got != text {
			t.Fatalf("opened %q: %v", got, err)
		}
	}
}

// Any byte that was changed, any cut, another attempt, another text's id and
// another attempt's key are refused alike, and the error says nothing of the text.
func TestWhatDoesNotBelongTogetherIsRefused(t *testing.T) {
	v := vault.InMemory()
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringN(1, 60, -1).Draw(t, "text")
		mine, wrapped, err := v.NewDataKey("mine")
		if err != nil {
			t.Fatal(err)
		}
		theirs, _, err := v.NewDataKey("mine")
		if err != nil {
			t.Fatal(err)
		}
		sealed, err := mine.Seal("t", text)
		if err != nil {
			t.Fatal(err)
		}
		changed := tampered(t, sealed)
		for name, try := range map[string]func() (string, error){
			"changed byte":  func() (string, error) { return mine.Open("t", changed) },
			"cut":           func() (string, error) { return mine.Open("t", sealed[:len(sealed)-1]) },
			"nothing":       func() (string, error) { return mine.Open("t", nil) },
			"other text":    func() (string, error) { return mine.Open("u", sealed) },
			"other key":     func() (string, error) { return theirs.Open("t", sealed) },
			"other attempt": func() (string, error) { _, err := v.Unwrap(wrapped, "theirs"); return "", err },
			"changed key": func() (string, error) {
				_, err := v.Unwrap(vault.Wrapped{KeyID: wrapped.KeyID, Bytes: tampered(t, wrapped.Bytes)}, "mine")
				return "", err
			},
		} {
			got, err := try()
			if !errors.Is(err, vault.ErrRefused) || got != "" {
				t.Fatalf("%s: %q, %v", name, got, err)
			}
		}
	})
}

func tampered(t *rapid.T, sealed []byte) []byte {
	changed := bytes.Clone(sealed)
	at := rapid.IntRange(0, len(changed)-1).Draw(t, "at")
	changed[at] ^= byte(rapid.IntRange(1, 255).Draw(t, "bits"))
	return changed
}

func TestKeyOfAnotherVaultIsNamedAsMissing(t *testing.T) {
	_, wrapped, err := vault.InMemory().NewDataKey("a")
	if err != nil {
		t.Fatal(err)
	}
	v, path := ready(t)
	_, err = v.Unwrap(wrapped, "a")
	if unknown, ok := errors.AsType[*vault.UnknownKeyError](err); !ok || unknown.ID != wrapped.KeyID || unknown.Path != path {
		t.Errorf("refused with %v", err)
	}
	if missing := v.Lacks([]string{wrapped.KeyID}); len(missing) != 1 {
		t.Errorf("missing %v", missing)
	}
}

func TestFileIsMadeOnceForItsOwnerAlone(t *testing.T) {
	v, path := ready(t)
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Fatalf("mode %v: %v", info.Mode(), err)
	}
	newest, _ := v.Newest()
	if err := v.Ready(noon.Add(time.Hour)); err != nil {
		t.Fatal(err)
	}
	again, err := vault.Load(path)
	if err != nil {
		t.Fatal(err)
	}
	if key, ok := again.Newest(); !ok || key != newest {
		t.Errorf("newest %v, want %v", key, newest)
	}
	if leftovers, err := filepath.Glob(filepath.Join(filepath.Dir(path), ".keys-*")); err != nil || len(leftovers) != 0 {
		t.Errorf("left behind: %v %v", leftovers, err)
	}
}

func TestRotationLeavesOldKeysReadableAndARunningVaultLearnsOfIt(t *testing.T) {
	running, path := ready(t)
	first, wrapped, err := running.NewDataKey("a")
	if err != nil {
		t.Fatal(err)
	}
	sealed, err := first.Seal("t", "tři exekuce")
	if err != nil {
		t.Fatal(err)
	}
	beside, err := vault.Load(path)
	if err != nil {
		t.Fatal(err)
	}
	added, err := beside.Add(noon.Add(time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	rewrapped, err := beside.Rewrap(wrapped, "a")
	if err != nil || rewrapped.KeyID != added.ID || rewrapped.KeyID == wrapped.KeyID {
		t.Fatalf("rewrapped by %s: %v", rewrapped.KeyID, err)
	}
	for _, w := range []vault.Wrapped{wrapped, rewrapped} {
		key, err := running.Unwrap(w, "a")
		if err != nil {
			t.Fatal(err)
		}
		if text, err := key.Open("t", sealed); err != nil || text != "tři exekuce" {
			t.Errorf("read %q: %v", text, err)
		}
	}
	if _, next, err := running.NewDataKey("b"); err != nil || next.KeyID != added.ID {
		t.Errorf("the running vault wraps by %s: %v", next.KeyID, err)
	}
}

func TestFingerprintOutlivesARotation(t *testing.T) {
	v, _ := ready(t)
	mark, err := v.Fingerprint([]byte("řekl"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := v.Add(noon); err != nil {
		t.Fatal(err)
	}
	if !v.SameFingerprint(mark, []byte("řekl")) || v.SameFingerprint(mark, []byte("řekla")) || v.SameFingerprint("", nil) {
		t.Error("the fingerprint does not follow what was said")
	}
	if other := vault.InMemory(); other.SameFingerprint(mark, []byte("řekl")) {
		t.Error("whoever has another key can check a guess")
	}
}

func TestVaultWithoutAFileWrapsNothing(t *testing.T) {
	v, err := vault.Load(filepath.Join(t.TempDir(), "none"))
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := v.NewDataKey("a"); err == nil {
		t.Error("it wrapped by no key")
	}
	if _, err := v.Fingerprint(nil); err == nil {
		t.Error("it made a fingerprint by no key")
	}
	if _, err := os.Stat(v.Path()); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("it made a file: %v", err)
	}
}

func TestBrokenFileIsToldByItsLineAndNotByItsContent(t *testing.T) {
	secret := strings.Repeat("Q", 43) + "="
	for name, line := range map[string]string{
		"short":  "aabbccdd 2026-11-18T09:00:00Z UVFRUQ==",
		"id":     "xyz 2026-11-18T09:00:00Z " + secret,
		"moment": "aabbccdd yesterday " + secret,
		"parts":  "aabbccdd " + secret,
	} {
		path := filepath.Join(t.TempDir(), "keys")
		if err := os.WriteFile(path, []byte("# head\n"+line+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := vault.Load(path)
		if err == nil || !strings.Contains(err.Error(), "line 2") || strings.Contains(err.Error(), "QQQ") || strings.Contains(err.Error(), "UVF") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestManyMayUseOneVault(t *testing.T) {
	v, _ := ready(t)
	var wait sync.WaitGroup
	for i := range 16 {
		wait.Go(func() {
			if i%4 == 0 {
				if _, err := v.Add(noon); err != nil {
					t.Error(err)
				}
			}
			_, wrapped, err := v.NewDataKey("a")
			if err != nil {
				t.Error(err)
				return
			}
			if _, err := v.Unwrap(wrapped, "a"); err != nil {
				t.Error(err)
			}
		})
	}
	wait.Wait()
}
