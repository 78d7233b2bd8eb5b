/** How a person is handed over: what each way means and what it lets the form ask. */
import type { Reach, ReferralMode } from "../../gql/graphql";
import { m } from "../../words/messages";

/** In the order in which they are offered; the first is the quickest. */
export const MODES = [
  "ANONYMOUS",
  "SELF",
  "WARM",
  "WRITTEN",
  "CRISIS",
  "OPEN_OFFER",
] as const satisfies readonly ReferralMode[];

interface ModeWords {
  label: () => string;
  explain: () => string;
}

export const MODE_WORDS: Readonly<Record<ReferralMode, ModeWords>> = {
  ANONYMOUS: { label: m.new_mode_ANONYMOUS, explain: m.new_mode_ANONYMOUS_hint },
  SELF: { label: m.new_mode_SELF, explain: m.new_mode_SELF_hint },
  WARM: { label: m.new_mode_WARM, explain: m.new_mode_WARM_hint },
  WRITTEN: { label: m.new_mode_WRITTEN, explain: m.new_mode_WRITTEN_hint },
  CRISIS: { label: m.new_mode_CRISIS, explain: m.new_mode_CRISIS_hint },
  OPEN_OFFER: { label: m.new_mode_OPEN_OFFER, explain: m.new_mode_OPEN_OFFER_hint },
};

const UNKNOWN_REACHES = ["THROUGH_SENDER", "COMES_ALONE", "NEVER_CONTACT"] as const;
const KNOWN_REACHES = ["THROUGH_SENDER", "MAY_CALL", "MAY_WRITE", "COMES_ALONE", "NEVER_CONTACT"] as const;

/** The ways to reach somebody: whom nobody knows, nobody can call. */
export const reachesOf = (mode: ReferralMode): readonly Reach[] =>
  mode === "ANONYMOUS" || mode === "SELF" || mode === "OPEN_OFFER" ? UNKNOWN_REACHES : KNOWN_REACHES;

/** The way that stays, or the one that a mode begins with. */
export function reachIn(mode: ReferralMode, reach: Reach): Reach {
  if (mode === "SELF" && reach === "THROUGH_SENDER") {
    return "COMES_ALONE";
  }
  return reachesOf(mode).includes(reach) ? reach : "THROUGH_SENDER";
}

/** The mode that a new referral begins with: the quickest that the service takes. */
export const firstMode = (taken: readonly ReferralMode[]): ReferralMode =>
  MODES.find((mode) => taken.includes(mode)) ?? "ANONYMOUS";
