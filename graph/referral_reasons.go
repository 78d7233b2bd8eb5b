package graph

import "slices"

// ReasonKind says what a reason is for.
type ReasonKind string

// The kinds of reason.
const (
	ForDecline  ReasonKind = "decline"
	ForFail     ReasonKind = "fail"
	ForWithdraw ReasonKind = "withdraw"
	ForExpire   ReasonKind = "expire"
	ForPause    ReasonKind = "pause"
	ForWaitlist ReasonKind = "waitlist"
)

// The reason codes. One code may serve several kinds.
const (
	ReasonCapacityFull         Reason = "capacity_full"
	ReasonServiceNotProvided   Reason = "service_not_provided"
	ReasonOutsideTargetGroup   Reason = "outside_target_group"
	ReasonOutsideArea          Reason = "outside_area"
	ReasonHealthExcludes       Reason = "health_excludes"
	ReasonContractTerminated6M Reason = "contract_terminated_6m"
	ReasonDuplicate            Reason = "duplicate"
	ReasonNotInterested        Reason = "not_interested"
	ReasonUnclearRequest       Reason = "unclear_request"
	ReasonServiceSuspended     Reason = "service_suspended"
	ReasonConflictOfInterest   Reason = "conflict_of_interest"
	ReasonSafety               Reason = "safety"
	ReasonOther                Reason = "other"

	ReasonNotReached           Reason = "not_reached"
	ReasonNeverCame            Reason = "never_came"
	ReasonNoShow               Reason = "no_show"
	ReasonMovedAway            Reason = "moved_away"
	ReasonClientStopped        Reason = "client_stopped"
	ReasonHospitalOrPrison     Reason = "hospital_or_prison"
	ReasonDeceased             Reason = "deceased"
	ReasonSolvedElsewhere      Reason = "solved_elsewhere"
	ReasonProviderLostCapacity Reason = "provider_lost_capacity"

	ReasonSenderError    Reason = "sender_error"
	ReasonClientRequest  Reason = "client_request"
	ReasonConsentRevoked Reason = "consent_revoked"
	ReasonRerouted       Reason = "rerouted"

	ReasonNoAck        Reason = "no_ack"
	ReasonNoDecision   Reason = "no_decision"
	ReasonSenderSilent Reason = "sender_silent"

	ReasonClientUnavailable   Reason = "client_unavailable"
	ReasonWaitingForDocuments Reason = "waiting_for_documents"
	ReasonProviderClosed      Reason = "provider_closed"
)

// Reasons lists the reasons of a kind, in the order in which a screen offers
// them; empty for an unknown kind.
func Reasons(kind ReasonKind) []Reason {
	switch kind {
	case ForDecline:
		return []Reason{
			ReasonCapacityFull, ReasonServiceNotProvided, ReasonOutsideTargetGroup,
			ReasonOutsideArea, ReasonHealthExcludes, ReasonContractTerminated6M,
			ReasonDuplicate, ReasonNotInterested, ReasonUnclearRequest,
			ReasonServiceSuspended, ReasonConflictOfInterest, ReasonSafety, ReasonOther,
		}
	case ForFail:
		return []Reason{
			ReasonNotReached, ReasonNeverCame, ReasonNoShow, ReasonMovedAway,
			ReasonClientStopped, ReasonHospitalOrPrison, ReasonDeceased,
			ReasonSolvedElsewhere, ReasonProviderLostCapacity, ReasonOther,
		}
	case ForWithdraw:
		return []Reason{
			ReasonSenderError, ReasonSolvedElsewhere, ReasonClientRequest,
			ReasonConsentRevoked, ReasonRerouted, ReasonDuplicate,
		}
	case ForExpire:
		return []Reason{ReasonNoAck, ReasonNoDecision, ReasonSenderSilent}
	case ForPause:
		return []Reason{
			ReasonClientUnavailable, ReasonWaitingForDocuments, ReasonProviderClosed, ReasonOther,
		}
	case ForWaitlist:
		return []Reason{ReasonCapacityFull}
	default:
		return nil
	}
}

// OneOf tells whether the reason is of the kind.
func (r Reason) OneOf(kind ReasonKind) bool { return slices.Contains(Reasons(kind), r) }

// Paragraph91 is the letter of § 91(3) of Act 108/2006 Sb. on which a decline
// with this reason rests, empty where it rests on none. A provider reports the
// letters every year.
func (r Reason) Paragraph91() string {
	switch r {
	case ReasonServiceNotProvided, ReasonOutsideTargetGroup:
		return "a"
	case ReasonCapacityFull:
		return "b"
	case ReasonHealthExcludes:
		return "c"
	case ReasonContractTerminated6M:
		return "d"
	default:
		return ""
	}
}

// reasonNeeded says of which kind a reason must come with the state.
func (s State) reasonNeeded() (ReasonKind, bool) {
	switch s {
	case Waitlisted:
		return ForWaitlist, true
	case Paused:
		return ForPause, true
	case Failed:
		return ForFail, true
	case Declined:
		return ForDecline, true
	case Withdrawn:
		return ForWithdraw, true
	case Expired:
		return ForExpire, true
	default:
		return "", false
	}
}

// The outcomes of a completed attempt.
const (
	OutcomeContractSigned   Outcome = "contract_signed"
	OutcomeStartedAnonymous Outcome = "service_started_anonymously"
	OutcomeOneOffHelp       Outcome = "one_off_help"
	OutcomeInformationGiven Outcome = "information_given"
	OutcomePartlyHelped     Outcome = "partly_helped"
	OutcomeReferredOn       Outcome = "referred_on"
	OutcomeCrisisStabilised Outcome = "crisis_stabilised"
	OutcomeNotHelped        Outcome = "not_helped"
)

// Outcomes lists them in the order in which a screen offers them.
func Outcomes() []Outcome {
	return []Outcome{
		OutcomeContractSigned, OutcomeStartedAnonymous, OutcomeOneOffHelp,
		OutcomeInformationGiven, OutcomePartlyHelped, OutcomeReferredOn,
		OutcomeCrisisStabilised, OutcomeNotHelped,
	}
}

// ClientView is what the client says of the help.
type ClientView string

// The views.
const (
	ViewHelped       ClientView = "helped"
	ViewPartly       ClientView = "partly"
	ViewNo           ClientView = "no"
	ViewRatherNotSay ClientView = "rather_not_say"
)

// ClientViews lists them in the order in which the client's page offers them.
func ClientViews() []ClientView {
	return []ClientView{ViewHelped, ViewPartly, ViewNo, ViewRatherNotSay}
}
