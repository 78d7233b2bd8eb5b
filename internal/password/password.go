// Package password hashes and compares passwords. It imports x/crypto only and
// is the one place that knows the parameters.
package password

import (
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"strings"

	"golang.org/x/crypto/argon2"
)

// The parameters of argon2id (RFC 9106, second recommended option, one pass
// more): 64 MiB, three passes, one lane, for each sign-in on a small machine.
const (
	memory  = 64 * 1024
	passes  = 3
	lanes   = 1
	saltLen = 16
	keyLen  = 32
)

// Hash returns the encoded argon2id hash of a password with a fresh salt.
func Hash(plain string) (string, error) {
	salt := make([]byte, saltLen)
	if _, err := rand.Read(salt); err != nil {
		return "", fmt.Errorf("draw a salt: %w", err)
	}
	key := argon2.IDKey([]byte(plain), salt, passes, memory, lanes, keyLen)
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, memory, passes, lanes,
		base64.RawStdEncoding.EncodeToString(salt), base64.RawStdEncoding.EncodeToString(key)), nil
}

// Matches tells whether the password is that of the encoded hash. A hash that it
// cannot read matches nothing, after the work of a real comparison, so that an
// unknown account takes as long as a known one.
func Matches(encoded, plain string) bool {
	salt, want, ok := decode(encoded)
	got := argon2.IDKey([]byte(plain), salt, passes, memory, lanes, keyLen)
	return subtle.ConstantTimeCompare(got, want) == 1 && ok
}

func decode(encoded string) ([]byte, []byte, bool) {
	parts := strings.Split(encoded, "$")
	nothing := make([]byte, saltLen)
	if len(parts) != 6 || parts[1] != "argon2id" {
		return nothing, nothing, false
	}
	salt, err := base64.RawStdEncoding.DecodeString(parts[4])
	if err != nil {
		return nothing, nothing, false
	}
	key, err := base64.RawStdEncoding.DecodeString(parts[5])
	if err != nil {
		return nothing, nothing, false
	}
	return salt, key, true
}
