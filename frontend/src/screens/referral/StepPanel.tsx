import type { AttemptPartsFragment } from "../../gql/graphql";
import { ButtonLink } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { Icon } from "../../parts/Icon";
import { Note } from "../../parts/Note";
import { momentOf } from "../../parts/time";
import { m } from "../../words/messages";
import { isTerminal } from "./bridge";
import { AcceptForm, AppointmentForm, ContactForm, TryForm } from "./ContactForms";
import { KeptWords } from "./KeptWords";
import { LazyStepDialogs } from "./LazyDialogs";
import { RefusedSteps } from "./RefusedSteps";
import { StepButtons } from "./StepButtons";
import { OutcomeForm, PauseForm, ReviewForm, type StepFormProps, WaitlistForm, WordsForm } from "./StepForms";
import { type Command, hasForm, isGiven, mainStep, type Steps, stepsOf } from "./steps";
import { TroubleNote } from "./TroubleNote";
import { useGiving } from "./use-giving";
import { confirmedBy } from "./warm";

export interface StepPanelProps {
  attempt: AttemptPartsFragment;
  onNewest: (newest: AttemptPartsFragment) => void;
}

/** What the viewer may do with a referral now, what not and why. What was picked stays whatever the server says. */
export function StepPanel({ attempt, onNewest }: StepPanelProps) {
  const steps = stepsOf(attempt.may, attempt.mode);
  const giving = useGiving(attempt, onNewest);
  const { asked, busy, chosen, wrong, onChoose, give, press } = giving;
  // where nobody owes a step, none stands out
  const main = attempt.owes === "NOBODY" && !isTerminal(attempt.state) ? null : mainStep(steps);
  const opened = openedForm(steps, asked, main);
  const form: StepFormProps = {
    busy,
    main: opened === main,
    chosen,
    wrong,
    onChoose,
    onGive: () => (opened && isGiven(opened) ? give(opened) : undefined),
  };
  const turn = main !== null;
  const buttons = <StepButtons {...{ attempt, steps, main, opened, busy }} onPress={press} />;
  return (
    <section className={`sheet stack${turn ? " sheet--turn" : ""}`} aria-labelledby="attempt-steps">
      <h2 id="attempt-steps">{titleOf(attempt, steps, turn)}</h2>
      {waitsForThem(attempt, turn) ? <WaitingFor attempt={attempt} /> : null}
      <Meeting attempt={attempt} />
      <HalfConfirmed attempt={attempt} />
      <TroubleNote trouble={giving.trouble} attempt={attempt} />
      <KeptWords chosen={chosen} steps={steps.offered} onChoose={onChoose} />
      {opened === main ? null : buttons}
      {opened ? <FormOf step={opened} attempt={attempt} form={form} /> : null}
      {opened === main ? buttons : null}
      <LazyStepDialogs attempt={attempt} giving={giving} steps={steps.offered} />
      <RefusedSteps steps={steps} attempt={attempt} />
      <CommandStatus of={giving.sending} />
    </section>
  );
}

/** The form in sight: the one that was asked for, else that of the main step. Whoever confirms may as well take on. */
function openedForm(steps: Steps, asked: Command | null, main: Command | null): Command | null {
  if (asked !== null && hasForm(asked) && steps.offered.includes(asked)) {
    return asked;
  }
  if (main === "ACKNOWLEDGE" && steps.offered.includes("ACCEPT")) {
    return "ACCEPT";
  }
  return main !== null && hasForm(main) ? main : null;
}

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
    case "ACCEPT":
      return <AcceptForm {...form} />;
    case "FIRST_CONTACT":
      return <ContactForm {...form} />;
    case "RECORD_CONTACT_ATTEMPT":
      return <TryForm {...form} attempt={attempt} />;
    case "SCHEDULE_APPOINTMENT":
      return <AppointmentForm {...form} attempt={attempt} />;
    case "COMPLETE":
      return <OutcomeForm {...form} />;
    case "WAITLIST":
      return <WaitlistForm {...form} />;
    case "REVIEW":
      return <ReviewForm {...form} />;
    case "PAUSE":
      return <PauseForm {...form} />;
    default:
      return <WordsForm {...form} step={step} attempt={attempt} />;
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

/** The appointment that is scheduled, or whose time is over. */
function Meeting({ attempt }: { attempt: AttemptPartsFragment }) {
  if (!attempt.appointmentAt || isTerminal(attempt.state)) {
    return null;
  }
  const when = momentOf(attempt.appointmentAt);
  if (new Date(attempt.appointmentAt) > new Date()) {
    return (
      <Note tone="river" icon="clock">
        {m.appointment_ahead({ when })}
      </Note>
    );
  }
  const ours = attempt.side === "RECIPIENT";
  return (
    <Note tone="plank" icon="clock">
      {ours ? m.appointment_past({ when }) : m.appointment_past_sender({ when })}
    </Note>
  );
}

/** One of the two workers has said that the person was handed over. */
function HalfConfirmed({ attempt }: { attempt: AttemptPartsFragment }) {
  const by = confirmedBy(attempt);
  if (by.size !== 1) {
    return null;
  }
  return (
    <Note tone="plank" icon="clock">
      {by.has(attempt.side) ? m.warm_waits_them() : m.warm_waits_you()}
    </Note>
  );
}

const RECIPIENT_TITLE: Readonly<Partial<Record<AttemptPartsFragment["state"], () => string>>> = {
  SENT: m.attempt_do_turn_SENT,
  RECEIVED: m.attempt_do_turn_RECEIVED,
  ACCEPTED: m.attempt_do_turn_ACCEPTED,
  ACTIVE: m.attempt_do_turn_ACTIVE,
};

/** What a sender is asked for, or may send elsewhere. */
const SENDER_TITLE: Readonly<Partial<Record<AttemptPartsFragment["state"], () => string>>> = {
  ACCEPTED: m.step_title_CONFIRM,
  INFO_NEEDED: m.referral_do_ANSWER,
  DECLINED: m.attempt_do_sender_DECLINED,
  EXPIRED: m.attempt_do_sender_EXPIRED,
};

function titleOf(attempt: AttemptPartsFragment, steps: Steps, turn: boolean): string {
  const asked = (attempt.side === "RECIPIENT" ? RECIPIENT_TITLE : SENDER_TITLE)[attempt.state];
  if (turn && asked) {
    return asked();
  }
  if (isTerminal(attempt.state)) {
    return m.attempt_do_ended();
  }
  if (attempt.owes === "NOBODY" && !turn) {
    return steps.offered.length > 0 ? m.referral_do_calm() : m.referral_do_calm_sender();
  }
  return turn ? m.attempt_do() : m.attempt_do_wait();
}
