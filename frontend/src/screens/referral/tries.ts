/** How often the service tried to reach the person, and whether that is enough to give up. */
import { m } from "../../words/messages";
import { dayIn } from "./moment";

export interface Tries {
  count: number;
  /** On how many different days in Prague. */
  days: number;
}

export const ENOUGH: Readonly<Tries> = { count: 3, days: 2 };

export function triesOf(events: readonly { kind: string; effectiveAt: string }[]): Tries {
  const tried = events.filter((event) => event.kind === "contact_attempted");
  return {
    count: tried.length,
    days: new Set(tried.map((event) => dayIn(new Date(event.effectiveAt)))).size,
  };
}

export const isEnough = ({ count, days }: Tries): boolean => count >= ENOUGH.count && days >= ENOUGH.days;

/** Where the tries stand, in a sentence. */
export function soFar(tries: Tries): string {
  if (tries.count === 0) {
    return m.tries_none();
  }
  return isEnough(tries)
    ? m.tries_enough({ count: tries.count })
    : m.tries_so_far({ count: tries.count, days: tries.days });
}
