package web

import "lavka/graph/store/storetest"

// inbox has the receiver take over, give away, and be away for a while.
func (j *journey) inbox() {
	j.send("of the inbox", j.service)
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
