package store_test

import (
	"slices"
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
)

// banks is a town hall that sent somebody to a club, and the services around it
// that may take them instead.
type banks struct {
	t             *testing.T
	store         *store.Store
	world         *storetest.World
	club, around  *storetest.Organisation
	sender, boss  graph.Actor
	stranger      graph.Actor
	own           graph.ServiceID
	attempt       graph.AttemptDetail
	neighbourhood map[string]graph.ServiceID
}

func openBanks(t *testing.T) *banks {
	t.Helper()
	s := openAt(t, &storetest.Clock{At: monday()})
	b := &banks{t: t, store: s, world: storetest.NewWorld(t, s), neighbourhood: map[string]graph.ServiceID{}}
	record(
		t, s,
		graph.Municipality{ID: "564567", Name: "Litoměřice", District: storetest.District, Lat: 50.534, Lon: 14.131}.Entry(),
		graph.Municipality{ID: "564711", Name: "Úštěk", District: storetest.District, Lat: 50.586, Lon: 14.348}.Entry(),
	)
	town := b.world.Organisation("Město")
	b.club, b.around = b.world.Organisation("Klub"), b.world.Organisation("Okolí")
	b.sender, b.boss = town.Person("Jana", graph.RoleWorker), b.club.Person("Petra", graph.RoleCoordinator)
	b.around.Person("Zdena", graph.RoleCoordinator)
	b.stranger = b.world.Organisation("Jinde").Person("Cyril", graph.RoleCoordinator)
	b.own = b.club.Service("Poradna", storetest.Advice)
	b.attempt = b.send()
	return b
}

func (b *banks) send() graph.AttemptDetail {
	b.t.Helper()
	a, err := b.store.SendReferral(b.t.Context(), b.sender, storetest.NewID(), storetest.Need(b.own))
	if err != nil {
		b.t.Fatal(err)
	}
	return a
}

// add puts a service on the map; what a test says of it stands for the rest.
func (b *banks) add(name string, change func(*graph.Service)) {
	b.t.Helper()
	service := graph.Service{
		ID: graph.ServiceID(storetest.NewID()), Organisation: b.around.ID, Kind: storetest.Advice, Name: name,
		TakesReferrals: true, Modes: []graph.Mode{graph.Anonymous}, Basis: graph.BasisStated,
		Covers: []graph.Cover{{Place: "District/" + storetest.District}},
	}
	change(&service)
	b.around.Add(service)
	b.neighbourhood[name] = service.ID
}

// room says what is free in a service.
func (b *banks) room(name, room string, free any) {
	b.t.Helper()
	process.Run(b.t, `MATCH (s:Service {id: $id})
		CREATE (s)-[:HAS]->(:ServiceForm {id: $id + $room, form: 'AMBULATORY', vacancyRoom: $room, vacancyFree: $free, vacancyAsOf: $at})`,
		map[string]any{"id": string(b.neighbourhood[name]), "room": room, "free": free, "at": monday().Add(-time.Hour)})
}

func (b *banks) seen(who graph.Actor) graph.Alternatives {
	b.t.Helper()
	found, err := b.store.Alternatives(b.t.Context(), who, b.attempt.ID)
	if err != nil {
		b.t.Fatal(err)
	}
	return found
}

func (b *banks) give(who graph.Actor, c graph.Command) error {
	b.t.Helper()
	after, err := b.store.Apply(b.t.Context(), who, graph.Order{
		Key: storetest.NewID(), Attempt: b.attempt.ID, Seen: b.attempt.Version, Command: c,
	})
	if err == nil {
		b.attempt = after
	}
	return err
}

func (b *banks) decline(names ...string) error {
	no := graph.Decline{Reason: graph.ReasonCapacityFull, By: graph.ByProvider}
	for _, name := range names {
		no.Alternatives = append(no.Alternatives, b.neighbourhood[name])
	}
	return b.give(b.boss, no)
}

func namesOfAlternatives(all []graph.Alternative) []string {
	names := make([]string, len(all))
	for i, a := range all {
		names[i] = a.Name
	}
	return names
}

func sited(place graph.MunicipalityID) func(*graph.Service) {
	return func(v *graph.Service) {
		v.Sites = []graph.Site{{ID: storetest.NewID(), Name: "Tady", Municipality: place}}
	}
}

func same(*graph.Service) {}

func TestAlternativesThatHaveRoomComeFirstAndOfThemTheNearest(t *testing.T) {
	b := openBanks(t)
	for name, place := range map[string]graph.MunicipalityID{
		"far free": "564711", "near free": "564567", "near full": "564567", "near unknown": "564567", "near none": "564567",
	} {
		b.add(name, sited(place))
	}
	b.add("nowhere free", same)
	b.room("far free", "FEW", 2)
	b.room("near free", "FREE", nil)
	b.room("nowhere free", "FREE", 7)
	b.room("near full", "FULL", nil)
	b.room("near none", "FEW", 0)
	b.room("near none", "FULL", nil)
	found := b.seen(b.boss).Fitting
	want := []string{"near free", "far free", "nowhere free", "near unknown", "near full", "near none"}
	if got := namesOfAlternatives(found); !slices.Equal(got, want) {
		t.Errorf("found %v, want %v", got, want)
	}
	if v := found[1].Vacancy; v == nil || v.Room != graph.RoomFew || *v.Free != 2 || !v.AsOf.Equal(monday().Add(-time.Hour)) {
		t.Errorf("its room is %+v", v)
	}
	if m := found[1].Metres; m == nil || *m < 10_000 || *m > 20_000 || found[2].Metres != nil || found[3].Vacancy != nil {
		t.Errorf("%+v", found)
	}
	if a := found[0]; len(a.Answers) != 1 || a.Answers[0].Code != storetest.Debts || !a.Serves || !a.ForAge || a.Because != "" ||
		!slices.Equal(a.SitedIn, []string{"Litoměřice"}) || a.Organisation.Name != "Okolí" {
		t.Errorf("why it fits: %+v", a)
	}
}

func TestWhatDoesNotFitIsNotOffered(t *testing.T) {
	b := openBanks(t)
	b.add("fits", same)
	b.add("another need", func(v *graph.Service) { v.Kind = storetest.Youth })
	b.add("another age", func(v *graph.Service) { v.AgeBands = []string{storetest.Adults} })
	b.add("this age", func(v *graph.Service) { v.AgeBands = []string{storetest.Young} })
	b.add("another place", func(v *graph.Service) { v.Covers = []graph.Cover{{Place: storetest.Village}} })
	b.add("another way", func(v *graph.Service) { v.Modes = []graph.Mode{graph.Written} })
	b.add("takes nobody", func(v *graph.Service) { v.TakesReferrals = false })
	b.add("has ended", func(v *graph.Service) { v.Until = monday().AddDate(0, 0, -1) })
	b.world.Organisation("Bez koordinátora").Service("nobody answers", storetest.Advice)
	for _, who := range []graph.Actor{b.boss, b.sender} {
		if got := namesOfAlternatives(b.seen(who).Fitting); !slices.Equal(got, []string{"fits", "this age"}) {
			t.Errorf("%s is offered %v", who.Name, got)
		}
	}
}

func TestAlternativesAreForTheTwoOrganisationsAlone(t *testing.T) {
	b := openBanks(t)
	b.add("fits", same)
	foreign := b.stranger
	foreign.ActingFor = b.boss.ActingFor
	for name, ask := range map[string]struct {
		who  graph.Actor
		id   graph.AttemptID
		code graph.Code
	}{
		"a stranger":               {b.stranger, b.attempt.ID, graph.NotFound},
		"no such attempt":          {b.boss, "none", graph.NotFound},
		"nobody":                   {graph.Nobody(), b.attempt.ID, graph.Forbidden},
		"for another organisation": {foreign, b.attempt.ID, graph.Forbidden},
	} {
		if found, err := b.store.Alternatives(t.Context(), ask.who, ask.id); graph.CodeOf(err) != ask.code || len(found.Fitting) > 0 {
			t.Errorf("%s: %v %v", name, found, err)
		}
	}
	process.Run(t, "MATCH (a:Attempt) SET a.handed = false", nil)
	if _, err := b.store.Alternatives(t.Context(), b.boss, b.attempt.ID); graph.CodeOf(err) != graph.NotFound {
		t.Errorf("the recipient of a draft: %v", err)
	}
}

func TestSenderSeesWhatTheDecliningServiceNamedAndSendsThereInOneStep(t *testing.T) {
	b := openBanks(t)
	b.add("second", same)
	b.add("first", func(v *graph.Service) { v.Covers = []graph.Cover{{Place: storetest.Village}} })
	b.add("other", same)
	if err := b.decline("first", "second"); err != nil {
		t.Fatal(err)
	}
	found := b.seen(b.sender)
	if got := namesOfAlternatives(found.Named); !slices.Equal(got, []string{"first", "second"}) {
		t.Fatalf("named are %v", got)
	}
	if got := namesOfAlternatives(found.Fitting); !slices.Equal(got, []string{"other"}) {
		t.Errorf("what was named is offered twice, or what declined is offered: %v", got)
	}
	if found.Named[0].Serves || !found.Named[1].Serves || found.Named[0].Because != "" {
		t.Errorf("%+v", found.Named)
	}
	next, err := b.store.Reroute(t.Context(), b.sender, graph.Order{
		Key: storetest.NewID(), Attempt: b.attempt.ID, Seen: b.attempt.Version, Command: graph.Reroute{Service: found.Named[1].Service},
	})
	if err != nil || next.State != graph.Sent || next.To.Name != "second" || next.Supersedes != b.attempt.ID {
		t.Fatalf("%+v %v", next, err)
	}
	found = b.seen(b.sender)
	if a := found.Named[1]; a.Because != graph.RefuseAlreadyOpen {
		t.Errorf("it waits there already, but: %+v", a)
	}
	recipient := b.seen(b.boss)
	if a := recipient.Named[1]; a.Because != "" || !slices.Equal(namesOfAlternatives(recipient.Fitting), []string{"other"}) {
		t.Errorf("who declined learns where it went: %+v", recipient)
	}
}

func TestTriedServicesAreNotOfferedToTheSenderAgainAndTheRecipientDoesNotLearnOfThem(t *testing.T) {
	b := openBanks(t)
	b.add("tried", same)
	b.add("fresh", same)
	if err := b.decline(); err != nil {
		t.Fatal(err)
	}
	next, err := b.store.Reroute(t.Context(), b.sender, graph.Order{
		Key: storetest.NewID(), Attempt: b.attempt.ID, Seen: b.attempt.Version, Command: graph.Reroute{Service: b.neighbourhood["tried"]},
	})
	if err != nil {
		t.Fatal(err)
	}
	for who, want := range map[string][]string{"sender": {"fresh"}, "boss": {"fresh", "tried"}} {
		actor := map[string]graph.Actor{"sender": b.sender, "boss": b.boss}[who]
		if got := namesOfAlternatives(b.seen(actor).Fitting); !slices.Equal(got, want) {
			t.Errorf("%s after %s: %v", who, next.To.Name, got)
		}
	}
}

func TestNamedAlternativeSaysWhyItCanTakeNobodyNow(t *testing.T) {
	b := openBanks(t)
	b.add("stopped", same)
	b.add("orphaned", same)
	b.add("another way", func(v *graph.Service) { v.Modes = []graph.Mode{graph.Written} })
	if err := b.decline("stopped", "orphaned", "another way"); err != nil {
		t.Fatal(err)
	}
	process.Run(t, "MATCH (s:Service {name: 'stopped'}) SET s.takesReferrals = false", nil)
	process.Run(t, "MATCH (s:Service {name: 'orphaned'})<-[p:PROVIDES]-() DELETE p CREATE (s)<-[:PROVIDES]-(:Organisation {id: 'o', name: 'O'})", nil)
	want := []string{graph.RefuseServiceInactive, graph.RefuseNoCoordinator, graph.RefuseMode}
	for i, a := range b.seen(b.sender).Named {
		if a.Because != want[i] {
			t.Errorf("%s: %q, want %q", a.Name, a.Because, want[i])
		}
	}
}

func TestDeclineNamesOnlyServicesThatThereAre(t *testing.T) {
	b := openBanks(t)
	b.add("ended", func(v *graph.Service) { v.Until = monday().AddDate(0, 0, -1) })
	b.neighbourhood["none"], b.neighbourhood["itself"] = "none", b.own
	for name, code := range map[string]string{"ended": graph.FieldUnknown, "none": graph.FieldUnknown, "itself": graph.FieldSame} {
		e, ok := graph.AsError(b.decline(name))
		if !ok || e.Code != graph.Invalid || e.Fields[0] != (graph.Field{Path: "alternatives", Code: code}) {
			t.Errorf("%s: %v", name, e)
		}
	}
	if now, err := b.store.Attempt(t.Context(), b.boss, b.attempt.ID); err != nil || now.State != graph.Sent {
		t.Errorf("%s %v", now.State, err)
	}
	if err := b.give(b.stranger, graph.Decline{
		Reason: graph.ReasonOther, By: graph.ByProvider, Text: "x", Alternatives: []graph.ServiceID{"none"},
	}); graph.CodeOf(err) != graph.NotFound {
		t.Errorf("a stranger learns of it: %v", err)
	}
}
