package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type changeView struct {
	Noun string
	ID   graphql.ID
	At   graphql.Time
}

func changeOf(c graph.Change) *changeView {
	return &changeView{Noun: c.Noun, ID: graphql.ID(c.ID), At: moment(c.At)}
}

// Changes resolves Subscription.changes. The channel is closed when ctx ends or
// when the listener is too slow to be told everything: it connects again and
// asks again, so nothing is lost.
func (r *Root) Changes(ctx context.Context) (<-chan *changeView, error) {
	return r.hub.listen(ctx, actorFrom(ctx)), nil
}
