import type { AttemptPartsFragment } from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { m } from "../../words/messages";
import { isTerminal } from "./bridge";
import { ConsentDialog, EraseDialog, ErrorDialog, RevokeDialog, WithdrawDialog } from "./EndDialogs";
import { KeptWords } from "./KeptWords";
import type { StepPanelProps } from "./StepPanel";
import { stepWord } from "./step-words";
import { type Command, isGiven, isLoud, stepsOf } from "./steps";
import { TroubleNote } from "./TroubleNote";
import { useGiving } from "./use-giving";

/** Taking it back, and what the client may always say; each asks before it does. */
export function EndPanel({ attempt, onNewest }: StepPanelProps) {
  const steps = apartOf(attempt);
  const giving = useGiving(attempt, onNewest);
  const { asked, busy, chosen, wrong, onChoose, give, press, close } = giving;
  if (steps.length === 0) {
    return null;
  }
  const note = (
    <>
      <TroubleNote trouble={giving.trouble} attempt={attempt} />
      <CommandStatus of={giving.sending} />
    </>
  );
  const isAsked = (step: Command) => asked === step && steps.includes(step);
  const dialog = { attempt, busy, chosen, wrong, note, onChoose, onNo: close };
  return (
    <section className="sheet sheet--snug stack" aria-labelledby="attempt-end">
      <h2 id="attempt-end">{isTerminal(attempt.state) ? m.end_title_after() : m.end_title()}</h2>
      {note}
      <KeptWords chosen={chosen} steps={steps} onChoose={onChoose} />
      <div className="stack end__steps">
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
      <WithdrawDialog {...dialog} open={isAsked("WITHDRAW")} onYes={() => give("WITHDRAW")} />
      <ConsentDialog {...dialog} open={isAsked("CHANGE_CONSENT")} onYes={() => give("CHANGE_CONSENT")} />
      <RevokeDialog {...dialog} open={isAsked("REVOKE_CONSENT")} onYes={() => give("REVOKE_CONSENT")} />
      <EraseDialog {...dialog} open={isAsked("ERASE")} onYes={() => give("ERASE")} />
      <ErrorDialog {...dialog} open={isAsked("MARK_ERROR")} onYes={() => give("MARK_ERROR")} />
    </section>
  );
}

/** What makes sense of it: a consent is kept only of a written hand-over, and nothing is taken away twice. */
function apartOf(attempt: AttemptPartsFragment): Command[] {
  const happened = (kind: string) => attempt.events.some((event) => event.kind === kind);
  const pointless: Readonly<Partial<Record<Command, boolean>>> = {
    CHANGE_CONSENT: attempt.mode !== "WRITTEN" || happened("consent_revoked") || happened("erased"),
    REVOKE_CONSENT: happened("consent_revoked") || happened("erased"),
    ERASE: happened("erased"),
  };
  return stepsOf(attempt.may).apart.filter((step) => !pointless[step]);
}
