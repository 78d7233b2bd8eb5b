package resolvers

import (
	"context"
	"time"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type handoverView struct {
	From          organisationRefView
	To            organisationRefView
	Sent          int32
	Answered      int32
	Accepted      int32
	FirstContacts int32
	LastSentAt    graphql.Time
}

func handoverOf(h graph.Handover) handoverView {
	return handoverView{
		From: organisationRefOf(h.From), To: organisationRefOf(h.To),
		Sent: whole(h.Sent), Answered: whole(h.Answered), Accepted: whole(h.Accepted),
		FirstContacts: whole(h.FirstContacts), LastSentAt: moment(h.LastSentAt),
	}
}

type handoverReportView struct {
	District      placeView
	Rows          []handoverView
	Sent          int32
	Answered      int32
	Accepted      int32
	FirstContacts int32
}

type handoversArgs struct {
	District graphql.ID
	From     string
	Until    string
}

// span reads the two days; a wrong one is named.
func (a handoversArgs) span() (graph.HandoverSpan, error) {
	var wrong []graph.Field
	day := func(path, text string) time.Time {
		on, err := time.Parse(time.DateOnly, text)
		if err != nil {
			wrong = append(wrong, graph.Field{Path: path, Code: graph.FieldUnknown})
		}
		return on
	}
	span := graph.HandoverSpan{
		District: graph.DistrictCode(a.District), From: day("from", a.From), Until: day("until", a.Until),
	}
	if len(wrong) > 0 {
		return graph.HandoverSpan{}, graph.InvalidFields("read the span of hand-overs", wrong...)
	}
	return span, nil
}

// Handovers resolves Query.handovers.
func (r *Root) Handovers(ctx context.Context, args handoversArgs) (*handoverReportView, error) {
	span, err := args.span()
	if err != nil {
		return nil, err
	}
	found, err := r.store.Handovers(ctx, actorFrom(ctx), span)
	if err != nil {
		return nil, err
	}
	return &handoverReportView{
		District: placeOf(found.District), Rows: each(found.Rows, handoverOf),
		Sent: whole(found.Sent), Answered: whole(found.Answered),
		Accepted: whole(found.Accepted), FirstContacts: whole(found.FirstContact),
	}, nil
}
