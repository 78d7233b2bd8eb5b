package graph

import "slices"

// The kinds of event that change the state.
const (
	EventDrafted        EventKind = "drafted"
	EventSent           EventKind = "sent"
	EventAcknowledged   EventKind = "acknowledged"
	EventClaimed        EventKind = "claimed"
	EventAsked          EventKind = "asked"
	EventAnswered       EventKind = "answered"
	EventAccepted       EventKind = "accepted"
	EventWaitlisted     EventKind = "waitlisted"
	EventPromoted       EventKind = "promoted"
	EventFirstContact   EventKind = "first_contact"
	EventPaused         EventKind = "paused"
	EventResumed        EventKind = "resumed"
	EventCompleted      EventKind = "completed"
	EventFailed         EventKind = "failed"
	EventDeclined       EventKind = "declined"
	EventWithdrawn      EventKind = "withdrawn"
	EventConsentRevoked EventKind = "consent_revoked"
	EventErased         EventKind = "erased"
	EventExpired        EventKind = "expired"
	EventReopened       EventKind = "reopened"
	EventDeclineUndone  EventKind = "decline_undone"
	EventSendUndone     EventKind = "send_undone"
	EventMarkedError    EventKind = "marked_error"
)

// The kinds of event that leave it.
const (
	EventPassed                EventKind = "passed"
	EventContactConfirmed      EventKind = "contact_confirmed"
	EventDelivered             EventKind = "delivered"
	EventOpened                EventKind = "opened"
	EventReminded              EventKind = "reminded"
	EventEscalated             EventKind = "escalated"
	EventReviewed              EventKind = "reviewed"
	EventContactAttempted      EventKind = "contact_attempted"
	EventAppointmentScheduled  EventKind = "appointment_scheduled"
	EventAppointmentUnattended EventKind = "appointment_unattended"
	EventAppointmentCancelled  EventKind = "appointment_cancelled"
	EventReassigned            EventKind = "reassigned"
	EventMessage               EventKind = "message"
	EventConsentChanged        EventKind = "consent_changed"
	EventSenderSawResult       EventKind = "sender_saw_result"
	EventClientConfirmed       EventKind = "client_confirmed"
)

// notes are the events by which the system says what it did.
func notes() []EventKind { return []EventKind{EventDelivered, EventReminded, EventEscalated} }

// quiet tells whether an event changes nothing that a command leans on.
func (k EventKind) quiet() bool { return k == EventOpened || slices.Contains(notes(), k) }
