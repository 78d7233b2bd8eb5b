import type { DeclinedBy, DeclineReason } from "../../gql/graphql";
import { Choices } from "../../parts/Choices";
import { Confirm } from "../../parts/Confirm";
import { reasonWord } from "../../parts/codes";
import { Field } from "../../parts/Field";
import { m } from "../../words/messages";
import type { Chosen } from "./chosen";

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
];

export interface DeclineDialogProps {
  open: boolean;
  busy: boolean;
  chosen: Chosen;
  /** The try to decline that lacked a reason. */
  wrong: boolean;
  onChoose: (change: Partial<Chosen>) => void;
  onYes: () => void;
  onNo: () => void;
}

/** Asks why and who did not want it, before anything is refused. */
export function DeclineDialog({ open, busy, chosen, wrong, onChoose, onYes, onNo }: DeclineDialogProps) {
  return (
    <Confirm
      open={open}
      busy={busy}
      stop
      title={m.attempt_decline_title()}
      verb={m.attempt_decline_confirm()}
      safe={m.attempt_decline_keep()}
      onYes={onYes}
      onNo={onNo}
    >
      <p>{m.attempt_decline_text()}</p>
      <Field
        id="decline-reason"
        label={m.attempt_decline_reason()}
        error={wrong && chosen.reason === null ? m.attempt_decline_reason_error() : undefined}
      >
        {(aria) => (
          <select
            className="in"
            {...aria}
            value={chosen.reason ?? ""}
            onChange={(event) => onChoose({ reason: reasonOf(event.target.value) })}
          >
            <option value="">{m.attempt_decline_reason_pick()}</option>
            {REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {reasonWord(reason)}
              </option>
            ))}
          </select>
        )}
      </Field>
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
    </Confirm>
  );
}

function reasonOf(value: string): DeclineReason | null {
  return REASONS.find((reason) => reason === value) ?? null;
}
