import type { AttemptPartsFragment, Party } from "../../gql/graphql";

/** Which sides of an accompanied hand-over have confirmed it since it was taken on. */
export function confirmedBy(attempt: Pick<AttemptPartsFragment, "mode" | "state" | "events">): Set<Party> {
  if (attempt.mode !== "WARM" || attempt.state !== "ACCEPTED") {
    return new Set();
  }
  const begun = attempt.events.findLastIndex((event) => event.state !== "ACCEPTED");
  const confirmed = attempt.events.slice(begun + 1).filter((event) => event.kind === "contact_confirmed");
  return new Set(confirmed.map((event) => event.side));
}
