package web

import (
	"lavka/graph"
	"lavka/graph/store/storetest"
)

// people runs the documents of accounts, teams and joining.
func (j *journey) people() {
	club := j.h.Organisation("Nový klub")
	service := club.Service("Nová poradna", storetest.Advice)
	petra, karel := club.Person("Petra", graph.RoleCoordinator), club.Person("Karel", graph.RoleWorker)
	coordinator, key := j.side(petra), storetest.NewID
	j.h.sessionOf(petra)
	sessions := coordinator("Sessions", nil).data(j.h.t, "sessions")
	coordinator("EndSession", map[string]any{"key": key(), "session": last(sessions, "id")})
	coordinator("EndOtherSessions", map[string]any{"key": key()})
	coordinator("ActFor", map[string]any{"key": key(), "organisation": club.ID})
	coordinator("Team", nil)
	invited := coordinator("InviteColleague", map[string]any{
		"key": key(), "input": map[string]any{"name": "Nová", "email": "nova@klub.example", "role": "WORKER"},
	}).data(j.h.t, "answer", "id")
	coordinator("RenewInvitation", map[string]any{"key": key(), "invitation": invited})
	coordinator("WithdrawInvitation", map[string]any{"key": key(), "invitation": invited})
	coordinator("SetHolding", map[string]any{"key": key(), "worker": karel.Worker, "role": "COORDINATOR"})
	terms := map[string]any{"opens": 450, "closes": 930, "limits": []any{}}
	coordinator("Terms", nil)
	coordinator("TermsPreview", map[string]any{"input": terms, "at": nil})
	coordinator("SetTerms", map[string]any{"key": key(), "seen": 0, "input": terms})
	coordinator("FirstSteps", nil)
	test := coordinator("SendTestReferral", map[string]any{"key": key(), "service": service}).data(j.h.t, "answer", "id")
	coordinator("DiscardTestReferral", map[string]any{"key": key(), "attempt": test})
	j.notices(coordinator, petra)
	j.answerRequests(club.ID)
	coordinator("EndHoldings", map[string]any{"key": key(), "worker": karel.Worker, "organisation": club.ID})
}

// notices runs the documents of mails; one could not be delivered.
func (j *journey) notices(coordinator answerer, petra graph.Actor) {
	key := storetest.NewID
	process.Run(j.h.t, `CREATE (:Mail {id: 'dead', account: $account, kind: 'TEST', state: 'DEAD', tries: 15, problem: 550,
		madeAt: $now, triedAt: $now})`, map[string]any{"account": string(petra.Account), "now": morning})
	for _, name := range []string{"PartnerLink", "RenewPartnerLink", "RevokePartnerLink"} {
		j.sender(name, map[string]any{"key": key(), "attempt": j.attempt})
	}
	j.send("for a client's link", j.service)
	for _, name := range []string{"MakeClientLink", "ClientLinks", "RevokeClientLinks"} {
		j.sender(name, map[string]any{"key": key(), "attempt": j.attempt})
	}
	coordinator("NoticeSettings", nil)
	coordinator("SetNoticeSettings", map[string]any{"key": key(), "input": map[string]any{
		"rhythm": "DAILY", "dailyAt": 8, "quiet": true, "quietFrom": 18, "quietUntil": 7, "language": "cs",
	}})
	coordinator("SendTestMail", map[string]any{"key": key()})
	mails := coordinator("UndeliveredMails", nil).data(j.h.t, "undeliveredMails")
	coordinator("ResendMail", map[string]any{"key": key(), "mail": last(mails, "id")})
}

// answerRequests lets two strangers ask and the facilitator answer.
func (j *journey) answerRequests(organisation graph.OrganisationID) {
	for _, email := range []string{"ano@klub.example", "ne@klub.example"} {
		err := j.h.store.AskToJoin(j.h.t.Context(), graph.NewJoinRequest{Organisation: organisation, Name: "Nová", Email: email})
		if err != nil {
			j.h.t.Fatal(err)
		}
	}
	waiting, _ := j.facilitator("JoinRequests", nil).data(j.h.t, "joinRequests").([]any)
	for i, name := range []string{"ApproveJoin", "DeclineJoin"} {
		request, _ := waiting[i].(map[string]any)
		j.facilitator(name, map[string]any{"key": storetest.NewID(), "request": request["id"]})
	}
}

// last is a field of the last in a list.
func last(list any, field string) any {
	rows, _ := list.([]any)
	row, _ := rows[len(rows)-1].(map[string]any)
	return row[field]
}
