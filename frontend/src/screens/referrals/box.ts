/** The two boxes of an organisation and what their address bar says. */

export type BoxName = "RECEIVED" | "SENT";
export type Filter = "ALL" | "WAITING" | "OPEN" | "CLOSED";
export type Side = "SENDER" | "RECIPIENT" | "NOBODY";

export const FILTERS: readonly Filter[] = ["ALL", "WAITING", "OPEN", "CLOSED"];

const WORDS: Readonly<Record<Filter, string>> = {
  ALL: "",
  WAITING: "cekajici",
  OPEN: "otevrena",
  CLOSED: "uzavrena",
};

export function filterFromAddress(search: string): Filter {
  const word = new URLSearchParams(search).get("stav") ?? "";
  return FILTERS.find((filter) => WORDS[filter] === word) ?? "ALL";
}

export function addressOfBox(box: BoxName, filter: Filter): string {
  const path = box === "RECEIVED" ? "/doporuceni" : "/doporuceni/odeslana";
  return filter === "ALL" ? path : `${path}?stav=${WORDS[filter]}`;
}

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

export type RowStep = "ACKNOWLEDGE" | "DECIDE" | "FIRST_CONTACT" | "COMPLETE" | "RESULT" | "REROUTE";

const RECIPIENT_STEPS: Readonly<Record<string, RowStep>> = {
  SENT: "ACKNOWLEDGE",
  RECEIVED: "DECIDE",
  ACCEPTED: "FIRST_CONTACT",
  ACTIVE: "COMPLETE",
};

const REROUTED_FROM = new Set(["DECLINED", "EXPIRED", "FAILED"]);

/** The step that the row's button leads to, null where it is not the viewer's turn. */
export function stepOf(row: RowFacts): RowStep | null {
  if (turnOf(row) !== "me") {
    return null;
  }
  if (row.side === "RECIPIENT") {
    return RECIPIENT_STEPS[row.state] ?? null;
  }
  return REROUTED_FROM.has(row.state) ? "REROUTE" : "RESULT";
}

export interface UrgentFacts extends RowFacts {
  id: string;
  urgency: string;
  changedAt: string;
}

/** The one row whose button is filled: the viewer's turn, urgent before routine, longest waiting first. */
export function mostUrgent(rows: readonly UrgentFacts[]): string | null {
  const mine = rows.filter((row) => stepOf(row) !== null);
  mine.sort((one, other) => weight(other) - weight(one) || one.changedAt.localeCompare(other.changedAt));
  return mine[0]?.id ?? null;
}

function weight(row: UrgentFacts): number {
  return row.urgency === "ROUTINE" ? 0 : 1;
}

/** Whole days in Prague between a moment and now, 0 for today. */
export function daysSince(moment: string, now: Date): number {
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Prague" });
  const then = Date.parse(`${day.format(new Date(moment))}T00:00:00Z`);
  const today = Date.parse(`${day.format(now)}T00:00:00Z`);
  return Math.max(0, Math.round((today - then) / 86_400_000));
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
