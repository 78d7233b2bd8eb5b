import { Link } from "wouter";
import { Note } from "../../parts/Note";
import { StateBadge } from "../../parts/StateBadge";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { showCode } from "../referrals/box";
import { Bridge } from "./Bridge";
import { EndPanel } from "./EndPanel";
import type { StepPanelProps } from "./StepPanel";
import { Timeline } from "./Timeline";

/** A referral as an administrator of neither side sees it: who, states and times; and the one step that is theirs. */
export function Overseen({ attempt, onNewest }: StepPanelProps) {
  const title = m.overseen_title({ code: showCode(attempt.code) });
  useTitle(title);
  return (
    <>
      <nav aria-label={m.crumb_label()}>
        <ol className="crumb">
          <li>
            <Link href="/zadosti">{m.join_requests_title()}</Link>
          </li>
          <li aria-current="page" className="num nowrap">
            {showCode(attempt.code)}
          </li>
        </ol>
      </nav>
      <div className="head">
        <h1>{title}</h1>
        <p>
          <StateBadge state={attempt.state} />
        </p>
      </div>
      <Bridge attempt={attempt} />
      <div className="stack referral__main">
        <Note icon="lock">{m.overseen_sight()}</Note>
        <EndPanel attempt={attempt} onNewest={onNewest} />
        <Timeline attempt={attempt} />
      </div>
    </>
  );
}
