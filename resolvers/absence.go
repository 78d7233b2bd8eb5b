package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type absenceView struct {
	ID         graphql.ID
	Worker     workerRefView
	From       string
	Until      string
	Substitute *workerRefView
}

func absenceOf(a graph.Absence) absenceView {
	return absenceView{
		ID: graphql.ID(a.ID), Worker: workerRefOf(a.Worker), From: a.From, Until: a.Until,
		Substitute: maybeView(a.Substitute, workerRefOf),
	}
}

type presenceView struct {
	ID          graphql.ID
	Name        string
	Coordinator bool
	Absences    []absenceView
}

func presenceOf(p graph.Presence) presenceView {
	return presenceView{
		ID: graphql.ID(p.ID), Name: p.Name, Coordinator: p.Coordinator, Absences: each(p.Absences, absenceOf),
	}
}

// Colleagues resolves Query.colleagues.
func (r *Root) Colleagues(ctx context.Context) ([]presenceView, error) {
	found, err := r.store.Colleagues(ctx, actorFrom(ctx))
	if err != nil {
		return nil, err
	}
	return each(found, presenceOf), nil
}

// absenceOutcome is what a command on an absence came to.
type absenceOutcome struct {
	outcome
	absence *absenceView
}

// ToAbsence answers the fragment on Absence.
func (o *absenceOutcome) ToAbsence() (*absenceView, bool) { return o.absence, o.absence != nil }

// SetAbsence resolves Mutation.setAbsence.
func (r *Root) SetAbsence(ctx context.Context, args struct {
	Key   graphql.ID
	Input struct {
		Worker     graphql.ID
		From       string
		Until      string
		Substitute *graphql.ID
	}
},
) (*absenceOutcome, error) {
	set, err := r.store.SetAbsence(ctx, actorFrom(ctx), string(args.Key), graph.NewAbsence{
		Worker: graph.WorkerID(args.Input.Worker), From: args.Input.From, Until: args.Input.Until,
		Substitute: graph.WorkerID(orEmpty(args.Input.Substitute)),
	})
	return r.settledAbsence(set, inInput(err))
}

// EndAbsence resolves Mutation.endAbsence.
func (r *Root) EndAbsence(ctx context.Context, args struct{ Key, Absence graphql.ID }) (*absenceOutcome, error) {
	return r.settledAbsence(r.store.EndAbsence(ctx, actorFrom(ctx), string(args.Key), graph.AbsenceID(args.Absence)))
}

func (r *Root) settledAbsence(a graph.Absence, err error) (*absenceOutcome, error) {
	if err == nil {
		r.hub.Nudge()
		view := absenceOf(a)
		return &absenceOutcome{absence: &view}, nil
	}
	refused, err := settle(graph.AttemptDetail{}, err)
	if err != nil {
		return nil, err
	}
	if refused.conflict != nil {
		refused.refused = &refusedView{Code: refused.conflict.Code}
	}
	return &absenceOutcome{outcome: *refused}, nil
}
