package vault

import (
	"bytes"
	"testing"
	"time"
)

// What parse accepts comes back the same after it was written.
func FuzzFileOfKeys(f *testing.F) {
	at := time.Date(2026, time.November, 18, 9, 0, 0, 0, time.UTC)
	f.Add(format([]wrappingKey{newWrappingKey(at)}))
	f.Add(format([]wrappingKey{newWrappingKey(at), newWrappingKey(at.AddDate(1, 0, 0))}))
	f.Add([]byte("# nothing\n\n"))
	f.Add([]byte("aabbccdd 2026-11-18T09:00:00Z \x00"))
	f.Fuzz(func(t *testing.T, text []byte) {
		keys, err := parse(text)
		if err != nil {
			return
		}
		again, err := parse(format(keys))
		if err != nil || len(again) != len(keys) {
			t.Fatalf("%d keys became %d: %v", len(keys), len(again), err)
		}
		for i, key := range keys {
			if again[i].Key != key.Key || !bytes.Equal(again[i].bytes, key.bytes) {
				t.Fatalf("key %d changed", i)
			}
		}
	})
}

// No cipher that we did not make opens, whatever it is.
func FuzzOpenRefusesWhatWeDidNotSeal(f *testing.F) {
	key := DataKey{attempt: "a", bytes: random(keySize)}
	sealed, err := key.Seal("t", "text")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(sealed, "t")
	f.Add([]byte{}, "")
	f.Fuzz(func(t *testing.T, cipher []byte, id string) {
		text, err := key.Open(id, cipher)
		if err == nil && (!bytes.Equal(cipher, sealed) || id != "t" || text != "text") {
			t.Fatal("opened what was never sealed")
		}
	})
}
