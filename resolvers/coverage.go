package resolvers

import (
	"context"
	"math"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
	"lavka/graph/coverage"
)

type coverageCellView struct {
	State    string
	Services int32
	Sited    int32
	Whole    int32
	Regional int32
	Partial  int32
	Without  *int32
}

func coverageCellOf(c coverage.Cell) coverageCellView {
	return coverageCellView{
		State: string(c.State), Services: whole(c.Services), Sited: whole(c.Sited),
		Whole: whole(c.Whole), Regional: whole(c.Regional), Partial: whole(c.Partial),
		Without: knownPeople(c.Without),
	}
}

// knownPeople is null where the measure does not know how many.
func knownPeople(n int) *int32 {
	if n < 0 {
		return nil
	}
	return new(whole(n))
}

type coverageDistrictView struct {
	Code       graphql.ID
	Name       string
	Region     graphql.ID
	Population int32
	Cells      []coverageCellView
}

type coverageView struct {
	On           string
	PopulationOn string
	Kinds        []serviceKindView
	Districts    []coverageDistrictView
}

func coverageOf(r coverage.Report) *coverageView {
	view := &coverageView{On: string(r.On), PopulationOn: coverage.PopulationOn, Kinds: each(r.Kinds, serviceKindOf)}
	for i, d := range r.Districts {
		cells := r.Cells[i*len(r.Kinds) : (i+1)*len(r.Kinds)]
		view.Districts = append(view.Districts, coverageDistrictView{
			Code: graphql.ID(d.Code), Name: d.Name, Region: graphql.ID(d.Region), Population: whole(d.Population),
			Cells: each(cells, coverageCellOf),
		})
	}
	return view
}

type coveragePlaceView struct {
	Code   graphql.ID
	Name   string
	Region graphql.ID
}

func coveragePlaceOf(d coverage.District) coveragePlaceView {
	return coveragePlaceView{Code: graphql.ID(d.Code), Name: d.Name, Region: graphql.ID(d.Region)}
}

type coverageCapacityView struct {
	Form  string
	Unit  string
	Count int32
}

type coverageServiceView struct {
	ID           graphql.ID
	Name         string
	Kind         serviceKindView
	Organisation organisationRefView
	Phone        *string
	Forms        []string
	Capacities   []coverageCapacityView
}

func coverageServiceOf(l coverage.Line) coverageServiceView {
	return coverageServiceView{
		ID: graphql.ID(l.ID), Name: l.Name, Kind: serviceKindOf(l.Kind),
		Organisation: organisationRefOf(l.Organisation), Phone: maybe(l.Phone),
		Forms: texts[graph.Form, string](l.Forms),
		Capacities: each(l.Capacities, func(c graph.Capacity) coverageCapacityView {
			return coverageCapacityView{Form: string(c.Form), Unit: string(c.Unit), Count: whole(c.Count)}
		}),
	}
}

type coverageServingView struct {
	Service  coverageServiceView
	Sited    bool
	Extent   string
	People   *int32
	SharedBy int32
}

type coverageNearView struct {
	Service coverageServiceView
	Place   coveragePlaceView
	KM      int32
	Sited   bool
}

type coverageCouldView struct {
	Service coverageServiceView
	Why     string
	Place   coveragePlaceView
	KM      int32
}

type coverageDetailView struct {
	On           string
	PopulationOn string
	District     coveragePlaceView
	Population   int32
	Kind         serviceKindView
	Cell         coverageCellView
	Serving      []coverageServingView
	Nearest      []coverageNearView
	Could        []coverageCouldView
}

func coverageDetailOf(d coverage.Detail) coverageDetailView {
	return coverageDetailView{
		On: string(d.On), PopulationOn: coverage.PopulationOn, District: coveragePlaceOf(d.District),
		Population: whole(d.District.Population), Kind: serviceKindOf(d.Kind), Cell: coverageCellOf(d.Cell),
		Serving: each(d.Serving, func(s coverage.Serving) coverageServingView {
			return coverageServingView{
				Service: coverageServiceOf(s.Line), Sited: s.Sited, Extent: string(s.Extent),
				People: knownPeople(s.People), SharedBy: whole(s.Shared),
			}
		}),
		Nearest: each(d.Nearest, func(n coverage.NearService) coverageNearView {
			return coverageNearView{
				Service: coverageServiceOf(n.Line), Place: coveragePlaceOf(n.Place), KM: kilometres(n.KM), Sited: n.Sited,
			}
		}),
		Could: each(d.Could, func(c coverage.CouldServe) coverageCouldView {
			return coverageCouldView{
				Service: coverageServiceOf(c.Line), Why: string(c.Why), Place: coveragePlaceOf(c.Place), KM: kilometres(c.KM),
			}
		}),
	}
}

func kilometres(km float64) int32 { return whole(int(math.Round(km))) }

type coverageArgs struct {
	Region *graphql.ID
	Kinds  *[]graphql.ID
	On     *string
}

// Coverage resolves Query.coverage.
func (r *Root) Coverage(ctx context.Context, args coverageArgs) (*coverageView, error) {
	found, err := r.store.Coverage(ctx, actorFrom(ctx), coverage.Query{
		Region: graph.RegionCode(orEmpty(args.Region)),
		Kinds:  texts[graphql.ID, graph.KindCode](orEmpty(args.Kinds)),
		On:     coverage.Day(orEmpty(args.On)),
	})
	if err != nil {
		return nil, err
	}
	return coverageOf(found), nil
}

// CoverageAt resolves Query.coverageAt.
func (r *Root) CoverageAt(ctx context.Context, args struct {
	District graphql.ID
	Kind     graphql.ID
	On       *string
},
) (*coverageDetailView, error) {
	found, err := r.store.CoverageAt(ctx, actorFrom(ctx), coverage.Spot{
		District: graph.DistrictCode(args.District), Kind: graph.KindCode(args.Kind), On: coverage.Day(orEmpty(args.On)),
	})
	view := coverageDetailOf(found)
	return nullWhereMissing(&view, err)
}
