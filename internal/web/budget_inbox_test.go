package web

import "lavka/graph/store/storetest"

// inbox has the receiver take over, give away, and be away for a while.
func (j *journey) inbox() {
	j.send("of the inbox", j.service)
	j.acknowledge()
	j.give(j.receiver, "TakeOver", nil)
	here := j.receiver("Colleagues", nil)
	colleagues, _ := here.data(j.h.t, "colleagues").([]any)
	me, _ := colleagues[0].(map[string]any)
	j.give(j.receiver, "AssignReferral", map[string]any{"worker": me["id"]})
	today := storetest.Now().Format("2006-01-02")
	set := j.receiver("SetAbsence", map[string]any{
		"key": storetest.NewID(), "input": map[string]any{"worker": me["id"], "from": today, "until": today},
	})
	j.receiver("EndAbsence", map[string]any{"key": storetest.NewID(), "absence": set.data(j.h.t, "answer", "id")})
}

// acknowledge takes the one attempt for consideration as one of many.
func (j *journey) acknowledge() {
	now := j.receiver("Attempt", map[string]any{"id": j.attempt})
	item := map[string]any{"attempt": j.attempt, "seen": now.data(j.h.t, "attempt", "version")}
	got := j.receiver("AcknowledgeReferrals", map[string]any{"key": storetest.NewID(), "items": []any{item}})
	if kind := got.data(j.h.t, "answer", "__typename"); kind != "Acknowledged" {
		j.h.t.Fatalf("AcknowledgeReferrals: %s", got.body)
	}
}
