package password_test

import (
	"testing"

	"lavka/internal/password"
)

func TestHashMatchesItsPasswordOnly(t *testing.T) {
	hash, err := password.Hash("most přes Labe 14")
	if err != nil {
		t.Fatal(err)
	}
	if !password.Matches(hash, "most přes Labe 14") {
		t.Error("the right password does not match")
	}
	for _, wrong := range []string{"", "most přes Labe 15", "Most přes Labe 14"} {
		if password.Matches(hash, wrong) {
			t.Errorf("%q matches", wrong)
		}
	}
	for _, broken := range []string{"", "$argon2id$", "$argon2id$v=19$m=65536,t=3,p=1$!!$!!"} {
		if password.Matches(broken, "most přes Labe 14") {
			t.Errorf("the unreadable hash %q matches", broken)
		}
	}
}

func TestEqualPasswordsHaveDifferentHashes(t *testing.T) {
	one, err := password.Hash("stejné heslo dvakrát")
	if err != nil {
		t.Fatal(err)
	}
	other, err := password.Hash("stejné heslo dvakrát")
	if err != nil {
		t.Fatal(err)
	}
	if one == other {
		t.Error("the salt is not fresh")
	}
}
