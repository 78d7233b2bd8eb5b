import type { ReactNode } from "react";
import { numberOf } from "../../parts/time";
import { m } from "../../words/messages";
import { workingTime } from "../handovers/working-time";
import { CLASSES, type Counts, reached, STAGES, type Wait } from "./words";

export interface SplitRow {
  key: string;
  label: string;
  counts: Counts;
}

export interface SplitProps {
  id: string;
  title: string;
  /** What the first column holds. */
  head: string;
  rows: readonly SplitRow[];
  total: Counts;
  /** A drawing of the same. */
  children?: ReactNode;
}

const SHOWN = ["SENT", "DECIDED", "MET", "RESULT", "KNOWN"] as const;

/** The same counts for each mode, kind or month, and their sum. */
export function Split({ id, title, head, rows, total, children }: SplitProps) {
  return (
    <figure className="sheet loop__figure loop__split" aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{title}</h2>
      </figcaption>
      {children}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-labelledby={id}>
        <table className="table loop__table">
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {SHOWN.map((stage) => (
                <th scope="col" className="r" key={stage}>
                  {STAGES[stage].word()}
                </th>
              ))}
              {CLASSES.map(({ key, word }) => (
                <th scope="col" className="r" key={key}>
                  {word()}
                </th>
              ))}
              <th scope="col" className="r">
                {m.loop_wait_decided()}
              </th>
              <th scope="col" className="r">
                {m.loop_wait_met()}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, counts }) => (
              <Row key={key} label={label} counts={counts} />
            ))}
          </tbody>
          <tfoot>
            <Row label={m.loop_all()} counts={total} />
          </tfoot>
        </table>
      </section>
    </figure>
  );
}

function Row({ label, counts }: { label: string; counts: Counts }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {SHOWN.map((stage) => (
        <td className="r" key={stage}>
          {numberOf(reached(counts, stage))}
        </td>
      ))}
      {CLASSES.map(({ key }) => (
        <td className="r" key={key}>
          {numberOf(counts.classes[key])}
        </td>
      ))}
      <Median wait={counts.toDecided} />
      <Median wait={counts.toMet} />
    </tr>
  );
}

function Median({ wait }: { wait: Wait }) {
  return <td className="r nowrap">{wait.minutes == null ? "–" : workingTime(wait.minutes)}</td>;
}
