package loop

import (
	"time"

	"lavka/graph"
	"lavka/graph/network"
	"lavka/graph/worktime"
)

// Tally counts attempts or referrals by class.
type Tally map[Class]int

// Lost says what became of attempts that came to a step and no further: they are
// still on their way, or have ended.
type Lost struct {
	Waiting, Ended int
}

// Counts are what a report says of a set of attempts. Reached and Lost are by
// step: those that reached a step either reached the next or are in its Lost.
type Counts struct {
	Classes   Tally
	Reached   map[Step]int
	Lost      map[Step]Lost
	Decisions map[Decision]int
	// The waits are medians of working time: see the package.
	ToAcknowledged, ToDecided, ToMet, ToResult, ToSeen graph.Wait
}

// gathering counts one set of attempts.
type gathering struct {
	counts                                  Counts
	acknowledged, decided, met, result, see []time.Duration
}

func newGathering() *gathering {
	return &gathering{counts: Counts{
		Classes: make(Tally), Reached: make(map[Step]int), Lost: make(map[Step]Lost), Decisions: make(map[Decision]int),
	}}
}

// add counts one attempt.
func (g *gathering) add(f measured) {
	c := &g.counts
	c.Classes[f.class]++
	if f.step == StepNone {
		return
	}
	for step := StepSent; step <= f.step; step++ {
		c.Reached[step]++
	}
	lost := c.Lost[f.step]
	switch {
	case f.step == StepKnown:
	case f.State.Terminal() && f.State != graph.Completed:
		lost.Ended++
		c.Lost[f.step] = lost
	default:
		lost.Waiting++
		c.Lost[f.step] = lost
	}
	if d := f.Decision(); d != "" {
		c.Decisions[d]++
	}
	g.wait(f)
}

func (g *gathering) wait(f measured) {
	for _, w := range []struct {
		all *[]time.Duration
		d   time.Duration
	}{
		{&g.acknowledged, f.toAcknowledged},
		{&g.decided, f.toDecided},
		{&g.met, f.toMet},
		{&g.result, f.toResult},
		{&g.see, f.toSeen},
	} {
		if w.d >= 0 {
			*w.all = append(*w.all, w.d)
		}
	}
}

func (g *gathering) done() Counts {
	g.counts.ToAcknowledged, g.counts.ToDecided = waitOf(g.acknowledged), waitOf(g.decided)
	g.counts.ToMet, g.counts.ToResult, g.counts.ToSeen = waitOf(g.met), waitOf(g.result), waitOf(g.see)
	return g.counts
}

func waitOf(all []time.Duration) graph.Wait {
	median, _ := network.Median(all)
	return graph.Wait{Median: median, N: len(all)}
}

// measured is a fact with everything that each of its counts needs; a wait that
// has not ended is negative.
type measured struct {
	Fact
	class                                              Class
	step                                               Step
	month                                              Month
	toAcknowledged, toDecided, toMet, toResult, toSeen time.Duration
}

func measure(f Fact, now time.Time, ruler worktime.Ruler) measured {
	between := func(from, until time.Time) time.Duration {
		if from.IsZero() || until.IsZero() {
			return -1
		}
		return ruler.Between(from, until)
	}
	m := measured{Fact: f, class: f.Class(now), step: f.Step(), month: MonthOf(f.SentAt), toResult: -1, toSeen: -1}
	m.toAcknowledged = between(f.SentAt, f.Steps.Acknowledged)
	m.toDecided = between(f.SentAt, f.Steps.Decided)
	m.toMet = between(f.SentAt, f.Steps.Met)
	if f.State == graph.Completed {
		m.toResult = between(f.SentAt, f.Steps.Ended)
	}
	if f.State.Terminal() {
		m.toSeen = between(f.Steps.Ended, f.Steps.Seen)
	}
	return m
}
