import type { AttemptPartsFragment, FailReason, ReferralMode, WithdrawReason } from "../../gql/graphql";
import { Confirm } from "../../parts/Confirm";
import { m } from "../../words/messages";
import type { Chosen } from "./chosen";
import { ReasonField } from "./ReasonField";

export interface EndDialogProps {
  attempt: AttemptPartsFragment;
  open: boolean;
  busy: boolean;
  chosen: Chosen;
  /** The try to end it that lacked a reason. */
  wrong: boolean;
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
export function WithdrawDialog({ open, busy, chosen, wrong, onChoose, onYes, onNo }: EndDialogProps) {
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

/** The recipient ends it without an outcome. */
export function FailDialog({ attempt, open, busy, chosen, wrong, onChoose, onYes, onNo }: EndDialogProps) {
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
      <p>{m.referral_fail_text()}</p>
      <ReasonField
        id="fail-reason"
        label={m.attempt_decline_reason()}
        reasons={failReasons(attempt.mode)}
        value={chosen.fail}
        wrong={wrong}
        onChange={(fail) => onChoose({ fail })}
      />
    </Confirm>
  );
}
