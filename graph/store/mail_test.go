package store_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"lavka/frontend"
	"lavka/graph"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
	"lavka/internal/notify"
	"lavka/internal/notify/smtptest"
)

// tuesday is a working morning, five days before Easter 2027.
func tuesday() time.Time { return time.Date(2027, time.March, 23, 9, 0, 0, 0, time.UTC) }

// postal is a pair with a mail server and a clock that a test moves.
type postal struct {
	pair
	t      *testing.T
	clock  *storetest.Clock
	server *smtptest.Server
	mailer *notify.Mailer
}

func newPostal(t *testing.T) *postal {
	t.Helper()
	clock := &storetest.Clock{At: tuesday()}
	server, err := smtptest.Start(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(server.Close)
	czech, err := frontend.Messages("cs")
	if err != nil {
		t.Fatal(err)
	}
	mailer, err := notify.New(notify.Config{
		Host: server.Host(), Port: server.Port(), From: "lavka@kraj.example", Security: notify.Plain,
		BaseURL: "https://lavka.example",
	}, map[string]map[string]string{"cs": czech})
	if err != nil {
		t.Fatal(err)
	}
	p := &postal{pair: newPair(t, func(c *store.Config) { c.Clock, c.Mail = clock.Now, true }), t: t, clock: clock, server: server, mailer: mailer}
	return p
}

func (p *postal) pass(d time.Duration) { p.clock.At = p.clock.At.Add(d) }

// rounds are those of one program over the outbox.
func (p *postal) rounds(holder string) notify.Rounds {
	return notify.Rounds{Outbox: p.store, Post: p.mailer, Holder: holder}
}

func (p *postal) round() {
	p.t.Helper()
	if err := p.rounds("one").Round(p.t.Context()); err != nil {
		p.t.Fatal(err)
	}
}

// readers are those whose mail the server has, in order.
func (p *postal) readers() []string {
	received := p.server.Received()
	all := make([]string, len(received))
	for i, m := range received {
		all[i] = m.To
	}
	return all
}

func (p *postal) wantMails(want ...graph.Actor) {
	p.t.Helper()
	emails := make([]string, len(want))
	for i, actor := range want {
		emails[i] = actor.Email
	}
	if got := p.readers(); !slices.Equal(got, emails) {
		p.t.Fatalf("mail went to %v, want %v", got, emails)
	}
}

// counts are the mails by state.
func (p *postal) counts() map[string]int {
	p.t.Helper()
	counts, err := p.store.CountMails(p.t.Context(), graph.System())
	if err != nil {
		p.t.Fatal(err)
	}
	return counts
}

func (p *postal) set(actor graph.Actor, change func(*graph.NoticeSettings)) {
	p.t.Helper()
	settings := graph.DefaultNoticeSettings()
	change(&settings)
	if err := p.store.SetNoticeSettings(p.t.Context(), actor, storetest.NewID(), settings); err != nil {
		p.t.Fatal(err)
	}
}

func (p *postal) event(kind string) int64 {
	p.t.Helper()
	rows := process.Run(p.t, "MATCH (e:ReferralEvent {kind: $kind}) RETURN count(e) AS count", map[string]any{"kind": kind})
	count, _ := rows[0]["count"].(int64)
	return count
}

func TestMailsGoAlongWithTheReferralAndSayNothingOfIt(t *testing.T) {
	p := newPostal(t)
	need := storetest.Need(p.service)
	need.Told = graph.Told{Note: "Paní Květa má exekuci", SafeHours: "Volat ráno"}
	a, err := p.store.SendReferral(t.Context(), p.sender, storetest.NewID(), need)
	if err != nil {
		t.Fatal(err)
	}
	p.round()
	p.wantMails()
	p.pass(graph.MailWindow)
	p.round()
	p.wantMails(p.receiver)
	a = p.apply(t, p.receiver, p.seen(p.receiver, a), graph.Ask{Text: "Kolik jí je let?"})
	p.pass(graph.MailWindow)
	p.round()
	a = p.apply(t, p.sender, a, graph.Answer{Text: "Sedmdesát."})
	p.pass(graph.MailWindow)
	p.round()
	p.apply(t, p.receiver, a, graph.Decline{Reason: "capacity_full", By: graph.ByProvider, Text: "Máme plno."})
	p.pass(graph.MailWindow)
	p.round()
	p.wantMails(p.receiver, p.sender, p.receiver, p.sender)
	if p.event("delivered") != 1 {
		t.Errorf("%d times delivered", p.event("delivered"))
	}
	for _, m := range p.server.Received() {
		for _, secret := range []string{
			"Květa", "exekuc", "Kolik", "Sedm", "plno", "capacity", "dluh", "debts", a.Code, a.Code[:4] + "-" + a.Code[4:],
			"Dluhová", "Kotva", "Město", "Jana", "Petra", "Litom",
		} {
			if strings.Contains(m.Data, secret) {
				t.Errorf("a mail tells %q:\n%s", secret, m.Data)
			}
		}
		if !strings.Contains(m.Data, "https://lavka.example/doporuceni/") {
			t.Errorf("a mail does not say where:\n%s", m.Data)
		}
	}
}

// seen is the attempt as it stands now.
func (p *postal) seen(who graph.Actor, a graph.AttemptDetail) graph.AttemptDetail {
	p.t.Helper()
	now, err := p.store.Attempt(p.t.Context(), who, a.ID)
	if err != nil {
		p.t.Fatal(err)
	}
	return now
}

func TestWithoutMailNothingIsWrittenAndTheSendIsDeliveredAfterItCanNotBeUndone(t *testing.T) {
	clock := &storetest.Clock{At: tuesday()}
	p := newPair(t, func(c *store.Config) { c.Clock = clock.Now })
	p.send(t)
	rounds := notify.Rounds{Outbox: p.store, Holder: "one"}
	for _, want := range []struct {
		after time.Duration
		count int
	}{{29 * time.Second, 0}, {31 * time.Second, 1}, {time.Hour, 1}} {
		clock.At = tuesday().Add(want.after)
		if err := rounds.Round(t.Context()); err != nil {
			t.Fatal(err)
		}
		rows := process.Run(t, "MATCH (e:ReferralEvent {kind: 'delivered'}) RETURN count(e) AS count", nil)
		if rows[0]["count"] != int64(want.count) {
			t.Errorf("after %s it is delivered %v times", want.after, rows[0]["count"])
		}
	}
	if rows := process.Run(t, "MATCH (n) WHERE n:Notice OR n:Mail RETURN count(n) AS count", nil); rows[0]["count"] != int64(0) {
		t.Errorf("%v notices where no mail is sent", rows[0]["count"])
	}
}

func TestManyReferralsAreOneMail(t *testing.T) {
	p := newPostal(t)
	for range 5 {
		p.send(t)
		p.pass(10 * time.Second)
		p.round()
	}
	p.pass(graph.MailWindow)
	p.round()
	p.wantMails(p.receiver)
	if link := "https://lavka.example/doporuceni\r\n"; !strings.Contains(p.server.Received()[0].Data, link) {
		t.Error("the mail does not lead to the inbox")
	}
}

func TestNobodyIsToldOfTheirOwnActNorOfWhatIsDone(t *testing.T) {
	p := newPostal(t)
	second := p.receiver
	a := p.send(t)
	p.apply(t, second, a, graph.Acknowledge{})
	p.pass(time.Hour)
	p.round()
	p.wantMails()
	if p.counts()["PENDING"] != 0 {
		t.Errorf("waits still: %v", p.counts())
	}
}

func TestUndoneSendReachesNobody(t *testing.T) {
	p := newPostal(t)
	a := p.send(t)
	p.pass(20 * time.Second)
	p.round()
	p.apply(t, p.sender, a, graph.UndoSend{})
	p.pass(time.Hour)
	p.round()
	p.wantMails()
	if p.event("delivered") != 0 {
		t.Error("a send that was undone was delivered")
	}
}

func TestAwayColleagueIsStoodInForAndServicesPeopleComeFirst(t *testing.T) {
	p := newPostal(t)
	worker, stand := p.kotva.Person("Ota Tichý", graph.RoleWorker), p.kotva.Person("Eva Bílá", graph.RoleWorker)
	process.Run(t, "MATCH (w:Worker {id: $worker}), (s:Service {id: $service}) CREATE (w)-[:DELIVERS]->(s)",
		map[string]any{"worker": string(worker.Worker), "service": string(p.service)})
	a := p.send(t)
	p.pass(graph.MailWindow)
	p.round()
	p.wantMails(worker)
	a = p.apply(t, worker, p.seen(worker, a), graph.Accept{Responsible: worker.Worker})
	if _, err := p.store.SetAbsence(t.Context(), worker, storetest.NewID(), graph.NewAbsence{
		Worker: worker.Worker, From: "2027-03-22", Until: "2027-04-01", Substitute: stand.Worker,
	}); err != nil {
		t.Fatal(err)
	}
	p.apply(t, p.sender, a, graph.Message{Text: "Ještě něco."})
	p.pass(graph.MailWindow)
	p.round()
	p.wantMails(worker, stand) // the sender has been there since it was accepted
}

func TestWhoLeftIsToldNothing(t *testing.T) {
	p := newPostal(t)
	p.send(t)
	process.Run(t, "MATCH (:Worker {id: $worker})-[h:HOLDS]->() SET h.until = '2027-03-22'",
		map[string]any{"worker": string(p.receiver.Worker)})
	p.pass(time.Hour)
	p.round()
	p.wantMails()
}

func TestMailWaitsOutTheNightTheWeekendAndEaster(t *testing.T) {
	p := newPostal(t)
	p.clock.At = time.Date(2027, time.March, 25, 18, 30, 0, 0, graph.Prague()) // Maundy Thursday, in the evening
	p.send(t)
	for _, quiet := range []string{"2027-03-25T20:00", "2027-03-26T10:00", "2027-03-28T10:00", "2027-03-29T12:00", "2027-03-30T06:59"} {
		at, err := time.ParseInLocation("2006-01-02T15:04", quiet, graph.Prague())
		if err != nil {
			t.Fatal(err)
		}
		p.clock.At = at
		p.round()
		p.wantMails()
	}
	p.clock.At = time.Date(2027, time.March, 30, 7, 0, 0, 0, graph.Prague())
	p.round()
	p.wantMails(p.receiver)
}

func TestDigestIsOneMailADayAndOffIsNone(t *testing.T) {
	p := newPostal(t)
	p.set(p.receiver, func(s *graph.NoticeSettings) { s.Rhythm, s.DailyAt = graph.RhythmDaily, 14 })
	p.set(p.sender, func(s *graph.NoticeSettings) { s.Rhythm = graph.RhythmOff })
	p.send(t)
	p.pass(time.Hour)
	a := p.send(t)
	p.round()
	p.wantMails()
	p.clock.At = time.Date(2027, time.March, 23, 14, 0, 0, 0, graph.Prague())
	p.round()
	p.wantMails(p.receiver)
	p.apply(t, p.receiver, p.seen(p.receiver, a), graph.Ask{Text: "?"})
	p.pass(time.Hour)
	p.round()
	p.wantMails(p.receiver)
	if p.counts()["PENDING"] != 0 {
		t.Errorf("waits still: %v", p.counts())
	}
}

func TestSettingsApplyToWhatWaitsAlready(t *testing.T) {
	p := newPostal(t)
	p.set(p.receiver, func(s *graph.NoticeSettings) { s.Rhythm, s.DailyAt = graph.RhythmDaily, 14 })
	p.send(t)
	p.pass(10 * time.Minute)
	p.round()
	p.wantMails()
	p.set(p.receiver, func(*graph.NoticeSettings) {})
	p.round()
	p.wantMails(p.receiver)
}

func TestBusyServerIsTriedAgainAndRefusedReaderIsDeadUntilSomebodyResends(t *testing.T) {
	p := newPostal(t)
	a := p.send(t)
	p.server.Refuse(p.receiver.Email, 451)
	p.pass(graph.MailWindow)
	p.round()
	p.round()
	if got := p.server.Refused(p.receiver.Email); got != 1 {
		t.Fatalf("asked %d times without a pause", got)
	}
	p.server.Refuse(p.receiver.Email, 550)
	p.pass(time.Minute)
	p.round()
	p.pass(24 * time.Hour)
	p.round()
	if p.counts()["DEAD"] != 1 || p.server.Refused(p.receiver.Email) != 2 {
		t.Fatalf("refused for good: %v, asked %d times", p.counts(), p.server.Refused(p.receiver.Email))
	}
	dead, err := p.store.UndeliveredMails(t.Context(), p.receiver)
	if err != nil || len(dead) != 1 || dead[0].Problem != 550 || dead[0].Tries != 2 || dead[0].To != p.receiver.Email {
		t.Fatalf("undelivered: %+v %v", dead, err)
	}
	other := p.world.Organisation("Jiná").Person("Olga", graph.RoleCoordinator)
	if none, err := p.store.UndeliveredMails(t.Context(), other); err != nil || len(none) != 0 {
		t.Errorf("another organisation sees %+v %v", none, err)
	}
	if err := p.store.ResendMail(t.Context(), other, storetest.NewID(), dead[0].ID); graph.CodeOf(err) != graph.NotFound {
		t.Errorf("another organisation resends: %v", err)
	}
	if none, err := p.store.UndeliveredMails(t.Context(), p.sender); err != nil || len(none) != 0 {
		t.Errorf("who coordinates nothing reads %+v %v", none, err)
	}
	p.server.Refuse(p.receiver.Email, 0)
	if err := p.store.ResendMail(t.Context(), p.receiver, storetest.NewID(), dead[0].ID); err != nil {
		t.Fatal(err)
	}
	p.round()
	p.wantMails(p.receiver)
	if a := p.seen(p.receiver, a); a.State != graph.Sent {
		t.Errorf("in state %s", a.State)
	}
}

func TestMailToBeTriedAgainIsDroppedWhenNothingWaitsAnyMore(t *testing.T) {
	p := newPostal(t)
	a := p.send(t)
	p.server.Refuse(p.receiver.Email, 451)
	p.pass(graph.MailWindow)
	p.round()
	p.server.Refuse(p.receiver.Email, 0)
	p.apply(t, p.receiver, p.seen(p.receiver, a), graph.Acknowledge{})
	p.pass(time.Hour)
	p.round()
	p.wantMails()
	if p.counts()["DROPPED"] != 1 {
		t.Errorf("mails: %v", p.counts())
	}
}

func TestTestMailGoesOnceAMinute(t *testing.T) {
	p := newPostal(t)
	key := storetest.NewID()
	for range 2 {
		if err := p.store.SendTestMail(t.Context(), p.sender, key); err != nil {
			t.Fatal(err)
		}
	}
	refused, _ := graph.AsError(p.store.SendTestMail(t.Context(), p.sender, storetest.NewID()))
	if refused == nil || refused.Reason != graph.RefuseTestMails {
		t.Errorf("a second one at once: %v", refused)
	}
	p.round()
	p.wantMails(p.sender)
	view, err := p.store.NoticeSettings(t.Context(), p.sender)
	if err != nil || !view.Sends || !view.LastSentAt.Equal(p.clock.Now()) || view.Undelivered || view.To != p.sender.Email {
		t.Errorf("%+v %v", view, err)
	}
}
