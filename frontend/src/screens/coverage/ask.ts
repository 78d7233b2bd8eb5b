// What the coverage screen was asked for, as the address bar holds it: /pokryti/CZ042?druhy=32,25&den=2026-11-22&druh=32&orp=4205.
import { CELLS, REGIONS } from "../../parts/map/ground";
import { isDay } from "../handovers/span";

export interface Ask {
  /** NUTS 3, null for the country. */
  region: string | null;
  /** Codes of kinds; none are the kinds of contact work. */
  kinds: readonly string[];
  /** YYYY-MM-DD, null for today. */
  on: string | null;
  /** The kind on the map, null for the first one. */
  kind: string | null;
  /** The district whose services are shown. */
  district: string | null;
}

/** Stands in the address for the whole country. */
const COUNTRY = "CZ";

/** The region of a district's code; null for an unknown one. */
export const regionOfDistrict = (code: string | null | undefined): string | null =>
  CELLS.find((cell) => cell.code === code)?.region ?? null;

export const regionName = (code: string | null): string | null =>
  REGIONS.find((region) => region.code === code)?.name ?? null;

/** Whether the address names a region or the country. */
export const isPlace = (path: string): boolean => path === COUNTRY || regionName(path) !== null;

export function askFrom(path: string, search: string): Ask {
  const params = new URLSearchParams(search);
  const on = params.get("den");
  return {
    region: path === COUNTRY ? null : path,
    kinds: (params.get("druhy") ?? "").split(",").filter(Boolean),
    on: on !== null && isDay(on) ? on : null,
    kind: params.get("druh"),
    district: params.get("orp"),
  };
}

function searchOf(ask: Ask, names: readonly (keyof Ask)[]): string {
  const values: Partial<Record<keyof Ask, string>> = {
    kinds: ask.kinds.join(","),
    on: ask.on ?? "",
    kind: ask.kind ?? "",
    district: ask.district ?? "",
  };
  const params: Readonly<Partial<Record<keyof Ask, string>>> = {
    kinds: "druhy",
    on: "den",
    kind: "druh",
    district: "orp",
  };
  const said = names
    .filter((name) => values[name])
    .map((name) => `${params[name]}=${encodeURIComponent(values[name] ?? "").replaceAll("%2C", ",")}`);
  return said.length > 0 ? `?${said.join("&")}` : "";
}

export const addressOf = (ask: Ask): string =>
  `/pokryti/${ask.region ?? COUNTRY}${searchOf(ask, ["kinds", "on", "kind", "district"])}`;

/** The table with its definitions, as a file. */
export const fileOf = (ask: Ask): string =>
  `/pokryti/${ask.region ?? COUNTRY}.zip${searchOf(ask, ["kinds", "on"])}`;
