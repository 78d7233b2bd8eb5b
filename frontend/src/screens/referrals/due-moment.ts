// dueMoment(at): a moment that may lie ahead, with the day of the week.
import { m } from "../../words/messages";
import { getLocale } from "../../words/runtime";

/** "čt 26. 11. v 14:10": a moment that may lie ahead. */
export function dueMoment(at: string): string {
  const region = getLocale() === "en" ? "en-GB" : "cs-CZ";
  const form = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(region, { timeZone: "Europe/Prague", ...options }).format(new Date(at));
  const day = form({ weekday: "short", day: "numeric", month: "numeric" });
  const time = form({ hour: "numeric", minute: "2-digit" });
  return m.inbox_moment({ day, time }).replaceAll(" ", "\u00a0");
}
