package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type workerContactView struct {
	ID          graphql.ID
	Name        string
	Position    *string
	Phone       *string
	Email       *string
	ReachNote   *string
	Coordinator bool
}

func workerContactOf(w graph.WorkerContact) workerContactView {
	return workerContactView{
		ID: graphql.ID(w.ID), Name: w.Name, Position: maybe(w.Position), Phone: maybe(w.Phone), Email: maybe(w.Email),
		ReachNote: maybe(w.ReachNote), Coordinator: w.Coordinator,
	}
}

type heldRoleView struct {
	Role         string
	Name         *string
	Organisation *graphql.ID
	Until        *string
}

func heldRoleOf(h graph.WorkerRole) heldRoleView {
	return heldRoleView{
		Role: string(h.Role), Name: maybe(h.Name), Organisation: maybeID(h.Organisation), Until: maybe(graph.Day(h.Until)),
	}
}

type workerAbsenceView struct {
	Organisation organisationRefView
	From         string
	Until        string
	Now          bool
	Substitute   *workerRefView
}

func workerAbsenceOf(a graph.WorkerAbsence) workerAbsenceView {
	return workerAbsenceView{
		Organisation: organisationRefOf(a.Organisation), From: a.From, Until: a.Until, Now: a.Now,
		Substitute: maybeView(a.Substitute, workerRefOf),
	}
}

type workerView struct {
	ID        graphql.ID
	Name      string
	Position  *string
	Phone     *string
	Email     string
	ReachNote *string
	Roles     []heldRoleView
	Serves    []placeView
	Services  []serviceRefView
	Choices   []serviceRefView
	Absences  []workerAbsenceView
	UpdatedAt graphql.Time
	MayEdit   bool
}

// workerFor is the worker as the actor reads them; what can be chosen is read by
// those who may edit.
func workerFor(actor graph.Actor, w graph.WorkerDetail) workerView {
	view := workerView{
		ID: graphql.ID(w.ID), Name: w.Name, Position: maybe(w.Position), Phone: maybe(w.Phone), Email: w.Email,
		ReachNote: maybe(w.ReachNote), Roles: each(w.Roles, heldRoleOf), Serves: each(w.Serves, placeOf),
		Services: each(w.Services, serviceRefOf), Choices: []serviceRefView{},
		Absences:  each(w.Absences, workerAbsenceOf),
		UpdatedAt: moment(w.UpdatedAt), MayEdit: w.Stewards.MayEdit(actor),
	}
	if view.MayEdit {
		view.Choices = each(w.Choices, serviceRefOf)
	}
	return view
}

// Worker resolves Query.worker.
func (r *Root) Worker(ctx context.Context, args struct{ ID graphql.ID }) (*workerView, error) {
	actor := actorFrom(ctx)
	found, err := r.store.Worker(ctx, actor, graph.WorkerID(args.ID))
	view := workerFor(actor, found)
	return nullWhereMissing(&view, err)
}

type editWorkerInput struct {
	Phone     *string
	Position  *string
	ReachNote *string
	Serves    *[]graphql.ID
	Delivers  *[]graphql.ID
}

func (in editWorkerInput) edit() graph.WorkerEdit {
	var e graph.WorkerEdit
	var g giving
	give(&g, "phone", in.Phone, &e.Phone)
	give(&g, "position", in.Position, &e.Position)
	give(&g, "reachNote", in.ReachNote, &e.ReachNote)
	if in.Serves != nil {
		g = append(g, "serves")
		e.Serves = texts[graphql.ID, graph.PlaceRef](*in.Serves)
	}
	if in.Delivers != nil {
		g = append(g, "delivers")
		e.Delivers = texts[graphql.ID, graph.ServiceID](*in.Delivers)
	}
	e.Gives = g
	return e
}

// EditWorker resolves Mutation.editWorker.
func (r *Root) EditWorker(ctx context.Context, args struct {
	Key   graphql.ID
	ID    graphql.ID
	Seen  *graphql.Time
	Input editWorkerInput
},
) (*saveOutcome, error) {
	given := editArgs{args.Key, args.ID, args.Seen}.editing()
	saved, err := r.store.EditWorker(ctx, actorFrom(ctx), given, graph.WorkerID(args.ID), args.Input.edit())
	return r.saved(saved, inInput(err))
}
