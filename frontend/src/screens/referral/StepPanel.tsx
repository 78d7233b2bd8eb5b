import { useState } from "react";
import type { AttemptPartsFragment } from "../../gql/graphql";
import { Button, ButtonLink } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { fieldWord, refusalWord, stateWord } from "../../parts/codes";
import { Icon } from "../../parts/Icon";
import { Note } from "../../parts/Note";
import { useToast } from "../../parts/Toast";
import { m } from "../../words/messages";
import { isTerminal } from "./bridge";
import { type Chosen, NOTHING_CHOSEN } from "./chosen";
import { DeclineDialog } from "./DeclineDialog";
import { ContactForm, OutcomeForm, type StepFormProps } from "./StepForms";
import { type Command, mainStep, type Steps, stepsOf } from "./steps";
import { type GivenStep, type StepsInHand, type Trouble, useSteps } from "./use-steps";

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
  const give = useGiving({ inHand, chosen, setWrong, done: () => setAsked(null) });
  const main = mainStep(steps);
  const opened = asked !== null && steps.offered.includes(asked) ? asked : main;
  const busy = inHand.sending.status !== "idle";
  const form: StepFormProps = {
    busy,
    main: opened === main,
    chosen,
    wrong,
    onChoose: (change) => setChosen((before) => ({ ...before, ...change })),
    onGive: () => (opened && opened !== "REROUTE" ? give(opened) : undefined),
  };
  const turn = main !== null;
  return (
    <section className={`sheet stack${turn ? " sheet--turn" : ""}`} aria-labelledby="attempt-steps">
      <h2 id="attempt-steps">{titleOf(attempt, turn)}</h2>
      {steps.offered.length === 0 && !isTerminal(attempt.state) ? <WaitingFor attempt={attempt} /> : null}
      <TroubleNote trouble={inHand.trouble} attempt={attempt} />
      {opened === "FIRST_CONTACT" ? <ContactForm {...form} /> : null}
      {opened === "COMPLETE" ? <OutcomeForm {...form} /> : null}
      <StepButtons
        attempt={attempt}
        steps={steps}
        opened={opened}
        busy={busy}
        onPress={(step) => (needsChoice(step) ? setAsked(step) : give(step))}
      />
      <CommandStatus of={inHand.sending} />
      <DeclineDialog
        open={asked === "DECLINE" && steps.offered.includes("DECLINE")}
        busy={busy}
        chosen={chosen}
        wrong={wrong}
        onChoose={form.onChoose}
        onYes={() => give("DECLINE")}
        onNo={() => setAsked(null)}
      />
      <RefusedSteps steps={steps} />
    </section>
  );
}

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
  ACCEPT: m.attempt_done_ACCEPT,
  DECLINE: m.attempt_done_DECLINE,
  FIRST_CONTACT: m.attempt_done_FIRST_CONTACT,
  COMPLETE: m.attempt_done_COMPLETE,
  UNDO_DECLINE: m.attempt_done_UNDO_DECLINE,
};

interface Giving {
  inHand: StepsInHand;
  chosen: Chosen;
  setWrong: (wrong: boolean) => void;
  done: () => void;
}

/** Gives a step once everything it needs is picked, and says when it was taken. */
function useGiving({ inHand, chosen, setWrong, done }: Giving): (step: GivenStep) => void {
  const toast = useToast();
  return (step) => {
    const missing =
      (step === "DECLINE" && chosen.reason === null) || (step === "COMPLETE" && chosen.outcome === null);
    setWrong(missing);
    if (missing) {
      document.getElementById(step === "DECLINE" ? "decline-reason" : "complete-outcome")?.focus();
      return;
    }
    void inHand.give(step, chosen).then((taken) => {
      done();
      if (taken) {
        toast({ text: DONE[step]() });
      }
    });
  };
}

const CHOICE_STEPS: ReadonlySet<GivenStep> = new Set(["DECLINE", "FIRST_CONTACT", "COMPLETE"]);

function needsChoice(step: GivenStep): boolean {
  return CHOICE_STEPS.has(step);
}

const STEP_WORD: Readonly<Record<Command, () => string>> = {
  ACKNOWLEDGE: m.attempt_ACKNOWLEDGE,
  ACCEPT: m.attempt_ACCEPT,
  DECLINE: m.attempt_DECLINE,
  FIRST_CONTACT: m.attempt_FIRST_CONTACT,
  COMPLETE: m.attempt_COMPLETE,
  REROUTE: m.attempt_REROUTE,
  UNDO_DECLINE: m.attempt_UNDO_DECLINE,
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
  const shown = steps.offered.filter((step) => step !== opened || !isForm(step));
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
          <Button key={step} tone={toneOf(step, main)} blocked={busy} onClick={() => onPress(step)}>
            {STEP_WORD[step]()}
          </Button>
        ),
      )}
    </div>
  );
}

function isForm(step: Command): boolean {
  return step === "FIRST_CONTACT" || step === "COMPLETE";
}

function toneOf(step: Command, main: Command | null): "do" | "stop" | "plain" {
  if (step === "DECLINE") {
    return "stop";
  }
  return step === main ? "do" : "plain";
}

/** What is not possible now: a button that says so, and why. */
function RefusedSteps({ steps }: { steps: Steps }) {
  if (steps.refused.length === 0) {
    return null;
  }
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
      </ul>
    </details>
  );
}

function TroubleNote({ trouble, attempt }: { trouble: Trouble | null; attempt: AttemptPartsFragment }) {
  if (trouble === null) {
    return null;
  }
  if (trouble.kind === "conflict") {
    return (
      <Note tone="plank" icon="warn" live="alert">
        <b>{m.attempt_conflict()}</b> {m.attempt_conflict_text({ state: stateWord(attempt.state) })}
      </Note>
    );
  }
  const word = trouble.kind === "invalid" ? fieldWord(trouble.code) : refusalWord(trouble.code);
  return (
    <Note tone="brick" live="alert">
      <b>{m.failure_command_title()}</b> {word}
    </Note>
  );
}

const RECIPIENT_TITLE: Readonly<Partial<Record<AttemptPartsFragment["state"], () => string>>> = {
  SENT: m.attempt_do_turn_SENT,
  RECEIVED: m.attempt_do_turn_RECEIVED,
  ACCEPTED: m.attempt_do_turn_ACCEPTED,
  ACTIVE: m.attempt_do_turn_ACTIVE,
};

function titleOf(attempt: AttemptPartsFragment, turn: boolean): string {
  if (isTerminal(attempt.state)) {
    const again = turn && attempt.side === "SENDER" && attempt.state === "DECLINED";
    return again ? m.attempt_do_sender_DECLINED() : m.attempt_do_ended();
  }
  if (turn && attempt.side === "RECIPIENT") {
    return (RECIPIENT_TITLE[attempt.state] ?? m.attempt_do)();
  }
  return turn ? m.attempt_do() : m.attempt_do_wait();
}
