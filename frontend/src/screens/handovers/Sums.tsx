import type { HandoversQuery } from "../../gql/graphql";
import { numberOf } from "../../parts/time";
import { m } from "../../words/messages";
import { shareOf, workingTime } from "./working-time";

type Report = HandoversQuery["handovers"];
type Wait = Report["toAnswer"];

/** The sums of all pairs: how many, how fast, how it ended, whether it goes both ways. */
export function Sums({ report }: { report: Report }) {
  const said = (word: (input: { count: number; shown: string }) => string, count: number) =>
    word({ count, shown: numberOf(count) });
  return (
    <section aria-label={m.handovers_totals()} className="handovers__totals">
      <ul className="handovers__sums">
        <li>
          <b>{said(m.handovers_sent, report.sent)}</b>
          <span className="small muted">
            {m.handovers_sum_sent({
              accepted: numberOf(report.accepted),
              contacts: numberOf(report.firstContacts),
              waiting: numberOf(report.waiting),
            })}
          </span>
        </li>
        <Median word={m.handovers_wait_answer()} wait={report.toAnswer} />
        <Median word={m.handovers_wait_decision()} wait={report.toDecision} />
        <Median word={m.handovers_wait_contact()} wait={report.toContact} />
        <li>
          <b>{shareOf(report.closed, report.sent)}</b>
          <span className="small muted">{m.handovers_sum_closed({ shown: numberOf(report.closed) })}</span>
        </li>
        <li>
          <b>{m.handovers_of({ part: numberOf(report.mutual), whole: numberOf(report.pairs) })}</b>
          <span className="small muted">{m.handovers_sum_mutual()}</span>
        </li>
      </ul>
      <p className="small muted measure">{m.handovers_worktime_note()}</p>
    </section>
  );
}

function Median({ word, wait }: { word: string; wait: Wait }) {
  return (
    <li>
      <b>{wait.minutes == null ? m.handovers_no_median() : workingTime(wait.minutes)}</b>
      <span className="small muted">
        {word}, {m.handovers_median_of({ shown: numberOf(wait.count) })}
      </span>
    </li>
  );
}
