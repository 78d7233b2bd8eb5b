import type { ContactChannel, Outcome } from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { Choices } from "../../parts/Choices";
import { channelWord, outcomeWord } from "../../parts/codes";
import { Field } from "../../parts/Field";
import { m } from "../../words/messages";
import type { Chosen } from "./chosen";

export interface StepFormProps {
  busy: boolean;
  main: boolean;
  chosen: Chosen;
  wrong: boolean;
  onChoose: (change: Partial<Chosen>) => void;
  onGive: () => void;
}

const CHANNELS: readonly ContactChannel[] = ["IN_PERSON", "PHONE", "OUTREACH", "ONLINE"];

/** How the first contact happened; that it happened now is assumed. */
export function ContactForm({ busy, main, chosen, onChoose, onGive }: StepFormProps) {
  return (
    <div className="stack">
      <Choices<ContactChannel>
        id="contact-channel"
        legend={m.attempt_contact_channel()}
        columns={2}
        value={chosen.channel}
        onChange={(channel) => onChoose({ channel })}
        options={CHANNELS.map((channel) => ({ value: channel, label: channelWord(channel) }))}
      />
      <p className="row">
        <Button tone={main ? "do" : "plain"} blocked={busy} onClick={onGive}>
          {busy ? m.command_sending() : m.attempt_contact_confirm()}
        </Button>
      </p>
    </div>
  );
}

const OUTCOMES: readonly Outcome[] = [
  "one_off_help",
  "information_given",
  "service_started_anonymously",
  "contract_signed",
  "partly_helped",
  "referred_on",
  "crisis_stabilised",
  "not_helped",
];

/** What came of it; there is no usual result, so nothing is chosen beforehand. */
export function OutcomeForm({ busy, main, chosen, wrong, onChoose, onGive }: StepFormProps) {
  return (
    <div className="stack">
      <Field
        id="complete-outcome"
        label={m.attempt_complete_outcome()}
        hint={m.attempt_complete_text()}
        error={wrong && chosen.outcome === null ? m.attempt_complete_outcome_error() : undefined}
      >
        {(aria) => (
          <select
            className="in"
            {...aria}
            value={chosen.outcome ?? ""}
            onChange={(event) => onChoose({ outcome: outcomeOf(event.target.value) })}
          >
            <option value="">{m.attempt_pick()}</option>
            {OUTCOMES.map((outcome) => (
              <option key={outcome} value={outcome}>
                {outcomeWord(outcome)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p className="row">
        <Button tone={main ? "do" : "plain"} blocked={busy} onClick={onGive}>
          {busy ? m.command_sending() : m.attempt_complete_confirm()}
        </Button>
      </p>
    </div>
  );
}

function outcomeOf(value: string): Outcome | null {
  return OUTCOMES.find((outcome) => outcome === value) ?? null;
}
