// whyWord(row) → "čeká, až potvrdíte přijetí": why a row stands in its group.
import type { AttemptLineFragment } from "../../gql/graphql";
import { m } from "../../words/messages";

type Facts = Pick<AttemptLineFragment, "state" | "side" | "group" | "resultUnseen">;
type Words = Readonly<Partial<Record<AttemptLineFragment["state"], () => string>>>;

const RECIPIENT: Words = {
  SENT: m.inbox_why_RECIPIENT_SENT,
  RECEIVED: m.inbox_why_RECIPIENT_RECEIVED,
  INFO_NEEDED: m.inbox_why_RECIPIENT_INFO_NEEDED,
  ACCEPTED: m.inbox_why_RECIPIENT_ACCEPTED,
  WAITLISTED: m.inbox_why_RECIPIENT_WAITLISTED,
  ACTIVE: m.inbox_why_RECIPIENT_ACTIVE,
  PAUSED: m.inbox_why_RECIPIENT_PAUSED,
};

/** The day of the review has come. */
const DUE: Words = {
  WAITLISTED: m.inbox_why_RECIPIENT_WAITLISTED_due,
  PAUSED: m.inbox_why_RECIPIENT_PAUSED_due,
};

const SENDER: Words = {
  SENT: m.inbox_why_SENDER_SENT,
  RECEIVED: m.inbox_why_SENDER_RECEIVED,
  INFO_NEEDED: m.inbox_why_SENDER_INFO_NEEDED,
  ACCEPTED: m.inbox_why_SENDER_ACCEPTED,
  WAITLISTED: m.inbox_why_SENDER_WAITLISTED,
  ACTIVE: m.inbox_why_SENDER_ACTIVE,
  PAUSED: m.inbox_why_SENDER_PAUSED,
};

const ELSEWHERE: ReadonlySet<string> = new Set(["DECLINED", "EXPIRED", "FAILED"]);

/** Empty where the state says it all. */
export function whyWord(row: Facts): string {
  if (row.group === "OURS" && row.resultUnseen) {
    return ELSEWHERE.has(row.state) ? m.inbox_why_unseen_elsewhere() : m.inbox_why_unseen();
  }
  const due = row.group === "OURS" && row.side === "RECIPIENT" ? DUE[row.state] : undefined;
  return (due ?? (row.side === "SENDER" ? SENDER : RECIPIENT)[row.state])?.() ?? "";
}
