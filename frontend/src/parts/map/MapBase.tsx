// The schematic map (schematická mapa) of the 206 ORP, whole or one region of it.
//
//   <MapBase
//     label="Terénní programy v Ústeckém kraji"    what it shows; readers hear "… Schematická mapa."
//     region="CZ042"                               one region fills the frame; without it the country
//     cells={{ "4205": { tone: "m2", value: "3", say: "Litoměřice: 3 služby" } }}   by code of the ORP
//     mine="4205"                                  outlined: my ORP
//     selected="4214" onCell={(code) => …}         cells become buttons (one tab stop, arrows, Enter)
//     points={[{ id, lat, lon, label, tone }]}     drawn over the cells; near ones are drawn as one with a number
//     selectedPoint={id} onPoint={(ids) => …}      points become buttons; ids of all that lie there
//     legend={[{ tone: "gap", word: "služba chybí" }]}
//     ground={useGround()}                         real boundaries where an operator has imported them
//   />
//
// Tones: m0…m4 one scale from little to much, `thin` dotted, `gap` hatched, `none` unfilled. The colour never stands
// alone: give each cell a value or a `say`, and put the same facts into a list or a table beside the map. A secret
// address is never a point. Use it from lazy screens only: with its cells it weighs 15 kB.
import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { m } from "../../words/messages";
import { stopAfter } from "./arrows";
import { boxOf, type Fit, fitOf, type Ground, type GroundCell, RIVERS, SCHEMATIC } from "./ground";
import { Labels } from "./Labels";
import { type LegendItem, MapLegend } from "./MapLegend";
import { Patterns, patternOf } from "./Patterns";
import { groupsOf, type MapPoint, type PointGroup } from "./points";
import { useWidth } from "./use-width";
import "./map.css";

export type { LegendItem } from "./MapLegend";
export type { MapPoint, PointTone } from "./points";

export type CellTone = "m0" | "m1" | "m2" | "m3" | "m4" | "thin" | "gap" | "none";

export interface MapCell {
  tone: CellTone;
  /** A few characters under the name. */
  value?: string | undefined;
  /** What a reader hears instead of the bare name. */
  say?: string | undefined;
}

export interface MapBaseProps {
  label: string;
  region?: string | null | undefined;
  cells?: Readonly<Record<string, MapCell>>;
  mine?: string | null | undefined;
  selected?: string | null | undefined;
  onCell?: ((code: string) => void) | undefined;
  points?: readonly MapPoint[];
  selectedPoint?: string | null | undefined;
  onPoint?: ((ids: string[]) => void) | undefined;
  legend?: readonly LegendItem[];
  ground?: Ground;
}

const NO_CELLS: Readonly<Record<string, MapCell>> = {};
const NO_POINTS: readonly MapPoint[] = [];

export function MapBase(props: MapBaseProps) {
  const { label, region, cells = NO_CELLS, points = NO_POINTS, legend, ground = SCHEMATIC } = props;
  const [ref, width] = useWidth();
  const fit = useMemo(() => fitOf(boxOf(region, ground.cells), width), [region, ground, width]);
  const groups = useMemo(() => groupsOf(points, fit), [points, fit]);
  const pattern = useId();
  const pressable = props.onCell !== undefined || props.onPoint !== undefined;
  return (
    <div className="map" ref={ref}>
      <svg
        viewBox={`0 0 ${fit.width} ${fit.height}`}
        role={pressable ? "group" : "img"}
        aria-label={`${label}. ${ground.official ? m.map_official() : m.map_schematic()}.`}
      >
        <Patterns id={pattern} scale={fit.scale} />
        <Land {...props} ground={ground} cells={cells} fit={fit} pattern={pattern} />
        <Labels
          ground={ground}
          cells={cells}
          region={region}
          groups={groups}
          fit={fit}
          first={props.selected ?? props.mine}
        />
        <Points {...props} groups={groups} />
      </svg>
      {legend ? <MapLegend items={legend} mine={props.mine != null} /> : null}
      <p className="small muted">
        {ground.official ? m.map_note_official() : m.map_note()} {pressable ? m.map_keys() : null}
      </p>
    </div>
  );
}

interface LandProps extends MapBaseProps {
  ground: Ground;
  cells: Readonly<Record<string, MapCell>>;
  fit: Fit;
  pattern: string;
}

/** Cells, rivers and borders; cells of other regions are there for orientation only. */
function Land({ ground, region, cells, mine, selected, onCell, fit, pattern }: LandProps) {
  const inside = useMemo(
    () => ground.cells.filter((cell) => !region || cell.region === region),
    [ground, region],
  );
  const around = region ? ground.cells.filter((cell) => cell.region !== region) : [];
  const [focused, setFocused] = useState<string | null>(null);
  const stop = useStop(inside, selected ?? mine ?? null);
  const outlined = (code: string | null | undefined) => inside.find((cell) => cell.code === code)?.shape;
  return (
    <g transform={`translate(${fit.x} ${fit.y}) scale(${fit.scale})`}>
      {around.map((cell) => (
        <path key={cell.code} className="map__cell map__cell--outside" d={cell.shape} />
      ))}
      {inside.map((cell) => (
        <Cell
          key={cell.code}
          cell={cell}
          look={cells[cell.code]}
          pattern={pattern}
          pressed={cell.code === selected}
          onPress={onCell}
          here={cell.code === stop.code}
          onMove={stop.move}
          onFocused={setFocused}
        />
      ))}
      {RIVERS.map((river) => (
        <path key={river.name} className="map__water" d={river.line} />
      ))}
      {ground.regions.map((each) => (
        <path key={each.code} className="map__border" d={each.border} />
      ))}
      <Outline className="map__mine" shape={outlined(mine)} />
      <Outline className="map__selected" shape={outlined(selected)} />
      <Outline className="map__ring" shape={outlined(focused)} />
    </g>
  );
}

function Outline({ className, shape }: { className: string; shape: string | undefined }) {
  return shape ? <path className={className} d={shape} /> : null;
}

/** One tab stop for all cells: the last one that had the focus, else the given one, else the first. */
function useStop(inside: readonly GroundCell[], preferred: string | null) {
  const [last, setLast] = useState<string | null>(null);
  const has = (code: string | null) => inside.some((cell) => cell.code === code);
  const code = [last, preferred].find(has) ?? inside[0]?.code ?? null;
  const move = (event: KeyboardEvent<SVGPathElement>, from: string) => {
    const next = stopAfter(
      inside.map((cell) => ({ id: cell.code, at: cell.seat })),
      from,
      event.key,
    );
    if (next) {
      event.preventDefault();
      setLast(next.id);
      event.currentTarget.parentElement?.querySelector<SVGPathElement>(`[data-code="${next.id}"]`)?.focus();
    }
  };
  return { code, move };
}

interface CellProps {
  cell: GroundCell;
  look: MapCell | undefined;
  pattern: string;
  pressed: boolean;
  here: boolean;
  onPress: ((code: string) => void) | undefined;
  onMove: (event: KeyboardEvent<SVGPathElement>, from: string) => void;
  onFocused: (code: string | null) => void;
}

function Cell({ cell, look, pattern, pressed, here, onPress, onMove, onFocused }: CellProps) {
  const tone = look?.tone ?? "none";
  const drawn = {
    className: `map__cell map__cell--${tone}`,
    d: cell.shape,
    fill: patternOf(pattern, tone),
  };
  if (!onPress) {
    return <path {...drawn} />;
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no button element
    <path
      {...drawn}
      role="button"
      data-code={cell.code}
      tabIndex={here ? 0 : -1}
      aria-pressed={pressed}
      aria-label={look?.say ?? cell.name}
      onClick={() => onPress(cell.code)}
      onFocus={(event) => onFocused(event.currentTarget.matches(":focus-visible") ? cell.code : null)}
      onBlur={() => onFocused(null)}
      onKeyDown={(event) => {
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          onPress(cell.code);
        } else {
          onMove(event, cell.code);
        }
      }}
    />
  );
}

type PointsProps = Pick<MapBaseProps, "onPoint" | "selectedPoint"> & { groups: readonly PointGroup[] };

function Points({ groups, onPoint, selectedPoint }: PointsProps) {
  return groups.map((group) => (
    <Point key={group.id} group={group} selectedPoint={selectedPoint} onPoint={onPoint} />
  ));
}

const namesOf = (group: PointGroup): string => group.points.map((point) => point.label).join(", ");

function Point({ group, selectedPoint, onPoint }: Omit<PointsProps, "groups"> & { group: PointGroup }) {
  const selected = group.points.some((point) => point.id === selectedPoint);
  const tone = group.points.find((point) => point.tone)?.tone ?? "plain";
  const className = `map__point map__point--${tone}${selected ? " map__point--selected" : ""}`;
  const drawn = (
    <>
      <circle r={group.points.length > 1 ? 11 : 8} />
      {group.points.length > 1 ? (
        <text className="map__count" dy="4">
          {group.points.length}
        </text>
      ) : null}
    </>
  );
  const transform = `translate(${onePlace(group.at[0])} ${onePlace(group.at[1])})`;
  if (!onPoint) {
    return (
      <g className={className} transform={transform}>
        <title>{namesOf(group)}</title>
        {drawn}
      </g>
    );
  }
  const press = () => onPoint(group.points.map((point) => point.id));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no button element
    <g
      className={className}
      transform={transform}
      role="button"
      tabIndex={0}
      aria-pressed={selected}
      aria-label={namesOf(group)}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          press();
        }
      }}
    >
      <circle className="map__touch" r="14" />
      {drawn}
    </g>
  );
}

const onePlace = (value: number): number => Math.round(value * 10) / 10;
