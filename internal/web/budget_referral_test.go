package web

// write goes through what is told in words: a draft that grows and is sent, one
// that is thrown away, questions, a waiting list, messages, and the ends that the
// main job does not see.
func (j *journey) write() {
	j.draft()
	j.give(j.receiver, "AskSender", map[string]any{"text": "Na co se ptá?"})
	j.give(j.sender, "AnswerRecipient", map[string]any{"text": "Na tohle."})
	j.give(j.sender, "WriteMessage", map[string]any{"text": "Děkujeme."})
	ahead := j.h.clock.Now().AddDate(0, 0, 7).Format("2006-01-02")
	j.give(j.receiver, "WaitlistReferral", map[string]any{"reviewOn": ahead})
	j.give(j.receiver, "ReviewReferral", map[string]any{"reviewOn": ahead})
	j.give(j.receiver, "PromoteReferral", nil)
	j.give(j.receiver, "RecordFirstContact", map[string]any{"channel": "PHONE"})
	j.give(j.receiver, "PauseReferral", map[string]any{"reason": "client_unavailable", "reviewOn": ahead})
	j.give(j.receiver, "ResumeReferral", nil)
	j.give(j.receiver, "CompleteReferral", map[string]any{"outcome": "one_off_help"})
	j.give(j.receiver, "ReopenReferral", map[string]any{"text": "Vrátil se."})
	j.give(j.receiver, "FailReferral", map[string]any{"reason": "no_show"})
	j.send("withdrawn", j.service)
	j.give(j.sender, "WithdrawReferral", map[string]any{"reason": "sender_error"})
	j.meet()
	j.takeBack()
}

// meet goes through tries, appointments and an accompanied hand-over.
func (j *journey) meet() {
	now := j.h.clock.Now()
	process.Run(j.h.t, "MATCH (s:Service) SET s.modes = ['ANONYMOUS', 'WARM']", nil)
	input := referralTo(j.service)
	input["mode"] = "WARM"
	sent := j.sender("SendReferral", map[string]any{"key": "warm", "input": input})
	j.attempt = sent.data(j.h.t, "answer", "id")
	j.give(j.receiver, "OpenReferral", nil)
	accepted := j.give(j.receiver, "AcceptReferral", nil)
	keeper := accepted.data(j.h.t, "answer", "keeper", "id")
	j.give(j.receiver, "ReassignReferral", map[string]any{"worker": keeper})
	j.give(j.receiver, "RecordContactAttempt", map[string]any{"channel": "PHONE"})
	j.give(j.receiver, "ScheduleAppointment", map[string]any{"at": now.AddDate(0, 0, 1)})
	j.give(j.receiver, "CancelAppointment", nil)
	j.give(j.receiver, "ScheduleAppointment", map[string]any{"at": now})
	j.give(j.receiver, "MissAppointment", nil)
	j.give(j.sender, "ConfirmContact", nil)
	j.give(j.sender, "ChangeConsent", map[string]any{"text": "Jen telefon."})
	j.give(j.sender, "RevokeConsent", nil)
	j.give(j.sender, "EraseReferral", nil)
}

// takeBack undoes a send and marks another as a mistake.
func (j *journey) takeBack() {
	j.send("undone", j.service)
	j.give(j.sender, "UndoSend", nil)
	j.send("mistaken", j.service)
	j.give(j.sender, "MarkError", map[string]any{"text": "Jiný člověk."})
}

// draft saves a draft twice, sends it, and throws another away.
func (j *journey) draft() {
	j.h.t.Helper()
	input := referralTo(j.service)
	input["note"], input["safeHours"] = "Potřebuje poradit.", "jen dopoledne"
	save := func(key string, draft any, seen int) any {
		saved := j.sender("SaveDraft", map[string]any{"key": key, "draft": draft, "seen": seen, "input": input})
		return saved.data(j.h.t, "answer", "id")
	}
	j.attempt = save("d1", nil, 0)
	save("d2", j.attempt, 1)
	j.sender("Drafts", map[string]any{"first": 20})
	j.sender("Draft", map[string]any{"id": j.attempt})
	j.sender("SendReferral", map[string]any{"key": "d3", "draft": j.attempt, "input": input})
	j.sender("DiscardDraft", map[string]any{"key": "d5", "draft": save("d4", nil, 0)})
}
