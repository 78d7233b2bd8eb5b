package store

import (
	"context"

	"lavka/graph"
)

// Service returns everything public about a service, and to signed-in people who
// works there; NOT_FOUND. Anybody may ask.
func (s *Store) Service(ctx context.Context, actor graph.Actor, id graph.ServiceID) (graph.ServiceDetail, error) {
	r, err := s.get(ctx, "service/get", params{"id": string(id), "today": s.today(), "signedIn": actor.SignedIn()})
	if err != nil {
		return graph.ServiceDetail{}, err
	}
	detail := serviceOf(r)
	if s.endedOrFuture(r) {
		detail.Takes = graph.Takes{Because: graph.RefuseServiceInactive, Modes: detail.Takes.Modes}
	}
	detail.AnswersByLink = s.mails && detail.Takes.Because == graph.RefuseNoCoordinator &&
		(detail.Email != "" || r.text("organisationEmail") != "")
	return detail, nil
}

func serviceOf(r row) graph.ServiceDetail {
	return graph.ServiceDetail{
		ServiceCard: cardOf(r.sub("card")), Email: r.text("email"), Web: r.text("web"),
		AreaText: r.text("areaText"), Source: r.text("source"),
		TargetGroups: each(r.list("targetGroups"), targetGroupOf), AgeBands: each(r.list("ageBands"), ageBandOf),
		FormDetails: each(r.list("forms"), formOf), Channels: each(r.list("channels"), channelOf),
		Languages: names[string](r, "languages"), Price: graph.Price(r.text("price")),
		PriceNote: r.text("priceNote"), Conditions: r.text("conditions"),
		Sites:       each(r.list("sites"), siteOf),
		CoverPlaces: each(r.list("coverPlaces"), coverOf),
		Needs:       each(r.list("needs"), needOf),
		Workers:     each(r.list("workers"), contactOf), Verified: verifiedOf(r.sub("verified")),
		Stewards: graph.Stewards{Organisations: names[graph.OrganisationID](r, "stewards")},
	}
}

func formOf(r row) graph.FormDetail {
	form := graph.FormDetail{
		Form: graph.Form(r.text("form")),
		Capacities: each(r.list("capacities"), func(c row) graph.Capacity {
			return graph.Capacity{Form: graph.Form(r.text("form")), Unit: graph.Unit(c.text("unit")), Count: c.number("count")}
		}),
	}
	if room := r.text("room"); room != "" {
		form.Vacancy = &graph.Vacancy{Form: form.Form, Room: graph.Room(room), AsOf: r.moment("asOf")}
		if _, said := r["free"].(int64); said {
			form.Vacancy.Free = new(r.number("free"))
		}
	}
	return form
}

func channelOf(r row) graph.Channel {
	return graph.Channel{
		ID: r.text("id"), Kind: graph.ChannelKind(r.text("kind")), Handle: r.text("handle"),
		Hours: hoursOf(r), Languages: names[string](r, "languages"),
	}
}

func coverOf(r row) graph.CoverPlace {
	return graph.CoverPlace{Place: placeOf(r), From: r.day("from"), Until: r.day("until")}
}

func verifiedOf(r row) graph.Verified {
	return graph.Verified{Group: r.text("group"), By: r.text("by"), On: r.day("on")}
}

func contactOf(r row) graph.WorkerContact {
	return graph.WorkerContact{
		ID: graph.WorkerID(r.text("id")), Name: r.text("name"), Position: r.text("position"), Phone: r.text("phone"),
		Email: r.text("email"), ReachNote: r.text("reachNote"), Coordinator: r.is("coordinator"),
	}
}

// endedOrFuture tells whether the service does not exist today.
func (s *Store) endedOrFuture(r row) bool {
	until := r.text("until")
	return r.text("from") > s.today() || (until != "" && until < s.today())
}

func takesOf(r row) graph.Takes {
	takes := graph.Takes{Modes: names[graph.Mode](r, "modes")}
	switch {
	case !r.is("takes"):
		takes.Because = graph.RefuseServiceInactive
	case !r.is("coordinated"):
		takes.Because = graph.RefuseNoCoordinator
	default:
		takes.Referrals = true
	}
	return takes
}

func targetGroupOf(r row) graph.TargetGroup {
	return graph.TargetGroup{Code: r.text("code"), NameCS: r.text("nameCs"), NameEN: r.text("nameEn")}
}

func siteOf(r row) graph.SiteDetail {
	return graph.SiteDetail{
		ID: r.text("id"), Name: r.text("name"), Street: r.text("street"), Hours: hoursOf(r),
		Confidential: r.is("confidential"), StepFree: r.is("stepFree"), Place: placeIn(r, "place"),
	}
}

func serviceRefOf(r row) graph.ServiceRef {
	return graph.ServiceRef{ID: graph.ServiceID(r.text("id")), Name: r.text("name"), Kind: r.text("kind")}
}

// hoursOf reads the hours of a site or a channel.
func hoursOf(r row) graph.Hours {
	return graph.HoursOf(r.numbers("week"), r.is("closedOnHolidays"), r.text("hoursNote"), graph.ExceptionTexts{
		Days: names[string](r, "exceptionDays"), Spans: names[string](r, "exceptionSpans"), Notes: names[string](r, "exceptionNotes"),
	})
}
