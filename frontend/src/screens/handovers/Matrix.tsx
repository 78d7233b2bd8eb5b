import { numberOf } from "../../parts/time";
import { m } from "../../words/messages";
import type { Choice } from "./choice";
import { type Grid, STEPS, stepOf } from "./pairs";

export interface MatrixProps {
  grid: Grid;
  choice: Choice | null;
  onChoice: (choice: Choice) => void;
}

/** Who (row) handed over to whom (column), the busiest first; a cell narrows the list. */
export function Matrix({ grid, choice, onChoice }: MatrixProps) {
  const { organisations, counts } = grid;
  return (
    <div className="sheet">
      <div className="sheet__head">
        <h2 id="handovers-matrix">{m.handovers_matrix()}</h2>
        {grid.total > organisations.length ? (
          <span className="small muted">
            {m.handovers_busiest({ shown: numberOf(organisations.length), total: numberOf(grid.total) })}
          </span>
        ) : null}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-labelledby="handovers-matrix">
        <table className="table matrix">
          <thead>
            <tr>
              <th scope="col">{m.handovers_matrix_corner()}</th>
              {organisations.map((organisation, index) => (
                <th key={organisation.id} scope="col" title={organisation.name}>
                  <span aria-hidden="true">{index + 1}</span>
                  <span className="vh">{organisation.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {organisations.map((from, row) => (
              <tr key={from.id}>
                <th scope="row">
                  <span className="num" aria-hidden="true">
                    {row + 1}.{" "}
                  </span>
                  {from.name}
                </th>
                {organisations.map((to, column) => (
                  <Cell
                    key={to.id}
                    count={counts[row]?.[column] ?? 0}
                    same={from.id === to.id}
                    label={`${from.name} → ${to.name}`}
                    chosen={choice?.sender === from.id && choice.recipient === to.id}
                    onPress={() => onChoice({ sender: from.id, recipient: to.id })}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Scale />
    </div>
  );
}

interface CellProps {
  count: number;
  same: boolean;
  label: string;
  chosen: boolean;
  onPress: () => void;
}

function Cell({ count, same, label, chosen, onPress }: CellProps) {
  const step = stepOf(count);
  if (step === null) {
    return (
      <td className={same ? "mx mx--self" : "mx"}>
        {same ? null : <span aria-hidden="true">·</span>}
        <span className="vh">{same ? m.handovers_same() : m.handovers_none()}</span>
      </td>
    );
  }
  return (
    <td className={`mx mx--${step}`}>
      <button type="button" aria-pressed={chosen} onClick={onPress} title={label}>
        <span className="num">{numberOf(count)}</span>
        <span className="vh"> {label}</span>
      </button>
    </td>
  );
}

function Scale() {
  return (
    <ul className="legend small" aria-label={m.handovers_scale()}>
      {STEPS.map((from, step) => {
        const next = STEPS[step + 1];
        return (
          <li key={from}>
            <span className={`legend__swatch mx--${step}`} aria-hidden="true" />
            {next === undefined
              ? m.handovers_scale_more({ from: numberOf(from) })
              : m.handovers_scale_step({ from: numberOf(from), until: numberOf(next - 1) })}
          </li>
        );
      })}
      <li>
        <b aria-hidden="true">·</b> {m.handovers_none()}
      </li>
    </ul>
  );
}
