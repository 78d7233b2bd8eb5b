import { clientViewWord, nameOf, reasonWord } from "../../parts/codes";
import { numberOf } from "../../parts/time";
import { m } from "../../words/messages";
import type { Report } from "./words";

interface Range {
  from: number;
  to: number;
}

/** A number of one's own, or the range that may be known of an area. */
export function rangeWord({ from, to }: Range): string {
  if (from === to) {
    return numberOf(from);
  }
  return from === 0
    ? m.loop_range_small({ to: numberOf(to) })
    : m.loop_range({ from: numberOf(from), to: numberOf(to) });
}

/** Attempts by what people are like; of an area as ranges. */
export function People({ report, area }: { report: Report; area: boolean }) {
  const declined = report.declines.filter(({ from, to }) => area || from + to > 0);
  return (
    <section className="sheet">
      {area ? <p className="small muted measure">{m.loop_area_note()}</p> : null}
      <div className="loop__people">
        <List
          title={m.loop_ages()}
          head={m.loop_age()}
          rows={report.ages.map(({ band, from, to }) => ({ key: band.code, label: nameOf(band), from, to }))}
        />
        {declined.length > 0 ? (
          <List
            title={m.loop_declines()}
            head={m.loop_reason()}
            rows={declined.map(({ reason, from, to }) => ({
              key: reason,
              label: reasonWord(reason),
              from,
              to,
            }))}
          />
        ) : null}
        <List
          title={m.loop_views()}
          text={m.loop_views_text()}
          head={m.loop_view()}
          rows={report.views.map(({ view, from, to }) => ({
            key: view ?? "",
            label: view ? clientViewWord(view) : m.loop_view_unsaid(),
            from,
            to,
          }))}
        />
      </div>
    </section>
  );
}

interface ListProps {
  title: string;
  text?: string;
  head: string;
  rows: readonly (Range & { key: string; label: string })[];
}

function List({ title, text, head, rows }: ListProps) {
  return (
    <table className="table">
      <caption>
        {title}
        {text ? <span className="small muted loop__about">{text}</span> : null}
      </caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className="r">
            {m.loop_count()}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.label}</th>
            <td className="r nowrap">{rangeWord(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
