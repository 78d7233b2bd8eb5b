package store

import (
	"context"
	"fmt"

	"lavka/graph"
	"lavka/graph/worktime"
)

// farAway ranks services whose distance nobody knows behind all others.
const farAway = 1 << 30

// Services finds the services that fit the filter: where a place with a known
// point is asked for the nearest first, else by name. INVALID for a cursor that
// is not one. Anybody may ask.
func (s *Store) Services(ctx context.Context, _ graph.Actor, f graph.ServiceFilter, page graph.Page) (graph.ServicePage, error) {
	if err := graph.Validate("find services", f); err != nil {
		return graph.ServicePage{}, err
	}
	after, err := cursorOf(page.After)
	if err != nil {
		return graph.ServicePage{}, err
	}
	p := s.question(f)
	p["afterRank"], p["afterKey"], p["afterId"] = after.Rank, after.Key, textOrNull(after.ID)
	p["first"], p["facets"] = page.First+1, page.After == ""
	found, err := s.get(ctx, "find/services", params{"question": p})
	if err != nil {
		return graph.ServicePage{}, err
	}
	return s.servicePageOf(found, page), nil
}

// question are the parameters of the statement that finds services.
func (s *Store) question(f graph.ServiceFilter) params {
	words, prefixes := luceneQueries(f.Text)
	now := prague(s.clock())
	minute := now.Hour()*60 + now.Minute()
	return params{
		"needs": textsOrNull(f.Needs), "kinds": textsOrNull(f.Kinds), "forms": textsOrNull(f.Forms),
		"groups": textsOrNull(f.TargetGroups), "ages": textsOrNull(f.AgeBands),
		"organisations": textsOrNull(f.Organisations), "services": textsOrNull(f.Services),
		"place": textOrNull(f.Place), "words": textOrNull(words), "prefixes": textOrNull(prefixes),
		"takesReferrals": f.TakesReferrals, "anonymous": f.Anonymous, "openNow": f.OpenNow, "answersNow": f.AnswersNow,
		"online": texts(graph.OnlineChannels()), "today": s.today(), "holiday": worktime.IsHoliday(now),
		"minute": (int(now.Weekday())+6)%7*graph.MinutesOfDay + minute,
		"moment": fmt.Sprintf("%s %04d", s.today(), minute),
		"near":   false, "facets": false, "asked": askedRefs(f), "farAway": farAway,
		"afterRank": 0, "afterKey": "", "afterId": nil, "first": 0,
	}
}

// askedRefs are the directory nodes that the question names.
func askedRefs(f graph.ServiceFilter) []string {
	refs := []string{}
	add := func(label string, ids []string) {
		for _, id := range ids {
			refs = append(refs, label+"/"+id)
		}
	}
	add(graph.LabelNeed, texts(f.Needs))
	add(graph.LabelServiceKind, texts(f.Kinds))
	add(graph.LabelTargetGroup, f.TargetGroups)
	add(graph.LabelAgeBand, f.AgeBands)
	add(graph.LabelOrganisation, texts(f.Organisations))
	add(graph.LabelService, texts(f.Services))
	if f.Place != "" {
		refs = append(refs, string(f.Place))
	}
	return refs
}

func (s *Store) servicePageOf(found row, page graph.Page) graph.ServicePage {
	rows := found.list("rows")
	out := graph.ServicePage{
		Total:  found.number("total"),
		Facets: each(found.list("facets"), countOf),
		Asked:  each(found.list("asked"), partOf),
	}
	if len(rows) > page.First {
		rows, out.Info.HasNext = rows[:page.First], true
	}
	out.Cards = each(rows, s.foundOf)
	if len(rows) > 0 {
		last := rows[len(rows)-1]
		out.Info.End = cursor{Rank: last.number("rank"), Key: last.text("key"), ID: last.sub("card").text("id")}.String()
	}
	return out
}

func countOf(r row) graph.Count {
	return graph.Count{Part: partOf(r.sub("part")), Count: r.number("count")}
}

func partOf(r row) graph.Part {
	return graph.Part{
		Kind: graph.PartKind(r.text("kind")), Code: r.text("code"), NameCS: r.text("nameCs"), NameEN: r.text("nameEn"),
		Place: placeIn(r, "place"), Of: r.text("of"),
	}
}

// cardOf is what a card says whoever asks for whatever place at whatever time.
func cardOf(r row) graph.ServiceCard {
	return graph.ServiceCard{
		ID: graph.ServiceID(r.text("id")), Name: r.text("name"), Kind: kindOf(r.sub("kind")),
		Organisation: organisationRefOf(r.sub("organisation")),
		Summary:      r.text("summary"), ForWhom: r.text("forWhom"), Phone: r.text("phone"),
		Forms:   names[graph.Form](r, "forms"),
		SitedIn: names[string](r, "sitedIn"), ConfidentialSite: r.is("confidentialSite"),
		Basis: graph.PlaceBasis(r.text("basis")), Covers: names[string](r, "covers"),
		Takes: takesOf(r), UpdatedAt: r.moment("updatedAt"),
	}
}

// foundOf is a service of a list, with the hours of today and the distance.
func (s *Store) foundOf(found row) graph.FoundService {
	r := found.sub("card")
	card := graph.FoundService{
		ServiceCard: cardOf(r), Email: r.text("email"), Web: r.text("web"), VerifiedOn: r.day("verifiedOn"),
	}
	card.Spots = each(r.list("spots"), s.spotOf)
	card.Channels = each(r.list("channels"), func(c row) graph.ChannelCard {
		return graph.ChannelCard{
			Kind: graph.ChannelKind(c.text("kind")), Handle: c.text("handle"), Today: s.todayOf(c),
		}
	})
	card.Vacancies = each(r.list("vacancies"), func(v row) graph.Vacancy {
		return graph.Vacancy{
			Form: graph.Form(v.text("form")), Room: graph.Room(v.text("room")), Free: v.numberIn("free"), AsOf: v.moment("asOf"),
		}
	})
	return card
}

func (s *Store) spotOf(r row) graph.Spot {
	return graph.Spot{
		Name: r.text("name"), Street: r.text("street"), Place: r.text("place"),
		Lat: r.decimal("lat"), Lon: r.decimal("lon"), Exact: r.is("exact"), Metres: r.numberIn("metres"),
		Today: s.todayOf(r), StepFree: r.is("stepFree"),
	}
}

func (s *Store) todayOf(r row) graph.Today {
	return hoursOf(r).At(s.clock(), worktime.IsHoliday)
}
