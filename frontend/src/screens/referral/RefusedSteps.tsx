import type { AttemptPartsFragment } from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { refusalWord } from "../../parts/codes";
import { Icon } from "../../parts/Icon";
import { m } from "../../words/messages";
import { isTerminal } from "./bridge";
import { stepWord } from "./step-words";
import type { Command, Steps } from "./steps";
import { towardWord } from "./toward";

/** What is not possible now: buttons that say so, and why; and what the other side decides. */
export function RefusedSteps({ steps, attempt }: { steps: Steps; attempt: AttemptPartsFragment }) {
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
        {byReason(steps.refused).map(([because, commands]) => (
          <li key={because} className="cannot__why">
            <p className="small muted" id={`why-${because}`}>
              {refusalWord(because)}
            </p>
            <div className="row">
              {commands.map((command) => (
                <Button key={command} blocked aria-describedby={`why-${because}`}>
                  {stepWord(command)}
                </Button>
              ))}
            </div>
          </li>
        ))}
        {steps.theirs.length > 0 && !isTerminal(attempt.state) ? (
          <li className="small muted">
            {m.referral_theirs({ steps: steps.theirs.map(stepWord).join(", "), who: other })}
          </li>
        ) : null}
      </ul>
    </details>
  );
}

/** The refused steps under their reasons; that of the state, which most have, comes last. */
function byReason(refused: Steps["refused"]): [string, Command[]][] {
  const reasons = [...new Set(refused.map((step) => step.because))];
  const last = (because: string) => Number(because === "not_in_this_state");
  return reasons
    .sort((one, other) => last(one) - last(other))
    .map((because) => [
      because,
      refused.filter((step) => step.because === because).map((step) => step.command),
    ]);
}
