import type { AttemptPartsFragment, Outcome, PauseReason } from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { outcomeWord } from "../../parts/codes";
import { Field } from "../../parts/Field";
import { momentOf } from "../../parts/time";
import { m } from "../../words/messages";
import type { Chosen } from "./chosen";
import { dayAhead } from "./moment";
import { ReasonField } from "./ReasonField";
import type { Command } from "./steps";
import { WordsField } from "./WordsField";

export interface StepFormProps {
  busy: boolean;
  main: boolean;
  chosen: Chosen;
  wrong: boolean;
  onChoose: (change: Partial<Chosen>) => void;
  onGive: () => void;
}

/** The button of a form. */
export function Give({
  busy,
  main,
  word,
  onGive,
}: Pick<StepFormProps, "busy" | "main" | "onGive"> & { word: string }) {
  return (
    <p className="row">
      <Button tone={main ? "do" : "plain"} blocked={busy} onClick={onGive}>
        {busy ? m.command_sending() : word}
      </Button>
    </p>
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
      <Give busy={busy} main={main} word={m.attempt_complete_confirm()} onGive={onGive} />
    </div>
  );
}

function outcomeOf(value: string): Outcome | null {
  return OUTCOMES.find((outcome) => outcome === value) ?? null;
}

/** Days until a review; a service waits at most thirty. */
const REVIEWS: readonly number[] = [7, 14, 21, 30];

function ReviewField({
  id,
  hint,
  chosen,
  onChoose,
}: Pick<StepFormProps, "chosen" | "onChoose"> & ReviewProps) {
  return (
    <Field id={id} label={m.referral_review()} hint={hint}>
      {(aria) => (
        <select
          className="in"
          {...aria}
          value={chosen.reviewIn}
          onChange={(event) => onChoose({ reviewIn: Number(event.target.value) })}
        >
          {REVIEWS.map((days) => (
            <option key={days} value={days}>
              {m.referral_review_in({ count: days, day: shortDay(dayAhead(days)) })}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface ReviewProps {
  id: string;
  hint: string;
}

/** "4. 12." */
const shortDay = (day: string): string => `${Number(day.slice(8, 10))}. ${Number(day.slice(5, 7))}.`;

/** When the service will look at the waiting person again. */
export function WaitlistForm({ busy, main, chosen, onChoose, onGive }: StepFormProps) {
  return (
    <div className="stack">
      <ReviewField
        id="waitlist-review"
        hint={m.referral_waitlist_hint()}
        chosen={chosen}
        onChoose={onChoose}
      />
      <Give busy={busy} main={main} word={m.referral_waitlist_confirm()} onGive={onGive} />
    </div>
  );
}

/** It still holds, and when to look again. */
export function ReviewForm({ busy, main, chosen, onChoose, onGive }: StepFormProps) {
  return (
    <div className="stack">
      <ReviewField id="next-review" hint={m.referral_review_hint()} chosen={chosen} onChoose={onChoose} />
      <Give busy={busy} main={main} word={m.referral_review_confirm()} onGive={onGive} />
    </div>
  );
}

const PAUSES: readonly PauseReason[] = [
  "client_unavailable",
  "waiting_for_documents",
  "provider_closed",
  "other",
];

/** Why it stops for a while, and until when. */
export function PauseForm({ busy, main, chosen, wrong, onChoose, onGive }: StepFormProps) {
  return (
    <div className="stack">
      <ReasonField
        id="pause-reason"
        label={m.referral_pause_reason()}
        reasons={PAUSES}
        value={chosen.pause}
        wrong={wrong}
        onChange={(pause) => onChoose({ pause })}
      />
      <ReviewField id="pause-review" hint={m.referral_pause_hint()} chosen={chosen} onChoose={onChoose} />
      <Give busy={busy} main={main} word={m.referral_pause_confirm()} onGive={onGive} />
    </div>
  );
}

const WORDED: Readonly<
  Partial<Record<Command, { label: () => string; hint: () => string; send: () => string }>>
> = {
  ASK: { label: m.referral_ask_label, hint: m.text_hint, send: m.referral_ask_send },
  ANSWER: { label: m.referral_answer_label, hint: m.text_hint, send: m.referral_answer_send },
  REOPEN: { label: m.referral_reopen_label, hint: m.text_hint, send: m.referral_reopen_send },
};

export interface WordsFormProps extends StepFormProps {
  step: Command;
  attempt: AttemptPartsFragment;
}

/** A step that is told in words; an answer stands under its question. */
export function WordsForm({ step, attempt, busy, main, chosen, wrong, onChoose, onGive }: WordsFormProps) {
  const words = WORDED[step];
  if (!words) {
    return null;
  }
  return (
    <div className="stack">
      {step === "ANSWER" ? <Question attempt={attempt} /> : null}
      <WordsField
        step={step}
        label={words.label()}
        hint={words.hint()}
        chosen={chosen}
        wrong={wrong}
        onChoose={onChoose}
      />
      <Give busy={busy} main={main} word={words.send()} onGive={onGive} />
    </div>
  );
}

/** What the other side asked last. */
function Question({ attempt }: { attempt: AttemptPartsFragment }) {
  const asked = attempt.events.findLast((event) => event.kind === "asked");
  if (!asked) {
    return null;
  }
  const who = [asked.worker, asked.organisation?.name].filter(Boolean).join(", ");
  return (
    <blockquote className="quote">
      <p className="words">{asked.text ?? m.text_gone()}</p>
      <footer className="small muted">
        {who}, <time dateTime={asked.recordedAt}>{momentOf(asked.recordedAt)}</time>
      </footer>
    </blockquote>
  );
}
