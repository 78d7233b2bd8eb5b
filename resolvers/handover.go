package resolvers

import (
	"context"
	"math"
	"time"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type handoverWaitView struct {
	Minutes *int32
	Count   int32
}

func handoverWaitOf(w graph.Wait) handoverWaitView {
	if w.N == 0 {
		return handoverWaitView{}
	}
	return handoverWaitView{Minutes: minutes(&w.Median), Count: whole(w.N)}
}

// minutes rounds; null for what has not happened.
func minutes(d *time.Duration) *int32 {
	if d == nil {
		return nil
	}
	n := whole(int(math.Round(d.Minutes())))
	return &n
}

type handoverCountsView struct {
	Sent          int32
	Answered      int32
	Decided       int32
	Accepted      int32
	FirstContacts int32
	Waiting       int32
	Lapsed        int32
	Closed        int32
	ToAnswer      handoverWaitView
	ToDecision    handoverWaitView
	ToContact     handoverWaitView
}

func handoverCountsOf(c graph.HandoverCounts) handoverCountsView {
	return handoverCountsView{
		Sent: whole(c.Sent), Answered: whole(c.Answered), Decided: whole(c.Decided), Accepted: whole(c.Accepted),
		FirstContacts: whole(c.FirstContacts), Waiting: whole(c.Waiting), Lapsed: whole(c.Lapsed), Closed: whole(c.Closed),
		ToAnswer: handoverWaitOf(c.ToAnswer), ToDecision: handoverWaitOf(c.ToDecision), ToContact: handoverWaitOf(c.ToContact),
	}
}

type handoverView struct {
	handoverCountsView
	From       organisationRefView
	To         organisationRefView
	Back       int32
	LastSentAt graphql.Time
}

func handoverOf(h graph.Handover) handoverView {
	return handoverView{
		handoverCountsView: handoverCountsOf(h.HandoverCounts),
		From:               organisationRefOf(h.From), To: organisationRefOf(h.To),
		Back: whole(h.Back), LastSentAt: moment(h.LastSentAt),
	}
}

type handoverReportView struct {
	handoverCountsView
	District placeView
	Rows     []handoverView
	Pairs    int32
	Mutual   int32
}

type handoverStepView struct {
	State string
	At    graphql.Time
}

type handoverAttemptView struct {
	State      string
	SentAt     graphql.Time
	Path       []handoverStepView
	ToAnswer   *int32
	ToDecision *int32
	ToContact  *int32
	ResultSeen bool
}

func handoverAttemptOf(l graph.HandoverLine) handoverAttemptView {
	return handoverAttemptView{
		State: string(l.State), SentAt: moment(l.SentAt), ResultSeen: !l.SeenAt.IsZero(),
		Path: each(l.Path(), func(s graph.HandoverStep) handoverStepView {
			return handoverStepView{State: string(s.State), At: moment(s.At)}
		}),
		ToAnswer: minutes(l.ToAnswer), ToDecision: minutes(l.ToDecision), ToContact: minutes(l.ToContact),
	}
}

type handoverAttemptsView struct {
	From     organisationRefView
	To       organisationRefView
	Total    int32
	Attempts []handoverAttemptView
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
		handoverCountsView: handoverCountsOf(found.Total),
		District:           placeOf(found.District), Rows: each(found.Rows, handoverOf),
		Pairs: whole(found.Pairs), Mutual: whole(found.Mutual),
	}, nil
}

type handoverAttemptsArgs struct {
	handoversArgs
	Sender    graphql.ID
	Recipient graphql.ID
}

// HandoverAttempts resolves Query.handoverAttempts.
func (r *Root) HandoverAttempts(ctx context.Context, args handoverAttemptsArgs) (*handoverAttemptsView, error) {
	span, err := args.span()
	if err != nil {
		return nil, err
	}
	found, err := r.store.HandoverAttempts(
		ctx, actorFrom(ctx), span, graph.OrganisationID(args.Sender), graph.OrganisationID(args.Recipient),
	)
	if err != nil {
		return nil, err
	}
	return &handoverAttemptsView{
		From: organisationRefOf(found.From), To: organisationRefOf(found.To), Total: whole(found.Total),
		Attempts: each(found.Lines, handoverAttemptOf),
	}, nil
}
