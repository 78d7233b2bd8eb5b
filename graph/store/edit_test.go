package store_test

import (
	"context"
	"encoding/json"
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
)

// edited is a world of one service whose coordinator edits it while time passes.
type edited struct {
	*storetest.World
	store       *store.Store
	now         time.Time
	owner       *storetest.Organisation
	coordinator graph.Actor
	service     graph.Service
}

func openEdited(t *testing.T) *edited {
	t.Helper()
	e := &edited{now: time.Date(2026, time.November, 18, 9, 0, 0, 0, time.UTC)}
	e.store = process.Open(t, func(c *store.Config) { c.Clock = func() time.Time { return e.now } })
	e.World = storetest.NewWorld(t, e.store)
	e.owner = e.Organisation("Kotva")
	e.coordinator = e.owner.Person("Petra", graph.RoleCoordinator)
	e.service = graph.Service{
		ID: "s", Organisation: e.owner.ID, Kind: storetest.Advice, Name: "Poradna", Phone: "416 000 001",
		Forms: []graph.Form{graph.FormAmbulatory}, TakesReferrals: true, Modes: []graph.Mode{graph.Anonymous},
		Capacities: []graph.Capacity{{Form: graph.FormAmbulatory, Unit: graph.UnitClients, Count: 12}},
		Basis:      graph.BasisInferred, Covers: []graph.Cover{{Place: storetest.Village}},
		Sites:    []graph.Site{{ID: "x", Name: "Kancelář", Municipality: "564567", Hours: weekly(8, 12)}},
		Channels: []graph.Channel{{ID: "c", Kind: graph.ChannelChat, Handle: "kotva", Hours: weekly(10, 18)}},
	}
	e.owner.Add(e.service)
	return e
}

// weekly is Monday from one hour until another.
func weekly(from, until int) graph.Hours {
	h := graph.Hours{}
	h.Week[0] = []graph.Span{{From: from * 60, Until: until * 60}}
	return h
}

// given is a fresh command on the service as it stands.
func (e *edited) given(t *testing.T) store.Editing {
	t.Helper()
	return store.Editing{Key: storetest.NewID(), Seen: e.read(t).UpdatedAt}
}

func (e *edited) read(t *testing.T) graph.ServiceDetail {
	t.Helper()
	detail, err := e.store.Service(t.Context(), e.coordinator, e.service.ID)
	if err != nil {
		t.Fatal(err)
	}
	return detail
}

func (e *edited) edit(t *testing.T, edit graph.ServiceEdit) graph.Saved {
	t.Helper()
	given := e.given(t)
	e.now = e.now.Add(time.Minute)
	saved, err := e.store.EditService(t.Context(), e.coordinator, given, e.service.ID, edit)
	if err != nil {
		t.Fatal(err)
	}
	return saved
}

func everything() graph.ServiceEdit {
	room := 3
	return graph.ServiceEdit{
		Gives: []string{
			"phone", "web", "channels", "languages", "price", "takesReferrals", "covers", "sites", "vacancies",
		},
		Phone: " 416 000 002 ", Web: "kotva.example", Languages: []string{"cs", "rom"}, Price: graph.PriceFree,
		Channels:  []graph.Channel{{Kind: graph.ChannelInstagram, Handle: "@kotva", Hours: weekly(9, 10)}},
		Covers:    []graph.Cover{{Place: "District/" + storetest.District, From: time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC)}},
		Sites:     []graph.SiteHours{{ID: "x", Hours: weekly(13, 16)}},
		Vacancies: []graph.Vacancy{{Form: graph.FormAmbulatory, Room: graph.RoomFew, Free: &room}},
	}
}

func TestAnEditChangesWhatItGivesAndNothingElse(t *testing.T) {
	e := openEdited(t)
	saved := e.edit(t, everything())
	got := e.read(t)
	if got.Phone != "416 000 002" || got.Web != "https://kotva.example" || got.Price != graph.PriceFree ||
		got.Takes.Referrals || got.Basis != graph.BasisStated {
		t.Errorf("values: %+v", got)
	}
	if len(got.Channels) != 1 || got.Channels[0].Handle != "@kotva" || got.Channels[0].Hours.Week[0][0].From != 9*60 {
		t.Errorf("channels: %+v", got.Channels)
	}
	if len(got.Sites) != 1 || got.Sites[0].Name != "Kancelář" || got.Sites[0].Hours.Week[0][0].From != 13*60 {
		t.Errorf("sites: %+v", got.Sites)
	}
	if len(got.CoverPlaces) != 1 || got.CoverPlaces[0].Kind != graph.PlaceDistrict || got.CoverPlaces[0].From.Year() != 2027 {
		t.Errorf("covers: %+v", got.CoverPlaces)
	}
	if len(got.FormDetails) != 1 || got.FormDetails[0].Capacities[0].Count != 12 || got.FormDetails[0].Vacancy == nil ||
		*got.FormDetails[0].Vacancy.Free != 3 || !got.FormDetails[0].Vacancy.AsOf.Equal(e.now) {
		t.Errorf("forms: %+v", got.FormDetails)
	}
	if got.Name != "Poradna" || got.Kind.Code != storetest.Advice || !got.UpdatedAt.Equal(e.now) || saved.Edit == "" {
		t.Errorf("the rest: %+v, saved %+v", got, saved)
	}
}

func TestUndoBringsBackAllThatAnEditChanged(t *testing.T) {
	e := openEdited(t)
	before := e.read(t)
	saved := e.edit(t, everything())
	e.now = e.now.Add(time.Hour)
	if _, err := e.store.UndoEdit(t.Context(), e.coordinator, "undo", saved.Edit); err != nil {
		t.Fatal(err)
	}
	after := e.read(t)
	after.UpdatedAt, after.Source = before.UpdatedAt, before.Source
	if got, want := asText(t, after), asText(t, before); got != want {
		t.Errorf("after the undo\n%s\nbefore\n%s", got, want)
	}
	edits, err := e.store.Edits(t.Context(), e.coordinator, "Service/s")
	if err != nil || len(edits) < 2 || !edits[0].Undoes || !edits[1].Undone || edits[1].By != "Petra" {
		t.Errorf("edits: %+v %v", edits, err)
	}
	if _, err := e.store.UndoEdit(t.Context(), e.coordinator, "again", saved.Edit); reasonOf(err) != graph.RefuseDone {
		t.Errorf("the second undo: %v", err)
	}
}

func TestAnEditIsNotTakenBackWhereItWasChangedSinceOrIsOld(t *testing.T) {
	e := openEdited(t)
	first := e.edit(t, graph.ServiceEdit{Gives: []string{"phone"}, Phone: "416 000 002"})
	second := e.edit(t, graph.ServiceEdit{Gives: []string{"phone"}, Phone: "416 000 003"})
	if _, err := e.store.UndoEdit(t.Context(), e.coordinator, "one", first.Edit); reasonOf(err) != graph.RefuseStale {
		t.Errorf("changed since: %v", err)
	}
	e.now = e.now.Add(graph.UndoFor + time.Minute)
	if _, err := e.store.UndoEdit(t.Context(), e.coordinator, "two", second.Edit); reasonOf(err) != graph.RefuseTooLate {
		t.Errorf("too late: %v", err)
	}
}

func TestOnlyThePeopleOfAServiceEditIt(t *testing.T) {
	e := openEdited(t)
	worker := e.owner.Person("Jan", graph.RoleWorker)
	stranger := e.Organisation("Maják").Person("Eva", graph.RoleCoordinator)
	admin := stranger
	admin.Holdings = []graph.Holding{{Role: graph.RoleAdmin}}
	edit := graph.ServiceEdit{Gives: []string{"phone"}, Phone: "416 000 009"}
	for name, test := range map[string]struct {
		actor graph.Actor
		want  graph.Code
	}{
		"nobody": {graph.Nobody(), graph.Unauthenticated}, "a worker": {worker, graph.Forbidden},
		"another coordinator": {stranger, graph.Forbidden}, "an administrator": {admin, ""},
	} {
		_, err := e.store.EditService(t.Context(), test.actor, store.Editing{Key: name}, "s", edit)
		if err == nil && test.want != "" || err != nil && graph.CodeOf(err) != test.want {
			t.Errorf("%s: %v, want %q", name, err, test.want)
		}
		_, err = e.store.Confirm(t.Context(), test.actor, "confirm "+name, "Service/s")
		if want := name == "a worker" || name == "an administrator"; (err == nil) != want {
			t.Errorf("%s confirms: %v", name, err)
		}
	}
	if _, err := e.store.Edits(t.Context(), stranger, "Service/s"); graph.CodeOf(err) != graph.NotFound {
		t.Errorf("a stranger reads the changes: %v", err)
	}
}

func TestWhoLookedAtAnOlderEntryIsToldSo(t *testing.T) {
	e := openEdited(t)
	old := e.given(t)
	e.edit(t, graph.ServiceEdit{Gives: []string{"phone"}, Phone: "416 000 002"})
	edit := graph.ServiceEdit{Gives: []string{"email"}, Email: "a@kotva.example"}
	_, err := e.store.EditService(t.Context(), e.coordinator, old, "s", edit)
	if graph.CodeOf(err) != graph.Conflict || reasonOf(err) != graph.RefuseStale {
		t.Errorf("an old look: %v", err)
	}
}

func TestANewSiteStandsBesideTheOthersAndGoesAwayByUndo(t *testing.T) {
	e := openEdited(t)
	saved := e.edit(t, graph.ServiceEdit{Gives: []string{"sites"}, Sites: []graph.SiteHours{
		{ID: "x", Hours: weekly(8, 11)}, {Name: "Úkryt", Street: "Tichá 1", Place: storetest.Village, Confidential: true, Hours: weekly(9, 10)},
	}})
	got := e.read(t)
	if len(got.Sites) != 2 || got.Sites[0].Hours.Week[0][0].Until != 11*60 || got.Sites[1].Name != "Úkryt" ||
		got.Sites[1].Street != "" || got.Sites[1].Place != nil || !got.Sites[1].Confidential {
		t.Errorf("sites: %+v", got.Sites)
	}
	if _, err := e.store.UndoEdit(t.Context(), e.coordinator, "undo", saved.Edit); err != nil {
		t.Fatal(err)
	}
	if got := e.read(t); len(got.Sites) != 1 || got.Sites[0].Hours.Week[0][0].Until != 12*60 {
		t.Errorf("after the undo: %+v", got.Sites)
	}
}

func TestTheSameKeyEditsOnce(t *testing.T) {
	e := openEdited(t)
	given := e.given(t)
	edit := graph.ServiceEdit{Gives: []string{"phone"}, Phone: "416 000 002"}
	first, err := e.store.EditService(t.Context(), e.coordinator, given, "s", edit)
	again, err2 := e.store.EditService(t.Context(), e.coordinator, given, "s", edit)
	if err != nil || err2 != nil || first.Edit == "" || again.Edit != first.Edit {
		t.Errorf("first %+v %v, again %+v %v", first, err, again, err2)
	}
	rows := process.Run(t, "MATCH (v:Revision {edit: $edit}) RETURN v.field AS field", map[string]any{"edit": first.Edit})
	if len(rows) != 1 {
		t.Errorf("revisions %v", rows)
	}
}

func TestForeignSitesChannelsPlacesAndFormsAreRefusedAtTheirField(t *testing.T) {
	e := openEdited(t)
	for path, edit := range map[string]graph.ServiceEdit{
		"sites[0].id":    {Gives: []string{"sites"}, Sites: []graph.SiteHours{{ID: "elsewhere", Hours: weekly(1, 2)}}},
		"channels[0].id": {Gives: []string{"channels"}, Channels: []graph.Channel{{ID: "z", Kind: graph.ChannelChat, Handle: "z"}}},
		"covers":         {Gives: []string{"covers"}, Covers: []graph.Cover{{Place: "Municipality/1"}}},
		"covers[0].place": {
			Gives: []string{"covers"}, Covers: []graph.Cover{{Place: graph.PlaceRef("Organisation/" + e.owner.ID)}},
		},
		"vacancies[0].form": {
			Gives: []string{"vacancies"}, Vacancies: []graph.Vacancy{{Form: graph.FormOnline, Room: graph.RoomFull}},
		},
	} {
		_, err := e.store.EditService(t.Context(), e.coordinator, e.given(t), "s", edit)
		refused, ok := graph.AsError(err)
		if !ok || refused.Code != graph.Invalid || len(refused.Fields) != 1 || refused.Fields[0].Path != path {
			t.Errorf("%s: %v", path, err)
		}
	}
}

func TestAnImportKeepsWhatAPersonHasSetUntilItIsTakenBack(t *testing.T) {
	e := openEdited(t)
	saved := e.edit(t, graph.ServiceEdit{
		Gives: []string{"phone", "covers"}, Phone: "416 000 002", Covers: []graph.Cover{{Place: storetest.Town}},
	})
	e.service.Phone, e.service.Summary = "416 000 777", "Z tabulky"
	tally, err := e.store.Record(t.Context(), graph.System(), "test", e.service.Entries())
	if err != nil || tally.Kept != 3 || tally.Changed != 1 {
		t.Errorf("tally %+v %v", tally, err)
	}
	got := e.read(t)
	if got.Phone != "416 000 002" || got.Summary != "Z tabulky" || got.CoverPlaces[0].Ref != storetest.Town ||
		got.Basis != graph.BasisStated {
		t.Errorf("after the import: %+v", got)
	}
	if _, err := e.store.UndoEdit(t.Context(), e.coordinator, "undo", saved.Edit); err != nil {
		t.Fatal(err)
	}
	if _, err := e.store.Record(t.Context(), graph.System(), "test", e.service.Entries()); err != nil {
		t.Fatal(err)
	}
	if got := e.read(t); got.Phone != "416 000 777" {
		t.Errorf("after the undo the import says %q", got.Phone)
	}
}

func TestAnImportLeavesAloneWhatItKnowsNothingOf(t *testing.T) {
	e := openEdited(t)
	table := graph.Service{
		ID: "s", Organisation: e.owner.ID, Kind: storetest.Youth, Name: "Klub", TakesReferrals: false,
		Covers: []graph.Cover{{Place: storetest.Town}},
	}
	entries := table.Entries()
	for i := range entries {
		entries[i].Only = []string{"name", "OF_KIND"}
	}
	tally, err := e.store.Record(t.Context(), graph.System(), "test", entries)
	if err != nil || tally.Changed != 1 {
		t.Fatalf("tally %+v %v", tally, err)
	}
	got := e.read(t)
	if got.Name != "Klub" || got.Kind.Code != storetest.Youth {
		t.Errorf("what it knows: %+v", got)
	}
	if got.Phone == "" || len(got.Channels) != 1 || len(got.Sites) != 1 || len(got.FormDetails) != 1 || !got.Takes.Referrals ||
		got.CoverPlaces[0].Ref != storetest.Village {
		t.Errorf("what it knows nothing of: %+v", got)
	}
}

func TestWorkersEditThemselvesAndCoordinatorsTheirColleagues(t *testing.T) {
	e := openEdited(t)
	jan := e.owner.Person("Jan", graph.RoleWorker)
	eva := e.owner.Person("Eva", graph.RoleWorker)
	edit := graph.WorkerEdit{
		Gives: []string{"phone", "serves", "delivers"}, Phone: "606 000 001",
		Serves: []graph.PlaceRef{storetest.Town}, Delivers: []graph.ServiceID{"s"},
	}
	for name, actor := range map[string]graph.Actor{"themselves": jan, "their coordinator": e.coordinator} {
		if _, err := e.store.EditWorker(t.Context(), actor, store.Editing{Key: name}, jan.Worker, edit); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := e.store.EditWorker(t.Context(), eva, store.Editing{Key: "eva"}, jan.Worker, edit); graph.CodeOf(err) != graph.Forbidden {
		t.Errorf("a colleague: %v", err)
	}
	worker, err := e.store.Worker(t.Context(), eva, jan.Worker)
	if err != nil || worker.Phone != "606 000 001" || len(worker.Services) != 1 || len(worker.Serves) != 1 || worker.Name != "Jan" {
		t.Errorf("read: %+v %v", worker, err)
	}
	if _, err := e.store.Worker(t.Context(), graph.Nobody(), jan.Worker); graph.CodeOf(err) != graph.Unauthenticated {
		t.Errorf("a stranger reads a worker: %v", err)
	}
	if detail := e.read(t); len(detail.Workers) != 1 || detail.Workers[0].Phone != "606 000 001" {
		t.Errorf("who works there: %+v", detail.Workers)
	}
	public, err := e.store.Service(context.WithoutCancel(t.Context()), graph.Nobody(), "s")
	if err != nil || len(public.Workers) != 0 {
		t.Errorf("a stranger reads who works there: %+v %v", public.Workers, err)
	}
}

func TestACoordinatorOfATownHallEditsItsDepartment(t *testing.T) {
	e := openEdited(t)
	department := graph.Organisation{
		ID: "d", Name: "Sociální odbor", Kind: graph.KindTownHall, Seat: storetest.Town, PartOf: e.owner.ID,
	}
	if _, err := e.store.Record(t.Context(), graph.System(), "test", []graph.Entry{department.Entry()}); err != nil {
		t.Fatal(err)
	}
	edit := graph.OrganisationEdit{Gives: []string{"phone", "about"}, Phone: "416 000 005", About: "Dávky a poradenství."}
	if _, err := e.store.EditOrganisation(t.Context(), e.coordinator, store.Editing{Key: "k"}, "d", edit); err != nil {
		t.Fatal(err)
	}
	got, err := e.store.Organisation(t.Context(), graph.Nobody(), "d")
	if err != nil || got.Phone != "416 000 005" || got.About == "" || got.Parent == nil || got.Parent.ID != e.owner.ID ||
		got.Name != "Sociální odbor" || got.SeatPlace == nil {
		t.Errorf("department: %+v %v", got, err)
	}
	parent, err := e.store.Organisation(t.Context(), e.coordinator, e.owner.ID)
	if err != nil || len(parent.Departments) != 1 || len(parent.Workers) != 1 || !parent.Workers[0].Coordinator {
		t.Errorf("town hall: %+v %v", parent, err)
	}
}

func TestOrganisationsAreListedByPlaceKindAndText(t *testing.T) {
	e := openEdited(t)
	e.Organisation("Maják Úštěk")
	for name, test := range map[string]struct {
		filter graph.OrganisationFilter
		want   int
	}{
		"all":             {graph.OrganisationFilter{}, 2},
		"without accents": {graph.OrganisationFilter{Text: "ustek"}, 1},
		"the district":    {graph.OrganisationFilter{Place: "District/" + storetest.District}, 2},
		"the village":     {graph.OrganisationFilter{Place: storetest.Village}, 0},
		"schools":         {graph.OrganisationFilter{Kinds: []graph.OrganisationKind{graph.KindSchool}}, 0},
	} {
		page, err := e.store.Organisations(t.Context(), graph.Nobody(), test.filter, graph.Page{First: 1})
		if err != nil || page.Total != test.want || page.Info.HasNext != (test.want > 1) {
			t.Errorf("%s: %+v %v", name, page, err)
		}
	}
}

func reasonOf(err error) string {
	if refused, ok := graph.AsError(err); ok {
		return refused.Reason
	}
	return ""
}

// asText is a value as one can compare it.
func asText(t *testing.T, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
