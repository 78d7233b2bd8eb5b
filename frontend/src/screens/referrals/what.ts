import type { AttemptLineFragment } from "../../gql/graphql";
import { nameOf } from "../../parts/codes";

/** Needs and age in one line: what a worker calls the referral by. */
export function whatOf(row: Pick<AttemptLineFragment, "needs" | "ageBand">): string {
  const needs = row.needs.map(nameOf).join(", ");
  const line = [needs, row.ageBand ? nameOf(row.ageBand) : ""].filter(Boolean).join(", ");
  return line.charAt(0).toLocaleUpperCase() + line.slice(1);
}
