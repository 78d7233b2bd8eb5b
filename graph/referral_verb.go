package graph

// Verb names the command.
func (DraftReferral) Verb() Verb { return VerbDraft }

// Verb names the command.
func (Send) Verb() Verb { return VerbSend }

// Verb names the command.
func (Acknowledge) Verb() Verb { return VerbAcknowledge }

// Verb names the command.
func (Claim) Verb() Verb { return VerbClaim }

// Verb names the command.
func (Pass) Verb() Verb { return VerbPass }

// Verb names the command.
func (Ask) Verb() Verb { return VerbAsk }

// Verb names the command.
func (Answer) Verb() Verb { return VerbAnswer }

// Verb names the command.
func (Accept) Verb() Verb { return VerbAccept }

// Verb names the command.
func (Waitlist) Verb() Verb { return VerbWaitlist }

// Verb names the command.
func (Promote) Verb() Verb { return VerbPromote }

// Verb names the command.
func (FirstContact) Verb() Verb { return VerbFirstContact }

// Verb names the command.
func (ConfirmContact) Verb() Verb { return VerbConfirmContact }

// Verb names the command.
func (Pause) Verb() Verb { return VerbPause }

// Verb names the command.
func (Resume) Verb() Verb { return VerbResume }

// Verb names the command.
func (Complete) Verb() Verb { return VerbComplete }

// Verb names the command.
func (Fail) Verb() Verb { return VerbFail }

// Verb names the command.
func (Decline) Verb() Verb { return VerbDecline }

// Verb names the command.
func (Withdraw) Verb() Verb { return VerbWithdraw }

// Verb names the command.
func (RevokeConsent) Verb() Verb { return VerbRevokeConsent }

// Verb names the command.
func (Erase) Verb() Verb { return VerbErase }

// Verb names the command.
func (Expire) Verb() Verb { return VerbExpire }

// Verb names the command.
func (Reopen) Verb() Verb { return VerbReopen }

// Verb names the command.
func (UndoDecline) Verb() Verb { return VerbUndoDecline }

// Verb names the command.
func (UndoSend) Verb() Verb { return VerbUndoSend }

// Verb names the command.
func (Reroute) Verb() Verb { return VerbReroute }

// Verb names the command.
func (MarkError) Verb() Verb { return VerbMarkError }

// Verb names the command.
func (Deliver) Verb() Verb { return VerbDeliver }

// Verb names the command.
func (Open) Verb() Verb { return VerbOpen }

// Verb names the command.
func (Remind) Verb() Verb { return VerbRemind }

// Verb names the command.
func (Escalate) Verb() Verb { return VerbEscalate }

// Verb names the command.
func (Review) Verb() Verb { return VerbReview }

// Verb names the command.
func (RecordContactAttempt) Verb() Verb { return VerbRecordContactAttempt }

// Verb names the command.
func (ScheduleAppointment) Verb() Verb { return VerbScheduleAppointment }

// Verb names the command.
func (MissAppointment) Verb() Verb { return VerbMissAppointment }

// Verb names the command.
func (CancelAppointment) Verb() Verb { return VerbCancelAppointment }

// Verb names the command.
func (Reassign) Verb() Verb { return VerbReassign }

// Verb names the command.
func (Message) Verb() Verb { return VerbMessage }

// Verb names the command.
func (ChangeConsent) Verb() Verb { return VerbChangeConsent }

// Verb names the command.
func (SeeResult) Verb() Verb { return VerbSeeResult }

// Verb names the command.
func (ConfirmAsClient) Verb() Verb { return VerbConfirmAsClient }
