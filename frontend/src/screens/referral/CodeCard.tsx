import type { AttemptPartsFragment } from "../../gql/graphql";
import { Icon } from "../../parts/Icon";
import { m } from "../../words/messages";
import { showCode } from "../referrals/box";

/** The spoken code, large: for the sender to hand over, for the recipient to listen for. */
export function CodeCard({ attempt }: { attempt: AttemptPartsFragment }) {
  const mine = attempt.side === "SENDER";
  return (
    <section className="sheet sheet--snug stack" aria-labelledby="attempt-code">
      <h2 id="attempt-code">{mine ? m.attempt_code_title() : m.attempt_code_in_title()}</h2>
      <p className="spoken num">{showCode(attempt.code)}</p>
      <p className="small muted">{mine ? m.attempt_code_say() : m.attempt_code_in()}</p>
      {mine && !attempt.unclaimed ? (
        <p>
          <a className="btn" href={`/doporuceni/${attempt.id}/listek`}>
            <Icon name="print" />
            {m.attempt_code_slip()}
          </a>
        </p>
      ) : null}
    </section>
  );
}
