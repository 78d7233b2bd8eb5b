/**
 * What is searched for, as the address bar says it: /hledat?potreba=debts&misto=District/4205&forma=ONLINE&otevreno=1.
 * `text` is a sentence that is yet to be understood, `words` is what was left of one.
 */
import type { PartKind, ServiceFilter, ServiceForm } from "../../gql/graphql";

const LISTS = {
  needs: "potreba",
  kinds: "druh",
  forms: "forma",
  groups: "skupina",
  ages: "vek",
  organisations: "organizace",
  services: "sluzba",
} as const;

const SWITCHES = { takes: "prijima", anonymous: "beze-jmena", open: "otevreno", online: "online" } as const;

export type ListName = keyof typeof LISTS;
export type SwitchName = keyof typeof SWITCHES;

export type Asked = Readonly<Record<ListName, readonly string[]>> &
  Readonly<Record<SwitchName, boolean>> & {
    readonly place: string | null;
    readonly words: string;
    readonly text: string;
  };

export const NOTHING_ASKED: Asked = {
  needs: [],
  kinds: [],
  forms: [],
  groups: [],
  ages: [],
  organisations: [],
  services: [],
  place: null,
  takes: false,
  anonymous: false,
  open: false,
  online: false,
  words: "",
  text: "",
};

const PATH = "/hledat";
const LONGEST_TEXT = 200;
const listNames = Object.keys(LISTS) as ListName[];
const switchNames = Object.keys(SWITCHES) as SwitchName[];

function codesIn(query: URLSearchParams, name: string): string[] {
  const codes = query
    .getAll(name)
    .flatMap((part) => part.split(","))
    .filter((code) => /^[a-z0-9_+-]+$/i.test(code));
  return [...new Set(codes)];
}

/** The question in the address; what cannot be read is left out. */
export function askedIn(search: string): Asked {
  const query = new URLSearchParams(search);
  const place = query.get("misto");
  return {
    ...(Object.fromEntries(listNames.map((name) => [name, codesIn(query, LISTS[name])])) as Record<
      ListName,
      string[]
    >),
    ...(Object.fromEntries(switchNames.map((name) => [name, query.has(SWITCHES[name])])) as Record<
      SwitchName,
      boolean
    >),
    place: place !== null && /^(Municipality|District|Region)\/[A-Z0-9]+$/.test(place) ? place : null,
    words: (query.get("slova") ?? "").slice(0, LONGEST_TEXT),
    text: (query.get("text") ?? "").slice(0, LONGEST_TEXT),
  };
}

/** The address of a question, readable when it is spoken or written down. */
export function addressOf(asked: Asked): string {
  const parts = [
    ...listNames.map((name) =>
      asked[name].length > 0 ? `${LISTS[name]}=${asked[name].map(encodeURIComponent).join(",")}` : "",
    ),
    asked.place === null ? "" : `misto=${encodeURIComponent(asked.place).replace("%2F", "/")}`,
    ...switchNames.map((name) => (asked[name] ? `${SWITCHES[name]}=1` : "")),
    asked.words.trim() === "" ? "" : `slova=${encodeURIComponent(asked.words.trim())}`,
    asked.text.trim() === "" ? "" : `text=${encodeURIComponent(asked.text.trim())}`,
  ].filter(Boolean);
  return parts.length > 0 ? `${PATH}?${parts.join("&")}` : PATH;
}

/** The filter that the server understands. */
export function filterOf(asked: Asked): ServiceFilter {
  const list = (codes: readonly string[]) => (codes.length > 0 ? [...codes] : null);
  const parts: ServiceFilter = {
    needs: list(asked.needs),
    kinds: list(asked.kinds),
    forms: list(asked.forms) as ServiceForm[] | null,
    targetGroups: list(asked.groups),
    ageBands: list(asked.ages),
    organisations: list(asked.organisations),
    services: list(asked.services),
    place: asked.place,
    text: asked.words.trim() || null,
    takesReferrals: asked.takes || null,
    anonymous: asked.anonymous || null,
    openNow: asked.open || null,
    answersNow: asked.online || null,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null));
}

export const isNothing = (asked: Asked): boolean => addressOf(asked) === PATH;

const LIST_OF: Partial<Record<PartKind, ListName>> = {
  NEED: "needs",
  KIND: "kinds",
  FORM: "forms",
  GROUP: "groups",
  AGE: "ages",
  ORGANISATION: "organisations",
  SERVICE: "services",
};

const SWITCH_OF: Partial<Record<PartKind, SwitchName>> = {
  REFERRALS: "takes",
  ANONYMOUS: "anonymous",
  OPEN: "open",
  ONLINE: "online",
};

/** One part of a question; the code is empty for what is only on or off, the text for words. */
export interface Piece {
  kind: PartKind;
  code: string;
}

/** The parts in the order in which their chips stand. */
export function piecesOf(asked: Asked): Piece[] {
  const lists = Object.entries(LIST_OF) as [PartKind, ListName][];
  const switches = Object.entries(SWITCH_OF) as [PartKind, SwitchName][];
  return [
    ...lists.flatMap(([kind, name]) => asked[name].map((code) => ({ kind, code }))),
    ...(asked.place === null ? [] : [{ kind: "PLACE" as const, code: asked.place }]),
    ...switches.filter(([, name]) => asked[name]).map(([kind]) => ({ kind, code: "" })),
    ...(asked.words.trim() === "" ? [] : [{ kind: "WORDS" as const, code: asked.words.trim() }]),
  ];
}

export function withPiece(asked: Asked, { kind, code }: Piece): Asked {
  const list = LIST_OF[kind];
  if (list) {
    return asked[list].includes(code) ? asked : { ...asked, [list]: [...asked[list], code] };
  }
  const name = SWITCH_OF[kind];
  if (name) {
    return { ...asked, [name]: true };
  }
  return kind === "PLACE" ? { ...asked, place: code } : { ...asked, words: `${asked.words} ${code}`.trim() };
}

export function withoutPiece(asked: Asked, { kind, code }: Piece): Asked {
  const list = LIST_OF[kind];
  if (list) {
    return { ...asked, [list]: asked[list].filter((one) => one !== code) };
  }
  const name = SWITCH_OF[kind];
  if (name) {
    return { ...asked, [name]: false };
  }
  return kind === "PLACE" ? { ...asked, place: null } : { ...asked, words: "" };
}

/** The question without a whole part of it. */
export const withoutPart = (asked: Asked, kind: PartKind): Asked =>
  piecesOf(asked)
    .filter((piece) => piece.kind === kind)
    .reduce(withoutPiece, asked);
