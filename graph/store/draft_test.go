package store_test

import (
	"testing"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

func (p pair) save(t *testing.T, d graph.SavedDraft) graph.AttemptDetail {
	t.Helper()
	saved, err := p.store.SaveDraft(t.Context(), p.sender, storetest.NewID(), d)
	if err != nil {
		t.Fatal(err)
	}
	return saved
}

// begun is as little as a draft needs.
func begun(service graph.ServiceID) graph.Unfinished {
	return graph.Unfinished{
		Service: service, Mode: graph.Anonymous, Urgency: graph.Routine, Reach: graph.ReachThroughSender, Language: "cs",
	}
}

func TestDraftGrowsAndIsSentAsTheScreenShowsIt(t *testing.T) {
	p := newPair(t)
	first := p.save(t, graph.SavedDraft{Referral: begun(p.service)})
	if first.State != graph.Draft || first.Saves != 1 || first.AgeBand != nil || first.StaysIn != nil {
		t.Fatalf("begun: %+v", first)
	}
	more := begun(p.service)
	more.Needs, more.AgeBand, more.Told = []graph.NeedCode{storetest.Debts, storetest.Truancy}, storetest.Young, graph.Told{Note: noteWords}
	second := p.save(t, graph.SavedDraft{Draft: first.ID, Seen: 1, Referral: more})
	if second.ID != first.ID || second.Saves != 2 || len(second.Needs) != 2 || second.Told.Note != noteWords || second.Version != 1 {
		t.Fatalf("grown: %+v", second)
	}
	list, err := p.store.Drafts(t.Context(), p.sender, graph.Page{First: 10})
	if err != nil || list.Total != 1 || list.Rows[0].ID != first.ID || list.Rows[0].To.Name != "Dluhová poradna" {
		t.Fatalf("drafts: %+v %v", list, err)
	}
	sent, err := p.store.SendDraft(t.Context(), p.sender, storetest.NewID(), first.ID, toldNeed(p.service))
	if err != nil {
		t.Fatal(err)
	}
	if sent.ID != first.ID || sent.State != graph.Sent || len(sent.Needs) != 1 || sent.Told.SafeHours != safeWords || sent.Code != first.Code {
		t.Errorf("sent: %+v", sent)
	}
	got, err := p.store.Attempt(t.Context(), p.receiver, first.ID)
	if err != nil || got.Told.Note != noteWords {
		t.Errorf("the recipient reads %+v: %v", got.Told, err)
	}
	if list, err := p.store.Drafts(t.Context(), p.sender, graph.Page{First: 10}); err != nil || list.Total != 0 {
		t.Errorf("still a draft: %+v %v", list, err)
	}
	for label, want := range map[string]int{"Text": 1, "DataKey": 1, "Referral": 1, "Attempt": 1} {
		if rows := process.Run(t, "MATCH (n:"+label+") RETURN n.id AS id", nil); len(rows) != want {
			t.Errorf("%d nodes %s, want %d", len(rows), label, want)
		}
	}
}

func TestRecipientKnowsNothingOfADraft(t *testing.T) {
	p := newPair(t)
	full := graph.Unfinished(toldNeed(p.service))
	draft := p.save(t, graph.SavedDraft{Referral: full})
	if _, err := p.store.Attempt(t.Context(), p.receiver, draft.ID); graph.CodeOf(err) != graph.NotFound {
		t.Errorf("the recipient reads the draft: %v", err)
	}
	if _, err := p.store.AttemptByCode(t.Context(), p.receiver, graph.ReferralCode(draft.Code)); graph.CodeOf(err) != graph.NotFound {
		t.Errorf("by its code: %v", err)
	}
	for name, try := range map[string]func() error{
		"save": func() error {
			_, err := p.store.SaveDraft(t.Context(), p.receiver, "k", graph.SavedDraft{Draft: draft.ID, Seen: 1, Referral: full})
			return err
		},
		"send": func() error {
			_, err := p.store.SendDraft(t.Context(), p.receiver, "k", draft.ID, toldNeed(p.service))
			return err
		},
		"discard": func() error { _, err := p.store.DiscardDraft(t.Context(), p.receiver, "k", draft.ID); return err },
	} {
		if err := try(); graph.CodeOf(err) != graph.NotFound {
			t.Errorf("%s: %v", name, err)
		}
	}
	changes, err := p.store.ChangesSince(t.Context(), p.receiver, storetest.Now().AddDate(0, 0, -1))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range changes {
		if c.ID == string(draft.ID) {
			t.Error("the recipient is told that there is a draft")
		}
	}
}

func TestDraftSavedInTwoWindowsLosesNothing(t *testing.T) {
	p := newPair(t)
	draft := p.save(t, graph.SavedDraft{Referral: begun(p.service)})
	theirs := begun(p.service)
	theirs.Told.Note = noteWords
	p.save(t, graph.SavedDraft{Draft: draft.ID, Seen: 1, Referral: theirs})
	mine := begun(p.service)
	mine.Told.Note = answerWords
	current, err := p.store.SaveDraft(t.Context(), p.sender, "k", graph.SavedDraft{Draft: draft.ID, Seen: 1, Referral: mine})
	if graph.CodeOf(err) != graph.Conflict || current.Told.Note != noteWords || current.Saves != 2 {
		t.Fatalf("the second window: %v, %+v", err, current.Told)
	}
	after, err := p.store.SaveDraft(t.Context(), p.sender, "k", graph.SavedDraft{Draft: draft.ID, Seen: 2, Referral: mine})
	if err != nil || after.Told.Note != answerWords {
		t.Errorf("once it has seen the first: %v, %+v", err, after.Told)
	}
}

func TestRepeatedSaveUnderOneKeyIsOneDraft(t *testing.T) {
	p := newPair(t)
	var ids [3]graph.AttemptID
	for i := range ids {
		saved, err := p.store.SaveDraft(t.Context(), p.sender, "k", graph.SavedDraft{Referral: begun(p.service)})
		if err != nil {
			t.Fatal(err)
		}
		ids[i] = saved.ID
	}
	if ids[0] != ids[1] || ids[1] != ids[2] {
		t.Errorf("three drafts: %v", ids)
	}
}

func TestDiscardedDraftLeavesNoWordsBehind(t *testing.T) {
	p := newPair(t)
	draft := p.save(t, graph.SavedDraft{Referral: graph.Unfinished(toldNeed(p.service))})
	for range 2 {
		gone, err := p.store.DiscardDraft(t.Context(), p.sender, "k", draft.ID)
		if err != nil || gone.State != graph.Withdrawn || gone.Told != (graph.Told{}) {
			t.Fatalf("discarded: %v %+v", err, gone)
		}
	}
	if rows := process.Run(t, "MATCH (n) WHERE n:Text OR n:DataKey RETURN n.id AS id", nil); len(rows) != 0 {
		t.Errorf("left behind: %v", rows)
	}
	if _, err := p.store.SendDraft(t.Context(), p.sender, "s", draft.ID, toldNeed(p.service)); graph.CodeOf(err) != graph.Conflict {
		t.Errorf("a discarded draft is sent: %v", err)
	}
}

func TestIncompleteDraftIsNotSentAndWrongOneNotSaved(t *testing.T) {
	p := newPair(t)
	draft := p.save(t, graph.SavedDraft{Referral: begun(p.service)})
	if _, err := p.store.SendDraft(t.Context(), p.sender, "s", draft.ID, graph.NewReferral(begun(p.service))); graph.CodeOf(err) != graph.Invalid {
		t.Errorf("sent without needs: %v", err)
	}
	wrong := begun(p.service)
	wrong.AgeBand, wrong.Needs = "no such age", []graph.NeedCode{"no-such-need"}
	_, err := p.store.SaveDraft(t.Context(), p.sender, "w", graph.SavedDraft{Draft: draft.ID, Seen: 1, Referral: wrong})
	if refused, ok := graph.AsError(err); !ok || len(refused.Fields) != 2 {
		t.Errorf("saved with what does not exist: %v", err)
	}
	reach := begun(p.service)
	reach.Reach = graph.ReachMayCall
	if _, err := p.store.SaveDraft(t.Context(), p.sender, "r", graph.SavedDraft{Referral: reach}); graph.CodeOf(err) != graph.Invalid {
		t.Errorf("a call to somebody without a name: %v", err)
	}
}
