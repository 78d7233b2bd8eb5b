package resolvers

import (
	"math"
	"time"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

// each converts a list; the contract knows no null lists.
func each[From, To any](list []From, convert func(From) To) []To {
	views := make([]To, 0, len(list))
	for _, item := range list {
		views = append(views, convert(item))
	}
	return views
}

// texts converts strings of one type into those of another: ids in, codes out.
func texts[From, To ~string](list []From) []To {
	return each(list, func(text From) To { return To(text) })
}

// maybe is null for the empty text.
func maybe[T ~string](text T) *string {
	if text == "" {
		return nil
	}
	plain := string(text)
	return &plain
}

// maybeID is null for the empty id.
func maybeID[T ~string](id T) *graphql.ID {
	if id == "" {
		return nil
	}
	plain := graphql.ID(id)
	return &plain
}

// maybeAt is null for the zero moment.
func maybeAt(at time.Time) *graphql.Time {
	if at.IsZero() {
		return nil
	}
	return &graphql.Time{Time: at.UTC()}
}

// whole fits a count into the contract's Int.
func whole(n int) int32 {
	return int32(max(math.MinInt32, min(n, math.MaxInt32)))
}

func moment(at time.Time) graphql.Time { return graphql.Time{Time: at.UTC()} }

// maybeView converts what may be missing.
func maybeView[From, To any](from *From, convert func(From) To) *To {
	if from == nil {
		return nil
	}
	view := convert(*from)
	return &view
}

func orEmpty[T any](value *T) T {
	if value == nil {
		var empty T
		return empty
	}
	return *value
}

// nullWhereMissing turns NOT_FOUND into null: a stranger's id and a missing id
// answer alike.
func nullWhereMissing[View any](view *View, err error) (*View, error) {
	if err == nil {
		return view, nil
	}
	if graph.CodeOf(err) == graph.NotFound {
		return nil, nil //nolint:nilnil // the contract's null
	}
	return nil, err
}

// pageArgs are the arguments of a connection.
type pageArgs struct {
	First int32
	After *string
}

func (p pageArgs) page() graph.Page {
	return graph.Page{First: int(p.First), After: orEmpty(p.After)}
}

type pageInfoView struct {
	HasNextPage bool
	EndCursor   *string
}

func pageInfoOf(info graph.PageInfo) pageInfoView {
	return pageInfoView{HasNextPage: info.HasNext, EndCursor: maybe(info.End)}
}
