package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type declineCountView struct {
	Reason string
	Count  int32
}

func declineCountOf(c graph.DeclineCount) declineCountView {
	return declineCountView{Reason: string(c.Reason), Count: whole(c.Count)}
}

type declineCountsView struct {
	A        int32
	B        int32
	C        int32
	D        int32
	Others   []declineCountView
	ByPerson []declineCountView
	Total    int32
}

func declineCountsOf(s graph.ServiceDeclines) declineCountsView {
	return declineCountsView{
		A: whole(s.Letter("a")), B: whole(s.Letter("b")), C: whole(s.Letter("c")), D: whole(s.Letter("d")),
		Others: each(s.Others(), declineCountOf), ByPerson: each(s.ByPerson(), declineCountOf), Total: whole(s.Total()),
	}
}

type serviceDeclinesView struct {
	Service graphql.ID
	Name    string
	Kind    serviceKindView
	Counts  declineCountsView
}

type declineReportView struct {
	Organisation organisationRefView
	Year         int32
	Services     []serviceDeclinesView
	Sum          declineCountsView
}

// DeclineReport resolves Query.declineReport.
func (r *Root) DeclineReport(ctx context.Context, args struct{ Year int32 }) (*declineReportView, error) {
	found, err := r.store.DeclineReport(ctx, actorFrom(ctx), int(args.Year))
	if err != nil {
		return nil, err
	}
	return &declineReportView{
		Organisation: organisationRefOf(found.Organisation), Year: args.Year, Sum: declineCountsOf(found.Sum()),
		Services: each(found.Services, func(s graph.ServiceDeclines) serviceDeclinesView {
			return serviceDeclinesView{
				Service: graphql.ID(s.Service), Name: s.Name, Kind: serviceKindOf(s.Kind), Counts: declineCountsOf(s),
			}
		}),
	}, nil
}
