package vault

import (
	"crypto/aes"
	"crypto/cipher"
	"fmt"
	"strings"
)

// keySize is that of AES-256.
const keySize = 32

// DataKey encrypts the texts of one attempt. It lives in memory only.
type DataKey struct {
	attempt string
	bytes   []byte
}

// Seal encrypts a text; its id and its attempt are bound into it.
func (k DataKey) Seal(id, text string) ([]byte, error) {
	return seal(k.bytes, []byte(text), contextOf("text", k.attempt, id))
}

// Open decrypts a text; ErrRefused.
func (k DataKey) Open(id string, sealed []byte) (string, error) {
	text, err := open(k.bytes, sealed, contextOf("text", k.attempt, id))
	return string(text), err
}

// Hash is a hash of the text that says, as long as the data key lives, whether a
// text is still the one that was written; without the key it says nothing.
func (k DataKey) Hash(id, text string) string {
	return keyedHash(k.bytes, "lavka text hash", []byte(contextOf("hash", k.attempt, id)+text))
}

// contextOf joins what a cipher belongs to. Ids hold no zero byte.
func contextOf(purpose string, ids ...string) string {
	return "lavka " + purpose + "\x00" + strings.Join(ids, "\x00") + "\x00"
}

func seal(key, plain []byte, belongsTo string) ([]byte, error) {
	aead, err := aeadOf(key)
	if err != nil {
		return nil, err
	}
	return aead.Seal(nil, nil, plain, []byte(belongsTo)), nil //nolint:gosec // the AEAD draws the nonce itself
}

func open(key, sealed []byte, belongsTo string) ([]byte, error) {
	aead, err := aeadOf(key)
	if err != nil {
		return nil, err
	}
	plain, err := aead.Open(nil, nil, sealed, []byte(belongsTo))
	if err != nil {
		return nil, ErrRefused
	}
	return plain, nil
}

// aeadOf puts a random nonce in front of each cipher.
func aeadOf(key []byte) (cipher.AEAD, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("use a key: %w", err)
	}
	aead, err := cipher.NewGCMWithRandomNonce(block)
	if err != nil {
		return nil, fmt.Errorf("use a key: %w", err)
	}
	return aead, nil
}
