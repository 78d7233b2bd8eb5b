package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type districtArgs struct{ District graphql.ID }

type presentView struct {
	District      placeView
	Neighbours    []placeView
	At            graphql.Time
	Organisations int32
	Services      []presentServiceView
	Workers       []presentWorkerView
}

type presentServiceView struct {
	Service        serviceRefView
	Organisation   organisationRefView
	Phone          *string
	TakesReferrals bool
	Opening        openingView
	Online         []onlineChannelView
	Vacancies      []presentVacancyView
}

type openingView struct {
	Known bool
	Open  bool
	Until *graphql.Time
	Opens *graphql.Time
}

type onlineChannelView struct {
	Kind   string
	Handle string
	Until  *graphql.Time
}

type presentVacancyView struct {
	Form string
	Room string
	Free *int32
	AsOf graphql.Time
}

type presentWorkerView struct {
	ID           graphql.ID
	Name         string
	Position     *string
	Phone        *string
	Coordinator  bool
	Organisation organisationRefView
	AwayUntil    *string
}

// Present resolves Query.present.
func (r *Root) Present(ctx context.Context, args districtArgs) (*presentView, error) {
	found, err := r.store.Present(ctx, actorFrom(ctx), graph.DistrictCode(args.District))
	if err != nil {
		return nil, err
	}
	return &presentView{
		District: placeOf(found.District), Neighbours: each(found.Neighbours, placeOf), At: moment(found.At),
		Organisations: whole(found.Organisations), Services: each(found.Services, presentServiceOf),
		Workers: each(found.Workers, presentWorkerOf),
	}, nil
}

func presentServiceOf(s graph.PresentService) presentServiceView {
	return presentServiceView{
		Service: serviceRefOf(s.ServiceRef), Organisation: organisationRefOf(s.Organisation),
		Phone: maybe(s.Phone), TakesReferrals: s.TakesReferrals, Opening: openingOf(s.Opening),
		Online: each(s.Online, func(c graph.OnlineChannel) onlineChannelView {
			return onlineChannelView{Kind: string(c.Kind), Handle: c.Handle, Until: maybeAt(c.Opening.Until)}
		}),
		Vacancies: each(s.Vacancies, func(v graph.Vacancy) presentVacancyView {
			return presentVacancyView{
				Form: string(v.Form), Room: string(v.Room), Free: maybeView(v.Free, whole), AsOf: moment(v.AsOf),
			}
		}),
	}
}

func openingOf(o graph.Opening) openingView {
	return openingView{Known: o.Known, Open: o.Open, Until: maybeAt(o.Until), Opens: maybeAt(o.Opens)}
}

func presentWorkerOf(w graph.PresentWorker) presentWorkerView {
	return presentWorkerView{
		ID: graphql.ID(w.ID), Name: w.Name, Position: maybe(w.Position), Phone: maybe(w.Phone),
		Coordinator: w.Coordinator, Organisation: organisationRefOf(w.Organisation), AwayUntil: maybe(w.AwayUntil),
	}
}

type recentChangesView struct {
	Since graphql.Time
	News  []directoryNewsView
	Total int32
}

type directoryNewsView struct {
	Subject      string
	ID           graphql.ID
	Name         string
	Organisation organisationRefView
	Kinds        []string
	EndsOn       *string
	At           graphql.Time
}

// RecentChanges resolves Query.recentChanges.
func (r *Root) RecentChanges(ctx context.Context, args districtArgs) (*recentChangesView, error) {
	found, err := r.store.RecentChanges(ctx, actorFrom(ctx), graph.DistrictCode(args.District))
	if err != nil {
		return nil, err
	}
	return &recentChangesView{
		Since: moment(found.Since), Total: whole(found.Total),
		News: each(found.News, func(n graph.News) directoryNewsView {
			return directoryNewsView{
				Subject: string(n.Subject), ID: graphql.ID(n.ID), Name: n.Name, Organisation: organisationRefOf(n.Organisation),
				Kinds: texts[graph.NewsKind, string](n.Kinds), EndsOn: maybe(n.EndsOn), At: moment(n.At),
			}
		}),
	}, nil
}

type handoverGlanceView struct {
	Now      handoverCountsView
	Before   handoverCountsView
	OneSided []handoverView
	Calls    int32
}

// HandoverGlance resolves Query.handoverGlance.
func (r *Root) HandoverGlance(ctx context.Context, args districtArgs) (*handoverGlanceView, error) {
	found, err := r.store.HandoverGlance(ctx, actorFrom(ctx), graph.DistrictCode(args.District))
	if err != nil {
		return nil, err
	}
	return &handoverGlanceView{
		Now: handoverCountsOf(found.Now), Before: handoverCountsOf(found.Before),
		OneSided: each(found.OneSided, handoverOf), Calls: whole(found.Calls),
	}, nil
}
