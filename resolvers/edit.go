package resolvers

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
	"lavka/graph/store"
)

// saveOutcome is what an edit came to: exactly one of its parts is set.
type saveOutcome struct {
	saved      *savedView
	invalid    *invalidInputView
	notAllowed *notAllowedView
	conflict   *conflictView
	refused    *refusedView
}

type savedView struct {
	Edit *graphql.ID
	At   graphql.Time
}

// ToSaved answers the fragment on Saved.
func (o *saveOutcome) ToSaved() (*savedView, bool) { return o.saved, o.saved != nil }

// ToInvalidInput answers the fragment on InvalidInput.
func (o *saveOutcome) ToInvalidInput() (*invalidInputView, bool) { return o.invalid, o.invalid != nil }

// ToNotAllowed answers the fragment on NotAllowed.
func (o *saveOutcome) ToNotAllowed() (*notAllowedView, bool) {
	return o.notAllowed, o.notAllowed != nil
}

// ToConflict answers the fragment on Conflict.
func (o *saveOutcome) ToConflict() (*conflictView, bool) { return o.conflict, o.conflict != nil }

// ToRefused answers the fragment on Refused.
func (o *saveOutcome) ToRefused() (*refusedView, bool) { return o.refused, o.refused != nil }

// saved turns what the store answered into the union's member, and wakes the
// listeners of this instance.
func (r *Root) saved(saved graph.Saved, err error) (*saveOutcome, error) {
	if err == nil {
		r.hub.Nudge()
		return &saveOutcome{saved: &savedView{Edit: maybeID(saved.Edit), At: moment(saved.At)}}, nil
	}
	settled, err := settle(graph.AttemptDetail{}, err)
	if err != nil {
		return nil, err
	}
	return &saveOutcome{
		invalid: settled.invalid, notAllowed: settled.notAllowed, conflict: settled.conflict, refused: settled.refused,
	}, nil
}

// editArgs are the arguments that every edit has besides its input.
type editArgs struct {
	Key  graphql.ID
	ID   graphql.ID
	Seen *graphql.Time
}

func (a editArgs) editing() store.Editing {
	return store.Editing{Key: string(a.Key), Seen: orEmpty(a.Seen).UTC()}
}

// keyed are the arguments of what is said of a thing as it is.
type keyed struct {
	Key graphql.ID
	ID  graphql.ID
}

// ConfirmService resolves Mutation.confirmService.
func (r *Root) ConfirmService(ctx context.Context, args keyed) (*saveOutcome, error) {
	return r.saved(r.store.Confirm(ctx, actorFrom(ctx), string(args.Key), graph.LabelService+"/"+string(args.ID)))
}

// ConfirmOrganisation resolves Mutation.confirmOrganisation.
func (r *Root) ConfirmOrganisation(ctx context.Context, args keyed) (*saveOutcome, error) {
	return r.saved(r.store.Confirm(ctx, actorFrom(ctx), string(args.Key), graph.LabelOrganisation+"/"+string(args.ID)))
}

// UndoEdit resolves Mutation.undoEdit.
func (r *Root) UndoEdit(ctx context.Context, args struct {
	Key  graphql.ID
	Edit graphql.ID
},
) (*saveOutcome, error) {
	return r.saved(r.store.UndoEdit(ctx, actorFrom(ctx), string(args.Key), string(args.Edit)))
}

type fieldChangeView struct {
	Noun  string
	Field string
	Was   *string
	Is    *string
}

type editView struct {
	ID       *graphql.ID
	At       graphql.Time
	By       *string
	Source   string
	Undoes   bool
	Undone   bool
	Undoable bool
	Changes  []fieldChangeView
}

// Edits resolves Query.edits.
func (r *Root) Edits(ctx context.Context, args struct{ Of graphql.ID }) (*[]editView, error) {
	found, err := r.store.Edits(ctx, actorFrom(ctx), string(args.Of))
	views := each(found, editAt(r.hub.clock()))
	return nullWhereMissing(&views, err)
}

func editAt(now time.Time) func(graph.Edit) editView {
	return func(e graph.Edit) editView {
		return editView{
			ID: maybeID(e.ID), At: moment(e.At), By: maybe(e.By), Source: e.Source,
			Undoes: e.Undoes, Undone: e.Undone, Undoable: e.Undoable(now), Changes: each(e.Changes, fieldChangeOf),
		}
	}
}

func fieldChangeOf(v graph.Revision) fieldChangeView {
	label, _, _ := strings.Cut(v.Ref, "/")
	view := fieldChangeView{Noun: nounOf(label), Field: v.Field}
	if slices.Contains(readable(), v.Field) {
		view.Was, view.Is = plain(v.Was), plain(v.Is)
	}
	return view
}

// nounOf writes a label as the contract writes codes.
func nounOf(label string) string {
	if label == graph.LabelServiceForm {
		return "SERVICE_FORM"
	}
	return strings.ToUpper(label)
}

// readable are the values whose text says something to a person.
func readable() []string {
	return []string{
		"summary", "forWhom", "phone", "email", "web", "priceNote", "conditions", "areaText", "handle", "street", "about",
		"position", "reachNote", "hoursNote", "name",
	}
}

// plain is the text of a revision; null for what is none.
func plain(value string) *string {
	var text string
	if err := json.Unmarshal([]byte(value), &text); err != nil {
		return nil
	}
	return maybe(text)
}

// dayIn reads a day of an input; path names it where it is none.
func dayIn(text *string, path string, wrong *[]graph.Field) time.Time {
	if text == nil || *text == "" {
		return time.Time{}
	}
	day, err := time.Parse(time.DateOnly, *text)
	if err != nil {
		*wrong = append(*wrong, graph.Field{Path: path, Code: graph.FieldFormat})
	}
	return day
}

func indexed(path string, i int) string { return fmt.Sprintf("%s[%d]", path, i) }

// giving collects which fields an input gives.
type giving []string

// give takes a field over where it was given.
func give[T any](g *giving, name string, value, into *T) {
	if value != nil {
		*g = append(*g, name)
		*into = *value
	}
}
