/** The two boxes of an organisation and what their address bar says. */
import type { InboxNarrowing, InboxOrder, ReferralState, Urgency, WaitsFor } from "../../gql/graphql";

export type BoxName = "RECEIVED" | "SENT";
/** Open ones are what a day is about; ended ones and all of them are a choice. */
export type Filter = "OPEN" | "CLOSED" | "ALL";
export type Side = "SENDER" | "RECIPIENT" | "NOBODY";

/** What a box shows. */
export interface Ask {
  box: BoxName;
  filter: Filter;
  waitsFor: WaitsFor | null;
  state: ReferralState | null;
  service: string | null;
  urgency: Urgency | null;
  mine: boolean;
  order: InboxOrder;
}

export const WAITS_FOR: readonly WaitsFor[] = ["ME", "TEAM", "UNHELD", "OTHER_SIDE"];
export const FILTERS: readonly Filter[] = ["OPEN", "CLOSED", "ALL"];
export const ORDERS: readonly InboxOrder[] = ["DUE", "NEWEST"];

const WHOM: Readonly<Record<WaitsFor, string>> = {
  ME: "me",
  TEAM: "nas",
  UNHELD: "nikdo",
  OTHER_SIDE: "je",
};

const FILTER: Readonly<Record<Filter, string>> = { OPEN: "", CLOSED: "uzavrena", ALL: "vsechna" };

const STATE: Readonly<Record<ReferralState, string>> = {
  DRAFT: "koncept",
  SENT: "odeslano",
  RECEIVED: "posuzuje-se",
  INFO_NEEDED: "k-doplneni",
  ACCEPTED: "prevzato",
  WAITLISTED: "v-poradniku",
  ACTIVE: "kontakt-probehl",
  PAUSED: "pozastaveno",
  COMPLETED: "ukonceno",
  FAILED: "nezdarilo-se",
  DECLINED: "odmitnuto",
  WITHDRAWN: "stazeno",
  EXPIRED: "propadlo",
  ERROR: "omyl",
};

const URGENCY: Readonly<Record<Urgency, string>> = { ROUTINE: "bezne", URGENT: "specha", CRISIS: "krize" };

const ORDER: Readonly<Record<InboxOrder, string>> = { DUE: "", NEWEST: "nejnovejsi" };

function valueSaid<Value extends string>(words: Readonly<Record<Value, string>>, word: string | null) {
  return (Object.keys(words) as Value[]).find((value) => words[value] === word && word !== "") ?? null;
}

export const boxOf = (path: string): BoxName => (path.endsWith("/odeslana") ? "SENT" : "RECEIVED");

/** What an address asks for; what it says wrongly is left out. */
export function askFromAddress(path: string, search: string): Ask {
  const said = new URLSearchParams(search);
  return {
    box: boxOf(path),
    filter: valueSaid(FILTER, said.get("co")) ?? "OPEN",
    waitsFor: valueSaid(WHOM, said.get("ceka")),
    state: valueSaid(STATE, said.get("stav")),
    service: said.get("sluzba") || null,
    urgency: valueSaid(URGENCY, said.get("nalehavost")),
    mine: said.get("moje") === "ano",
    order: valueSaid(ORDER, said.get("razeni")) ?? "DUE",
  };
}

export const everythingIn = (box: BoxName): Ask => ({
  box,
  filter: "OPEN",
  waitsFor: null,
  state: null,
  service: null,
  urgency: null,
  mine: false,
  order: "DUE",
});

/** How many rows a box shows at first. */
export const FIRST_ROWS = 50;
/** Nobody reads more of them; the address may say anything. */
const MOST_ROWS = 1000;

/** How many rows an address asks for. */
export function rowsFromAddress(search: string): number {
  const rows = Number(new URLSearchParams(search).get("radku"));
  return Number.isInteger(rows) && rows > FIRST_ROWS ? Math.min(rows, MOST_ROWS) : FIRST_ROWS;
}

/** The address of a box, with how many of its rows are shown. */
export function addressOfAsk(ask: Ask, rows: number = FIRST_ROWS): string {
  const said = new URLSearchParams();
  const say = (name: string, word: string | null) => (word ? said.set(name, word) : undefined);
  say("co", FILTER[ask.filter]);
  say("ceka", ask.waitsFor && WHOM[ask.waitsFor]);
  say("stav", ask.state && STATE[ask.state]);
  say("sluzba", ask.service);
  say("nalehavost", ask.urgency && URGENCY[ask.urgency]);
  say("moje", ask.mine ? "ano" : null);
  say("razeni", ORDER[ask.order]);
  say("radku", rows > FIRST_ROWS ? String(rows) : null);
  const path = ask.box === "RECEIVED" ? "/doporuceni" : "/doporuceni/odeslana";
  return said.size === 0 ? path : `${path}?${said}`;
}

/** The parts of the question that narrow the box. */
export function narrowingOf(ask: Ask): InboxNarrowing {
  return {
    waitsFor: ask.waitsFor,
    states: ask.state ? [ask.state] : null,
    service: ask.service,
    urgency: ask.urgency,
    mine: ask.mine,
  };
}

/** Whether anything is left out of the box. */
export const narrows = (ask: Ask): boolean =>
  addressOfAsk({ ...ask, order: "DUE" }) !== addressOfAsk(everythingIn(ask.box));

export interface RowFacts {
  state: string;
  side: Side;
  owes: Side;
  resultUnseen: boolean;
}

export type Turn = "me" | "they" | "none";

/** Whose turn it is; a result that the sender has not seen is the sender's. */
export function turnOf(row: RowFacts): Turn {
  if (row.resultUnseen) {
    return row.side === "SENDER" ? "me" : "they";
  }
  if (row.owes === "NOBODY") {
    return "none";
  }
  return row.owes === row.side ? "me" : "they";
}

export type RowStep =
  | "ACKNOWLEDGE"
  | "DECIDE"
  | "FIRST_CONTACT"
  | "COMPLETE"
  | "REVIEW"
  | "ANSWER"
  | "RESULT"
  | "REROUTE";

const RECIPIENT_STEPS: Readonly<Record<string, RowStep>> = {
  SENT: "ACKNOWLEDGE",
  RECEIVED: "DECIDE",
  ACCEPTED: "FIRST_CONTACT",
  ACTIVE: "COMPLETE",
  WAITLISTED: "REVIEW",
  PAUSED: "REVIEW",
};

const REROUTED_FROM = new Set(["DECLINED", "EXPIRED", "FAILED"]);

/** The step that the button of a row of one's own turn leads to, null for the others. */
export function stepOf(row: RowFacts & { group: string; unclaimed?: boolean }): RowStep | null {
  if (row.group !== "OURS") {
    return null;
  }
  if (row.unclaimed && row.side === "RECIPIENT") {
    return "DECIDE";
  }
  if (row.side === "RECIPIENT") {
    return RECIPIENT_STEPS[row.state] ?? null;
  }
  if (row.state === "INFO_NEEDED") {
    return "ANSWER";
  }
  return REROUTED_FROM.has(row.state) ? "REROUTE" : "RESULT";
}

/** A spoken code without what people write between its characters; the server reads the rest. */
export function cleanCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s\p{Pd}.]/gu, "");
}

export const CODE_LENGTH = 8;

/** XXXX-XXXX, as it is spoken and printed. */
export function showCode(code: string): string {
  const clean = cleanCode(code);
  return clean.length === CODE_LENGTH ? `${clean.slice(0, 4)}-${clean.slice(4)}` : code;
}
