// The words on the map: names of cells with their value, as many as have room. Readers hear them from the cells.
import { useMemo } from "react";
import { cornersOf, type Fit, type Ground, type GroundCell, onScreen } from "./ground";
import { type Label, labelsThatFit, shortName } from "./labels";
import type { MapCell } from "./MapBase";
import type { PointGroup } from "./points";

export interface LabelsProps {
  ground: Ground;
  cells: Readonly<Record<string, MapCell>>;
  region: string | null | undefined;
  groups: readonly PointGroup[];
  fit: Fit;
  /** The code of the cell that is named before all others. */
  first: string | null | undefined;
}

/** Room that a word beside a point may take. */
const BESIDE = 400;

export function Labels({ ground, cells, region, groups, fit, first }: LabelsProps) {
  const shown = useMemo(() => {
    const inside = ground.cells
      .filter((cell) => !region || cell.region === region)
      .sort((a, b) => rank(b, first) - rank(a, first));
    const points = groups.map((group) => pointLabel(group));
    return labelsThatFit([...points, ...inside.map((cell) => cellLabel(cell, cells[cell.code], fit))], fit);
  }, [ground, cells, region, groups, fit, first]);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of words takes no focus
    <g aria-hidden="true">
      {shown.map((label) => (
        <text
          key={label.id}
          className={`map__label map__label--${cells[label.id]?.tone ?? "none"}`}
          x={label.at[0]}
          y={label.at[1] - (label.lines.length - 1) * 7.5 + 4.5}
        >
          {label.lines.map((line, i) => (
            <tspan
              key={line}
              x={label.at[0]}
              dy={i === 0 ? 0 : 15}
              className={i === 0 ? "map__name" : undefined}
            >
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}

const rank = (cell: GroundCell, first: string | null | undefined): number =>
  cell.code === first ? Number.POSITIVE_INFINITY : cell.population;

function cellLabel(cell: GroundCell, look: MapCell | undefined, fit: Fit): Label {
  const xs = cornersOf(cell.shape).map(([x]) => x);
  const at = onScreen(fit, cell.middle);
  return {
    id: cell.code,
    at,
    lines: look?.value ? [shortName(cell.name), look.value] : [shortName(cell.name)],
    room: (Math.max(...xs) - Math.min(...xs)) * fit.scale,
  };
}

function pointLabel(group: PointGroup): Label {
  const line = group.points.length === 1 ? (group.points[0]?.label ?? "") : "";
  return { id: group.id, at: [group.at[0], group.at[1] + 19], lines: [line], room: BESIDE };
}
