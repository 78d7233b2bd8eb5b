package store_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
	"lavka/internal/notify"
)

// errKilled is what a program that is killed would have gone on from.
var errKilled = errors.New("killed")

// killer is an outbox and a post of a program that dies at one step.
type killer struct {
	*store.Store
	post *notify.Mailer
	at   string
	// after lets the step happen before the death: its answer is lost.
	after bool
}

func (k *killer) dies(step string, do func() error) error {
	if k.at != step {
		return do()
	}
	if k.after {
		if err := do(); err != nil {
			return err
		}
	}
	return errKilled
}

func (k *killer) TakeMail(ctx context.Context, actor graph.Actor, due graph.MailDue, holder string) (graph.Mail, error) {
	var taken graph.Mail
	err := k.dies("take", func() error {
		var err error
		taken, err = k.Store.TakeMail(ctx, actor, due, holder)
		return err
	})
	return taken, err
}

func (k *killer) SettleMail(ctx context.Context, actor graph.Actor, try graph.MailTry) error {
	return k.dies("settle", func() error { return k.Store.SettleMail(ctx, actor, try) })
}

func (k *killer) DeliverSent(ctx context.Context, actor graph.Actor) (int, error) {
	count := 0
	err := k.dies("deliver", func() error {
		var err error
		count, err = k.Store.DeliverSent(ctx, actor)
		return err
	})
	return count, err
}

func (k *killer) Send(ctx context.Context, mail graph.Mail) error {
	return k.dies("send", func() error { return k.post.Send(ctx, mail) })
}

// death is a step at which a program dies, and how many copies of the mail the
// server has in the end.
type death struct {
	step   string
	after  bool
	copies int
}

// A program dies at each step; another takes over once the lease has run out.
// Nothing is lost: the reader has the mail, and the referral is delivered. Nothing
// is doubled: whatever copies the server has are one mail by their Message-ID,
// and there are two only where the death lay between the server's acceptance and
// our writing it down.
func TestDeathAtAnyStepLosesAndDoublesNothing(t *testing.T) {
	for _, d := range []death{
		{"take", false, 1},
		{"take", true, 1},
		{"send", false, 1},
		{"send", true, 2},
		{"settle", false, 2},
		{"settle", true, 1},
		{"deliver", false, 1},
		{"deliver", true, 1},
	} {
		name := "before " + d.step
		if d.after {
			name = "after " + d.step
		}
		t.Run(name, d.isSurvived)
	}
}

func (d death) isSurvived(t *testing.T) {
	p := newPostal(t)
	p.send(t)
	p.pass(graph.MailWindow)
	dying := &killer{Store: p.store, post: p.mailer, at: d.step, after: d.after}
	if err := (notify.Rounds{Outbox: dying, Post: dying, Holder: "dying"}).Round(t.Context()); !errors.Is(err, errKilled) {
		t.Fatalf("it did not die: %v", err)
	}
	taken := len(p.server.Received())
	p.heir()
	untouched := d.step == "take" && !d.after
	if !untouched && len(p.server.Received()) != taken {
		t.Error("somebody else sent it while the lease ran")
	}
	p.pass(graph.MailLease)
	p.heir()
	p.heir()
	p.wantOneMail(d.copies)
	if p.event("delivered") != 1 {
		t.Errorf("delivered %d times", p.event("delivered"))
	}
	if counts := p.counts(); counts["SENT"] != 1 || counts["PENDING"]+counts["WAITING"]+counts["SENDING"]+counts["DEAD"] != 0 {
		t.Errorf("mails: %v", counts)
	}
}

// heir is a round of another program.
func (p *postal) heir() {
	p.t.Helper()
	if err := p.rounds("heir").Round(p.t.Context()); err != nil {
		p.t.Fatal(err)
	}
}

func TestLateAnswerOfWhoLostTheLeaseCountsNoMore(t *testing.T) {
	p := newPostal(t)
	p.send(t)
	p.pass(graph.MailWindow)
	take := func(holder string) graph.Mail {
		due, err := p.store.DueMails(t.Context(), graph.System())
		if err != nil || len(due) != 1 {
			t.Fatalf("due: %v %v", due, err)
		}
		mail, err := p.store.TakeMail(t.Context(), graph.System(), due[0], holder)
		if err != nil {
			t.Fatal(err)
		}
		return mail
	}
	slow := take("slow")
	p.pass(graph.MailLease)
	if heir := take("heir"); heir.ID != slow.ID || heir.Tries != 2 {
		t.Errorf("the heir took %+v", heir)
	}
	err := p.store.SettleMail(t.Context(), graph.System(), graph.MailTry{Mail: slow.ID, Holder: "slow", Result: graph.ResultPermanent, Problem: 550})
	if graph.CodeOf(err) != graph.Conflict || p.counts()["SENDING"] != 1 {
		t.Errorf("the late answer counts: %v %v", err, p.counts())
	}
	if err := p.store.SettleMail(t.Context(), graph.System(), graph.MailTry{Mail: slow.ID, Holder: "heir", Result: graph.ResultSent}); err != nil {
		t.Error(err)
	}
	if _, err := p.store.DueMails(t.Context(), p.receiver); graph.CodeOf(err) != graph.Forbidden {
		t.Errorf("a person asks what is due: %v", err)
	}
}

// wantOneMail wants so many copies of one mail.
func (p *postal) wantOneMail(copies int) {
	p.t.Helper()
	ids := map[string]int{}
	for _, m := range p.server.Received() {
		for line := range strings.Lines(m.Data) {
			if strings.HasPrefix(line, "Message-ID:") {
				ids[line]++
			}
		}
	}
	if len(ids) != 1 || len(p.server.Received()) != copies {
		p.t.Errorf("%d copies of %d mails, want %d copies of one", len(p.server.Received()), len(ids), copies)
	}
}

func TestOfTenProgramsOneSendsEachMail(t *testing.T) {
	p := newPostal(t)
	p.send(t)
	if err := p.store.SendTestMail(t.Context(), p.sender, storetest.NewID()); err != nil {
		t.Fatal(err)
	}
	p.pass(graph.MailWindow)
	codes := race(func(int) error { return p.rounds(storetest.NewID()).Round(t.Context()) })
	if codes[""] != racers {
		t.Errorf("rounds ended with %v", codes)
	}
	got := p.readers()
	slices.Sort(got)
	want := []string{p.sender.Email, p.receiver.Email}
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("mail went to %v", got)
	}
	if p.event("delivered") != 1 {
		t.Errorf("delivered %d times", p.event("delivered"))
	}
}
