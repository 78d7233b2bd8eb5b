import { useWidth } from "../../parts/map/use-width";
import { numberOf } from "../../parts/time";
import { ticksOf } from "./scale";
import { type Report, reached } from "./words";

const HEIGHT = 190;
const TOP = 12;
const FOOT = 28;
const LEFT = 44;
/** A label needs so much room. */
const LABEL = 46;

/** Columns of what was sent each month, the filled part closed; the table below says the same. */
export function MonthsChart({ months }: { months: Report["months"] }) {
  const [ref, width] = useWidth();
  const ticks = ticksOf(Math.max(...months.map(({ counts }) => reached(counts, "SENT"))));
  const top = ticks.at(-1) ?? 1;
  const slot = (width - LEFT) / months.length;
  const y = (count: number) => TOP + (HEIGHT - TOP - FOOT) * (1 - count / top);
  const every = Math.max(1, Math.ceil(LABEL / slot));
  return (
    <div ref={ref} className="loop__months">
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="chart__line" x1={LEFT} x2={width} y1={y(tick)} y2={y(tick)} />
            <text className="chart__word" x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
              {numberOf(tick)}
            </text>
          </g>
        ))}
        {months.map(({ month, counts }, i) => {
          const x = LEFT + i * slot + slot * 0.15;
          const sent = reached(counts, "SENT");
          const closed = Math.min(counts.classes.closed, sent);
          return (
            <g key={month}>
              <rect className="chart__sent" x={x} width={slot * 0.7} y={y(sent)} height={y(0) - y(sent)} />
              <rect
                className="chart__closed"
                x={x}
                width={slot * 0.7}
                y={y(closed)}
                height={y(0) - y(closed)}
              />
              {i % every === 0 ? (
                <text className="chart__word" x={x + slot * 0.35} y={HEIGHT - 8} textAnchor="middle">
                  {shortMonth(month)}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** "11/26". */
const shortMonth = (month: string): string => `${Number(month.slice(5))}/${month.slice(2, 4)}`;
