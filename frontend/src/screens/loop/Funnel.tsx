import { numberOf } from "../../parts/time";
import { m } from "../../words/messages";
import { shareOf, workingTime } from "../handovers/working-time";
import { Bar } from "./Bar";
import { type Counts, STAGES, WAITS } from "./words";

/** How far attempts came: what is lost between two steps still waits or has ended there. */
export function Funnel({ counts }: { counts: Counts }) {
  const sent = counts.steps[0]?.reached ?? 0;
  return (
    <figure className="sheet loop__figure" aria-labelledby="loop-funnel">
      <figcaption>
        <h2 id="loop-funnel">{m.loop_funnel()}</h2>
        <p className="small muted">{m.loop_funnel_text()}</p>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-labelledby="loop-funnel">
        <table className="table loop__bars">
          <thead>
            <tr>
              <th scope="col">{m.loop_step()}</th>
              <th scope="col" className="r">
                {m.loop_reached()}
              </th>
              <th scope="col" className="r">
                {m.loop_share()}
              </th>
              <th scope="col" className="r">
                {m.loop_waiting()}
              </th>
              <th scope="col" className="r">
                {m.loop_ended()}
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.steps.map(({ stage, reached, waiting, ended }) => (
              <tr key={stage}>
                <th scope="row">
                  {STAGES[stage].word()}
                  <Bar part={reached} whole={sent} />
                </th>
                <td className="r">{numberOf(reached)}</td>
                <td className="r">{shareOf(reached, sent)}</td>
                <td className="r">{numberOf(waiting)}</td>
                <td className="r">{numberOf(ended)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="small">
        {m.loop_decided({
          accepted: numberOf(counts.accepted),
          declined: numberOf(counts.declined),
          waitlisted: numberOf(counts.waitlisted),
        })}
      </p>
    </figure>
  );
}

/** The medians, in words and of how many. */
export function Waits({ counts }: { counts: Counts }) {
  return (
    <section className="sheet" aria-labelledby="loop-waits">
      <h2 id="loop-waits">{m.loop_waits()}</h2>
      <dl className="loop__waits">
        {WAITS.map(({ key, word }) => {
          const wait = counts[key];
          return (
            <div key={key}>
              <dt>{word()}</dt>
              <dd>
                <b>{wait.minutes == null ? m.handovers_no_median() : workingTime(wait.minutes)}</b>{" "}
                <span className="small muted">{m.handovers_median_n({ shown: numberOf(wait.count) })}</span>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="small muted measure">{m.loop_wait_note()}</p>
    </section>
  );
}
