import { useState } from "react";
import type { AttemptPartsFragment } from "../../gql/graphql";
import { Button, ButtonLink } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { refusalWord } from "../../parts/codes";
import { Icon } from "../../parts/Icon";
import { useToast } from "../../parts/Toast";
import { m } from "../../words/messages";
import { isTerminal } from "./bridge";
import { type Chosen, missingIn, NOTHING_CHOSEN } from "./chosen";
import { DeclineDialog } from "./DeclineDialog";
import { FailDialog, WithdrawDialog } from "./EndDialogs";
import {
  ContactForm,
  OutcomeForm,
  PauseForm,
  type StepFormProps,
  WaitlistForm,
  WordsForm,
} from "./StepForms";
import { type Command, isLoud, mainStep, type Steps, stepsOf } from "./steps";
import { TroubleNote } from "./TroubleNote";
import { towardWord } from "./toward";
import { type GivenStep, type StepsInHand, useSteps } from "./use-steps";

export interface StepPanelProps {
  attempt: AttemptPartsFragment;
  onNewest: (newest: AttemptPartsFragment) => void;
}

/** What the viewer may do with a referral now, what not and why. What was picked stays whatever the server says. */
export function StepPanel({ attempt, onNewest }: StepPanelProps) {
  const steps = stepsOf(attempt.may);
  const inHand = useSteps(attempt, onNewest);
  const [chosen, setChosen] = useState<Chosen>(NOTHING_CHOSEN);
  const [asked, setAsked] = useState<Command | null>(null);
  const [wrong, setWrong] = useState(false);
  const give = useGiving({
    inHand,
    chosen,
    setWrong,
    done: (step) => {
      setAsked(null);
      setChosen((before) => ({ ...before, texts: { ...before.texts, [step]: "" } }));
    },
  });
  const main = mainStep(steps);
  const opened = asked !== null && steps.offered.includes(asked) ? asked : main;
  const busy = inHand.sending.status !== "idle";
  const form: StepFormProps = {
    busy,
    main: opened === main,
    chosen,
    wrong,
    onChoose: (change) => setChosen((before) => ({ ...before, ...change })),
    onGive: () => (opened && isGiven(opened) ? give(opened) : undefined),
  };
  const turn = main !== null;
  const dialog = (step: GivenStep) => ({
    open: asked === step && steps.offered.includes(step),
    busy,
    chosen,
    wrong,
    onChoose: form.onChoose,
    onYes: () => give(step),
    onNo: () => setAsked(null),
  });
  return (
    <section className={`sheet stack${turn ? " sheet--turn" : ""}`} aria-labelledby="attempt-steps">
      <h2 id="attempt-steps">{titleOf(attempt, steps, turn)}</h2>
      {waitsForThem(attempt, turn) ? <WaitingFor attempt={attempt} /> : null}
      <TroubleNote trouble={inHand.trouble} attempt={attempt} />
      {opened ? <FormOf step={opened} attempt={attempt} form={form} /> : null}
      <StepButtons
        attempt={attempt}
        steps={steps}
        opened={opened}
        busy={busy}
        onPress={(step) => {
          setWrong(false);
          if (needsChoice(step)) {
            setAsked(step);
          } else {
            give(step);
          }
        }}
      />
      <CommandStatus of={inHand.sending} />
      <DeclineDialog {...dialog("DECLINE")} />
      <WithdrawDialog attempt={attempt} {...dialog("WITHDRAW")} />
      <FailDialog attempt={attempt} {...dialog("FAIL")} />
      <RefusedSteps steps={steps} attempt={attempt} />
    </section>
  );
}

const isGiven = (step: Command): step is GivenStep => step !== "REROUTE" && step !== "MESSAGE";

/** The form of a step that is not given by its button alone. */
function FormOf({
  step,
  attempt,
  form,
}: {
  step: Command;
  attempt: AttemptPartsFragment;
  form: StepFormProps;
}) {
  switch (step) {
    case "FIRST_CONTACT":
      return <ContactForm {...form} />;
    case "COMPLETE":
      return <OutcomeForm {...form} />;
    case "WAITLIST":
      return <WaitlistForm {...form} />;
    case "PAUSE":
      return <PauseForm {...form} />;
    case "ASK":
    case "ANSWER":
    case "REOPEN":
      return <WordsForm {...form} step={step} attempt={attempt} />;
    default:
      return null;
  }
}

/** The other side owes the next step, and the viewer has nothing but to take it back. */
const waitsForThem = (attempt: AttemptPartsFragment, turn: boolean): boolean =>
  !turn && !isTerminal(attempt.state) && attempt.owes !== attempt.side && attempt.owes !== "NOBODY";

/** Nothing to do but wait; whoever waits long may call the other side. */
function WaitingFor({ attempt }: { attempt: AttemptPartsFragment }) {
  const phone = attempt.side === "SENDER" ? attempt.toPhone : attempt.fromPhone;
  return (
    <>
      <p className="muted">{m.attempt_do_wait_text()}</p>
      {phone ? (
        <p>
          <ButtonLink href={`tel:${phone.replaceAll(/\s/g, "")}`}>
            <Icon name="phone" />
            <span className="num nowrap">{m.attempt_call({ phone })}</span>
          </ButtonLink>
        </p>
      ) : null}
    </>
  );
}

const DONE: Readonly<Record<GivenStep, () => string>> = {
  ACKNOWLEDGE: m.attempt_done_ACKNOWLEDGE,
  ASK: m.referral_done_ASK,
  ANSWER: m.referral_done_ANSWER,
  ACCEPT: m.attempt_done_ACCEPT,
  WAITLIST: m.referral_done_WAITLIST,
  PROMOTE: m.attempt_done_ACCEPT,
  DECLINE: m.attempt_done_DECLINE,
  FIRST_CONTACT: m.attempt_done_FIRST_CONTACT,
  PAUSE: m.referral_done_PAUSE,
  RESUME: m.referral_done_RESUME,
  COMPLETE: m.attempt_done_COMPLETE,
  FAIL: m.referral_done_FAIL,
  REOPEN: m.referral_done_RESUME,
  UNDO_DECLINE: m.attempt_done_UNDO_DECLINE,
  WITHDRAW: m.referral_done_WITHDRAW,
};

interface Giving {
  inHand: StepsInHand;
  chosen: Chosen;
  setWrong: (wrong: boolean) => void;
  done: (step: GivenStep) => void;
}

/** Gives a step once everything it needs is picked, and says when it was taken. */
function useGiving({ inHand, chosen, setWrong, done }: Giving): (step: GivenStep) => void {
  const toast = useToast();
  return (step) => {
    const missing = missingIn(step, chosen);
    setWrong(missing !== null);
    if (missing !== null) {
      document.getElementById(missing)?.focus();
      return;
    }
    void inHand.give(step, chosen).then((taken) => {
      if (taken) {
        done(step);
        toast({ text: DONE[step]() });
      }
    });
  };
}

const FORMS: ReadonlySet<Command> = new Set([
  "FIRST_CONTACT",
  "COMPLETE",
  "WAITLIST",
  "PAUSE",
  "ASK",
  "ANSWER",
  "REOPEN",
]);

const isForm = (step: Command): boolean => FORMS.has(step);

const needsChoice = (step: Command): boolean => isForm(step) || isLoud(step);

const STEP_WORD: Readonly<Record<Command, () => string>> = {
  ACKNOWLEDGE: m.attempt_ACKNOWLEDGE,
  ACCEPT: m.attempt_ACCEPT,
  DECLINE: m.attempt_DECLINE,
  FIRST_CONTACT: m.attempt_FIRST_CONTACT,
  COMPLETE: m.attempt_COMPLETE,
  REROUTE: m.attempt_REROUTE,
  UNDO_DECLINE: m.attempt_UNDO_DECLINE,
  ASK: m.referral_ASK,
  ANSWER: m.referral_ANSWER,
  WAITLIST: m.referral_WAITLIST,
  PROMOTE: m.referral_PROMOTE,
  PAUSE: m.referral_PAUSE,
  RESUME: m.referral_RESUME,
  FAIL: m.referral_FAIL,
  REOPEN: m.referral_REOPEN,
  WITHDRAW: m.referral_WITHDRAW,
  MESSAGE: m.message_send,
};

interface StepButtonsProps {
  attempt: AttemptPartsFragment;
  steps: Steps;
  opened: Command | null;
  busy: boolean;
  onPress: (step: GivenStep) => void;
}

/** One button for each step that is allowed, but for the one whose form is open. */
function StepButtons({ attempt, steps, opened, busy, onPress }: StepButtonsProps) {
  const main = mainStep(steps);
  const shown = steps.offered.filter((step) => step !== "MESSAGE" && (step !== opened || !isForm(step)));
  if (shown.length === 0) {
    return null;
  }
  return (
    <div className="row">
      {shown.map((step) =>
        step === "REROUTE" ? (
          <ButtonLink
            key={step}
            href={`/doporuceni/${attempt.id}/jinam`}
            tone={step === main ? "do" : "plain"}
          >
            {STEP_WORD[step]()}
          </ButtonLink>
        ) : (
          <Button
            key={step}
            tone={toneOf(step, main)}
            blocked={busy}
            onClick={() => (isGiven(step) ? onPress(step) : undefined)}
          >
            {STEP_WORD[step]()}
          </Button>
        ),
      )}
    </div>
  );
}

function toneOf(step: Command, main: Command | null): "do" | "stop" | "plain" {
  if (isLoud(step)) {
    return "stop";
  }
  return step === main ? "do" : "plain";
}

/** What is not possible now: a button that says so, and why; and what the other side decides. */
function RefusedSteps({ steps, attempt }: { steps: Steps; attempt: AttemptPartsFragment }) {
  if (steps.refused.length === 0 && steps.theirs.length === 0) {
    return null;
  }
  const theirs = attempt.unclaimed ? towardWord(attempt) : attempt.toOrganisation.name;
  const other = attempt.side === "SENDER" ? theirs : attempt.from.name;
  return (
    <details className="cannot">
      <summary className="small">
        {m.attempt_cannot()}
        <Icon name="down" />
      </summary>
      <ul className="rows rows--tight">
        {steps.refused.map(({ command, because }) => (
          <li key={command} className="cannot__step">
            <Button blocked aria-describedby={`why-${command}`}>
              {STEP_WORD[command]()}
            </Button>
            <span className="small muted" id={`why-${command}`}>
              {refusalWord(because)}
            </span>
          </li>
        ))}
        {steps.theirs.length > 0 && !isTerminal(attempt.state) ? (
          <li className="small muted">
            {m.referral_theirs({
              steps: steps.theirs.map((step) => STEP_WORD[step]()).join(", "),
              who: other,
            })}
          </li>
        ) : null}
      </ul>
    </details>
  );
}

const RECIPIENT_TITLE: Readonly<Partial<Record<AttemptPartsFragment["state"], () => string>>> = {
  SENT: m.attempt_do_turn_SENT,
  RECEIVED: m.attempt_do_turn_RECEIVED,
  ACCEPTED: m.attempt_do_turn_ACCEPTED,
  ACTIVE: m.attempt_do_turn_ACTIVE,
};

function titleOf(attempt: AttemptPartsFragment, steps: Steps, turn: boolean): string {
  if (isTerminal(attempt.state)) {
    const again = turn && attempt.side === "SENDER" && attempt.state === "DECLINED";
    return again ? m.attempt_do_sender_DECLINED() : m.attempt_do_ended();
  }
  if (turn && attempt.side === "RECIPIENT") {
    return (RECIPIENT_TITLE[attempt.state] ?? m.attempt_do)();
  }
  if (turn && attempt.state === "INFO_NEEDED") {
    return m.referral_do_ANSWER();
  }
  if (attempt.owes === "NOBODY" && steps.offered.length > 0) {
    return attempt.side === "RECIPIENT" ? m.referral_do_calm() : m.referral_do_calm_sender();
  }
  return turn ? m.attempt_do() : m.attempt_do_wait();
}
