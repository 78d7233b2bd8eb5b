import type { AttemptPartsFragment } from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { m } from "../../words/messages";
import { isTerminal } from "./bridge";
import { KeptWords } from "./KeptWords";
import { LazyApartDialogs } from "./LazyDialogs";
import type { StepPanelProps } from "./StepPanel";
import { stepWord } from "./step-words";
import { type Command, isGiven, isLoud, stepsOf } from "./steps";
import { TroubleNote } from "./TroubleNote";
import { useGiving } from "./use-giving";

/** Taking it back, and what the client may always say; each asks before it does. */
export function EndPanel({ attempt, onNewest }: StepPanelProps) {
  const steps = apartOf(attempt);
  const giving = useGiving(attempt, onNewest);
  const { busy, chosen, onChoose, press } = giving;
  if (steps.length === 0) {
    return null;
  }
  return (
    <section className="sheet sheet--snug stack" aria-labelledby="attempt-end">
      <h2 id="attempt-end">{isTerminal(attempt.state) ? m.end_title_after() : m.end_title()}</h2>
      <TroubleNote trouble={giving.trouble} attempt={attempt} />
      <KeptWords chosen={chosen} steps={steps} onChoose={onChoose} />
      <div className="end__steps">
        {steps.filter(isGiven).map((step) => (
          <Button
            key={step}
            tone={isLoud(step) ? "stop" : "plain"}
            blocked={busy}
            onClick={() => press(step)}
          >
            {stepWord(step)}
          </Button>
        ))}
      </div>
      <LazyApartDialogs attempt={attempt} giving={giving} steps={steps} />
      <CommandStatus of={giving.sending} />
    </section>
  );
}

/** What makes sense of it: nothing is taken away twice. */
function apartOf(attempt: AttemptPartsFragment): Command[] {
  const happened = (kind: string) => attempt.events.some((event) => event.kind === kind);
  const pointless: Readonly<Partial<Record<Command, boolean>>> = {
    CHANGE_CONSENT: happened("consent_revoked") || happened("erased"),
    REVOKE_CONSENT: happened("consent_revoked") || happened("erased"),
    ERASE: happened("erased"),
  };
  return stepsOf(attempt.may, attempt.mode).apart.filter((step) => !pointless[step]);
}
