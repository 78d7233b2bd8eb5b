import { m } from "../../words/messages";

interface Addressed {
  side: string;
  unclaimed: boolean;
  to: { name: string };
}

/** To whom a referral goes, in words: for its sender an offer is nobody's yet. */
export const towardWord = (attempt: Addressed): string =>
  attempt.unclaimed && attempt.side === "SENDER" ? m.offer_toward() : attempt.to.name;
