import { lazy, Suspense } from "react";
import type { DeclinedBy, DeclineReason } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { Choices } from "../../parts/Choices";
import { m } from "../../words/messages";
import { ReasonField } from "./ReasonField";
import { type EndDialogProps, StepConfirm } from "./StepConfirm";
import { WordsField } from "./WordsField";

// few refuse, and the page is loaded by everybody
const AlternativePicker = lazy(() => import("../alternative/AlternativePicker"));

/** Reasons of the service, the frequent ones first. */
const REASONS: readonly DeclineReason[] = [
  "capacity_full",
  "outside_target_group",
  "service_not_provided",
  "outside_area",
  "unclear_request",
  "not_interested",
  "duplicate",
  "service_suspended",
  "conflict_of_interest",
  "safety",
  "contract_terminated_6m",
  "health_excludes",
  "other",
];

/** Asks why and who did not want it, before anything is refused; and who may take the person instead. */
export function DeclineDialog(dialog: EndDialogProps) {
  const { attempt, open, chosen, wrong, onChoose } = dialog;
  return (
    <StepConfirm
      of={dialog}
      stop
      title={m.attempt_decline_title()}
      verb={m.attempt_decline_confirm()}
      safe={m.attempt_decline_keep()}
    >
      <p>{m.attempt_decline_text()}</p>
      <ReasonField
        id="decline-reason"
        label={m.attempt_decline_reason()}
        reasons={REASONS}
        value={chosen.reason}
        wrong={wrong}
        onChange={(reason) => onChoose({ reason })}
      />
      <WordsField
        step="DECLINE"
        label={chosen.reason === "other" ? m.referral_decline_text() : m.referral_decline_text_more()}
        hint={m.text_hint()}
        optional={chosen.reason !== "other"}
        chosen={chosen}
        wrong={wrong}
        onChoose={onChoose}
      />
      <Choices<DeclinedBy>
        id="decline-by"
        legend={m.attempt_decline_by()}
        columns={2}
        value={chosen.by}
        onChange={(by) => onChoose({ by })}
        options={[
          { value: "PROVIDER", label: m.attempt_decline_by_PROVIDER() },
          { value: "CLIENT", label: m.attempt_decline_by_CLIENT() },
        ]}
      />
      <Suspense fallback={<Bones what={m.reroute_loading()} rows={2} />}>
        <AlternativePicker
          attempt={attempt}
          open={open}
          value={chosen.alternatives}
          onChange={(alternatives) => onChoose({ alternatives })}
        />
      </Suspense>
    </StepConfirm>
  );
}
