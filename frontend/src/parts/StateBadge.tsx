// <StateBadge state="SENT" />: word + shape + colour of the fourteen states; no two share a shape.
import type { ReferralState } from "../gql/graphql";
import { stateWord } from "./codes";
import { Icon, type IconName } from "./Icon";

export type Tone = "slate" | "river" | "moss" | "plank" | "brick";

export const STATE_LOOK: Readonly<Record<ReferralState, { icon: IconName; tone: Tone }>> = {
  DRAFT: { icon: "dash", tone: "slate" },
  SENT: { icon: "to", tone: "river" },
  RECEIVED: { icon: "halfc", tone: "river" },
  INFO_NEEDED: { icon: "ask", tone: "plank" },
  ACCEPTED: { icon: "check", tone: "moss" },
  WAITLISTED: { icon: "queue", tone: "slate" },
  ACTIVE: { icon: "hand", tone: "moss" },
  PAUSED: { icon: "pause", tone: "slate" },
  COMPLETED: { icon: "done", tone: "moss" },
  FAILED: { icon: "x", tone: "brick" },
  DECLINED: { icon: "minus", tone: "brick" },
  WITHDRAWN: { icon: "undo", tone: "slate" },
  EXPIRED: { icon: "exp", tone: "brick" },
  ERROR: { icon: "slash", tone: "slate" },
};

export function StateBadge({ state }: { state: ReferralState }) {
  const { icon, tone } = STATE_LOOK[state];
  return (
    <span className={`st st--${tone}`}>
      <Icon name={icon} />
      {stateWord(state)}
    </span>
  );
}
