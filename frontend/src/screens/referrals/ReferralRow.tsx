import { Link } from "wouter";
import type { AttemptLineFragment, Party } from "../../gql/graphql";
import { ButtonLink } from "../../parts/Button";
import { nameOf, urgencyWord } from "../../parts/codes";
import { Say } from "../../parts/Say";
import { StateBadge } from "../../parts/StateBadge";
import { Turn } from "../../parts/Turn";
import { momentOf, numberOf } from "../../parts/time";
import { m } from "../../words/messages";
import { isTerminal } from "../referral/bridge";
import { daysSince, type RowStep, showCode, stepOf, turnOf } from "./box";

export interface ReferralRowProps {
  row: AttemptLineFragment;
  /** Whether this row carries the one filled button of the list. */
  first: boolean;
  now: Date;
}

/** One referral in a list: whose turn, what, state, since when, one button. */
export function ReferralRow({ row, first, now }: ReferralRowProps) {
  const step = stepOf(row);
  const mine = row.side === "SENDER";
  return (
    <li className="ref" data-turn={turnOf(row)}>
      <Turn side={row.side} owes={owedBy(row)} />
      <div className="ref__what">
        <h2>
          <Link href={`/doporuceni/${row.id}`}>{whatOf(row)}</Link>
        </h2>
        <p className="small muted">
          <span className="num nowrap">{showCode(row.code)}</span>
          {" · "}
          {mine ? m.box_to({ name: row.to.name }) : m.box_from({ name: row.from.name })}
        </p>
      </div>
      <div className="ref__st">
        <StateBadge state={row.state} />
        {row.urgency === "ROUTINE" || isTerminal(row.state) ? null : (
          <span className="tag">{urgencyWord(row.urgency)}</span>
        )}
      </div>
      <div className="ref__due small">
        <Waiting row={row} now={now} />
      </div>
      <div className="ref__act">
        {step ? (
          <ButtonLink href={hrefOf(row.id, step)} tone={first ? "do" : "plain"}>
            {STEP_WORD[step]()}
            <span className="vh"> {showCode(row.code)}</span>
          </ButtonLink>
        ) : null}
      </div>
    </li>
  );
}

/** Needs and age in one line: what a worker calls the referral by. */
export function whatOf(row: Pick<AttemptLineFragment, "needs" | "ageBand">): string {
  const needs = row.needs.map(nameOf).join(", ");
  const line = [needs, row.ageBand ? nameOf(row.ageBand) : ""].filter(Boolean).join(", ");
  return line.charAt(0).toLocaleUpperCase() + line.slice(1);
}

/** A result that the sender has not looked at is the sender's turn. */
function owedBy(row: AttemptLineFragment): Party {
  return row.resultUnseen ? "SENDER" : row.owes;
}

function hrefOf(id: string, step: RowStep): string {
  return step === "REROUTE" ? `/doporuceni/${id}/jinam` : `/doporuceni/${id}`;
}

const STEP_WORD: Readonly<Record<RowStep, () => string>> = {
  ACKNOWLEDGE: m.box_do_ACKNOWLEDGE,
  DECIDE: m.box_do_DECIDE,
  FIRST_CONTACT: m.box_do_FIRST_CONTACT,
  COMPLETE: m.box_do_COMPLETE,
  RESULT: m.box_do_RESULT,
  REROUTE: m.box_do_REROUTE,
};

function Waiting({ row, now }: { row: AttemptLineFragment; now: Date }) {
  const moment = momentOf(row.changedAt, now);
  if (row.resultUnseen) {
    return (
      <Say tone={row.side === "SENDER" ? "plank" : "slate"} icon="clock">
        <b>{row.side === "SENDER" ? m.box_unseen() : m.box_unseen_theirs()}</b>
        <br />
        {m.box_changed({ when: moment })}
      </Say>
    );
  }
  if (row.owes === "NOBODY") {
    return (
      <Say tone="slate" icon="ring">
        {m.box_changed({ when: moment })}
      </Say>
    );
  }
  const days = daysSince(row.changedAt, now);
  return (
    <Say tone={row.owes === row.side ? "plank" : "slate"} icon="clock">
      <b>{days === 0 ? m.box_waits_today() : m.box_waits_days({ count: days, shown: numberOf(days) })}</b>
      <br />
      {moment}
    </Say>
  );
}
