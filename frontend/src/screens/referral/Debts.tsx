import type { AttemptPartsFragment, DutyKind } from "../../gql/graphql";
import { Note } from "../../parts/Note";
import { m } from "../../words/messages";
import { workingTime } from "../handovers/working-time";
import { dueMoment } from "../referrals/due-moment";
import { isTerminal } from "./bridge";
import "./debts.css";

const DUTY: Readonly<Record<DutyKind, (input: { when: string }) => string>> = {
  REMIND: m.debts_duty_REMIND,
  REVIEW: m.debts_duty_REVIEW,
  RESULT: m.debts_duty_RESULT,
  ESCALATE: m.debts_duty_ESCALATE,
  EXPIRE: m.debts_duty_EXPIRE,
};

/** How long a referral has waited for whom, until when it should not, and what Lávka does then by itself. */
export default function Debts({ attempt, now = new Date() }: { attempt: AttemptPartsFragment; now?: Date }) {
  const open = !isTerminal(attempt.state);
  const over = open && attempt.dueAt !== null && new Date(attempt.dueAt) < now;
  const { nextDuty } = attempt;
  return (
    <section className="debts" aria-label={m.debts_title()}>
      {attempt.stale ? (
        <Note tone="brick">{attempt.side === "RECIPIENT" ? m.debts_stale() : m.debts_stale_sender()}</Note>
      ) : null}
      {open ? (
        <p className={over ? "debts__over" : undefined}>
          <b>{turnSentence(attempt)}</b> {dueSentence(attempt, over)}
        </p>
      ) : null}
      <p className="small muted">
        {totalSentence(attempt)}
        {open && nextDuty ? ` ${DUTY[nextDuty.kind]({ when: dueMoment(nextDuty.at) })}` : ""}
      </p>
    </section>
  );
}

function turnSentence({ owes, side, debts, dueAt }: AttemptPartsFragment): string {
  if (owes === "NOBODY") {
    return dueAt ? m.debts_calm({ when: dueMoment(dueAt) }) : "";
  }
  const time = workingTime(debts.turn, debts.workday);
  return owes === side ? m.debts_mine({ time }) : m.debts_theirs({ time });
}

function dueSentence({ owes, dueAt }: AttemptPartsFragment, over: boolean): string {
  if (!dueAt || owes === "NOBODY") {
    return "";
  }
  return over ? m.debts_over({ when: dueMoment(dueAt) }) : m.debts_due({ when: dueMoment(dueAt) });
}

const totalSentence = ({ debts, from, toOrganisation }: AttemptPartsFragment): string =>
  m.debts_total({
    from: from.name,
    sender: workingTime(debts.sender),
    to: toOrganisation.name,
    recipient: workingTime(debts.recipient),
  });
