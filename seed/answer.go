package seed

import (
	"slices"
	"time"

	"lavka/graph"
)

// workday is eight working hours.
const workday = 8 * hour

// answer tells what the service does, and what the sender does where it was too
// late.
func (t *telling) answer() error {
	if err := t.reply(); err != nil || !t.lapsed {
		return err
	}
	t.over, t.lapsed = false, false
	return t.elsewhere()
}

// reply tells what the service does: nothing, no, later or yes.
func (t *telling) reply() error {
	p := t.past
	switch {
	case p.chance(t.silence()):
		return t.wait()
	case p.chance(3):
		return t.give(t.sender, hour, 2*workday, graph.Withdraw{Reason: graph.ReasonSolvedElsewhere})
	}
	least, most := t.pace()
	if p.chance(70) {
		if err := t.give(t.taker, least/2, most/2, graph.Acknowledge{}); err != nil || t.over {
			return err
		}
	}
	switch {
	case p.chance(t.refusals()):
		return t.decline(least, most)
	case t.full() && p.chance(45):
		return t.waitlist(least, most)
	}
	return t.accept(least, most)
}

// silence is how many in a hundred the service never answers.
func (t *telling) silence() int {
	switch t.offer.service.Pace {
	case silent:
		return 55
	case slow:
		return 12
	case quick:
		return 1
	default:
		return 5
	}
}

// pace is the least and the most working time until it answers.
func (t *telling) pace() (time.Duration, time.Duration) {
	switch t.offer.service.Pace {
	case quick:
		return hour / 2, 6 * hour
	case slow, silent:
		return workday, 7 * workday
	default:
		return 2 * hour, 3 * workday
	}
}

// refusals is how many in a hundred it declines; in winter the full are fuller.
func (t *telling) refusals() int {
	winter := t.at.Month() <= time.February || t.at.Month() >= time.November
	switch {
	case t.offer.service.Load == full && winter:
		return 60
	case t.offer.service.Load == full:
		return 42
	case t.offer.service.Load == busy && winter:
		return 32
	case t.offer.service.Load == busy:
		return 20
	case t.offer.service.Load == idle:
		return 4
	default:
		return 9
	}
}

func (t *telling) full() bool {
	return t.offer.service.Load == full || t.offer.service.Load == busy
}

// wait lets time pass until the deadline has ended it: 15 working days, 5 where it
// is urgent.
func (t *telling) wait() error {
	_, err := t.later(17*workday, 18*workday)
	return err
}

func (t *telling) decline(least, most time.Duration) error {
	reason, by := graph.ReasonCapacityFull, graph.ByProvider
	switch t.past.rand.IntN(10) {
	case 0, 1:
		reason = graph.ReasonOutsideTargetGroup
	case 2:
		reason = graph.ReasonServiceNotProvided
	case 3:
		reason, by = graph.ReasonNotInterested, graph.ByClient
	}
	if err := t.give(t.taker, least, most, graph.Decline{Reason: reason, By: by}); err != nil || t.over {
		return err
	}
	if by == graph.ByClient {
		return t.see()
	}
	return t.elsewhere()
}

// see is the sender looking at how it ended, mostly.
func (t *telling) see() error {
	if !t.past.chance(78) {
		return nil
	}
	return t.give(t.sender, hour, 3*workday, graph.SeeResult{})
}

// elsewhere sends the need to another service of the same kind or for the same
// need, once.
func (t *telling) elsewhere() error {
	if err := t.see(); err != nil || t.over || len(t.history.Attempts) > 0 || !t.past.chance(60) {
		return err
	}
	next := t.other()
	if next < 0 {
		return nil
	}
	if passed, err := t.later(hour, 2*workday); err != nil || !passed {
		return err
	}
	old := t.attempt
	reroute := graph.Reroute{Service: t.past.offers[next].service.id()}
	order := graph.Order{Key: t.key, Attempt: old.ID, Seen: old.Version(), Command: reroute}
	if _, err := graph.Decide(old, order, t.sender, t.at); err != nil {
		return graph.Wrap("reroute", err)
	}
	if err := t.keep(); err != nil {
		return err
	}
	draft := graph.DraftReferral{
		Mode: old.Mode, Urgency: old.Urgency, Reach: old.Reach, Language: old.Language,
		Needs: old.Needs, AgeBand: old.AgeBand, StaysIn: old.StaysIn,
	}
	if err := t.send(t.past.offers[next], draft); err != nil {
		return err
	}
	t.attempt.Supersedes = old.ID
	return t.answer()
}

func (t *telling) other() int {
	p := t.past
	district := t.district()
	return p.pick(len(p.offers), func(i int) float64 {
		to := p.offers[i]
		fits := slices.ContainsFunc(p.kindNeeds[to.service.Kind], func(n graph.NeedCode) bool {
			return slices.Contains(t.attempt.Needs, n)
		})
		if !fits || to.service.id() == t.attempt.Service || to.provider.id() == t.sender.ActingFor || !p.serves(to, district) {
			return 0
		}
		return p.near(to, district)
	})
}

// district is where the sender works.
func (t *telling) district() graph.DistrictCode {
	i := slices.IndexFunc(t.past.senders, func(s sender) bool { return s.person.worker().ID == t.sender.Worker })
	return t.past.senders[i].district
}

func (t *telling) waitlist(least, most time.Duration) error {
	if passed, err := t.later(least, most); err != nil || !passed {
		return err
	}
	if err := t.now(t.taker, graph.Waitlist{ReviewOn: t.at.AddDate(0, 0, 28)}); err != nil {
		return err
	}
	if t.past.chance(20) {
		if err := t.give(t.taker, 10*workday, 40*workday, graph.Fail{Reason: graph.ReasonProviderLostCapacity}); err != nil || t.over {
			return err
		}
		return t.see()
	}
	if err := t.give(t.taker, 5*workday, 40*workday, graph.Promote{}); err != nil || t.over {
		return err
	}
	return t.help()
}

func (t *telling) accept(least, most time.Duration) error {
	if passed, err := t.later(least, most); err != nil || !passed {
		return err
	}
	who := t.offer.workers[t.past.rand.IntN(len(t.offer.workers))]
	if err := t.now(t.taker, graph.Accept{Responsible: who.worker().ID}); err != nil {
		return err
	}
	t.taker = t.past.actor(who)
	return t.help()
}

// help meets the person, or waits in vain, and tells how it ended.
func (t *telling) help() error {
	p := t.past
	if p.chance(13) {
		if err := t.give(t.taker, 5*workday, 15*workday, graph.Fail{Reason: graph.ReasonNeverCame}); err != nil || t.over {
			return err
		}
		return t.see()
	}
	channels := []graph.ContactChannel{graph.InPerson, graph.InPerson, graph.Outreach, graph.ByPhone, graph.Online}
	met := graph.FirstContact{Channel: channels[p.rand.IntN(len(channels))]}
	if err := t.give(t.taker, 2*hour, 9*workday, met); err != nil || t.over {
		return err
	}
	if p.chance(6) {
		pause := graph.Pause{Reason: graph.ReasonClientUnavailable, ReviewOn: t.at.AddDate(0, 2, 0)}
		if err := t.give(t.taker, 3*workday, 10*workday, pause); err != nil || t.over {
			return err
		}
		if err := t.give(t.taker, 5*workday, 20*workday, graph.Resume{}); err != nil || t.over {
			return err
		}
	}
	if err := t.give(t.taker, workday, 55*workday, graph.Complete{Outcome: t.outcome()}); err != nil || t.over {
		return err
	}
	return t.see()
}

func (t *telling) outcome() graph.Outcome {
	outcomes := []graph.Outcome{
		graph.OutcomeStartedAnonymous, graph.OutcomeStartedAnonymous, graph.OutcomeOneOffHelp, graph.OutcomeOneOffHelp,
		graph.OutcomeInformationGiven, graph.OutcomeContractSigned, graph.OutcomePartlyHelped, graph.OutcomeReferredOn,
		graph.OutcomeNotHelped,
	}
	return outcomes[t.past.rand.IntN(len(outcomes))]
}
