import type { HandoversQuery } from "../../gql/graphql";
import { dayOf, numberOf } from "../../parts/time";
import { m } from "../../words/messages";

type Report = HandoversQuery["handovers"];

/** The report shows at most this many pairs. */
const MOST_PAIRS = 200;

/** Who handed over to whom, most first, with the sums of all pairs below. */
export function HandoverTable({ report }: { report: Report }) {
  return (
    <div className="sheet">
      <div className="sheet__head">
        <h2 id="handovers-table">{m.handovers_table()}</h2>
        <span className="small muted">
          {m.handovers_pairs({ count: report.rows.length, shown: numberOf(report.rows.length) })}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-labelledby="handovers-table">
        <table className="table handovers">
          <thead>
            <tr>
              <th scope="col">{m.handovers_col_pair()}</th>
              <th scope="col" className="r">
                {m.handovers_col_sent()}
              </th>
              <th scope="col" className="r">
                {m.handovers_col_answered()}
              </th>
              <th scope="col" className="r">
                {m.handovers_col_accepted()}
              </th>
              <th scope="col" className="r">
                {m.handovers_col_contacts()}
              </th>
              <th scope="col">{m.handovers_col_last()}</th>
            </tr>
          </thead>
          <tbody>
            {report.rows.map((row) => (
              <PairRow key={`${row.from.id} ${row.to.id}`} row={row} />
            ))}
          </tbody>
          <tfoot>
            <SumRow report={report} />
          </tfoot>
        </table>
      </section>
      {report.rows.length >= MOST_PAIRS ? <p className="small muted">{m.handovers_cut()}</p> : null}
    </div>
  );
}

function PairRow({ row }: { row: Report["rows"][number] }) {
  return (
    <tr>
      <th scope="row">
        {row.from.name} <span aria-hidden="true">→</span>
        <span className="vh">{m.handovers_to()}</span> {row.to.name}
      </th>
      <td className="r">{numberOf(row.sent)}</td>
      <td className="r">{numberOf(row.answered)}</td>
      <td className="r">{numberOf(row.accepted)}</td>
      <td className="r">{numberOf(row.firstContacts)}</td>
      <td className="nowrap">
        <time dateTime={row.lastSentAt}>{dayOf(row.lastSentAt)}</time>
      </td>
    </tr>
  );
}

function SumRow({ report }: { report: Report }) {
  return (
    <tr>
      <th scope="row">{m.handovers_totals()}</th>
      <td className="r">{numberOf(report.sent)}</td>
      <td className="r">{numberOf(report.answered)}</td>
      <td className="r">{numberOf(report.accepted)}</td>
      <td className="r">{numberOf(report.firstContacts)}</td>
      <td />
    </tr>
  );
}
