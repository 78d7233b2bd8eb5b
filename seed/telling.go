package seed

import (
	"fmt"
	"slices"
	"time"

	"lavka/graph"
	"lavka/graph/worktime"
)

// telling is one referral on its way through the rules. A step that would lie in
// the future does not happen: over says so. Lapsed says that the attempt expired
// before the step.
type telling struct {
	past    *past
	key     string
	at      time.Time
	over    bool
	lapsed  bool
	history graph.History
	attempt graph.Attempt
	sender  graph.Actor
	taker   graph.Actor
	offer   offer
}

const hour = time.Hour

// one tells the nth referral of the past.
func (p *past) one(n int) (graph.History, error) {
	t := &telling{past: p, key: fmt.Sprint(n), at: p.moment(n)}
	if err := t.begin(p.pair(t.at)); err != nil {
		return t.history, graph.Wrap("tell referral "+t.key+" of the invented world", err)
	}
	if err := t.answer(); err != nil {
		return t.history, graph.Wrap("tell referral "+t.key+" of the invented world", err)
	}
	return t.history, t.keep()
}

// unanswered tells a referral of the last days to the service.
func (p *past) unanswered(n int, to offer) (graph.History, error) {
	at := p.now.AddDate(0, 0, -1-p.rand.IntN(4))
	t := &telling{past: p, key: fmt.Sprint(n), at: earlier(worktime.Add(at, p.between(0, 7*hour)), p.now.Add(-time.Minute))}
	from := p.senderTo(to, t.at)
	if err := t.begin(from, to); err != nil {
		return t.history, graph.Wrap("tell referral "+t.key+" of the invented world", err)
	}
	if p.chance(30) {
		if err := t.give(t.taker, hour, 4*hour, graph.Acknowledge{}); err != nil {
			return t.history, graph.Wrap("tell referral "+t.key+" of the invented world", err)
		}
	}
	return t.history, t.keep()
}

func (p *past) actor(who person) graph.Actor {
	return graph.Actor{
		Kind: graph.ActorWorker, Account: "seed", Worker: who.worker().ID, Name: who.Name,
		ActingFor: who.organisation, Holdings: []graph.Holding{who.holding()},
	}
}

// begin draws who sends which need where, and sends it.
func (t *telling) begin(from sender, to offer) error {
	p := t.past
	t.sender = p.actor(from.person)
	t.history.Referral = graph.ReferralID(idOf("referral", t.key))
	t.history.CreatedAt = t.at
	needs := p.kindNeeds[to.service.Kind]
	first := p.rand.IntN(len(needs))
	wanted := []graph.NeedCode{needs[first]}
	if second := needs[p.rand.IntN(len(needs))]; p.chance(35) && second != needs[first] {
		wanted = append(wanted, second)
	}
	urgency, reach := graph.Routine, graph.ReachThroughSender
	if p.chance(15) {
		urgency = graph.Urgent
	}
	if p.chance(30) {
		reach = graph.ReachComesAlone
	}
	age := "27-64"
	if len(to.service.Ages) > 0 {
		age = to.service.Ages[p.rand.IntN(len(to.service.Ages))]
	}
	draft := graph.DraftReferral{
		Mode: graph.Anonymous, Urgency: urgency, Reach: reach, Language: p.language(),
		Needs: wanted, AgeBand: age, StaysIn: p.place(from.district),
	}
	return t.send(to, draft)
}

func (p *past) language() string {
	if p.chance(8) {
		return "uk"
	}
	return "cs"
}

// place is where the person stays: a municipality by its size, the district
// where its municipalities are not known.
func (p *past) place(district graph.DistrictCode) graph.PlaceRef {
	all := p.places[district]
	i := p.pick(len(all), func(i int) float64 { return float64(all[i].Population) })
	if i < 0 {
		return graph.PlaceRef("District/" + string(district))
	}
	return graph.PlaceRef("Municipality/" + string(all[i].ID))
}

// pair draws a sender and a service of another organisation that serves the
// sender's district.
func (p *past) pair(at time.Time) (sender, offer) {
	for {
		from := p.senders[p.pick(len(p.senders), func(i int) float64 { return p.senders[i].weight })]
		i := p.pick(len(p.offers), func(i int) float64 {
			weight := p.gladly(from, p.offers[i]) * season(p.offers[i].service.Kind, at.Month())
			if p.offers[i].service.Load == busy || p.offers[i].service.Load == full {
				weight *= 2
			}
			return weight
		})
		if i >= 0 {
			return from, p.offers[i]
		}
	}
}

// senderTo draws who turns to a service.
func (p *past) senderTo(to offer, at time.Time) sender {
	return p.senders[p.pick(len(p.senders), func(i int) float64 {
		return p.senders[i].weight * p.gladly(p.senders[i], to) * season(to.service.Kind, at.Month())
	})]
}

// gladly weighs a service for a sender, 0 where it is none for them.
func (p *past) gladly(from sender, to offer) float64 {
	if to.provider.Key == from.person.organisationKey || !p.serves(to, from.district) {
		return 0
	}
	return tie(from.person.organisation, to.provider.id()) * p.near(to, from.district)
}

// near prefers what lies in the sender's own district.
func (p *past) near(to offer, district graph.DistrictCode) float64 {
	if to.district == district {
		return 1
	}
	return 0.15
}

func (p *past) serves(to offer, district graph.DistrictCode) bool {
	return slices.ContainsFunc(to.service.Covers, func(place graph.PlaceRef) bool {
		return place == graph.PlaceRef("District/"+string(district)) ||
			place == graph.PlaceRef("Region/"+string(p.regions[district])) ||
			slices.ContainsFunc(p.places[district], func(m graph.Municipality) bool {
				return place == graph.PlaceRef("Municipality/"+string(m.ID))
			})
	})
}

// send drafts an attempt to the service and sends it.
func (t *telling) send(to offer, draft graph.DraftReferral) error {
	t.offer = to
	t.taker = t.past.actor(to.coordinator)
	draft.Service = to.service.id()
	t.attempt = graph.Attempt{
		ID:       graph.AttemptID(idOf("attempt", fmt.Sprintf("%s:%d", t.key, len(t.history.Attempts)))),
		Referral: t.history.Referral, Mode: draft.Mode, Urgency: draft.Urgency, Reach: draft.Reach,
		Language: draft.Language, Needs: draft.Needs, AgeBand: draft.AgeBand, StaysIn: draft.StaysIn,
		Service: draft.Service, Sender: t.sender.ActingFor, SenderWorker: t.sender.Worker, Recipient: to.provider.id(),
		Facts: graph.Facts{
			ServiceActive: true, ServiceTakes: true, CoordinatorActive: true, ResponsibleWorks: true,
			ServiceResidential: slices.Contains(to.service.Forms, graph.FormResidential),
		},
	}
	if err := t.now(t.sender, draft); err != nil {
		return err
	}
	// where a child is at risk the report went its own way
	return t.now(t.sender, graph.Send{ReportedApart: true})
}

// keep puts the attempt into the history, with all that the system did about it
// until now.
func (t *telling) keep() error {
	if err := t.pass(t.past.now); err != nil {
		return err
	}
	code, err := graph.NewReferralCode(t.past.codes)
	if err != nil {
		return graph.Wrap("draw a code", err)
	}
	t.history.Attempts = append(t.history.Attempts, graph.PastAttempt{Attempt: t.attempt, Code: code})
	return nil
}

// later lets working time pass, in which the system does its duties; false where
// the present is reached, or the attempt has expired meanwhile.
func (t *telling) later(least, most time.Duration) (bool, error) {
	at := worktime.Add(t.at, t.past.between(least, most))
	if t.over {
		return false, nil
	}
	if err := t.pass(earlier(at, t.past.now)); err != nil || t.lapsed {
		t.over = true
		return false, err
	}
	if at.After(t.past.now) {
		t.over = true
		return false, nil
	}
	t.at = at
	return true, nil
}

// pass does what the system owed the attempt until the moment, each thing at its
// time: the demonstration begins with nothing overdue.
func (t *telling) pass(until time.Time) error {
	for duty := t.attempt.NextDuty(); duty.Due(until); duty = t.attempt.NextDuty() {
		order := graph.Order{Key: t.key, Attempt: t.attempt.ID, Seen: t.attempt.Version(), Command: duty.Command()}
		events, err := graph.Decide(t.attempt, order, graph.System(), duty.At)
		if err != nil {
			return graph.Wrap(string(duty.Kind), err)
		}
		t.attempt.Events = append(t.attempt.Events, events...)
		if duty.Kind == graph.DutyExpire {
			t.at, t.lapsed = duty.At, true
		}
	}
	return nil
}

// now gives the command at once.
func (t *telling) now(actor graph.Actor, command graph.Command) error {
	if t.over {
		return nil
	}
	order := graph.Order{Key: t.key, Attempt: t.attempt.ID, Seen: t.attempt.Version(), Command: command}
	events, err := graph.Decide(t.attempt, order, actor, t.at)
	if err != nil {
		return graph.Wrap(string(command.Verb()), err)
	}
	t.attempt.Events = append(t.attempt.Events, events...)
	return nil
}

// give lets working time pass and gives the command.
func (t *telling) give(actor graph.Actor, least, most time.Duration, command graph.Command) error {
	if passed, err := t.later(least, most); err != nil || !passed {
		return err
	}
	return t.now(actor, command)
}
