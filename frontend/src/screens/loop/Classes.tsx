import { Icon } from "../../parts/Icon";
import { numberOf } from "../../parts/time";
import { m } from "../../words/messages";
import { shareOf } from "../handovers/working-time";
import { Bar } from "./Bar";
import { CLASSES, type Report, type Tally } from "./words";

const sumOf = (tally: Tally) => CLASSES.reduce((sum, { key }) => sum + tally[key], 0);

/** Every attempt in exactly one class; beside it the same by referral, where the reader may know. */
export function Classes({ report }: { report: Report }) {
  const { classes } = report.total;
  return (
    <figure className="sheet loop__figure" aria-labelledby="loop-classes">
      <figcaption>
        <h2 id="loop-classes">{m.loop_classes()}</h2>
      </figcaption>
      <Rows tally={classes} />
      {report.referrals ? (
        <details className="loop__more">
          <summary>{m.loop_referrals()}</summary>
          <p className="small muted">{m.loop_referrals_text()}</p>
          <Rows tally={report.referrals} without="leftOut" />
        </details>
      ) : null}
    </figure>
  );
}

function Rows({ tally, without }: { tally: Tally; without?: keyof Tally }) {
  const whole = sumOf(tally);
  return (
    <table className="table loop__bars">
      <thead className="vh">
        <tr>
          <th scope="col">{m.loop_word()}</th>
          <th scope="col">{m.loop_count()}</th>
          <th scope="col">{m.loop_share()}</th>
        </tr>
      </thead>
      <tbody>
        {CLASSES.filter(({ key }) => key !== without).map(({ key, icon, tone, word, text }) => (
          <tr key={key}>
            <th scope="row">
              <span className={`loop__class loop__class--${tone}`}>
                <Icon name={icon} />
                {word()}
              </span>
              <Bar part={tally[key]} whole={whole} tone={tone} />
              <small className="muted">{text()}</small>
            </th>
            <td className="r">{numberOf(tally[key])}</td>
            <td className="r muted">{shareOf(tally[key], whole)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
