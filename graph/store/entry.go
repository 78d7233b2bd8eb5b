package store

import (
	"context"
	"encoding/json"
	"slices"

	"lavka/graph"
)

// batch is how many entries one transaction writes.
const batch = 500

// Record brings directory nodes to what the entries say. It is the one function
// that writes them: every changed value and every changed set of links leaves a
// Revision with the source and the actor, a new node leaves one, and an entry
// that says what is there already writes nothing. INVALID with the reason
// "unknown_reference" where a link's other end does not exist; then nothing of
// that batch is written. A field that a person set by an edit stays as it is and
// is counted as kept. Who may call: SYSTEM; the callers of a person ask for the
// person's role first.
func (s *Store) Record(ctx context.Context, actor graph.Actor, source string, entries []graph.Entry) (graph.Tally, error) {
	var total graph.Tally
	var services []string
	for chunk := range slices.Chunk(entries, batch) {
		tally, err := s.recordBatch(ctx, actor, source, chunk)
		if err != nil {
			return total, graph.Wrap("record entries of "+source, err)
		}
		total.New += tally.New
		total.Changed += tally.Changed
		total.Unchanged += tally.Unchanged
		total.Kept += tally.Kept
		for _, entry := range chunk {
			if entry.Label == graph.LabelService {
				services = append(services, entry.Ref())
			}
		}
	}
	return total, s.indexWords(ctx, services)
}

// KnownRefs returns the keys of all directory nodes with the label.
func (s *Store) KnownRefs(ctx context.Context, _ graph.Actor, label string) (map[string]bool, error) {
	rows, err := s.list(ctx, "entry/refs", params{"label": label})
	known := make(map[string]bool, len(rows))
	for _, r := range rows {
		known[r.text("ref")] = true
	}
	return known, err
}

// stored is a directory node as it is: values and owned links, both in the
// canonical form that differences are looked for in.
type stored struct {
	values map[string]string
	links  map[string]bool
	all    []storedLink
	source string
	edited []string
}

type storedLink struct {
	Type   string         `json:"type"`
	To     string         `json:"to"`
	Values map[string]any `json:"values,omitempty"`
}

func (s *Store) recordBatch(ctx context.Context, actor graph.Actor, source string, entries []graph.Entry) (graph.Tally, error) {
	var tally graph.Tally
	var plan *changes
	err := s.read(ctx, "compare entries", func(t transaction) error {
		found, err := t.load(entries)
		plan = s.compare(entries, found, source)
		tally = plan.tally
		return err
	})
	if err != nil || plan.empty() {
		return tally, err
	}
	command, now := s.newID(), s.clock()
	err = s.write(ctx, "write entries", func(t transaction) error {
		// Somebody may have written since: look again under the lock.
		if _, err := t.rows("entry/lock", params{"refs": plan.refs, "command": command}); err != nil {
			return err
		}
		found, err := t.load(entries)
		if err != nil {
			return err
		}
		plan = s.compare(entries, found, source)
		tally = plan.tally
		return t.apply(plan, params{"by": string(actor.Account), "now": now})
	})
	return tally, err
}

func (t transaction) load(entries []graph.Entry) (map[string]stored, error) {
	wants := make([]params, len(entries))
	for i, entry := range entries {
		wants[i] = params{"ref": entry.Ref(), "owns": entry.Owns}
	}
	rows, err := t.rows("entry/load", params{"wants": wants})
	found := make(map[string]stored, len(rows))
	for _, r := range rows {
		values := r.sub("values")
		node := stored{
			values: map[string]string{}, links: map[string]bool{},
			source: values.text("source"), edited: names[string](values, editedFields),
		}
		for key, value := range values {
			node.values[key] = canonical(value)
		}
		for _, l := range r.list("links") {
			link := storedLink{Type: l.text("type"), To: l.text("to"), Values: l.sub("values")}
			node.links[link.key()] = true
			node.all = append(node.all, link)
		}
		found[r.text("ref")] = node
	}
	return found, err
}

// apply writes a plan inside one transaction: about says who writes when and,
// of an edit, what was edited and which earlier edit it takes back.
func (t transaction) apply(plan *changes, about params) error {
	if _, err := t.rows("entry/save", params{"entries": plan.saves, "now": about["now"]}); err != nil {
		return err
	}
	if _, err := t.rows("entry/unlink", params{"links": plan.unlinks}); err != nil {
		return err
	}
	made, err := t.one("entry/link", params{"links": plan.links})
	if err != nil {
		return err
	}
	if made.number("made") != len(plan.links) {
		return graph.Refuse(graph.Invalid, "link entries", "unknown_reference")
	}
	_, err = t.rows("entry/revise", params{
		"revisions": plan.revisions, "source": plan.source, "by": about["by"], "now": about["now"],
		"edit": textOrNull(plan.edit), "subject": about["subject"], "undoes": about["undoes"],
	})
	return err
}

// indexWords keeps the words that find a service: its own, its organisation's,
// its kind's and those of the needs that its kind answers.
func (s *Store) indexWords(ctx context.Context, refs []string) error {
	for chunk := range slices.Chunk(refs, batch) {
		rows, err := s.list(ctx, "entry/words", params{"services": chunk})
		if err != nil {
			return err
		}
		words := make([]params, len(rows))
		for i, r := range rows {
			words[i] = params{"ref": r.text("ref"), "text": graph.FoldText(r.text("text"))}
		}
		if err := s.put(ctx, "entry/index", params{"words": words}); err != nil {
			return err
		}
	}
	return nil
}

// canonical is a value in a form that compares: JSON, whole numbers without a
// fraction, an empty text or list as null.
func canonical(value any) string {
	text, err := json.Marshal(value)
	if err != nil {
		return ""
	}
	switch string(text) {
	case `""`, "[]", "{}", "null":
		return ""
	}
	return string(text)
}
