import type { ChangedNoun } from "../gql/graphql";

/** What changed, never what it says. */
export interface Change {
  noun: ChangedNoun;
  id: string;
}

const NOUNS: ReadonlySet<string> = new Set<ChangedNoun>(["ATTEMPT", "SERVICE", "ORGANISATION", "TEAM"]);

/** Whether a message from outside is one. */
export function isChange(message: unknown): message is Change {
  const change = message as Partial<Change> | null | undefined;
  return typeof change?.id === "string" && typeof change.noun === "string" && NOUNS.has(change.noun);
}
