package store

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"lavka/graph"
)

// UndoEdit brings back what one edit changed, as an edit of its own. NOT_FOUND;
// FORBIDDEN; CONFLICT with the reasons "too_late", "already_done" and "stale"
// where something of it was changed since.
func (s *Store) UndoEdit(ctx context.Context, actor graph.Actor, key, edit string) (graph.Saved, error) {
	revisions, err := s.list(ctx, "edit/revisions", params{"edit": edit})
	if err != nil {
		return graph.Saved{}, err
	}
	if len(revisions) == 0 {
		return graph.Saved{}, graph.Refuse(graph.NotFound, "undo an edit", "")
	}
	e, err := s.editing(actor, Editing{Key: key}, revisions[0].text("subject"), edit)
	if err != nil {
		return graph.Saved{}, err
	}
	saved := graph.Saved{Edit: e.edit, At: e.now}
	err = s.conclude(ctx, e.intent, func(t transaction, earlier string) (concluded, error) {
		if earlier != "" {
			return concluded{}, nil
		}
		if _, err := t.take(e); err != nil {
			return concluded{}, err
		}
		return e.concluded(), t.undo(e, edit)
	})
	if err != nil {
		return graph.Saved{}, err
	}
	return saved, s.afterEdit(ctx, e)
}

// undo looks again under the lock: what may be undone, and what is there now.
func (t transaction) undo(e editing, edit string) error {
	rows, err := t.rows("edit/revisions", params{"edit": edit})
	if err != nil {
		return err
	}
	back := &undoing{changes: &changes{newID: t.store.newID, source: graph.EditSource, edit: e.edit}, nodes: map[string]*restored{}}
	for _, r := range rows {
		if err := mayUndo(r, e.now); err != nil {
			return err
		}
		back.add(r)
	}
	found, err := t.load(back.wants())
	if err != nil {
		return err
	}
	if err := back.against(found); err != nil {
		return err
	}
	if _, err := t.rows("edit/restore", params{"restores": back.restores(), "now": e.now}); err != nil {
		return err
	}
	if _, err := t.rows("edit/detach", params{"refs": back.made}); err != nil {
		return err
	}
	if err := t.apply(back.changes, params{
		"by": string(e.actor.Account), "now": e.now, "subject": e.ref(), "undoes": edit,
	}); err != nil {
		return err
	}
	_, err = t.one("edit/touch", params{"ref": e.ref(), "now": e.now})
	return err
}

func mayUndo(r row, now time.Time) error {
	switch {
	case r.is("undone") || r.text("undoes") != "":
		return graph.Refuse(graph.Conflict, "undo an edit", graph.RefuseDone)
	case !now.Before(r.moment("at").Add(graph.UndoFor)):
		return graph.Refuse(graph.Conflict, "undo an edit", graph.RefuseTooLate)
	}
	return nil
}

// undoing is what takes an edit back: revisions and links of the plan, values
// beside it, and the nodes that the edit made.
type undoing struct {
	*changes
	nodes map[string]*restored
	order []string
	made  []string
}

// restored is one node of the edit.
type restored struct {
	fields   map[string]row
	values   params
	unmarked []string
}

func (u *undoing) add(r row) {
	ref, field := r.text("ref"), r.text("field")
	if field == "created" {
		u.made = append(u.made, ref)
		return
	}
	if u.nodes[ref] == nil {
		u.nodes[ref] = &restored{fields: map[string]row{}, values: params{}}
		u.order = append(u.order, ref)
	}
	u.nodes[ref].fields[field] = r
	if r.is("marked") {
		u.nodes[ref].unmarked = append(u.nodes[ref].unmarked, field)
	}
}

// isLink tells a type of link from a value by how each is written.
func isLink(field string) bool { return strings.ToUpper(field) == field }

func (u *undoing) wants() []graph.Entry {
	entries := make([]graph.Entry, 0, len(u.order))
	for _, ref := range u.order {
		label, id, _ := strings.Cut(ref, "/")
		entry := graph.Entry{Label: label, ID: id}
		for _, field := range sortedKeys(u.nodes[ref].fields) {
			if isLink(field) {
				entry.Owns = append(entry.Owns, field)
			}
		}
		entries = append(entries, entry)
	}
	return entries
}

// against holds the edit against what is there now and plans the way back.
func (u *undoing) against(found map[string]stored) error {
	for _, ref := range u.order {
		node := u.nodes[ref]
		for _, field := range sortedKeys(node.fields) {
			if err := u.back(ref, field, found[ref]); err != nil {
				return err
			}
		}
	}
	return nil
}

func (u *undoing) back(ref, field string, now stored) error {
	revision := u.nodes[ref].fields[field]
	current := now.values[field]
	if isLink(field) {
		current = sameOrder(ofType(now.all, field))
	}
	is := revision.text("is")
	if isLink(field) {
		links, err := linksOf(is)
		if err != nil {
			return err
		}
		is = sameOrder(links)
	}
	if current != is {
		return graph.Refuse(graph.Conflict, "undo an edit", graph.RefuseStale)
	}
	u.revisions = append(u.revisions, params{
		"id": u.newID(), "ref": ref, "field": field, "was": revision.text("is"), "is": revision.text("was"), "marked": false,
	})
	if isLink(field) {
		return u.relinked(ref, field, now)
	}
	value, err := valueOf(field, revision.text("was"))
	u.nodes[ref].values[field] = value
	return err
}

func (u *undoing) relinked(ref, field string, now stored) error {
	links, err := linksOf(u.nodes[ref].fields[field].text("was"))
	if err != nil {
		return err
	}
	for _, l := range ofType(now.all, field) {
		u.unlinks = append(u.unlinks, directed(ref, l))
	}
	for _, l := range links {
		u.links = append(u.links, directed(ref, l))
	}
	return nil
}

func (u *undoing) restores() []params {
	all := make([]params, 0, len(u.order))
	for _, ref := range u.order {
		node := u.nodes[ref]
		all = append(all, params{"ref": ref, "values": node.values, "unmarked": node.unmarked})
	}
	return all
}

// sameOrder writes links so that two sets of the same ones are equal.
func sameOrder(links []storedLink) string {
	keys := map[string]bool{}
	for _, l := range links {
		keys[l.key()] = true
	}
	return strings.Join(sortedKeys(keys), "\n")
}

// linksOf reads the links of a revision.
func linksOf(text string) ([]storedLink, error) {
	var links []storedLink
	if text == "" {
		return nil, nil
	}
	if err := decode(text, &links); err != nil {
		return nil, fmt.Errorf("read the links of a revision: %w", err)
	}
	for i := range links {
		values, _ := whole(links[i].Values).(map[string]any)
		links[i].Values = values
	}
	return links, nil
}

// valueOf reads the value of a revision as the graph keeps it; nil for none.
func valueOf(field, text string) (any, error) {
	if text == "" {
		return nil, nil //nolint:nilnil // takes the property away
	}
	var value any
	if err := decode(text, &value); err != nil {
		return nil, fmt.Errorf("read the %s of a revision: %w", field, err)
	}
	if written, is := value.(string); is && strings.HasSuffix(field, "AsOf") {
		at, err := time.Parse(time.RFC3339Nano, written)
		if err != nil {
			return nil, fmt.Errorf("read the %s of a revision: %w", field, err)
		}
		return at.UTC(), nil
	}
	return whole(value), nil
}

func decode(text string, into any) error {
	decoder := json.NewDecoder(bytes.NewReader([]byte(text)))
	decoder.UseNumber()
	if err := decoder.Decode(into); err != nil {
		return fmt.Errorf("decode: %w", err)
	}
	return nil
}

// whole turns the numbers of JSON into those of the graph.
func whole(value any) any {
	switch v := value.(type) {
	case json.Number:
		if n, err := v.Int64(); err == nil {
			return n
		}
		f, _ := v.Float64()
		return f
	case []any:
		for i := range v {
			v[i] = whole(v[i])
		}
	case map[string]any:
		for key := range v {
			v[key] = whole(v[key])
		}
	}
	return value
}
