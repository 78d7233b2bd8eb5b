// What a cell of coverage says: words, a tone of the map, and what is worst.
import type { CoverageQuery } from "../../gql/graphql";
import type { CellTone, LegendItem, MapCell } from "../../parts/map/MapBase";
import { numberOf } from "../../parts/time";
import { m } from "../../words/messages";

export type Report = CoverageQuery["coverage"];
export type District = Report["districts"][number];
export type Cell = District["cells"][number];
export type Kind = Report["kinds"][number];

/** "3", "1 zčásti", "1 z kraje", "chybí": a word beside each number that is not the whole truth. */
export function cellWord(cell: Cell): string {
  if (cell.state === "GAP") {
    return m.coverage_missing();
  }
  const shown = numberOf(cell.services);
  if (cell.state === "COVERED") {
    return shown;
  }
  return cell.partial > 0 ? m.coverage_thin_part({ shown }) : m.coverage_thin_region({ shown });
}

/** The same in a sentence, for who cannot see the table. */
export function cellSentence(district: string, kind: string, cell: Cell): string {
  if (cell.state === "GAP") {
    return m.coverage_say_gap({ district, kind });
  }
  const input = { district, kind, count: cell.services, shown: numberOf(cell.services) };
  if (cell.state === "COVERED") {
    return m.coverage_say_covered(input);
  }
  return cell.partial > 0 ? m.coverage_say_part(input) : m.coverage_say_region(input);
}

/** More services are darker; the steps are those of the legend. */
const STEPS: readonly [least: number, tone: CellTone][] = [
  [5, "m4"],
  [3, "m3"],
  [2, "m2"],
  [1, "m1"],
];

export function toneOf(cell: Cell): CellTone {
  if (cell.state === "GAP") {
    return "gap";
  }
  return cell.state === "THIN" ? "thin" : (STEPS.find(([least]) => cell.services >= least)?.[1] ?? "none");
}

export const legend = (): LegendItem[] => [
  { tone: "gap", word: m.coverage_legend_gap() },
  { tone: "thin", word: m.coverage_legend_thin() },
  { tone: "m1", word: "1" },
  { tone: "m2", word: "2" },
  { tone: "m3", word: "3–4" },
  { tone: "m4", word: m.coverage_legend_most() },
];

/** The map of the kind at the index. */
export function mapCells(report: Report, index: number, kind: string): Record<string, MapCell> {
  const cells: Record<string, MapCell> = {};
  for (const district of report.districts) {
    const cell = district.cells[index];
    if (cell) {
      cells[district.code] = {
        tone: toneOf(cell),
        value: cellWord(cell),
        say: cellSentence(district.name, kind, cell),
      };
    }
  }
  return cells;
}

export interface Lack {
  district: District;
  kinds: Kind[];
}

/** Districts with gaps, those that lack most kinds first, then those with more people. */
export function lacksOf(report: Report): Lack[] {
  return report.districts
    .map((district) => ({
      district,
      kinds: report.kinds.filter((_, i) => district.cells[i]?.state === "GAP"),
    }))
    .filter((lack) => lack.kinds.length > 0)
    .sort((a, b) => b.kinds.length - a.kinds.length || b.district.population - a.district.population);
}

export interface Without {
  people: number;
  all: number;
  /** In how many districts it is not known. */
  unknown: number;
}

/** How many people no service of the kind at the index covers. */
export function withoutOf(report: Report, index: number): Without {
  const sum: Without = { people: 0, all: 0, unknown: 0 };
  for (const district of report.districts) {
    const without = district.cells[index]?.without ?? null;
    sum.all += district.population;
    sum.people += without ?? 0;
    sum.unknown += without === null ? 1 : 0;
  }
  return sum;
}
