// Package vault encrypts what must not be read in the database: every text of a
// referral under the data key of its attempt (AES-256-GCM), every data key under
// a key that lies in a file outside the database. Losing the data key of an
// attempt makes its texts unreadable in every backup. It imports the standard
// library only. No error of this package holds a text or a key.
package vault

import (
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"sync"
	"time"
)

// ErrRefused is the answer to a wrong key, a wrong attempt and a byte that was
// changed; which of them it was can not be told.
var ErrRefused = errors.New("the vault refuses: key, attempt and cipher do not belong together")

// UnknownKeyError says which wrapping key is missing in the file.
type UnknownKeyError struct{ ID, Path string }

// Error names the key by its id.
func (e *UnknownKeyError) Error() string {
	return fmt.Sprintf("the key %s is not in %s", e.ID, e.Path)
}

// Key is a wrapping key as it may be spoken of.
type Key struct {
	ID     string
	MadeAt time.Time
}

// Wrapped is a data key as the database keeps it: encrypted by the key KeyID.
type Wrapped struct {
	KeyID string
	Bytes []byte
}

// Vault holds the wrapping keys of one file, the newest last. It reads the file
// again when somebody else has changed it, so that a rotation needs no restart.
// It may be used by many at once.
type Vault struct {
	path string

	mutex sync.RWMutex
	keys  []wrappingKey
	seen  fs.FileInfo
}

// Load reads the keys of the file. A file that does not exist yet is a vault
// without keys; Ready makes the first.
func Load(path string) (*Vault, error) {
	v := &Vault{path: path}
	if err := v.read(); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	return v, nil
}

// InMemory is a vault with one key and no file: what it wraps is lost with it.
func InMemory() *Vault {
	return &Vault{keys: []wrappingKey{newWrappingKey(time.Time{})}}
}

// Ready makes the file with its first key where there is none. Ask first whether
// the database holds data keys that another file has wrapped.
func (v *Vault) Ready(now time.Time) error {
	if _, ok := v.Newest(); ok {
		return nil
	}
	_, err := v.Add(now)
	return err
}

// Add makes a new wrapping key, writes it to the file and wraps with it from now
// on.
func (v *Vault) Add(now time.Time) (Key, error) {
	v.mutex.Lock()
	defer v.mutex.Unlock()
	made := newWrappingKey(now)
	if v.path == "" {
		v.keys = append(slices.Clone(v.keys), made)
		return made.Key, nil
	}
	// Another program may have added one since.
	if err := v.readLocked(); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return Key{}, err
	}
	if err := writeFile(v.path, append(slices.Clone(v.keys), made)); err != nil {
		return Key{}, err
	}
	return made.Key, v.readLocked()
}

// Newest is the key that wraps; false where there is none yet.
func (v *Vault) Newest() (Key, bool) {
	v.refresh()
	v.mutex.RLock()
	defer v.mutex.RUnlock()
	if len(v.keys) == 0 {
		return Key{}, false
	}
	return v.keys[len(v.keys)-1].Key, true
}

// Lacks lists those of the ids that are not in the file.
func (v *Vault) Lacks(ids []string) []string {
	var missing []string
	for _, id := range ids {
		if _, err := v.key(id); err != nil {
			missing = append(missing, id)
		}
	}
	return missing
}

// Path is the file of the keys, empty for a vault in memory.
func (v *Vault) Path() string { return v.path }

// NewDataKey draws the data key of an attempt and wraps it by the newest key.
func (v *Vault) NewDataKey(attempt string) (DataKey, Wrapped, error) {
	key := DataKey{attempt: attempt, bytes: random(keySize)}
	wrapped, err := v.wrap(key)
	return key, wrapped, err
}

// Unwrap opens the data key of the attempt; ErrRefused, *UnknownKeyError.
func (v *Vault) Unwrap(wrapped Wrapped, attempt string) (DataKey, error) {
	key, err := v.key(wrapped.KeyID)
	if err != nil {
		return DataKey{}, err
	}
	bytes, err := open(key.bytes, wrapped.Bytes, wrapContext(key.ID, attempt))
	if err != nil || len(bytes) != keySize {
		return DataKey{}, ErrRefused
	}
	return DataKey{attempt: attempt, bytes: bytes}, nil
}

// Rewrap wraps the same data key by the newest key.
func (v *Vault) Rewrap(wrapped Wrapped, attempt string) (Wrapped, error) {
	key, err := v.Unwrap(wrapped, attempt)
	if err != nil {
		return Wrapped{}, err
	}
	return v.wrap(key)
}

// Fingerprint is a hash of what a caller said, keyed so that nobody can guess
// from the database what it was. SameFingerprint compares.
func (v *Vault) Fingerprint(said []byte) (string, error) {
	newest, ok := v.Newest()
	if !ok {
		return "", &UnknownKeyError{ID: "that wraps", Path: v.path}
	}
	return v.hashBy(newest.ID, said)
}

// SameFingerprint tells whether the fingerprint is of this input, by whichever
// key it was made.
func (v *Vault) SameFingerprint(fingerprint string, said []byte) bool {
	id, _, _ := strings.Cut(fingerprint, ":")
	mine, err := v.hashBy(id, said)
	return err == nil && hmac.Equal([]byte(mine), []byte(fingerprint))
}

// Signature is a signature with the id of the key that made it.
type Signature struct{ Text, KeyID string }

// Sign signs what is said by the key of the id, by the newest where that is
// empty: a link is signed so, and can be made anew instead of being kept.
func (v *Vault) Sign(keyID string, said []byte) (Signature, error) {
	if keyID == "" {
		newest, ok := v.Newest()
		if !ok {
			return Signature{}, &UnknownKeyError{ID: "that wraps", Path: v.path}
		}
		keyID = newest.ID
	}
	key, err := v.key(keyID)
	if err != nil {
		return Signature{}, err
	}
	return Signature{keyedHash(key.bytes, "lavka link", said), keyID}, nil
}

// Signed tells whether the text, a key's id and a signature joined by a colon, is
// a signature of what is said.
func (v *Vault) Signed(text string, said []byte) bool {
	id, _, _ := strings.Cut(text, ":")
	made, err := v.Sign(id, said)
	return id != "" && err == nil && hmac.Equal([]byte(made.KeyID+":"+made.Text), []byte(text))
}

func (v *Vault) hashBy(id string, said []byte) (string, error) {
	key, err := v.key(id)
	if err != nil {
		return "", err
	}
	return id + ":" + keyedHash(key.bytes, "lavka fingerprint", said), nil
}

func (v *Vault) wrap(key DataKey) (Wrapped, error) {
	newest, ok := v.Newest()
	if !ok {
		return Wrapped{}, &UnknownKeyError{ID: "that wraps", Path: v.path}
	}
	by, err := v.key(newest.ID)
	if err != nil {
		return Wrapped{}, err
	}
	sealed, err := seal(by.bytes, key.bytes, wrapContext(by.ID, key.attempt))
	return Wrapped{KeyID: by.ID, Bytes: sealed}, err
}

func (v *Vault) key(id string) (wrappingKey, error) {
	if key, ok := v.known(id); ok {
		return key, nil
	}
	v.refresh()
	if key, ok := v.known(id); ok {
		return key, nil
	}
	return wrappingKey{}, &UnknownKeyError{ID: id, Path: v.path}
}

func (v *Vault) known(id string) (wrappingKey, bool) {
	v.mutex.RLock()
	defer v.mutex.RUnlock()
	for _, key := range v.keys {
		if key.ID == id {
			return key, true
		}
	}
	return wrappingKey{}, false
}

// refresh reads the file again when it has changed. A file that can not be read
// just now changes nothing: what the vault knows stays right.
func (v *Vault) refresh() {
	if v.path == "" {
		return
	}
	info, err := os.Stat(v.path)
	if err != nil {
		return
	}
	v.mutex.RLock()
	same := v.seen != nil && os.SameFile(v.seen, info) && v.seen.ModTime().Equal(info.ModTime()) && v.seen.Size() == info.Size()
	v.mutex.RUnlock()
	if !same {
		_ = v.read() // told by whoever then lacks a key
	}
}

func (v *Vault) read() error {
	v.mutex.Lock()
	defer v.mutex.Unlock()
	return v.readLocked()
}

func (v *Vault) readLocked() error {
	keys, info, err := readFile(v.path)
	if err != nil {
		return err
	}
	v.keys, v.seen = keys, info
	return nil
}

func wrapContext(keyID, attempt string) string { return contextOf("data key", keyID, attempt) }

// keyedHash is a hash that can not be guessed without the key.
func keyedHash(key []byte, purpose string, said []byte) string {
	derived, err := hkdf.Key(sha256.New, key, nil, purpose, sha256.Size)
	if err != nil {
		panic(err) // only a length that is too great is an error
	}
	mac := hmac.New(sha256.New, derived)
	_, _ = mac.Write(said) // never fails
	return hex.EncodeToString(mac.Sum(nil))
}

func random(n int) []byte {
	bytes := make([]byte, n)
	_, _ = rand.Read(bytes) // never fails: it ends the program instead
	return bytes
}
