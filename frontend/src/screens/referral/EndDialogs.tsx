import type { ReactNode } from "react";
import type { AttemptPartsFragment, FailReason, ReferralMode, WithdrawReason } from "../../gql/graphql";
import { Confirm } from "../../parts/Confirm";
import { reasonWord } from "../../parts/codes";
import { momentOf } from "../../parts/time";
import { m } from "../../words/messages";
import { isTerminal } from "./bridge";
import type { Chosen } from "./chosen";
import { ReasonField } from "./ReasonField";
import { ENOUGH, isEnough, triesOf } from "./tries";
import { WordsField } from "./WordsField";

export interface EndDialogProps {
  attempt: AttemptPartsFragment;
  open: boolean;
  busy: boolean;
  chosen: Chosen;
  /** The try to end it that lacked a reason. */
  wrong: boolean;
  /** What the server said against it last, and how the sending goes. */
  note?: ReactNode;
  onChoose: (change: Partial<Chosen>) => void;
  onYes: () => void;
  onNo: () => void;
}

const WITHDRAW: readonly WithdrawReason[] = [
  "client_request",
  "solved_elsewhere",
  "sender_error",
  "duplicate",
  "rerouted",
];

/** The sender takes it back. */
export function WithdrawDialog({ open, busy, chosen, wrong, note, onChoose, onYes, onNo }: EndDialogProps) {
  return (
    <Confirm
      open={open}
      busy={busy}
      stop
      title={m.referral_withdraw_title()}
      verb={m.referral_withdraw_confirm()}
      safe={m.referral_withdraw_keep()}
      onYes={onYes}
      onNo={onNo}
    >
      {note}
      <p>{m.referral_withdraw_text()}</p>
      <ReasonField
        id="withdraw-reason"
        label={m.attempt_decline_reason()}
        reasons={WITHDRAW}
        value={chosen.withdraw}
        wrong={wrong}
        onChange={(withdraw) => onChoose({ withdraw })}
      />
    </Confirm>
  );
}

const FAIL: readonly FailReason[] = [
  "no_show",
  "client_stopped",
  "moved_away",
  "solved_elsewhere",
  "hospital_or_prison",
  "provider_lost_capacity",
  "deceased",
  "other",
];

/** Nobody could try to reach a person without a name; only who was to come by themselves can never have come. */
export function failReasons(mode: ReferralMode): FailReason[] {
  const first: FailReason[] = mode === "ANONYMOUS" || mode === "SELF" ? ["never_came"] : [];
  return [...first, ...(mode === "ANONYMOUS" ? [] : (["not_reached"] as const)), ...FAIL];
}

/** That nobody reached the person can be said only after enough tries. */
function failBlocked(attempt: AttemptPartsFragment): Partial<Record<FailReason, string>> {
  const tries = triesOf(attempt.events);
  if (isEnough(tries)) {
    return {};
  }
  const missing = {
    reason: reasonWord("not_reached"),
    count: Math.min(tries.count, ENOUGH.count),
    days: Math.min(tries.days, ENOUGH.days),
  };
  return { not_reached: m.tries_missing(missing) };
}

/** The recipient ends it without an outcome. */
export function FailDialog({
  attempt,
  open,
  busy,
  chosen,
  wrong,
  note,
  onChoose,
  onYes,
  onNo,
}: EndDialogProps) {
  return (
    <Confirm
      open={open}
      busy={busy}
      stop
      title={m.referral_fail_title()}
      verb={m.referral_fail_confirm()}
      safe={m.referral_fail_keep()}
      onYes={onYes}
      onNo={onNo}
    >
      {note}
      <p>{m.referral_fail_text()}</p>
      <ReasonField
        id="fail-reason"
        label={m.attempt_decline_reason()}
        reasons={failReasons(attempt.mode)}
        blocked={failBlocked(attempt)}
        value={chosen.fail}
        wrong={wrong}
        onChange={(fail) => onChoose({ fail })}
      />
    </Confirm>
  );
}

/** The appointment will not be, or was not: both say so with its moment. */
export function AppointmentDialog({
  missed,
  ...dialog
}: { missed: boolean } & Pick<EndDialogProps, "attempt" | "open" | "busy" | "note" | "onYes" | "onNo">) {
  const when = dialog.attempt.appointmentAt ? momentOf(dialog.attempt.appointmentAt) : "";
  return (
    <Confirm
      open={dialog.open}
      busy={dialog.busy}
      title={missed ? m.appointment_miss_title() : m.appointment_cancel_title()}
      verb={missed ? m.appointment_miss_confirm() : m.appointment_cancel_confirm()}
      safe={missed ? m.appointment_miss_keep() : m.appointment_cancel_keep()}
      onYes={dialog.onYes}
      onNo={dialog.onNo}
    >
      {dialog.note}
      <p>{missed ? m.appointment_miss_text({ when }) : m.appointment_cancel_text({ when })}</p>
    </Confirm>
  );
}

/** The client took the consent back: what the recipient knows goes. */
export function RevokeDialog({ attempt, open, busy, note, onYes, onNo }: EndDialogProps) {
  const who = attempt.toOrganisation.name;
  return (
    <Confirm
      open={open}
      busy={busy}
      stop
      title={m.revoke_title()}
      verb={m.revoke_confirm()}
      safe={m.revoke_keep()}
      onYes={onYes}
      onNo={onNo}
    >
      {note}
      <p>{isTerminal(attempt.state) ? m.revoke_text_ended({ who }) : m.revoke_text_open({ who })}</p>
      <p>
        <b>{m.revoke_never()}</b>
      </p>
    </Confirm>
  );
}

/** Everything that was written of the person goes, for both sides. */
export function EraseDialog({ attempt, open, busy, note, onYes, onNo }: EndDialogProps) {
  return (
    <Confirm
      open={open}
      busy={busy}
      stop
      title={m.erase_title()}
      verb={m.erase_confirm()}
      safe={m.erase_keep()}
      onYes={onYes}
      onNo={onNo}
    >
      {note}
      <p>
        {m.erase_text()} {isTerminal(attempt.state) ? null : m.erase_open()}
      </p>
      <p>
        <b>{m.erase_never()}</b>
      </p>
    </Confirm>
  );
}

/** It should never have been; the other side reads why. */
export function ErrorDialog({
  attempt,
  open,
  busy,
  chosen,
  wrong,
  note,
  onChoose,
  onYes,
  onNo,
}: EndDialogProps) {
  return (
    <Confirm
      open={open}
      busy={busy}
      stop
      title={m.error_title()}
      verb={m.error_confirm()}
      safe={m.error_keep()}
      onYes={onYes}
      onNo={onNo}
    >
      {note}
      <p>{m.error_text({ who: attempt.toOrganisation.name })}</p>
      <p>
        <b>{m.error_never()}</b>
      </p>
      <WordsField
        step="MARK_ERROR"
        label={m.error_label()}
        hint={m.text_hint()}
        chosen={chosen}
        wrong={wrong}
        onChoose={onChoose}
      />
    </Confirm>
  );
}

/** How the consent has changed, in words. */
export function ConsentDialog({ open, busy, chosen, wrong, note, onChoose, onYes, onNo }: EndDialogProps) {
  return (
    <Confirm
      open={open}
      busy={busy}
      title={m.consent_change_title()}
      verb={m.consent_confirm()}
      safe={m.consent_keep()}
      onYes={onYes}
      onNo={onNo}
    >
      {note}
      <p>{m.consent_text()}</p>
      <WordsField
        step="CHANGE_CONSENT"
        label={m.consent_label()}
        hint={m.text_hint()}
        chosen={chosen}
        wrong={wrong}
        onChoose={onChoose}
      />
    </Confirm>
  );
}
