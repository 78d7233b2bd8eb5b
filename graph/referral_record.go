package graph

// Records is the second table: what is written down and leaves the state as it
// is. To is NoState throughout. Row 14 is here for the states in which a
// revocation or an erasure does not withdraw.
func Records() []Transition {
	return append(recordsOfPeople(), recordsOfTheSystem()...)
}

func recordsOfPeople() []Transition {
	sender, recipient := []Position{PositionSender}, []Position{RecipientWorker}
	client := []Position{PositionClient}
	both := []Position{PositionSender, RecipientWorker}
	ranked := []Position{RecipientCoordinator, RecipientResponsible}
	ended := []State{Completed, Failed, Declined, Withdrawn, Expired, Erroneous}
	handed := []State{Sent, Received, InfoNeeded, Accepted, Waitlisted, Active, Paused}
	met := []State{Accepted, Waitlisted, Active, Paused}
	still := append([]State{Draft}, ended...)
	told := []State{Accepted, Active, Paused, Completed, Failed, Declined, Withdrawn, Expired}
	record := func(row int, from []State, verb Verb, event EventKind, by []Position, guards ...Guard) Transition {
		return Transition{row, from, NoState, verb, event, by, guards}
	}
	return []Transition{
		record(14, still, VerbRevokeConsent, EventConsentRevoked, eitherSideOrClient()),
		record(14, still, VerbErase, EventErased, append(eitherSideOrClient(), PositionSystem)),
		record(0, []State{Sent}, VerbPass, EventPassed, []Position{PositionCandidate}),
		record(8, []State{Accepted}, VerbConfirmContact, EventContactConfirmed, both, GuardWarm, GuardNotConfirmed),
		record(0, handed, VerbOpen, EventOpened, recipient, GuardNotOpened),
		record(0, append([]State{Received}, met...), VerbRecordContactAttempt, EventContactAttempted, recipient),
		record(0, met, VerbScheduleAppointment, EventAppointmentScheduled, recipient),
		record(0, met, VerbMissAppointment, EventAppointmentUnattended, recipient,
			GuardAppointment, GuardAppointmentCame),
		record(0, met, VerbCancelAppointment, EventAppointmentCancelled, recipient, GuardAppointment),
		record(0, []State{Waitlisted, Paused}, VerbReview, EventReviewed, recipient),
		record(0, handed, VerbReassign, EventReassigned, ranked),
		record(0, append(ended, handed...), VerbMessage, EventMessage, both, GuardHanded, GuardNotErased, GuardEnded30Days),
		record(0, States(), VerbChangeConsent, EventConsentChanged, eitherSideOrClient()),
		record(0, ended, VerbSeeResult, EventSenderSawResult, sender, GuardNotSeen),
		record(0, told, VerbConfirmAsClient, EventClientConfirmed, client, GuardHanded),
	}
}

func recordsOfTheSystem() []Transition {
	machine := []Position{PositionSystem}
	timed := []State{Sent, Received, InfoNeeded, Accepted, Waitlisted, Active, Paused}
	owed := []State{Sent, Received, Accepted, Waitlisted, Active, Paused}
	return []Transition{
		{0, []State{Sent}, NoState, VerbDeliver, EventDelivered, machine, []Guard{GuardNotDelivered}},
		{0, timed, NoState, VerbRemind, EventReminded, machine, nil},
		{0, owed, NoState, VerbEscalate, EventEscalated, machine, nil},
	}
}
