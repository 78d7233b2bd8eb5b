import { HandoverAttemptsDocument, type HandoverAttemptsQuery } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { stateWord } from "../../parts/codes";
import { ErrorNote } from "../../parts/ErrorNote";
import { StateBadge } from "../../parts/StateBadge";
import { momentOf, numberOf } from "../../parts/time";
import { useRead } from "../../parts/use-read";
import { m } from "../../words/messages";
import type { Choice } from "./choice";
import type { Span } from "./span";
import { workingTime } from "./working-time";

type Attempt = HandoverAttemptsQuery["handoverAttempts"]["attempts"][number];
const NOUNS = ["ATTEMPT"] as const;

export interface AttemptsProps {
  district: string;
  span: Span;
  choice: Choice;
}

/** A facilitator's look into one direction: states and times, nothing of the people. */
export function Attempts({ district, span, choice }: AttemptsProps) {
  const read = useRead(HandoverAttemptsDocument, { district, ...span, ...choice }, { nouns: NOUNS });
  const found = read.data?.handoverAttempts;
  return (
    <section className="sheet" aria-labelledby="handovers-attempts">
      <div className="sheet__head">
        <h2 id="handovers-attempts">{m.handovers_attempts()}</h2>
        {found ? (
          <span className="small muted">
            {m.handovers_sent({ count: found.total, shown: numberOf(found.total) })}
          </span>
        ) : null}
      </div>
      <p className="small muted">{m.handovers_attempts_note()}</p>
      {read.loading ? <Bones what={m.handovers_loading()} rows={2} /> : null}
      {read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null}
      {found ? (
        <ol className="rows">
          {found.attempts.map((attempt) => (
            <Line key={attempt.sentAt} attempt={attempt} />
          ))}
        </ol>
      ) : null}
    </section>
  );
}

function Line({ attempt }: { attempt: Attempt }) {
  const path = attempt.path.filter(({ state }) => state !== "DRAFT");
  return (
    <li className="att">
      <p className="row">
        <StateBadge state={attempt.state} />
        <span className="small muted">{m.handovers_sent_at({ when: momentOf(attempt.sentAt) })}</span>
      </p>
      <ol className="att__path small">
        {path.map((step) => (
          <li key={`${step.state} ${step.at}`}>
            {stateWord(step.state)} <span className="muted num">{momentOf(step.at)}</span>
          </li>
        ))}
      </ol>
      <p className="small">{timesOf(attempt).join(" · ")}</p>
    </li>
  );
}

/** What has happened, in working time; what has not is said once. */
function timesOf(attempt: Attempt): string[] {
  const times = [
    { word: m.handovers_wait_answer(), minutes: attempt.toAnswer },
    { word: m.handovers_wait_decision(), minutes: attempt.toDecision },
    { word: m.handovers_wait_contact(), minutes: attempt.toContact },
  ].flatMap(({ word, minutes }) => (minutes == null ? [] : [`${word}: ${workingTime(minutes)}`]));
  const seen = attempt.state === "COMPLETED" && attempt.resultSeen ? [m.handovers_loop_closed()] : [];
  return times.length > 0 ? [...times, ...seen] : [m.handovers_unanswered()];
}
