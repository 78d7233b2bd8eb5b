package resolvers

import (
	"context"
	"slices"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
	"lavka/graph/loop"
)

type loopClassesView struct {
	Closed     int32
	HalfClosed int32
	Silent     int32
	Open       int32
	LeftOut    int32
}

func loopClassesOf(t loop.Tally) loopClassesView {
	return loopClassesView{
		Closed: whole(t[loop.Closed]), HalfClosed: whole(t[loop.HalfClosed]), Silent: whole(t[loop.Silent]),
		Open: whole(t[loop.Open]), LeftOut: whole(t[loop.LeftOut]),
	}
}

type loopStepView struct {
	Stage   string
	Reached int32
	Waiting int32
	Ended   int32
}

// stage names a step as the contract does.
func stage(s loop.Step) string {
	switch s {
	case loop.StepAcknowledged:
		return "ACKNOWLEDGED"
	case loop.StepDecided:
		return "DECIDED"
	case loop.StepMet:
		return "MET"
	case loop.StepResult:
		return "RESULT"
	case loop.StepKnown:
		return "KNOWN"
	case loop.StepNone, loop.StepSent:
	}
	return "SENT"
}

type loopCountsView struct {
	Classes        loopClassesView
	Steps          []loopStepView
	Accepted       int32
	Declined       int32
	Waitlisted     int32
	ToAcknowledged handoverWaitView
	ToDecided      handoverWaitView
	ToMet          handoverWaitView
	ToResult       handoverWaitView
	ToSeen         handoverWaitView
}

func loopCountsOf(c loop.Counts) loopCountsView {
	return loopCountsView{
		Classes: loopClassesOf(c.Classes),
		Steps: each(loop.AllSteps(), func(s loop.Step) loopStepView {
			return loopStepView{
				Stage: stage(s), Reached: whole(c.Reached[s]),
				Waiting: whole(c.Lost[s].Waiting), Ended: whole(c.Lost[s].Ended),
			}
		}),
		Accepted: whole(c.Decisions[loop.Accepted]), Declined: whole(c.Decisions[loop.Declined]),
		Waitlisted:     whole(c.Decisions[loop.Waitlisted]),
		ToAcknowledged: handoverWaitOf(c.ToAcknowledged), ToDecided: handoverWaitOf(c.ToDecided),
		ToMet: handoverWaitOf(c.ToMet), ToResult: handoverWaitOf(c.ToResult), ToSeen: handoverWaitOf(c.ToSeen),
	}
}

type loopModeView struct {
	Mode   string
	Counts loopCountsView
}

type loopKindView struct {
	Kind   *serviceKindView
	Counts loopCountsView
}

type loopMonthView struct {
	Month  string
	Counts loopCountsView
}

type loopAgeView struct {
	Band ageBandView
	From int32
	To   int32
}

type loopDeclineView struct {
	Reason string
	From   int32
	To     int32
}

type loopPersonView struct {
	View *string
	From int32
	To   int32
}

type loopReportView struct {
	Name      string
	At        graphql.Time
	Total     loopCountsView
	Referrals *loopClassesView
	Modes     []loopModeView
	Kinds     []loopKindView
	Months    []loopMonthView
	Ages      []loopAgeView
	Declines  []loopDeclineView
	Views     []loopPersonView
}

func loopReportOf(r loop.Report) *loopReportView {
	view := &loopReportView{
		Name: r.Name, At: moment(r.At), Total: loopCountsOf(r.Total),
		Modes: each(r.Modes, func(row loop.Row) loopModeView {
			return loopModeView{Mode: row.Key, Counts: loopCountsOf(row.Counts)}
		}),
		Kinds: each(r.Kinds, func(row loop.Row) loopKindView {
			return loopKindView{Kind: kindNamed(r.KindNames, row.Key), Counts: loopCountsOf(row.Counts)}
		}),
		Months: each(r.Months, func(row loop.Row) loopMonthView {
			return loopMonthView{Month: row.Key, Counts: loopCountsOf(row.Counts)}
		}),
		Declines: each(r.Declines, func(p loop.People) loopDeclineView {
			return loopDeclineView{Reason: p.Key, From: whole(p.From), To: whole(p.To)}
		}),
		Views: each(r.Views, func(p loop.People) loopPersonView {
			view := loopPersonView{From: whole(p.From), To: whole(p.To)}
			if p.Key != loop.Unsaid {
				view.View = &p.Key
			}
			return view
		}),
		Ages: make([]loopAgeView, len(r.Ages)),
	}
	for i, p := range r.Ages {
		view.Ages[i] = loopAgeView{Band: ageBandOf(r.AgeBands[i]), From: whole(p.From), To: whole(p.To)}
	}
	if r.Referrals != nil {
		view.Referrals = new(loopClassesOf(r.Referrals))
	}
	return view
}

// kindNamed is the kind with the code, nil where there is none.
func kindNamed(kinds []graph.ServiceKind, code string) *serviceKindView {
	i := slices.IndexFunc(kinds, func(k graph.ServiceKind) bool { return string(k.Code) == code })
	if i < 0 {
		return nil
	}
	return new(serviceKindOf(kinds[i]))
}

type loopArgs struct {
	Scope  string
	Toward *graphql.ID
	From   string
	Until  string
}

// LoopReport resolves Query.loopReport.
func (r *Root) LoopReport(ctx context.Context, args loopArgs) (*loopReportView, error) {
	found, err := r.store.Loop(ctx, actorFrom(ctx), loop.Query{
		Scope: loop.Scope(args.Scope), Toward: string(orEmpty(args.Toward)),
		From: loop.Month(args.From), Until: loop.Month(args.Until),
	})
	if err != nil {
		return nil, err
	}
	return loopReportOf(found), nil
}
