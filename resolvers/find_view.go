package resolvers

import (
	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type serviceCardView struct {
	ID                  graphql.ID
	Name                string
	Kind                serviceKindView
	Organisation        organisationRefView
	Summary             *string
	ForWhom             *string
	Phone               *string
	Email               *string
	Web                 *string
	Forms               []string
	SitedIn             []string
	HasConfidentialSite bool
	AreaBasis           string
	Covers              []string
	TakesReferrals      bool
	TakesNoneBecause    *string
	Modes               []string
	UpdatedAt           graphql.Time
	VerifiedOn          *string
	Spots               []spotView
	Channels            []cardChannelView
	Vacancies           []formVacancyView
}

func serviceCardOf(c graph.FoundService) serviceCardView {
	return serviceCardView{
		ID: graphql.ID(c.ID), Name: c.Name, Kind: serviceKindOf(c.Kind),
		Organisation: organisationRefOf(c.Organisation),
		Summary:      maybe(c.Summary), ForWhom: maybe(c.ForWhom),
		Phone: maybe(c.Phone), Email: maybe(c.Email), Web: maybe(c.Web),
		Forms:   texts[graph.Form, string](c.Forms),
		SitedIn: texts[string, string](c.SitedIn), HasConfidentialSite: c.ConfidentialSite,
		AreaBasis: string(c.Basis), Covers: texts[string, string](c.Covers),
		TakesReferrals: c.Takes.Referrals, TakesNoneBecause: maybe(c.Takes.Because),
		Modes:     texts[graph.Mode, string](c.Takes.Modes),
		UpdatedAt: moment(c.UpdatedAt), VerifiedOn: maybe(graph.Day(c.VerifiedOn)),
		Spots: each(c.Spots, spotOf), Channels: each(c.Channels, cardChannelOf),
		Vacancies: each(c.Vacancies, formVacancyOf),
	}
}

type spotView struct {
	Name     string
	Street   *string
	Place    string
	Lat      *float64
	Lon      *float64
	Exact    bool
	Metres   *int32
	StepFree bool
	Today    todayView
}

func spotOf(s graph.Spot) spotView {
	view := spotView{
		Name: s.Name, Street: maybe(s.Street), Place: s.Place, Exact: s.Exact, StepFree: s.StepFree,
		Metres: maybeView(s.Metres, whole), Today: todayOf(s.Today),
	}
	if s.Lat != 0 {
		view.Lat, view.Lon = &s.Lat, &s.Lon
	}
	return view
}

type todayView struct {
	Known   bool
	Spans   []spanView
	OpenNow bool
	Note    *string
}

func todayOf(t graph.Today) todayView {
	return todayView{Known: t.Known, Spans: each(t.Spans, spanOf), OpenNow: t.Open, Note: maybe(t.Note)}
}

type cardChannelView struct {
	Kind   string
	Handle string
	Today  todayView
}

func cardChannelOf(c graph.ChannelCard) cardChannelView {
	return cardChannelView{Kind: string(c.Kind), Handle: c.Handle, Today: todayOf(c.Today)}
}

type formVacancyView struct {
	Form    string
	Vacancy vacancyView
}

func formVacancyOf(v graph.Vacancy) formVacancyView {
	return formVacancyView{Form: string(v.Form), Vacancy: vacancyOf(v)}
}

type questionPartView struct {
	Kind   string
	Code   graphql.ID
	NameCs *string
	NameEn *string
	Place  *placeView
	Of     *string
}

func questionPartOf(p graph.Part) questionPartView {
	return questionPartView{
		Kind: string(p.Kind), Code: graphql.ID(p.Code), NameCs: maybe(p.NameCS), NameEn: maybe(p.NameEN),
		Place: maybeView(p.Place, placeOf), Of: maybe(p.Of),
	}
}

type facetCountView struct {
	Part  questionPartView
	Count int32
}

func facetCountOf(c graph.Count) facetCountView {
	return facetCountView{Part: questionPartOf(c.Part), Count: whole(c.Count)}
}
