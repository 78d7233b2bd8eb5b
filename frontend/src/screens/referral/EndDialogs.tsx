import type { AttemptPartsFragment, FailReason, ReferralMode, WithdrawReason } from "../../gql/graphql";
import { reasonWord } from "../../parts/codes";
import { momentOf } from "../../parts/time";
import { m } from "../../words/messages";
import { isTerminal } from "./bridge";
import { ReasonField } from "./ReasonField";
import { type EndDialogProps, StepConfirm } from "./StepConfirm";
import { ENOUGH, isEnough, triesOf } from "./tries";
import { WordsField } from "./WordsField";

const WITHDRAW: readonly WithdrawReason[] = [
  "client_request",
  "solved_elsewhere",
  "sender_error",
  "duplicate",
  "rerouted",
];

/** The sender takes it back. */
export function WithdrawDialog(dialog: EndDialogProps) {
  const { chosen, wrong, onChoose } = dialog;
  return (
    <StepConfirm
      of={dialog}
      stop
      title={m.referral_withdraw_title()}
      verb={m.referral_withdraw_confirm()}
      safe={m.referral_withdraw_keep()}
    >
      <p>{m.referral_withdraw_text()}</p>
      <ReasonField
        id="withdraw-reason"
        label={m.attempt_decline_reason()}
        reasons={WITHDRAW}
        value={chosen.withdraw}
        wrong={wrong}
        onChange={(withdraw) => onChoose({ withdraw })}
      />
    </StepConfirm>
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
export function FailDialog(dialog: EndDialogProps) {
  const { attempt, chosen, wrong, onChoose } = dialog;
  return (
    <StepConfirm
      of={dialog}
      stop
      title={m.referral_fail_title()}
      verb={m.referral_fail_confirm()}
      safe={m.referral_fail_keep()}
    >
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
    </StepConfirm>
  );
}

/** The appointment will not be, or was not: both say so with its moment. */
export function AppointmentDialog({
  missed,
  ...dialog
}: { missed: boolean } & Pick<EndDialogProps, "attempt" | "open" | "busy" | "note" | "onYes" | "onNo">) {
  const when = dialog.attempt.appointmentAt ? momentOf(dialog.attempt.appointmentAt) : "";
  return (
    <StepConfirm
      of={dialog}
      title={missed ? m.appointment_miss_title() : m.appointment_cancel_title()}
      verb={missed ? m.appointment_miss_confirm() : m.appointment_cancel_confirm()}
      safe={missed ? m.appointment_miss_keep() : m.appointment_cancel_keep()}
    >
      <p>{missed ? m.appointment_miss_text({ when }) : m.appointment_cancel_text({ when })}</p>
    </StepConfirm>
  );
}

/** The client took the consent back: what the recipient knows goes. */
export function RevokeDialog(dialog: EndDialogProps) {
  const { attempt } = dialog;
  const who = attempt.toOrganisation.name;
  return (
    <StepConfirm of={dialog} stop title={m.revoke_title()} verb={m.revoke_confirm()} safe={m.revoke_keep()}>
      <p>{isTerminal(attempt.state) ? m.revoke_text_ended({ who }) : m.revoke_text_open({ who })}</p>
      <p>
        <b>{m.revoke_never()}</b>
      </p>
    </StepConfirm>
  );
}

/** Everything that was written of the person goes, for both sides. */
export function EraseDialog(dialog: EndDialogProps) {
  const { attempt } = dialog;
  return (
    <StepConfirm of={dialog} stop title={m.erase_title()} verb={m.erase_confirm()} safe={m.erase_keep()}>
      <p>
        {m.erase_text()} {isTerminal(attempt.state) ? null : m.erase_open()}
      </p>
      <p>
        <b>{m.erase_never()}</b>
      </p>
    </StepConfirm>
  );
}

/** It should never have been; the other side reads why. */
export function ErrorDialog(dialog: EndDialogProps) {
  const { attempt, chosen, wrong, onChoose } = dialog;
  return (
    <StepConfirm of={dialog} stop title={m.error_title()} verb={m.error_confirm()} safe={m.error_keep()}>
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
    </StepConfirm>
  );
}

/** How the consent has changed, in words. */
export function ConsentDialog(dialog: EndDialogProps) {
  const { chosen, wrong, onChoose } = dialog;
  return (
    <StepConfirm
      of={dialog}
      title={m.consent_change_title()}
      verb={m.consent_confirm()}
      safe={m.consent_keep()}
    >
      <p>{m.consent_text()}</p>
      <WordsField
        step="CHANGE_CONSENT"
        label={m.consent_label()}
        hint={m.text_hint()}
        chosen={chosen}
        wrong={wrong}
        onChoose={onChoose}
      />
    </StepConfirm>
  );
}
