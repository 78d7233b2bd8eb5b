package seed

import (
	"crypto/sha256"
	"math/rand/v2"
	"slices"
	"time"

	"lavka/graph"
	"lavka/graph/worktime"
)

// The invented past: so many referrals in so many days before now.
const (
	referrals = 600
	pastDays  = 548
)

// worldSeed begins the draws of the invented past. Another number is another
// past of the same people.
const worldSeed = "lavka"

// pace says how fast a service answers, load how full it is.
type (
	pace string
	load string
)

const (
	quick  pace = "quick"
	slow   pace = "slow"
	silent pace = "silent"

	idle load = "idle"
	busy load = "busy"
	full load = "full"
)

// past draws the referrals of the invented world by the rules that hold for all,
// with a clock of its own. It follows from worldSeed and the day of now.
type past struct {
	world     world
	kindNeeds map[graph.KindCode][]graph.NeedCode
	places    map[graph.DistrictCode][]graph.Municipality
	regions   map[graph.DistrictCode]graph.RegionCode
	now       time.Time
	rand      *rand.Rand
	codes     *rand.ChaCha8
	senders   []sender
	offers    []offer
}

// sender is somebody who sends, with where they work.
type sender struct {
	person   person
	kind     graph.OrganisationKind
	district graph.DistrictCode
	weight   float64
}

// offer is a service that takes referrals, with who answers them.
type offer struct {
	service     service
	provider    organisation
	coordinator person
	workers     []person
	district    graph.DistrictCode
}

func newPast(w world, facts Facts, now time.Time) *past {
	day := sha256.Sum256([]byte(worldSeed + " " + now.UTC().Format(time.DateOnly)))
	p := &past{
		world: w, now: now.UTC(), codes: rand.NewChaCha8(day),
		kindNeeds: map[graph.KindCode][]graph.NeedCode{}, places: map[graph.DistrictCode][]graph.Municipality{},
		regions: facts.RegionOf(),
	}
	p.rand = rand.New(p.codes) //nolint:gosec // an invented past, not a secret
	for _, n := range facts.Needs {
		for _, k := range n.Kinds {
			p.kindNeeds[k] = append(p.kindNeeds[k], n.Code)
		}
	}
	for _, m := range facts.Municipalities {
		p.places[m.District] = append(p.places[m.District], m)
	}
	p.cast(facts)
	return p
}

// cast finds who sends and who answers.
func (p *past) cast(facts Facts) {
	home := map[graph.PlaceRef]graph.DistrictCode{}
	for _, m := range facts.Municipalities {
		home[graph.PlaceRef("Municipality/"+string(m.ID))] = m.District
	}
	for _, d := range facts.Districts {
		home[graph.PlaceRef("District/"+string(d.Code))] = d.Code
	}
	for _, o := range p.world.Organisations {
		for _, w := range o.Workers {
			p.senders = append(p.senders, sender{w, o.Kind, home[o.Seat], sendsMuch(o.Kind)})
		}
		coordinator, err := o.coordinator()
		if err != nil {
			continue
		}
		for _, s := range o.Services {
			p.offers = append(p.offers, offer{s, o, coordinator, o.Workers, home[o.Seat]})
		}
	}
}

// sendsMuch is how often a person of such an organisation sends somebody on.
func sendsMuch(kind graph.OrganisationKind) float64 {
	switch kind {
	case graph.KindTownHall:
		return 6
	case graph.KindHealth, graph.KindSchool:
		return 3
	case graph.KindPolice, graph.KindParish, graph.KindOtherBody:
		return 1.5
	case graph.KindInformal:
		return 0.7
	case graph.KindProvider:
	}
	return 2
}

// histories draws the whole past, oldest first.
func (p *past) histories() ([]graph.History, error) {
	var all []graph.History
	for n := range referrals - len(desks())*freshPerDesk {
		h, err := p.one(n)
		if err != nil {
			return nil, err
		}
		all = append(all, h)
	}
	return p.fresh(all)
}

// desks are the services whose people sign in to the demonstration or stand
// beside them: something has come to each that nobody has answered yet.
func desks() []string {
	return []string{"kotva-debts", "pristaviste-club", "krizovatka-club", "hradby-night", "kastan-families", "radbuza-families"}
}

const freshPerDesk = 3

func (p *past) fresh(all []graph.History) ([]graph.History, error) {
	for _, key := range desks() {
		i := slices.IndexFunc(p.offers, func(o offer) bool { return o.service.Key == key })
		for range freshPerDesk {
			h, err := p.unanswered(len(all), p.offers[i])
			if err != nil {
				return nil, err
			}
			all = append(all, h)
		}
	}
	return all, nil
}

// moment is an office hour of a working day so many parts of the past ago; the
// last weeks are denser, as a network that grows.
func (p *past) moment(n int) time.Time {
	share := 1 - float64(n)/referrals
	days := pastDays * (0.75*share + 0.25*share*share)
	at := p.now.Add(-time.Duration(days*24)*time.Hour - 30*time.Minute)
	return earlier(worktime.Add(at, time.Duration(1+p.rand.IntN(420))*time.Minute), p.now.Add(-time.Minute))
}

func earlier(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}

// season is how often a kind of service is asked for in the month, 1 is usual.
func season(kind graph.KindCode, month time.Month) float64 {
	winter := month <= time.March || month >= time.November
	holidays := month == time.July || month == time.August
	switch kind {
	case "20", "24", "26":
		if winter {
			return 2.2
		}
		return 0.7
	case "25", "28", "17":
		if holidays {
			return 0.35
		}
		return 1.3
	case "1":
		if month == time.January || month == time.September {
			return 1.8
		}
	}
	if holidays {
		return 0.7
	}
	return 1
}

// tie is how gladly one organisation turns to another: fixed for the pair, not
// the same in both directions, so that some ties are one-sided and some missing.
func tie(from, to graph.OrganisationID) float64 {
	sum := uint32(2166136261)
	for _, c := range []byte(string(from) + ">" + string(to)) {
		sum = (sum ^ uint32(c)) * 16777619
	}
	switch sum % 10 {
	case 0, 1, 2:
		return 0.02
	case 3, 4, 5:
		return 0.5
	case 6, 7, 8:
		return 1.5
	default:
		return 5
	}
}

// pick draws an index by weight, -1 where nothing weighs.
func (p *past) pick(n int, weight func(int) float64) int {
	total := 0.0
	weights := make([]float64, n)
	for i := range n {
		weights[i] = weight(i)
		total += weights[i]
	}
	if total == 0 {
		return -1
	}
	at := p.rand.Float64() * total
	for i, w := range weights {
		if at -= w; at < 0 && w > 0 {
			return i
		}
	}
	return n - 1
}

// chance is true so many times in a hundred.
func (p *past) chance(percent int) bool { return p.rand.IntN(100) < percent }

// between draws a working time between two.
func (p *past) between(least, most time.Duration) time.Duration {
	return least + time.Duration(p.rand.Int64N(int64(most-least)))
}
