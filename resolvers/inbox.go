package resolvers

import (
	"context"
	"time"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type workerRefView struct {
	ID   graphql.ID
	Name string
}

func workerRefOf(w graph.WorkerRef) workerRefView {
	return workerRefView{ID: graphql.ID(w.ID), Name: w.Name}
}

type inboxRowView struct {
	attemptRowView
	Group      string
	DueAt      *graphql.Time
	DueIn      *int32
	WaitsSince graphql.Time
	Waited     int32
	Workday    int32
	Keeper     *workerRefView
	Holder     *workerRefView
	Unheld     *string
	AwayUntil  *string
	MayTake    bool
	MayAssign  bool
}

func inboxRowOf(r graph.InboxRow) inboxRowView {
	view := inboxRowView{
		attemptRowView: attemptRowOf(r.AttemptRow), Group: string(r.Group),
		DueAt: maybeAt(r.DueAt), WaitsSince: moment(r.WaitsSince),
		Waited: minutesOf(r.Waited), Workday: minutesOf(r.Workday),
		Keeper: maybeView(r.Keeper, workerRefOf), Holder: maybeView(r.Holder, workerRefOf),
		Unheld: maybe(r.Unheld), AwayUntil: maybe(r.AwayUntil), MayTake: r.MayTake, MayAssign: r.MayAssign,
	}
	if !r.DueAt.IsZero() {
		left := minutesOf(r.DueIn)
		view.DueIn = &left
	}
	return view
}

// minutesOf gives whole minutes; less than one that is over is still over.
func minutesOf(d time.Duration) int32 {
	if d < 0 && d > -time.Minute {
		return -1
	}
	return whole(int(d / time.Minute))
}

type groupCountView struct {
	Group string
	Count int32
}

type waitsForCountView struct {
	WaitsFor string
	Count    int32
}

type stateCountView struct {
	State string
	Count int32
}

type serviceCountView struct {
	Service graphql.ID
	Name    string
	Count   int32
}

type urgencyCountView struct {
	Urgency string
	Count   int32
}

type attemptConnectionView struct {
	Nodes     []inboxRowView
	PageInfo  pageInfoView
	Total     int32
	Waiting   int32
	Mine      int32
	Groups    []groupCountView
	WaitsFor  []waitsForCountView
	States    []stateCountView
	Services  []serviceCountView
	Urgencies []urgencyCountView
}

func attemptConnectionOf(p graph.InboxPage) *attemptConnectionView {
	return &attemptConnectionView{
		Nodes: each(p.Rows, inboxRowOf), PageInfo: pageInfoOf(p.Info),
		Total: whole(p.Total), Waiting: whole(p.Waiting), Mine: whole(p.Mine),
		Groups:   each(p.Groups, func(f graph.FacetCount) groupCountView { return groupCountView{f.Value, whole(f.Count)} }),
		WaitsFor: each(p.WaitsFor, func(f graph.FacetCount) waitsForCountView { return waitsForCountView{f.Value, whole(f.Count)} }),
		States:   each(p.States, func(f graph.FacetCount) stateCountView { return stateCountView{f.Value, whole(f.Count)} }),
		Services: each(p.Services, func(f graph.FacetCount) serviceCountView {
			return serviceCountView{graphql.ID(f.Value), f.Label, whole(f.Count)}
		}),
		Urgencies: each(p.Urgencies, func(f graph.FacetCount) urgencyCountView { return urgencyCountView{f.Value, whole(f.Count)} }),
	}
}

type inboxNarrowing struct {
	WaitsFor *graph.WaitsFor
	States   *[]graph.State
	Service  *graphql.ID
	Urgency  *graph.Urgency
	Mine     bool
}

// Attempts resolves Query.attempts.
func (r *Root) Attempts(ctx context.Context, args struct {
	Box    graph.Box
	Filter graph.AttemptFilter
	Narrow *inboxNarrowing
	Order  graph.InboxOrder
	First  int32
	After  *string
},
) (*attemptConnectionView, error) {
	narrow := orEmpty(args.Narrow)
	found, err := r.store.Attempts(ctx, actorFrom(ctx), graph.InboxQuery{
		Box: args.Box, Filter: args.Filter, WaitsFor: orEmpty(narrow.WaitsFor), States: orEmpty(narrow.States),
		Service: graph.ServiceID(orEmpty(narrow.Service)), Urgency: orEmpty(narrow.Urgency), Mine: narrow.Mine, Order: args.Order,
	}, pageArgs{args.First, args.After}.page())
	if err != nil {
		return nil, err
	}
	return attemptConnectionOf(found), nil
}

// TakeOver resolves Mutation.takeOver.
func (r *Root) TakeOver(ctx context.Context, args given) (*outcome, error) {
	return r.assign(ctx, args, actorFrom(ctx).Worker)
}

// AssignReferral resolves Mutation.assignReferral.
func (r *Root) AssignReferral(ctx context.Context, args struct {
	Key     graphql.ID
	Attempt graphql.ID
	Seen    int32
	Worker  graphql.ID
},
) (*outcome, error) {
	return r.assign(ctx, given{args.Key, args.Attempt, args.Seen}, graph.WorkerID(args.Worker))
}

func (r *Root) assign(ctx context.Context, args given, to graph.WorkerID) (*outcome, error) {
	return r.settled(r.store.Assign(ctx, actorFrom(ctx), args.order(graph.Reassign{Responsible: to})))
}
