package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"time"

	"lavka/graph"
)

// editing is one edit of one directory entry.
type editing struct {
	intent
	label string
	id    string
	// seen is when the person saw the entry changed last; zero writes over what
	// somebody changed since.
	seen time.Time
	// edit is the edit's id, the same for a replay of its key.
	edit string
}

// Editing is what every edit of the directory is given with: the idempotency key
// and when the entry that the person looked at was changed last, zero where it
// does not matter.
type Editing struct {
	Key  string
	Seen time.Time
}

func (s *Store) editing(actor graph.Actor, given Editing, ref string, input any) (editing, error) {
	in, err := s.personal(actor, given.Key, struct {
		Ref   string
		Seen  time.Time
		Input any
	}{ref, given.Seen, input})
	label, id, _ := strings.Cut(ref, "/")
	sum := sha256.Sum256([]byte(string(actor.Account) + "\n" + given.Key))
	return editing{intent: in, label: label, id: id, seen: given.Seen, edit: hex.EncodeToString(sum[:16])}, err
}

func (e editing) ref() string { return e.label + "/" + e.id }

// about is the entry as those who may change it know it.
type about struct {
	stewards  graph.Stewards
	updatedAt time.Time
	services  []graph.ServiceID
}

// take locks the entry and only then reads whose it is; NOT_FOUND, FORBIDDEN,
// CONFLICT with the reason "stale".
func (t transaction) take(e editing) (about, error) {
	if _, err := t.rows("entry/lock", params{"refs": []string{e.ref()}, "command": e.command}); err != nil {
		return about{}, err
	}
	entry, err := t.about(e.ref())
	if err != nil {
		return about{}, err
	}
	if !entry.stewards.MayEdit(e.actor) {
		return about{}, graph.Refuse(graph.Forbidden, "edit the directory", "")
	}
	if !e.seen.IsZero() && !e.seen.Equal(entry.updatedAt) {
		return about{}, graph.Refuse(graph.Conflict, "edit the directory", graph.RefuseStale)
	}
	return entry, nil
}

func (t transaction) about(ref string) (about, error) {
	r, err := t.one("edit/about", params{"ref": ref, "today": t.store.today()})
	entry := about{
		stewards:  graph.Stewards{Organisations: names[graph.OrganisationID](r, "organisations")},
		updatedAt: r.moment("updatedAt"), services: names[graph.ServiceID](r, "services"),
	}
	if id, is := strings.CutPrefix(ref, graph.LabelWorker+"/"); is {
		entry.stewards.Worker = graph.WorkerID(id)
	}
	return entry, err
}

// save runs an edit under its key: what it wants is asked for under the lock.
func (s *Store) save(ctx context.Context, e editing, want func(transaction, about) ([]graph.Entry, error)) (graph.Saved, error) {
	saved := graph.Saved{At: e.now}
	err := s.conclude(ctx, e.intent, func(t transaction, earlier string) (concluded, error) {
		if earlier != "" {
			again, err := t.savedBefore(e)
			saved = again
			return concluded{}, err
		}
		entry, err := t.take(e)
		if err != nil {
			return concluded{}, err
		}
		entries, err := want(t, entry)
		if err != nil {
			return concluded{}, err
		}
		changed, err := t.edit(e, entries)
		if changed {
			saved.Edit = e.edit
		}
		return e.concluded(), err
	})
	if err != nil {
		return graph.Saved{}, err
	}
	return saved, s.afterEdit(ctx, e)
}

// concluded tells everybody: the directory is public.
func (e editing) concluded() concluded {
	return concluded{noun: strings.ToUpper(e.label), subject: e.id}
}

// savedBefore is what the first use of the key came to.
func (t transaction) savedBefore(e editing) (graph.Saved, error) {
	rows, err := t.rows("edit/revisions", params{"edit": e.edit})
	if err != nil || len(rows) == 0 {
		return graph.Saved{At: e.now}, err
	}
	return graph.Saved{Edit: e.edit, At: rows[0].moment("at")}, nil
}

// edit writes entries as one edit and tells whether they changed anything.
func (t transaction) edit(e editing, entries []graph.Entry) (bool, error) {
	refs := make([]string, len(entries))
	for i, entry := range entries {
		refs[i] = entry.Ref()
	}
	if _, err := t.rows("entry/lock", params{"refs": refs, "command": e.command}); err != nil {
		return false, err
	}
	found, err := t.load(entries)
	if err != nil {
		return false, err
	}
	plan := &changes{newID: t.store.newID, source: graph.EditSource, edit: e.edit}
	plan.add(entries, found)
	if plan.empty() {
		return false, nil
	}
	err = t.apply(plan, params{"by": string(e.actor.Account), "now": e.now, "subject": e.ref()})
	if err != nil {
		return false, err
	}
	_, err = t.one("edit/touch", params{"ref": e.ref(), "now": e.now})
	return true, err
}

// afterEdit keeps the words that find a service.
func (s *Store) afterEdit(ctx context.Context, e editing) error {
	if e.label != graph.LabelService {
		return nil
	}
	return s.indexWords(ctx, []string{e.ref()})
}

// known names the field whose reference is unknown.
func known(err error, field string) error {
	refused, ok := graph.AsError(err)
	if ok && refused.Reason == "unknown_reference" {
		return graph.InvalidFields("edit the directory", graph.Field{Path: field, Code: graph.FieldUnknown})
	}
	return err
}

// Confirm says that a service or an organisation still is as its entry says,
// apart from any edit. Everybody who works there may; NOT_FOUND, FORBIDDEN.
func (s *Store) Confirm(ctx context.Context, actor graph.Actor, key, ref string) (graph.Saved, error) {
	e, err := s.editing(actor, Editing{Key: key}, ref, "confirm")
	if err != nil {
		return graph.Saved{}, err
	}
	id := s.newID()
	err = s.conclude(ctx, e.intent, func(t transaction, earlier string) (concluded, error) {
		if earlier != "" {
			return concluded{}, nil
		}
		entry, err := t.about(ref)
		if err != nil {
			return concluded{}, err
		}
		if !entry.stewards.MayConfirm(actor) {
			return concluded{}, graph.Refuse(graph.Forbidden, "confirm an entry", "")
		}
		_, err = t.one("edit/confirm", params{
			"ref": ref, "id": id, "by": string(actor.Worker), "today": s.today(), "now": e.now,
		})
		return e.concluded(), err
	})
	return graph.Saved{At: e.now}, err
}

// Edits are the newest 20 changes of a service, an organisation or a worker, by
// people and by imports. Those who work there may read them; NOT_FOUND for
// everybody else.
func (s *Store) Edits(ctx context.Context, actor graph.Actor, ref string) ([]graph.Edit, error) {
	var edits []graph.Edit
	err := s.read(ctx, "read edits", func(t transaction) error {
		entry, err := t.about(ref)
		if err != nil {
			return err
		}
		if !entry.stewards.MayConfirm(actor) {
			return graph.Refuse(graph.NotFound, "read edits", "")
		}
		rows, err := t.rows("edit/list", params{"ref": ref})
		edits = each(rows, editOf)
		return err
	})
	return edits, err
}

func editOf(r row) graph.Edit {
	return graph.Edit{
		ID: r.text("id"), At: r.moment("at"), By: r.text("by"), Source: r.text("source"),
		Undoes: r.is("undoes"), Undone: r.is("undone"),
		Changes: each(r.list("changes"), func(c row) graph.Revision {
			return graph.Revision{Ref: c.text("ref"), Field: c.text("field"), Was: c.text("was"), Is: c.text("is")}
		}),
	}
}
