package store

import (
	"context"

	"lavka/graph"
)

// EditService changes what the edit gives of a service. Its coordinators may, and
// administrators. INVALID with the fields as the edit names them; FORBIDDEN;
// NOT_FOUND; CONFLICT with the reason "stale" where somebody changed it since.
func (s *Store) EditService(
	ctx context.Context, actor graph.Actor, given Editing, id graph.ServiceID, edit graph.ServiceEdit,
) (graph.Saved, error) {
	edit = edit.Tidy()
	e, err := s.editing(actor, given, graph.LabelService+"/"+string(id), edit)
	if err != nil {
		return graph.Saved{}, err
	}
	if err := edit.Check(); err != nil {
		return graph.Saved{}, err
	}
	saved, err := s.save(ctx, e, func(t transaction, _ about) ([]graph.Entry, error) {
		found, err := t.load([]graph.Entry{{Label: e.label, ID: e.id, Owns: []string{"AT", "REACHED_BY", "HAS"}}})
		if err != nil {
			return nil, err
		}
		now := found[e.ref()]
		if err := edit.Stamped(e.now).Fits(now.linked("HAS")); err != nil {
			return nil, err
		}
		return edit.Stamped(e.now).Entries(id, now.linked("AT"), now.linked("REACHED_BY"), s.newID)
	})
	if len(edit.Covers) > 0 {
		return saved, known(err, "covers")
	}
	return saved, known(err, "sites")
}

// linked are the node's links of one type, as entries write them.
func (n stored) linked(kind string) []graph.Link {
	of := ofType(n.all, kind)
	links := make([]graph.Link, len(of))
	for i, l := range of {
		links[i] = graph.Link{Type: l.Type, To: l.To, Values: l.Values}
	}
	return links
}

// EditOrganisation changes what the edit gives of an organisation. Its
// coordinators may, and administrators; codes as EditService.
func (s *Store) EditOrganisation(
	ctx context.Context, actor graph.Actor, given Editing, id graph.OrganisationID, edit graph.OrganisationEdit,
) (graph.Saved, error) {
	edit = edit.Tidy()
	e, err := s.editing(actor, given, graph.LabelOrganisation+"/"+string(id), edit)
	if err != nil {
		return graph.Saved{}, err
	}
	if err := graph.Validate("edit an organisation", edit); err != nil {
		return graph.Saved{}, err
	}
	return s.save(ctx, e, func(transaction, about) ([]graph.Entry, error) {
		return []graph.Entry{edit.Entry(id)}, nil
	})
}

// EditWorker changes what the edit gives of a worker. The worker may, the
// coordinators of their organisation and administrators; codes as EditService.
func (s *Store) EditWorker(
	ctx context.Context, actor graph.Actor, given Editing, id graph.WorkerID, edit graph.WorkerEdit,
) (graph.Saved, error) {
	edit = edit.Tidy()
	e, err := s.editing(actor, given, graph.LabelWorker+"/"+string(id), edit)
	if err != nil {
		return graph.Saved{}, err
	}
	if err := graph.Validate("edit a worker", edit); err != nil {
		return graph.Saved{}, err
	}
	saved, err := s.save(ctx, e, func(_ transaction, entry about) ([]graph.Entry, error) {
		made, err := edit.Entry(id, entry.services)
		return []graph.Entry{made}, err
	})
	return saved, known(err, "serves")
}
