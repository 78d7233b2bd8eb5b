package main

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/internal/neo4jd"
	"lavka/internal/notify"
	"lavka/internal/notify/smtptest"
)

// postman is an instance over somebody else's database that sends mail, and the
// server that takes it.
type postman struct {
	*program
	server *smtptest.Server
	// settings reach the same database, as the instance has them.
	settings Settings
	outbox   *store.Store
}

// postman is another instance over this one's database. It dies and is started again
// without the database.
func (p *program) postman(t *testing.T) *postman {
	t.Helper()
	server, err := smtptest.Start(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(server.Close)
	house := Settings{Data: p.data}
	found, running := neo4jd.Find(house.neo4jFolder())
	if !running {
		t.Fatal("the database does not run")
	}
	m := &postman{program: newProgram(t), server: server, settings: Settings{
		Data: p.data, KeyFile: house.keyFile(), SMTPHost: server.Host(), SMTPPort: server.Port(),
		SMTPFrom: "lavka@kraj.example", SMTPTLS: "none",
	}}
	m.more = []string{
		"LAVKA_NEO4J_URI=" + found.URI, "LAVKA_NEO4J_PASSWORD=" + found.Password, "LAVKA_KEY_FILE=" + m.settings.KeyFile,
		"LAVKA_SMTP_HOST=" + server.Host(), fmt.Sprintf("LAVKA_SMTP_PORT=%d", server.Port()),
		"LAVKA_SMTP_FROM=" + m.settings.SMTPFrom, "LAVKA_SMTP_TLS=none",
	}
	beside, err := m.settings.connect(t.Context(), store.Config{
		URI: found.URI, User: defaultUser, Password: found.Password, Demonstration: true,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = beside.close() }) // only the connection
	m.outbox = beside.store
	return m
}

// owe puts what is to be mailed into the outbox: a crisis, whose notices wait for
// nothing, and a mail that somebody tries. Both were asked for a while ago, so that
// they are due.
func (m *postman) owe(v *victim, ago time.Duration) {
	m.t.Helper()
	past := m.outbox.At(func() time.Time { return now().Add(-ago) })
	_, err := past.SendReferral(m.t.Context(), v.actor(), newID(), graph.NewReferral{
		Service: graph.ServiceID(v.service), Mode: graph.Crisis, Needs: []graph.NeedCode{"debts"},
		Urgency: graph.UrgencyCrisis, Reach: graph.ReachThroughSender, Language: "cs",
	})
	if err != nil {
		m.t.Fatal(err)
	}
	account, err := m.outbox.AccountByEmail(m.t.Context(), tourSender)
	if err != nil {
		m.t.Fatal(err)
	}
	owner := v.actor()
	owner.Account = account.ID
	if err := past.SendTestMail(m.t.Context(), owner, newID()); err != nil {
		m.t.Fatal(err)
	}
}

// waiting counts what is still to go, and what somebody holds who may be gone.
func (m *postman) waiting() (int, int) {
	m.t.Helper()
	counts, err := m.outbox.CountMails(m.t.Context(), graph.System())
	if err != nil {
		m.t.Fatal(err)
	}
	return counts["PENDING"] + counts["WAITING"] + counts["DEAD"], counts["SENDING"]
}

// heir is a round of another instance, when the lease of whoever died has run out.
func (m *postman) heir() {
	m.t.Helper()
	post, err := m.settings.post("https://lavka.example")
	if err != nil {
		m.t.Fatal(err)
	}
	later := m.outbox.At(func() time.Time { return now().Add(graph.MailLease + time.Second) })
	if err := (notify.Rounds{Outbox: later, Post: post, Holder: "heir"}).Round(m.t.Context()); err != nil {
		m.t.Fatal(err)
	}
}

// received counts the copies of each mail by what its Message-ID is made of.
func (m *postman) received() map[string]int {
	m.t.Helper()
	copies := map[string]int{}
	for _, mail := range m.server.Received() {
		for line := range strings.Lines(mail.Data) {
			if id, ok := strings.CutPrefix(line, "Message-ID: <"); ok {
				id, _, _ = strings.Cut(id, "@") // the heir has another host
				copies[id]++
			}
		}
	}
	return copies
}

// dies starts the program and kills it with SIGKILL once do is called; whoever calls
// it goes on when the program is dead.
func (m *postman) dies(when func(do func())) {
	m.t.Helper()
	begun, killed := make(chan struct{}), make(chan struct{})
	when(func() {
		defer close(killed)
		<-begun
		_ = m.cmd.Process.Kill() // awaited below
		for alive(m.cmd.Process.Pid) {
			<-time.After(time.Millisecond)
		}
	})
	m.begin()
	close(begun)
	select {
	case <-killed:
	case <-time.After(patience):
		m.t.Fatalf("no mail came so far:\n%s", m.out)
	}
	_ = m.end() // killed is what it is
}

// resumes starts the program again: it sends what nobody holds; what the dead one
// held is another instance's once the lease has run out.
func (m *postman) resumes() {
	m.t.Helper()
	m.begin()
	m.await("the other mails", func() bool { waiting, held := m.waiting(); return waiting == 0 && held <= 1 })
	m.heir()
	if waiting, held := m.waiting(); waiting != 0 || held != 0 {
		m.t.Errorf("%d mails still wait, %d are held", waiting, held)
	}
	m.kill()
}

// copies are how often the mails came that were not there before, the most frequent
// last, and how many the outbox says have gone in all.
func (m *postman) copies(before map[string]int) []int {
	m.t.Helper()
	after := m.received()
	counts, err := m.outbox.CountMails(m.t.Context(), graph.System())
	if err != nil {
		m.t.Fatal(err)
	}
	if counts[string(graph.MailSent)] != len(after) {
		m.t.Errorf("%d mails have gone by the outbox, %d have come", counts[string(graph.MailSent)], len(after))
	}
	maps.DeleteFunc(after, func(id string, _ int) bool { return before[id] > 0 })
	return slices.Sorted(maps.Values(after))
}

// killedLosesNoMail kills the program with SIGKILL at each step of a mail, and at
// some moment. In the end each mail has come; one came twice only where the server
// had it and the program died before it wrote that down, and then under one
// Message-ID.
func (p *program) killedLosesNoMail(t *testing.T) {
	v := newVictim(t, p.base())
	v.takesCrisis()
	m := p.postman(t)
	ago := 10 * time.Minute
	try := func(name string, most []int, when func(do func())) {
		t.Run(name, func(t *testing.T) {
			v.t, m.t = t, t
			before := m.received()
			m.owe(v, ago)
			ago -= 2 * time.Minute // a mail to try is one a minute
			m.dies(when)
			m.resumes()
			got := m.copies(before)
			if len(got) < 2 || got[len(got)-2] != 1 || !slices.Contains(most, got[len(got)-1]) {
				t.Errorf("the mails came so often: %v, want one of them %v times", got, most)
			}
		})
	}
	once, twice := []int{1}, []int{2}
	for step, most := range map[smtptest.Step][]int{
		smtptest.Connected: once, smtptest.Addressed: once, smtptest.Taken: twice, smtptest.Answered: twice,
	} {
		try(string(step), most, func(do func()) { m.server.On(step, do) })
	}
	moment := rand.N(60 * time.Millisecond)
	try("after "+moment.String(), []int{1, 2}, func(do func()) {
		m.server.On(smtptest.Connected, func() { time.AfterFunc(moment, do) })
	})
}

// takesCrisis chooses a service that takes a crisis.
func (v *victim) takesCrisis() {
	v.t.Helper()
	var answer struct {
		Services struct {
			Nodes []struct {
				ID    string
				Modes []graph.Mode
			}
		}
	}
	v.read(`query Crisis { services(filter: {takesReferrals: true}, first: 100) { nodes { id modes } } }`, nil, &answer)
	for _, one := range answer.Services.Nodes {
		if slices.Contains(one.Modes, graph.Crisis) {
			v.service = one.ID
			return
		}
	}
	v.t.Fatal("no service takes a crisis")
}
