import { expect, test } from "vitest";
import { addressOf, askFrom, fileOf, isPlace, regionOfDistrict } from "./ask";
import {
  type Cell,
  cellSentence,
  cellWord,
  lacksOf,
  mapCells,
  type Report,
  toneOf,
  withoutOf,
} from "./cells";

const cell = (change: Partial<Cell>): Cell => ({
  __typename: "CoverageCell",
  state: "COVERED",
  services: 1,
  sited: 0,
  whole: 1,
  regional: 0,
  partial: 0,
  without: 0,
  ...change,
});
const gap = cell({ state: "GAP", services: 0, whole: 0, without: 100 });
const kind = (code: string) => ({
  __typename: "ServiceKind" as const,
  code,
  nameCs: `druh ${code}`,
  nameEn: code,
});
const district = (code: string, population: number, cells: Cell[]) => ({
  __typename: "CoverageDistrict" as const,
  code,
  name: `ORP ${code}`,
  region: "CZ042",
  population,
  cells,
});
const report: Report = {
  __typename: "Coverage",
  on: "2026-11-22",
  populationOn: "2022-01-01",
  kinds: [kind("32"), kind("25")],
  districts: [
    district("4201", 300, [cell({}), cell({})]),
    district("4202", 100, [gap, cell({})]),
    district("4203", 200, [gap, cell({ state: "THIN", partial: 1, without: null })]),
    district("4204", 100, [gap, gap]),
  ],
};

test("what is asked stands in the address and is read back from it", () => {
  const ask = { region: "CZ042", kinds: ["32", "CDZ"], on: "2026-03-01", kind: "32", district: "4205" };
  expect(addressOf(ask)).toBe("/pokryti/CZ042?druhy=32,CDZ&den=2026-03-01&druh=32&orp=4205");
  expect(askFrom("CZ042", "?druhy=32,CDZ&den=2026-03-01&druh=32&orp=4205")).toEqual(ask);
  expect(fileOf(ask)).toBe("/pokryti/CZ042.zip?druhy=32,CDZ&den=2026-03-01");
});

test("the bare address is the country today by the usual kinds, and a day that is none is today", () => {
  const bare = { region: null, kinds: [], on: null, kind: null, district: null };
  expect(askFrom("CZ", "")).toEqual(bare);
  expect(askFrom("CZ", "?den=2026-02-30&druhy=")).toEqual(bare);
  expect(addressOf(bare)).toBe("/pokryti/CZ");
});

test("a code in the address that is no region is not taken for one", () => {
  expect(["CZ", "CZ042", "CZ999", "x"].map(isPlace)).toEqual([true, true, false, false]);
  expect(regionOfDistrict("4205")).toBe("CZ042");
  expect(regionOfDistrict("9999")).toBeNull();
});

test("a cell says in words what its colour says", () => {
  const part = cell({ state: "THIN", services: 2, whole: 0, partial: 1, regional: 1 });
  const region = cell({ state: "THIN", services: 5, whole: 0, regional: 5 });
  expect([cell({ services: 3 }), part, region, gap].map(cellWord)).toEqual([
    "3",
    "2 zčásti",
    "5 z kraje",
    "chybí",
  ]);
  expect(
    [cell({ services: 3 }), part, region, gap].map((each) => cellSentence("Žatec", "noclehárny", each)),
  ).toEqual([
    "Žatec: noclehárny, 3 služby",
    "Žatec: noclehárny, 2 služby, jen pro část ORP",
    "Žatec: noclehárny, 5 služeb, jen pro celý kraj",
    "Žatec: noclehárny, chybí",
  ]);
  expect([1, 2, 3, 4, 5, 40].map((services) => toneOf(cell({ services })))).toEqual([
    "m1",
    "m2",
    "m3",
    "m3",
    "m4",
    "m4",
  ]);
  expect([part, gap].map(toneOf)).toEqual(["thin", "gap"]);
});

test("the map has a cell for every district, with the words of the table", () => {
  const cells = mapCells(report, 0, "druh 32");
  expect(Object.keys(cells)).toHaveLength(4);
  expect(cells["4204"]).toEqual({ tone: "gap", value: "chybí", say: "ORP 4204: druh 32, chybí" });
});

test("who lacks most comes first, then who has more people", () => {
  expect(lacksOf(report).map((lack) => lack.district.code)).toEqual(["4204", "4203", "4202"]);
});

test("people without a service are added up, and what nobody knows is counted apart", () => {
  expect(withoutOf(report, 0)).toEqual({ people: 300, all: 700, unknown: 0 });
  expect(withoutOf(report, 1)).toEqual({ people: 100, all: 700, unknown: 1 });
});
