package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Keys change while the program serves: what was written stays readable without a
// restart, and without the file nobody goes on.
func (p *program) rotatesKeysBeside(t *testing.T) {
	v := newVictim(t, p.base())
	const note = "Potřebuje poradit s dluhem."
	read := func(id string) string {
		var answer struct{ Attempt struct{ Note string } }
		if err := v.ask(t.Context(), `query Read($id: ID!) { attempt(id: $id) { note } }`, map[string]any{"id": id}, &answer); err != nil {
			t.Fatal(err)
		}
		return answer.Attempt.Note
	}
	var answer struct{ Done attempt }
	err := v.ask(t.Context(), `mutation Save($key: ID!, $input: DraftInput!) {
		done: saveDraft(key: $key, seen: 0, input: $input) { __typename ... on Attempt { id } }
	}`, map[string]any{"key": "keys", "input": map[string]any{
		"service": v.service, "mode": "ANONYMOUS", "needs": []string{}, "urgency": "ROUTINE", "reach": "THROUGH_SENDER",
		"language": "cs", "note": note,
	}}, &answer)
	if err != nil || read(answer.Done.ID) != note {
		t.Fatalf("no draft to read: %v %+v", err, answer)
	}
	for _, step := range []struct {
		arguments []string
		says      string
	}{
		{[]string{"key", "rotate"}, "nothing to do"},
		{[]string{"key", "rotate", "--replace"}, "Wrapped "},
		{[]string{"key", "rotate"}, "nothing to do"},
		{[]string{"check"}, "every text can be read"},
	} {
		if out, code := p.run(step.arguments...); code != exitDone || !strings.Contains(out, step.says) {
			t.Errorf("%v: code %d: %s", step.arguments, code, out)
		}
	}
	if got := read(answer.Done.ID); got != note {
		t.Errorf("after the rotation the serving program reads %q", got)
	}
	if strings.Contains(p.out.String(), note) {
		t.Error("the server wrote the text down")
	}
	p.missesKeys(t)
}

func (p *program) missesKeys(t *testing.T) {
	t.Helper()
	file := filepath.Join(p.data, "keys")
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(text)), "\n")
	newest, _, _ := strings.Cut(lines[len(lines)-1], " ")
	if err := os.Rename(file, file+".away"); err != nil {
		t.Fatal(err)
	}
	out, code := p.run("migrate")
	if code != exitFailed || !strings.Contains(out, newest) || !strings.Contains(out, file) {
		t.Errorf("without the file: code %d: %s", code, out)
	}
	if _, err := os.Stat(file); err == nil {
		t.Error("a new file hides that the old one is missing")
	}
	if err := os.Rename(file+".away", file); err != nil {
		t.Fatal(err)
	}
}
