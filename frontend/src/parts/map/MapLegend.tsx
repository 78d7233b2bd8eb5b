import { useId } from "react";
import { m } from "../../words/messages";
import type { CellTone } from "./MapBase";
import { Patterns, patternOf } from "./Patterns";

export interface LegendItem {
  tone: CellTone;
  word: string;
}

/** What the shapes and colours of the map mean; always there. */
export function MapLegend({ items, mine }: { items: readonly LegendItem[]; mine: boolean }) {
  const pattern = useId();
  return (
    <ul className="map__legend">
      {items.map(({ tone, word }) => (
        <li key={tone}>
          <svg viewBox="0 0 28 16" aria-hidden="true">
            <Patterns id={`${pattern}-${tone}`} scale={1} />
            <rect
              className={`map__sample map__cell--${tone}`}
              fill={patternOf(`${pattern}-${tone}`, tone)}
              x=".5"
              y=".5"
              width="27"
              height="15"
              rx="2"
            />
          </svg>
          {word}
        </li>
      ))}
      {mine ? (
        <li>
          <svg viewBox="0 0 28 16" aria-hidden="true">
            <rect className="map__mine" x="2" y="2" width="24" height="12" rx="2" />
          </svg>
          {m.map_mine()}
        </li>
      ) : null}
    </ul>
  );
}
