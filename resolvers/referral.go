package resolvers

import (
	"time"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type attemptRowView struct {
	ID             graphql.ID
	Code           string
	State          string
	Version        int32
	Side           string
	Owes           string
	Mode           string
	Urgency        string
	Needs          []needView
	AgeBand        *ageBandView
	StaysIn        *placeView
	From           organisationRefView
	To             serviceRefView
	ToOrganisation organisationRefView
	SentAt         *graphql.Time
	ChangedAt      graphql.Time
	ResultUnseen   bool
	Unclaimed      bool
	Reason         *string
	Outcome        *string
}

func attemptRowOf(a graph.AttemptRow) attemptRowView {
	return attemptRowView{
		ID: graphql.ID(a.ID), Code: a.Code, State: string(a.State), Version: whole(a.Version),
		Side: string(a.Side), Owes: string(a.Owes), Mode: string(a.Mode), Urgency: string(a.Urgency),
		Needs: each(a.Needs, needOf), AgeBand: maybeView(a.AgeBand, ageBandOf), StaysIn: maybeView(a.StaysIn, placeOf),
		From: organisationRefOf(a.From), To: serviceRefOf(a.To), ToOrganisation: organisationRefOf(a.ToOrganisation),
		SentAt: maybeAt(a.SentAt), ChangedAt: moment(a.ChangedAt),
		ResultUnseen: a.ResultUnseen, Unclaimed: a.Unclaimed, Reason: maybe(a.Reason), Outcome: maybe(a.Outcome),
	}
}

type attemptView struct {
	ID             graphql.ID
	Code           string
	State          string
	Version        int32
	Side           string
	Owes           string
	Mode           string
	Urgency        string
	Needs          []needView
	AgeBand        *ageBandView
	StaysIn        *placeView
	Reach          *string
	Language       string
	Interpreter    bool
	Note           *string
	SafeHours      *string
	Saves          int32
	From           organisationRefView
	FromWorker     *string
	FromPhone      *string
	To             serviceRefView
	ToOrganisation organisationRefView
	ToPhone        *string
	Unclaimed      bool
	OfferedTo      []serviceRefView
	Considering    *int32
	Consent        *consentView
	HasIdentity    bool
	Responsible    *string
	Keeper         *workerRefView
	WaitsFor       string
	UndoSeconds    *int32
	AppointmentAt  *graphql.Time
	SentAt         *graphql.Time
	ChangedAt      graphql.Time
	Reason         *string
	DeclinedBy     *string
	Outcome        *string
	Supersedes     *graphql.ID
	SupersededBy   *graphql.ID
	DueAt          *graphql.Time
	Debts          debtsView
	Stale          bool
	NextDuty       *dutyView
	May            []allowanceView
	Events         []eventView
}

func attemptOf(d graph.AttemptDetail) attemptView {
	row := attemptRowOf(d.AttemptRow)
	view := attemptView{
		ID: row.ID, Code: row.Code, State: row.State, Version: row.Version,
		Side: row.Side, Owes: row.Owes, Mode: row.Mode, Urgency: row.Urgency,
		Needs: row.Needs, AgeBand: row.AgeBand, StaysIn: row.StaysIn,
		Reach: maybe(d.Reach), Language: d.Language, Interpreter: d.Interpreter,
		Note: maybe(d.Told.Note), SafeHours: maybe(d.Told.SafeHours), Saves: whole(d.Saves),
		From: row.From, FromWorker: maybe(d.FromWorker), FromPhone: maybe(d.FromPhone),
		To: row.To, ToOrganisation: row.ToOrganisation, ToPhone: maybe(d.ToPhone),
		Unclaimed: d.Unclaimed, OfferedTo: each(d.OfferedTo, serviceRefOf),
		Consent: maybeView(d.Consent, consentOf), HasIdentity: d.HasIdentity,
		Responsible: maybe(d.Responsible), Keeper: maybeView(d.Keeper, workerRefOf),
		WaitsFor: string(d.WaitsFor), UndoSeconds: secondsOf(d.UndoSend),
		AppointmentAt: maybeAt(d.Appointment), SentAt: row.SentAt, ChangedAt: row.ChangedAt,
		Reason: row.Reason, DeclinedBy: maybe(d.DeclinedBy), Outcome: row.Outcome,
		Supersedes: maybeID(d.Supersedes), SupersededBy: maybeID(d.SupersededBy),
		DueAt: maybeAt(d.Standing.DueAt), Debts: debtsOf(d.Standing), Stale: d.Standing.Stale, NextDuty: dutyOf(d.Standing.NextDuty),
		May: allowancesOf(d.Allowances), Events: each(d.Events, eventOf),
	}
	if len(d.OfferedTo) > 0 {
		considering := whole(d.Considering)
		view.Considering = &considering
	}
	return view
}

// secondsOf rounds what is left down, so that nobody is promised more than there
// is; null where less than a second is left.
func secondsOf(d time.Duration) *int32 {
	if d < time.Second {
		return nil
	}
	seconds := whole(int(d / time.Second))
	return &seconds
}

type eventView struct {
	Version      int32
	Kind         string
	State        string
	EffectiveAt  graphql.Time
	RecordedAt   graphql.Time
	Side         string
	Worker       *string
	Organisation *organisationRefView
	Reason       *string
	DeclinedBy   *string
	Outcome      *string
	Channel      *string
	On           *graphql.Time
	Text         *string
	Responsible  *string
	ByClient     bool
	View         *string
}

func eventOf(e graph.EventLine) eventView {
	return eventView{
		Version: whole(e.Version), Kind: string(e.Kind), State: string(e.State),
		EffectiveAt: moment(e.EffectiveAt), RecordedAt: moment(e.RecordedAt),
		Side: string(e.Side), Worker: maybe(e.WorkerName), Organisation: maybeView(e.From, organisationRefOf),
		Reason: maybe(e.Reason), DeclinedBy: maybe(e.DeclinedBy), Outcome: maybe(e.Outcome), Channel: maybe(e.Channel),
		On: maybeAt(e.On), Text: maybe(e.Words), Responsible: maybe(e.ResponsibleName),
		ByClient: e.ActorKind == graph.ActorClientLink, View: maybe(e.View),
	}
}
