package store

import (
	"slices"

	"lavka/graph"
)

// offered is one service to which an open offer goes, with what the rules ask
// of it.
type offered struct {
	service      graph.ServiceRef
	organisation graph.OrganisationRef
	phone        string
	facts        graph.Facts
}

func offeredOf(r row) offered {
	return offered{
		service: serviceRefOf(r.sub("service")), organisation: organisationRefOf(r.sub("organisation")),
		phone: r.text("phone"),
		facts: graph.Facts{
			ServiceActive: r.is("active"), ServiceTakes: r.is("takes"),
			CoordinatorActive: r.is("coordinated"), OtherOpen: r.is("otherOpen"),
		},
	}
}

// offer puts those to whom the offer goes into the attempt. Until somebody
// claims it, the facts speak of all of them.
func (l *loaded) offer() {
	l.candidates = each(l.row.list("candidates"), offeredOf)
	if len(l.candidates) == 0 {
		return
	}
	all := graph.Facts{ServiceActive: true, ServiceTakes: true, CoordinatorActive: true}
	for _, c := range l.candidates {
		l.Candidates = append(l.Candidates, c.organisation.ID)
		all.ServiceActive = all.ServiceActive && c.facts.ServiceActive
		all.ServiceTakes = all.ServiceTakes && c.facts.ServiceTakes
		all.CoordinatorActive = all.CoordinatorActive && c.facts.CoordinatorActive
		all.OtherOpen = all.OtherOpen || c.facts.OtherOpen
	}
	if l.Recipient == "" {
		l.take(all)
	}
}

// take makes the facts of a candidate, or of all of them, those of the attempt.
func (l *loaded) take(f graph.Facts) {
	l.Facts.ServiceActive, l.Facts.ServiceTakes = f.ServiceActive, f.ServiceTakes
	l.Facts.CoordinatorActive, l.Facts.OtherOpen = f.CoordinatorActive, f.OtherOpen
}

// facing is the attempt with the facts of the actor's own service where it was
// offered to them and nobody has claimed it.
func (l loaded) facing(actor graph.Actor) loaded {
	if c, ok := l.offeredTo(actor); ok && l.Unclaimed() {
		l.take(c.facts)
	}
	return l
}

func (l loaded) offeredTo(actor graph.Actor) (offered, bool) {
	i := slices.IndexFunc(l.candidates, func(c offered) bool { return actor.WorksFor(c.organisation.ID) })
	if i < 0 {
		return offered{}, false
	}
	return l.candidates[i], true
}

// stand writes down to whom an open offer is open after the events, and who has
// claimed it.
func (t transaction) stand(a *loaded, events []graph.Event) error {
	for _, e := range events {
		if e.Kind != graph.EventClaimed {
			continue
		}
		r, err := t.one("offer/claim", params{"attempt": string(a.ID), "organisation": string(e.Organisation)})
		if err != nil {
			return err
		}
		a.Recipient, a.Service = e.Organisation, graph.ServiceID(r.text("service"))
	}
	_, err := t.one("offer/stand", params{"attempt": string(a.ID), "considering": texts(a.Considering())})
	return err
}

// offerSeen fills in what a viewer sees of an offer that nobody has claimed: the
// sender all to whom it went and how many still consider it, a candidate their own
// service.
func (l loaded) offerSeen(detail *graph.AttemptDetail, actor graph.Actor) {
	if l.Recipient != "" || len(l.candidates) == 0 {
		return
	}
	shown := l.candidates[0]
	if mine, ok := l.offeredTo(actor); ok && detail.Side == graph.PartyRecipient {
		shown = mine
	}
	detail.Unclaimed = l.Mode == graph.OpenOffer
	detail.To, detail.ToOrganisation, detail.ToPhone = shown.service, shown.organisation, shown.phone
	if detail.Side == graph.PartySender {
		detail.OfferedTo = make([]graph.ServiceRef, len(l.candidates))
		for i, c := range l.candidates {
			detail.OfferedTo[i] = c.service
		}
		detail.ToPhone, detail.Considering = "", len(l.Considering())
	}
}
