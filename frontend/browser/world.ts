// Invented organisations with services, brought in by the same import as anybody's.
import { randomInt } from "node:crypto";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Commands, removeFolder } from "./lavka";

export interface Town {
  name: string;
  code: string;
  district: string;
  districtName: string;
}

export const LITOMERICE: Town = {
  name: "Litoměřice",
  code: "564567",
  district: "4205",
  districtName: "Litoměřice",
};
export const HOLYSOV: Town = { name: "Holýšov", code: "553654", district: "3212", districtName: "Stod" };

export interface Organisation {
  number: string;
  name: string;
}

/** A service with the organisation that runs it. */
export interface Service {
  name: string;
  kind: string;
  by: Organisation;
}

/** A small world of one spec: who sends, and two who can help with debts in one town. */
export interface World {
  /** A word that occurs nowhere else. */
  word: string;
  town: Town;
  sender: Organisation;
  first: Service;
  second: Service;
}

/** Specialist social counselling, which answers debts. */
const COUNSELLING = "1";
const SYLLABLES = ["ba", "do", "fi", "ka", "le", "mo", "nu", "pa", "ro", "su", "ta", "vi", "ze", "lu", "mi"];

function inventedWord(): string {
  const word = Array.from({ length: 4 }, () => SYLLABLES[randomInt(SYLLABLES.length)]).join("");
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Eight digits, the last one a check. */
function inventedNumber(): string {
  const digits = Array.from({ length: 7 }, () => randomInt(10));
  const sum = digits.reduce((before, digit, at) => before + digit * (8 - at), 0);
  return `${digits.join("")}${(11 - (sum % 11)) % 10}`;
}

function organisation(name: string): Organisation {
  return { number: inventedNumber(), name };
}

export function inventWorld(town: Town): World {
  const word = inventedWord();
  const service = (name: string) => ({
    name: `Poradna ${name} ${word}`,
    kind: COUNSELLING,
    by: organisation(`${name} ${word}, z. s.`),
  });
  return {
    word,
    town,
    sender: organisation(`Odbor ${word}`),
    first: service("Břeh"),
    second: service("Jez"),
  };
}

/** Writes both sheets and has the program import them; every row must land. */
export async function importWorld(lavka: Commands, world: World): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "lavka-sheets-"));
  try {
    const organisations = join(folder, "organisations.csv");
    const services = join(folder, "services.csv");
    await writeFile(organisations, organisationSheet(world));
    await writeFile(services, serviceSheet(world));
    const said = await lavka.run("import", "sheet", "--organisations", organisations, "--services", services);
    if (/refused: /.test(said)) {
      throw new Error(`The invented world was not taken:\n${said}`);
    }
  } finally {
    await removeFolder(folder);
  }
}

const line = (...cells: string[]): string => cells.map((cell) => `"${cell}"`).join(",");

function organisationSheet({ town, sender, first, second }: World): string {
  return [
    line("ico", "name", "seat_obec", "seat_obec_code", "seat_orp", "services_in_file"),
    ...[sender, first.by, second.by].map(({ number, name }) =>
      line(number, name, town.name, town.code, town.district, "1"),
    ),
    "",
  ].join("\n");
}

function serviceSheet({ town, first, second }: World): string {
  return [
    line(
      ...["identifikator", "provider_ico", "service_name", "druh_code", "active_from", "hint_obec_code"],
      ...["hint_obec", "hint_orp", "hint_basis", "target_groups", "area_text"],
    ),
    ...[first, second].map(({ name, kind, by }) =>
      line(
        ...[String(randomInt(1e11, 1e12)), by.number, name, kind, "2020-01-01", town.code],
        ...[town.name, town.district, "registry_text", "19", `ambulantně: ${town.name}`],
      ),
    ),
    "",
  ].join("\n");
}
