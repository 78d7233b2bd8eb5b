package store

import (
	"context"

	"lavka/graph"
)

const (
	// changesFor is how many days back the news of a district reach.
	changesFor = 14
	// newsShown is how many entries the news name.
	newsShown = 50
)

// Present returns who is in a district and answers now; NOT_FOUND for an unknown
// one. Anybody signed in may ask: these are work contacts.
func (s *Store) Present(ctx context.Context, actor graph.Actor, district graph.DistrictCode) (graph.Present, error) {
	if !actor.SignedIn() {
		return graph.Present{}, graph.Refuse(graph.Unauthenticated, "look who is present", "")
	}
	found, err := s.get(ctx, "home/present", params{"district": string(district), "today": s.today()})
	if err != nil {
		return graph.Present{}, err
	}
	now := s.clock()
	return graph.Present{
		District: placeOf(found.sub("district")), Neighbours: each(found.list("neighbours"), placeOf), At: now,
		Organisations: found.number("organisations"),
		Services:      graph.Answering(each(found.list("services"), presentServiceOf), now),
		Workers:       each(found.list("workers"), presentWorkerOf),
	}, nil
}

// RecentChanges returns what changed in the directory of a district in the last
// fourteen days; NOT_FOUND for an unknown one. Anybody signed in may ask.
func (s *Store) RecentChanges(ctx context.Context, actor graph.Actor, district graph.DistrictCode) (graph.RecentChanges, error) {
	if !actor.SignedIn() {
		return graph.RecentChanges{}, graph.Refuse(graph.Unauthenticated, "read what changed", "")
	}
	since := s.clock().AddDate(0, 0, -changesFor)
	found, err := s.get(ctx, "home/changes", params{
		"district": string(district), "since": since, "sinceDay": graph.Day(since.In(graph.Prague())), "today": s.today(),
	})
	if err != nil {
		return graph.RecentChanges{}, err
	}
	return graph.Digest(each(found.list("revisions"), newsSourceOf), since, newsShown), nil
}

// HandoverGlance compares a district's hand-overs of the last days with those
// before; NOT_FOUND for an unknown one. Anybody signed in may ask.
func (s *Store) HandoverGlance(ctx context.Context, actor graph.Actor, district graph.DistrictCode) (graph.HandoverGlance, error) {
	if !actor.SignedIn() {
		return graph.HandoverGlance{}, graph.Refuse(graph.Unauthenticated, "glance at hand-overs", "")
	}
	now := s.clock()
	span, stepsFrom := graph.GlanceSpan(now)
	from, until := span.Bounds()
	found, err := s.get(ctx, "handover/list", params{
		"district": string(district), "from": from, "until": until, "stepsFrom": stepsFrom,
	})
	if err != nil {
		return graph.HandoverGlance{}, err
	}
	return graph.Glance(each(found.list("pairs"), handoverPairOf), now), nil
}

func presentServiceOf(r row) graph.PresentService {
	return graph.PresentService{
		ServiceRef: serviceRefOf(r), Organisation: organisationRefOf(r.sub("organisation")), Phone: r.text("phone"),
		TakesReferrals: r.is("takes"), Hours: each(r.list("hours"), hoursOf),
		Channels: each(r.list("channels"), func(c row) graph.Channel {
			return graph.Channel{Kind: graph.ChannelKind(c.text("kind")), Handle: c.text("handle"), Hours: hoursOf(c)}
		}),
		Vacancies: each(r.list("vacancies"), func(v row) graph.Vacancy {
			vacancy := graph.Vacancy{Form: graph.Form(v.text("form")), Room: graph.Room(v.text("room")), AsOf: v.moment("asOf")}
			if _, known := v["free"].(int64); known {
				free := v.number("free")
				vacancy.Free = &free
			}
			return vacancy
		}),
	}
}

func presentWorkerOf(r row) graph.PresentWorker {
	return graph.PresentWorker{
		ID: graph.WorkerID(r.text("id")), Name: r.text("name"), Position: r.text("position"),
		Phone: r.text("phone"), Coordinator: r.is("coordinator"),
		Organisation: organisationRefOf(r.sub("organisation")), AwayUntil: r.text("awayUntil"),
	}
}

func newsSourceOf(r row) graph.NewsSource {
	return graph.NewsSource{
		Subject: graph.NewsSubject(r.text("subject")), ID: r.text("id"), Name: r.text("name"),
		Organisation: organisationRefOf(r.sub("organisation")), Part: r.text("part"), Field: r.text("field"),
		Was: r.text("was"), Is: r.text("is"), EndsOn: r.text("endsOn"), At: r.moment("at"),
	}
}
