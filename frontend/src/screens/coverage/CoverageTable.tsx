import { Link } from "wouter";
import { nameOf } from "../../parts/codes";
import { Icon } from "../../parts/Icon";
import { numberOf } from "../../parts/time";
import { m } from "../../words/messages";
import { type Ask, addressOf } from "./ask";
import { type Cell, cellSentence, cellWord, type District, type Report } from "./cells";

export interface CoverageTableProps {
  ask: Ask;
  report: Report;
  mine: string | null;
}

/** Every district and kind in words; the map shows the same. */
export function CoverageTable({ ask, report, mine }: CoverageTableProps) {
  return (
    <section className="sheet coverage__table">
      <div className="sheet__head">
        <h2 id="coverage-table">{m.coverage_table()}</h2>
        <span className="small muted">{m.coverage_table_lead()}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-labelledby="coverage-table">
        <table className="table coverage__grid">
          <thead>
            <tr>
              <th scope="col">ORP</th>
              {report.kinds.map((kind) => (
                <th scope="col" key={kind.code}>
                  {nameOf(kind)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.districts.map((district) => (
              <Row key={district.code} ask={ask} report={report} district={district} mine={mine} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{m.coverage_table_gaps()}</th>
              {report.kinds.map((kind, i) => (
                <td key={kind.code}>
                  {numberOf(report.districts.filter(({ cells }) => cells[i]?.state === "GAP").length)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
      <p className="small muted">{m.coverage_definition()}</p>
    </section>
  );
}

function Row({ ask, report, district, mine }: CoverageTableProps & { district: District }) {
  const here = district.code === mine;
  return (
    <tr className={here ? "coverage__here" : undefined}>
      <th scope="row">
        {ask.region === null ? (
          <Link href={addressOf({ ...ask, region: district.region, district: null })}>{district.name}</Link>
        ) : (
          district.name
        )}
        {here ? <span className="vh"> ({m.map_mine()})</span> : null}
      </th>
      {report.kinds.map((kind, i) => {
        const cell = district.cells[i];
        return cell ? (
          <td key={kind.code} className={`coverage__cell coverage__cell--${cell.state.toLowerCase()}`}>
            {ask.region === null ? (
              <Word cell={cell} />
            ) : (
              <Link
                href={addressOf({ ...ask, kind: kind.code, district: district.code })}
                aria-label={cellSentence(district.name, nameOf(kind), cell)}
                aria-current={ask.district === district.code && ask.kind === kind.code ? "true" : undefined}
              >
                <Word cell={cell} />
              </Link>
            )}
          </td>
        ) : null;
      })}
    </tr>
  );
}

const SHAPE = { COVERED: "dot", THIN: "halfc", GAP: "slash" } as const;

function Word({ cell }: { cell: Cell }) {
  return (
    <span className="coverage__word">
      <Icon name={SHAPE[cell.state]} />
      {cellWord(cell)}
    </span>
  );
}
