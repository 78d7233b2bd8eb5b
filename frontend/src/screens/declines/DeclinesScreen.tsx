import { Link, useSearch } from "wouter";
import { useViewer } from "../../app/viewer";
import { DeclineReportDocument, type DeclineReportQuery } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { nameOf, reasonWord } from "../../parts/codes";
import { Empty } from "../../parts/Empty";
import { ErrorNote } from "../../parts/ErrorNote";
import { TakeAway } from "../../parts/TakeAway";
import { numberOf } from "../../parts/time";
import { useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { addressOf, fileOf, offeredYears, yearFrom } from "./year";
import "../../parts/head-split.css";
import "./declines.css";

type Report = DeclineReportQuery["declineReport"];
type Counts = Report["sum"];

const NOUNS = ["ATTEMPT"] as const;

/** The yearly report of refusals by the letters of § 91(3); the year stands in the address. */
export default function DeclinesScreen() {
  const viewer = useViewer();
  const search = useSearch();
  const now = new Date();
  const year = yearFrom(search, now);
  useTitle(m.declines_title({ year }));
  return viewer?.actingFor ? (
    <Asked year={year} now={now} />
  ) : (
    <div className="sheet">
      <Empty heading="h1" title={m.declines_not_yours()} text={m.declines_not_yours_text()} />
    </div>
  );
}

function Asked({ year, now }: { year: number; now: Date }) {
  const read = useRead(DeclineReportDocument, { year }, { nouns: NOUNS });
  const report = read.data?.declineReport;
  return (
    <>
      <div className="head head--split">
        <div>
          <h1>{m.declines_title({ year })}</h1>
          <p className="muted measure">{m.declines_lead()}</p>
          {report ? <p className="small">{report.organisation.name}</p> : null}
        </div>
        <TakeAway file={fileOf(year)} word={m.loop_xlsx()} />
      </div>
      <Years year={year} now={now} />
      {read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null}
      {read.loading ? <Bones what={m.declines_loading()} rows={4} /> : null}
      {report ? <Found report={report} running={year === offeredYears(now)[0]} /> : null}
    </>
  );
}

function Years({ year, now }: { year: number; now: Date }) {
  const years = [...new Set([...offeredYears(now), year])].sort((a, b) => b - a);
  return (
    <nav className="no-print declines__years" aria-label={m.declines_years()}>
      <ul className="chips">
        {years.map((each) => (
          <li key={each}>
            <Link
              className={each === year ? "chip chip--on" : "chip"}
              href={addressOf(each)}
              aria-current={each === year ? "page" : undefined}
            >
              {each}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Found({ report, running }: { report: Report; running: boolean }) {
  if (report.services.length === 0) {
    return (
      <div className="sheet">
        <Empty title={m.declines_no_service()} text={m.declines_no_service_text()} />
      </div>
    );
  }
  return (
    <div className="declines">
      {report.sum.total === 0 ? (
        <p>
          <b>{m.declines_none({ year: report.year })}.</b> {m.declines_none_text()}
        </p>
      ) : null}
      <Letters report={report} />
      <Rest report={report} />
      <p className="small muted measure">
        {m.declines_counts()} {running ? m.declines_running() : null}
      </p>
    </div>
  );
}

const LETTERS = ["a", "b", "c", "d"] as const;
const LETTER_WORD = { a: m.declines_a, b: m.declines_b, c: m.declines_c, d: m.declines_d };

const sumOf = (counts: readonly { count: number }[]) => counts.reduce((sum, { count }) => sum + count, 0);

function Letters({ report }: { report: Report }) {
  return (
    <div className="sheet">
      <h2 id="declines-letters">{m.declines_table()}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-labelledby="declines-letters">
        <table className="table declines__table">
          <thead>
            <tr>
              <th scope="col">{m.declines_service()}</th>
              {LETTERS.map((letter) => (
                <th scope="col" className="r" key={letter}>
                  {LETTER_WORD[letter]()}
                </th>
              ))}
              <th scope="col" className="r">
                {m.declines_others()}
              </th>
              <th scope="col" className="r">
                {m.declines_person()}
              </th>
              <th scope="col" className="r">
                {m.declines_total()}
              </th>
            </tr>
          </thead>
          <tbody>
            {report.services.map((service) => (
              <Row key={service.service} counts={service.counts}>
                {service.name} <small className="muted">{nameOf(service.kind)}</small>
              </Row>
            ))}
          </tbody>
          <tfoot>
            <Row counts={report.sum}>{m.declines_total()}</Row>
          </tfoot>
        </table>
      </section>
    </div>
  );
}

function Row({ counts, children }: { counts: Counts; children: React.ReactNode }) {
  return (
    <tr>
      <th scope="row">{children}</th>
      {LETTERS.map((letter) => (
        <td className="r" key={letter}>
          {numberOf(counts[letter])}
        </td>
      ))}
      <td className="r">{numberOf(sumOf(counts.others))}</td>
      <td className="r">{numberOf(sumOf(counts.byPerson))}</td>
      <td className="r">{numberOf(counts.total)}</td>
    </tr>
  );
}

/** What the law does not ask for, by service and reason. */
function Rest({ report }: { report: Report }) {
  const rows = report.services.flatMap(({ service, name, counts }) => [
    ...counts.others.map((each) => ({ ...each, service, name, whose: m.declines_whose_service() })),
    ...counts.byPerson.map((each) => ({ ...each, service, name, whose: m.declines_whose_person() })),
  ]);
  if (rows.length === 0) {
    return null;
  }
  return (
    <div className="sheet">
      <h2 id="declines-rest">{m.declines_rest()}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-labelledby="declines-rest">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{m.declines_service()}</th>
              <th scope="col">{m.declines_whose()}</th>
              <th scope="col">{m.loop_reason()}</th>
              <th scope="col" className="r">
                {m.loop_count()}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ service, name, whose, reason, count }) => (
              <tr key={`${service} ${whose} ${reason}`}>
                <th scope="row">{name}</th>
                <td>{whose}</td>
                <td>{reasonWord(reason)}</td>
                <td className="r">{numberOf(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
