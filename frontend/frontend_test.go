package frontend_test

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"testing"

	"lavka/frontend"
)

func TestEveryTrustedDocumentIsNamedByItsOwnHash(t *testing.T) {
	documents, err := frontend.Documents()
	if err != nil {
		t.Fatal(err)
	}
	if len(documents) == 0 {
		t.Fatal("no trusted document")
	}
	for name, text := range documents {
		sum := sha256.Sum256([]byte(text))
		if want := "sha256:" + hex.EncodeToString(sum[:]); name != want {
			t.Errorf("document %.40q is named %s, want %s", text, name, want)
		}
	}
}

func TestBothLanguagesSayTheSameThings(t *testing.T) {
	czech, err := frontend.Messages("cs")
	if err != nil {
		t.Fatal(err)
	}
	english, err := frontend.Messages("en")
	if err != nil {
		t.Fatal(err)
	}
	for key := range czech {
		if _, ok := english[key]; !ok {
			t.Errorf("%s has no English text", key)
		}
	}
	for key := range english {
		if _, ok := czech[key]; !ok {
			t.Errorf("%s has no Czech text", key)
		}
	}
}

func TestALanguageWithoutACatalogueIsRefused(t *testing.T) {
	if _, err := frontend.Messages("xx"); err == nil {
		t.Error("no error for an unknown language")
	}
}

func TestTheBuiltApplicationIsAFolder(t *testing.T) {
	if _, err := fs.ReadDir(frontend.Dist(), "."); err != nil {
		t.Fatal(err)
	}
}
