package graph_test

import (
	"maps"
	"slices"
	"testing"
	"time"

	"lavka/graph"
)

func on(t *testing.T, text string) time.Time {
	t.Helper()
	day, err := time.Parse(time.DateOnly, text)
	if err != nil {
		t.Fatal(err)
	}
	return day
}

// land is a territory that lists are read into one after another.
type land struct {
	t     *testing.T
	state graph.Territory
}

func (l *land) read(day string, districts map[graph.MunicipalityID]graph.DistrictCode, removal graph.Removal) (graph.TerritoryChange, error) {
	l.t.Helper()
	list := graph.TerritoryList{ValidOn: on(l.t, day)}
	for id, district := range districts {
		list.Assignments = append(list.Assignments, graph.Assignment{ID: id, Name: "Obec " + string(id), District: district})
	}
	change, err := l.state.Advance(list, on(l.t, "2026-06-01"), removal)
	if err != nil {
		return change, err
	}
	next := graph.Territory{AsOf: change.Territory.AsOf, Municipalities: map[graph.MunicipalityID]graph.Municipality{}}
	maps.Copy(next.Municipalities, l.state.Municipalities)
	for _, m := range slices.Concat(change.Municipalities, change.Ended) {
		next.Municipalities[m.ID] = m
	}
	l.state = next
	return change, nil
}

// stays writes a municipality's life: "2106..2020-12-31 2113 from 2021-01-01".
func stays(m graph.Municipality) string {
	text := ""
	for _, stay := range m.Earlier {
		text += string(stay.District) + " " + graph.Day(stay.From) + ".." + graph.Day(stay.Until) + "; "
	}
	if m.District == "" {
		return text + "ended " + graph.Day(m.Until)
	}
	return text + string(m.District) + " " + graph.Day(m.Since) + ".."
}

func TestMunicipalityThatChangesItsDistrictKeepsItsPast(t *testing.T) {
	type list struct {
		day      string
		district graph.DistrictCode
	}
	tests := []struct {
		name  string
		lists []list
		want  string
	}{
		{"first seen", []list{{"2020-01-01", "2106"}}, "2106 2020-01-01.."},
		{"the same again", []list{{"2020-01-01", "2106"}, {"2020-01-01", "2106"}}, "2106 2020-01-01.."},
		{"the same later", []list{{"2020-01-01", "2106"}, {"2021-01-01", "2106"}}, "2106 2020-01-01.."},
		{"moved", []list{{"2020-01-01", "2106"}, {"2021-01-01", "2113"}}, "2106 2020-01-01..2020-12-31; 2113 2021-01-01.."},
		{
			"moved and back",
			[]list{{"2020-01-01", "2106"}, {"2021-01-01", "2113"}, {"2022-01-01", "2106"}},
			"2106 2020-01-01..2020-12-31; 2113 2021-01-01..2021-12-31; 2106 2022-01-01..",
		},
		{"corrected on the day it was first seen", []list{{"2020-01-01", "2106"}, {"2020-01-01", "2113"}}, "2113 2020-01-01.."},
		{
			"a move taken back on its day",
			[]list{{"2020-01-01", "2106"}, {"2021-01-01", "2113"}, {"2021-01-01", "2106"}},
			"2106 2020-01-01..",
		},
		{"vanished", []list{{"2020-01-01", "2106"}, {"2021-01-01", ""}}, "2106 2020-01-01..2020-12-31; ended 2020-12-31"},
		{
			"vanished and there again",
			[]list{{"2020-01-01", "2106"}, {"2021-01-01", ""}, {"2022-01-01", "2106"}},
			"2106 2020-01-01..2020-12-31; 2106 2022-01-01..",
		},
		{"vanished by mistake", []list{{"2020-01-01", "2106"}, {"2021-01-01", ""}, {"2021-01-01", "2106"}}, "2106 2020-01-01.."},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			l := &land{t: t}
			for _, list := range test.lists {
				districts := map[graph.MunicipalityID]graph.DistrictCode{"500000": "2101"}
				if list.district != "" {
					districts["537047"] = list.district
				}
				if _, err := l.read(list.day, districts, graph.RemovalAllowed); err != nil {
					t.Fatal(err)
				}
			}
			if got := stays(l.state.Municipalities["537047"]); got != test.want {
				t.Errorf("life is %q, want %q", got, test.want)
			}
			if got := stays(l.state.Municipalities["500000"]); got != "2101 2020-01-01.." {
				t.Errorf("the one that never moved has the life %q", got)
			}
		})
	}
}

func TestListThatNobodyCanUseIsRefused(t *testing.T) {
	one := map[graph.MunicipalityID]graph.DistrictCode{"537047": "2106"}
	many := map[graph.MunicipalityID]graph.DistrictCode{}
	for _, id := range []graph.MunicipalityID{"500001", "500002", "500003"} {
		many[id] = "2101"
	}
	tests := []struct {
		name      string
		day       string
		districts map[graph.MunicipalityID]graph.DistrictCode
		reason    string
	}{
		{"empty", "2022-01-01", nil, "empty_file"},
		{"of tomorrow", "2026-06-02", many, "in_future"},
		{"older than the newest, though that one changed nothing", "2020-12-31", many, "older_than_known"},
		{"without most of what is there", "2022-01-01", one, "removes_too_much"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			l := &land{t: t}
			for _, day := range []string{"2020-01-01", "2021-01-01"} {
				if _, err := l.read(day, many, graph.RemovalBounded); err != nil {
					t.Fatal(err)
				}
			}
			_, err := l.read(test.day, test.districts, graph.RemovalBounded)
			if refused, ok := graph.AsError(err); !ok || refused.Reason != test.reason {
				t.Errorf("refused with %v, want %s", err, test.reason)
			}
		})
	}
}

func TestNobodyVanishesBecauseARowCouldNotBeRead(t *testing.T) {
	l := &land{t: t}
	both := map[graph.MunicipalityID]graph.DistrictCode{"500001": "2101", "500002": "2101"}
	if _, err := l.read("2020-01-01", both, graph.RemovalAllowed); err != nil {
		t.Fatal(err)
	}
	list := graph.TerritoryList{
		ValidOn: on(t, "2021-01-01"), Assignments: []graph.Assignment{{ID: "500001", Name: "Jedna", District: "2101"}},
	}
	for _, test := range []struct {
		name       string
		unsure     map[graph.MunicipalityID]bool
		unreadable int
		ended      int
	}{
		{"every row was read", nil, 0, 1},
		{"its row was refused", map[graph.MunicipalityID]bool{"500002": true}, 0, 0},
		{"nobody knows whose row was refused", nil, 1, 0},
	} {
		list.Unsure, list.Unreadable = test.unsure, test.unreadable
		change, err := l.state.Advance(list, on(t, "2026-06-01"), graph.RemovalAllowed)
		if err != nil || len(change.Ended) != test.ended {
			t.Errorf("%s: %d ended, want %d (%v)", test.name, len(change.Ended), test.ended, err)
		}
	}
}

func TestListLeavesAloneWhatItDoesNotSay(t *testing.T) {
	known := graph.Territory{Municipalities: map[graph.MunicipalityID]graph.Municipality{"537047": {
		ID: "537047", Name: "Staré", District: "2106", Lat: 50.1, Lon: 14.2, Population: 120, PostalCode: "27000",
	}}}
	list := graph.TerritoryList{
		ValidOn: on(t, "2021-01-01"), Assignments: []graph.Assignment{{ID: "537047", Name: "Nové", District: "2106"}},
	}
	change, err := known.Advance(list, on(t, "2021-01-01"), graph.RemovalBounded)
	if err != nil {
		t.Fatal(err)
	}
	m := change.Municipalities[0]
	if m.Name != "Nové" || m.Lat != 50.1 || m.Population != 120 || m.PostalCode != "27000" || !m.Since.IsZero() {
		t.Errorf("municipality is %+v", m)
	}
	list.Assignments[0].Point = graph.Point{Lat: 50.2, Lon: 14.3, Population: 130}
	change, err = known.Advance(list, on(t, "2021-01-01"), graph.RemovalBounded)
	if err != nil {
		t.Fatal(err)
	}
	if m := change.Municipalities[0]; m.Lat != 50.2 || m.Lon != 14.3 || m.Population != 130 || m.PostalCode != "27000" {
		t.Errorf("municipality with its point is %+v", m)
	}
}
