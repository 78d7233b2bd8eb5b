// sayDue(row): how long a row waits and how much time is left, in working time, with the tone to say it in.
import type { IconName } from "../../parts/Icon";
import type { Tone } from "../../parts/StateBadge";
import { momentOf, numberOf } from "../../parts/time";
import { m } from "../../words/messages";
import { dueMoment } from "./due-moment";

export { dueMoment };

const HOUR = 60;
type Unit = "days" | "hours" | "minutes";

/** A working time in its largest whole unit; a day has as many minutes as somebody works in one. */
export function inUnits(minutes: number, workday: number): { unit: Unit; count: number } {
  const size = Math.abs(minutes);
  if (size >= workday) {
    return { unit: "days", count: Math.floor(size / workday) };
  }
  return size >= HOUR
    ? { unit: "hours", count: Math.floor(size / HOUR) }
    : { unit: "minutes", count: Math.max(1, size) };
}

type Counted = (input: { count: number; shown: string }) => string;
type Words = Readonly<Record<Unit, Counted>>;

const WAITS: Words = {
  days: m.inbox_waits_days,
  hours: m.inbox_waits_hours,
  minutes: m.inbox_waits_minutes,
};
const LEFT: Words = { days: m.inbox_left_days, hours: m.inbox_left_hours, minutes: m.inbox_left_minutes };
const OVER: Words = { days: m.inbox_over_days, hours: m.inbox_over_hours, minutes: m.inbox_over_minutes };

function say(words: Words, minutes: number, workday: number): string {
  const { unit, count } = inUnits(minutes, workday);
  return words[unit]({ count, shown: numberOf(count) });
}

export interface DueFacts {
  group: string;
  dueAt?: string | null | undefined;
  dueIn?: number | null | undefined;
  waited: number;
  /** Minutes of the working day by which it is counted. */
  workday: number;
  changedAt: string;
}

export interface Said {
  tone: Tone;
  icon: IconName;
  /** What stands out: the rest of the time, or that it is over. */
  strong: string | null;
  lines: string[];
}

/** What a row says of its time: the rest and the moment, and how long it has waited. */
export function sayDue(row: DueFacts, now: Date): Said {
  if (row.group === "ENDED") {
    const line = m.box_changed({ when: momentOf(row.changedAt, now) });
    return { tone: "slate", icon: "ring", strong: null, lines: [line] };
  }
  const waits = row.group === "OURS" ? [say(WAITS, row.waited, row.workday)] : [];
  if (!row.dueAt || row.dueIn === null || row.dueIn === undefined) {
    const line = row.group === "OURS" ? waits : [say(WAITING_THERE, row.waited, row.workday)];
    return { tone: row.group === "OURS" ? "plank" : "slate", icon: "clock", strong: null, lines: line };
  }
  const until = m.inbox_until({ when: dueMoment(row.dueAt) });
  if (row.group === "CALM") {
    return {
      tone: "slate",
      icon: "queue",
      strong: null,
      lines: [m.inbox_review({ when: dueMoment(row.dueAt) })],
    };
  }
  if (row.dueIn < 0) {
    return {
      tone: "brick",
      icon: "warn",
      strong: say(OVER, row.dueIn, row.workday),
      lines: [until, ...waits],
    };
  }
  const near = row.dueIn <= row.workday;
  return {
    tone: near ? "plank" : "slate",
    icon: "clock",
    strong: say(LEFT, row.dueIn, row.workday),
    lines: [until, ...waits],
  };
}

const WAITING_THERE: Words = {
  days: m.inbox_theirs_days,
  hours: m.inbox_theirs_hours,
  minutes: m.inbox_theirs_minutes,
};
