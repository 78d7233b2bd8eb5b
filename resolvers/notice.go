package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type noticeSettingsView struct {
	Sends       bool
	Email       string
	Rhythm      string
	DailyAt     int32
	Quiet       bool
	QuietFrom   int32
	QuietUntil  int32
	Language    string
	LastSentAt  *graphql.Time
	Undelivered bool
}

func noticeSettingsOf(v graph.MailView) noticeSettingsView {
	return noticeSettingsView{
		Sends: v.Sends, Email: v.To, Rhythm: string(v.Settings.Rhythm), DailyAt: whole(v.Settings.DailyAt),
		Quiet: v.Settings.Quiet, QuietFrom: whole(v.Settings.QuietFrom), QuietUntil: whole(v.Settings.QuietUntil),
		Language: v.Settings.Language, LastSentAt: maybeAt(v.LastSentAt), Undelivered: v.Undelivered,
	}
}

// NoticeSettings resolves Query.noticeSettings.
func (r *Root) NoticeSettings(ctx context.Context) (noticeSettingsView, error) {
	found, err := r.store.NoticeSettings(ctx, actorFrom(ctx))
	return noticeSettingsOf(found), err
}

type undeliveredMailView struct {
	ID      graphql.ID
	Name    string
	Email   string
	MadeAt  graphql.Time
	TriedAt graphql.Time
	Tries   int32
	Problem *int32
}

func undeliveredMailOf(m graph.UndeliveredMail) undeliveredMailView {
	view := undeliveredMailView{
		ID: graphql.ID(m.ID), Name: m.Name, Email: m.To, MadeAt: moment(m.MadeAt), TriedAt: moment(m.TriedAt),
		Tries: whole(m.Tries),
	}
	if m.Problem != 0 {
		code := whole(m.Problem)
		view.Problem = &code
	}
	return view
}

// UndeliveredMails resolves Query.undeliveredMails.
func (r *Root) UndeliveredMails(ctx context.Context) ([]undeliveredMailView, error) {
	found, err := r.store.UndeliveredMails(ctx, actorFrom(ctx))
	return each(found, undeliveredMailOf), err
}

// SetNoticeSettings resolves Mutation.setNoticeSettings.
func (r *Root) SetNoticeSettings(ctx context.Context, args struct {
	Key   graphql.ID
	Input struct {
		Rhythm     string
		DailyAt    int32
		Quiet      bool
		QuietFrom  int32
		QuietUntil int32
		Language   string
	}
},
) (*commandOutcome, error) {
	actor, in := actorFrom(ctx), args.Input
	err := r.store.SetNoticeSettings(ctx, actor, string(args.Key), graph.NoticeSettings{
		Rhythm: graph.Rhythm(in.Rhythm), DailyAt: int(in.DailyAt), Quiet: in.Quiet,
		QuietFrom: int(in.QuietFrom), QuietUntil: int(in.QuietUntil), Language: in.Language,
	})
	return r.done(actor.Worker, graphql.ID(actor.Worker), inInput(err))
}

// SendTestMail resolves Mutation.sendTestMail.
func (r *Root) SendTestMail(ctx context.Context, args struct{ Key graphql.ID }) (*commandOutcome, error) {
	actor := actorFrom(ctx)
	return r.done(actor.Worker, graphql.ID(actor.Worker), r.store.SendTestMail(ctx, actor, string(args.Key)))
}

// ResendMail resolves Mutation.resendMail.
func (r *Root) ResendMail(ctx context.Context, args struct{ Key, Mail graphql.ID }) (*commandOutcome, error) {
	actor := actorFrom(ctx)
	return r.done(actor.Worker, args.Mail, r.store.ResendMail(ctx, actor, string(args.Key), graph.MailID(args.Mail)))
}
