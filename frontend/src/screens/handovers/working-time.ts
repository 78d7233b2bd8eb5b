/** Working time in words: a working day has eight hours where nobody says otherwise. */
import { numberOf } from "../../parts/time";
import { m } from "../../words/messages";

const HOUR = 60;
const DAY = 8 * HOUR;

/** "45 min", "3 h 20 min", "2 dny 4 h": the two largest parts. */
export function workingTime(minutes: number, day: number = DAY): string {
  if (minutes < HOUR) {
    return m.worktime_minutes({ shown: numberOf(minutes) });
  }
  const days = Math.floor(minutes / day);
  const hours = Math.floor((minutes % day) / HOUR);
  if (days === 0) {
    return joined(hoursIn(hours), minutes % HOUR > 0 ? minutesIn(minutes % HOUR) : null);
  }
  return joined(m.worktime_days({ count: days, shown: numberOf(days) }), hours > 0 ? hoursIn(hours) : null);
}

const hoursIn = (hours: number): string => m.worktime_hours({ shown: numberOf(hours) });
const minutesIn = (minutes: number): string => m.worktime_minutes({ shown: numberOf(minutes) });
const joined = (one: string, other: string | null): string => (other === null ? one : `${one} ${other}`);

/** A share in whole per cent: "45 %". */
export const shareOf = (part: number, whole: number): string =>
  m.handovers_percent({ shown: numberOf(whole === 0 ? 0 : Math.round((100 * part) / whole)) });
