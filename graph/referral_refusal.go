package graph

// The reasons for which Decide refuses; each is an Error.Reason.
const (
	RefuseStale           = "stale"
	RefuseState           = "not_in_this_state"
	RefusePart            = "not_your_part"
	RefuseRank            = "needs_coordinator_or_responsible"
	RefuseOfferGone       = "offer_gone"
	RefuseServiceInactive = "service_inactive"
	RefuseMode            = "mode_not_taken"
	RefuseNoCoordinator   = "no_coordinator"
	RefuseAlreadyOpen     = "already_open"
	RefuseConsent         = "consent_missing"
	RefuseChildAtRisk     = "child_at_risk"
	RefuseErased          = "erased"
	RefuseTooLate         = "too_late"
	RefuseTooEarly        = "too_early"
	RefuseDelivered       = "already_delivered"
	RefuseRerouted        = "already_rerouted"
	RefuseNotBySender     = "not_withdrawn_by_sender"
	RefuseUnconfirmed     = "not_confirmed_by_both"
	RefuseNotWarm         = "mode_not_warm"
	RefuseDone            = "already_done"
	RefuseAttempts        = "needs_contact_attempts"
	RefuseCrisis          = "crisis_never_expires"
	RefuseNoAppointment   = "no_appointment"
	RefuseNotHanded       = "not_handed_over"
)

// RefusalReasons lists every reason with which Decide refuses, so that a test
// can hold a text against each.
func RefusalReasons() []string {
	return []string{
		RefuseStale, RefuseState, RefusePart, RefuseRank, RefuseOfferGone,
		RefuseServiceInactive, RefuseMode, RefuseNoCoordinator, RefuseAlreadyOpen,
		RefuseConsent, RefuseChildAtRisk, RefuseErased, RefuseTooLate, RefuseTooEarly, RefuseDelivered, RefuseRerouted,
		RefuseNotBySender, RefuseUnconfirmed, RefuseNotWarm, RefuseDone,
		RefuseAttempts, RefuseCrisis, RefuseNoAppointment, RefuseNotHanded,
	}
}

// The codes with which Decide and the parsers of this package mark a field; each
// is a Field.Code.
const (
	FieldRequired      = "required"
	FieldUnknown       = "unknown"
	FieldTooLong       = "too_long"
	FieldTooMany       = "too_many"
	FieldFuture        = "in_the_future"
	FieldPast          = "in_the_past"
	FieldTooFar        = "too_far"
	FieldNotInMode     = "not_in_this_mode"
	FieldNotHere       = "not_in_organisation"
	FieldSameHouse     = "same_organisation"
	FieldResidential   = "residential_only"
	FieldOwnCommand    = "has_its_own_command"
	FieldCodeLength    = "code_length"
	FieldCodeCharacter = "code_character"
	FieldCodeCheck     = "code_check"
)

// FieldCodes lists them for the same test.
func FieldCodes() []string {
	return []string{
		FieldRequired, FieldUnknown, FieldTooLong, FieldTooMany, FieldFuture, FieldPast,
		FieldTooFar, FieldNotInMode, FieldNotHere, FieldSameHouse, FieldResidential, FieldOwnCommand,
		FieldCodeLength, FieldCodeCharacter, FieldCodeCheck, FieldFormat, FieldTooShort,
		FieldTwice, FieldSame,
	}
}
