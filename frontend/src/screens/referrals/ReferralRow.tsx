import { Link } from "wouter";
import type { AttemptLineFragment, Party } from "../../gql/graphql";
import { Button, ButtonLink } from "../../parts/Button";
import { urgencyWord } from "../../parts/codes";
import { Say } from "../../parts/Say";
import { StateBadge } from "../../parts/StateBadge";
import { Turn } from "../../parts/Turn";
import { dayOf } from "../../parts/time";
import { m } from "../../words/messages";
import { isTerminal } from "../referral/bridge";
import { towardWord } from "../referral/toward";
import { type RowStep, showCode, stepOf, turnOf } from "./box";
import { sayDue } from "./due";
import { whatOf } from "./what";
import { whyWord } from "./why";

export interface RowActions {
  onTake: (row: AttemptLineFragment) => void;
  onAssign: (row: AttemptLineFragment) => void;
  onSelect: (row: AttemptLineFragment) => void;
}

export interface ReferralRowProps {
  row: AttemptLineFragment;
  /** Whether this row carries the one filled button of the list. */
  first: boolean;
  now: Date;
  me: string;
  /** Null where the row is not to be chosen together with others. */
  selected: boolean | null;
  actions: RowActions;
}

/** One referral in a list: whose turn, what, who has it, state, until when, what to do. */
export function ReferralRow({ row, first, now, me, selected, actions }: ReferralRowProps) {
  const mine = row.side === "SENDER";
  const code = showCode(row.code);
  return (
    <li className="ref" data-turn={turnOf(row)} data-row={row.id}>
      <div className="ref__turn">
        <Turn side={row.side} owes={owedBy(row)} />
        {selected === null ? null : (
          <input
            type="checkbox"
            aria-label={m.inbox_select({ code })}
            checked={selected}
            onChange={() => actions.onSelect(row)}
          />
        )}
      </div>
      <div className="ref__what">
        <h3>
          <Link href={`/doporuceni/${row.id}`} data-way={row.id}>
            {whatOf(row)}
          </Link>
        </h3>
        <p className="small muted">
          <span className="num nowrap">{code}</span>
          {" · "}
          {mine ? m.box_to({ name: towardWord(row) }) : m.box_from({ name: row.from.name })}
        </p>
        <p className="small ref__why">{[whyWord(row), heldWord(row, me)].filter(Boolean).join(" · ")}</p>
      </div>
      <div className="ref__st">
        <StateBadge state={row.state} />
        {row.unclaimed && !isTerminal(row.state) ? <span className="tag">{m.offer_tag()}</span> : null}
        {row.urgency === "ROUTINE" || isTerminal(row.state) ? null : (
          <span className="tag">{urgencyWord(row.urgency)}</span>
        )}
      </div>
      <div className="ref__due small">
        <Due row={row} now={now} />
      </div>
      <div className="ref__act">
        <Actions row={row} first={first} code={code} actions={actions} />
      </div>
    </li>
  );
}

function Actions({
  row,
  first,
  code,
  actions,
}: Pick<ReferralRowProps, "row" | "first" | "actions"> & { code: string }) {
  const step = stepOf(row);
  return (
    <>
      {step ? (
        <ButtonLink href={hrefOf(row.id, step)} tone={first ? "do" : "plain"}>
          {STEP_WORD[step]()}
          <span className="vh"> {code}</span>
        </ButtonLink>
      ) : null}
      {row.mayTake ? (
        <Button tone="bare" aria-keyshortcuts="P" onClick={() => actions.onTake(row)}>
          {m.inbox_take()}
          <span className="vh"> {code}</span>
        </Button>
      ) : null}
      {row.mayAssign ? (
        <Button tone="bare" aria-keyshortcuts="D" onClick={() => actions.onAssign(row)}>
          {m.inbox_assign()}
          <span className="vh"> {code}</span>
        </Button>
      ) : null}
    </>
  );
}

type Held = Pick<AttemptLineFragment, "keeper" | "holder" | "unheld" | "awayUntil" | "side" | "state">;

/** Who has it, and in whose place. */
export function heldWord(row: Held, me: string): string {
  const { keeper, holder } = row;
  if (!keeper) {
    return isTerminal(row.state) ? "" : m.inbox_unheld_NOBODY_TOOK_IT();
  }
  if (!holder) {
    const name = keeper.name;
    return row.unheld === "AWAY" ? m.inbox_unheld_AWAY({ name }) : m.inbox_unheld_LEFT({ name });
  }
  if (holder.id !== keeper.id) {
    const away = { name: keeper.name, day: row.awayUntil ? dayOf(`${row.awayUntil}T12:00:00Z`) : "" };
    return holder.id === me ? m.inbox_away_note_me(away) : m.inbox_away_note({ ...away, stand: holder.name });
  }
  return row.side === "SENDER" ? sentWord(keeper, me) : keptWord(keeper, me);
}

interface Named {
  id: string;
  name: string;
}

const sentWord = ({ id, name }: Named, me: string): string =>
  id === me ? m.inbox_sent_by_me() : m.inbox_sent_by({ name });

const keptWord = ({ id, name }: Named, me: string): string =>
  id === me ? m.inbox_held_by_me() : m.inbox_held_by({ name });

/** A result that the sender has not looked at is the sender's turn, and so is a review that has come. */
function owedBy(row: AttemptLineFragment): Party {
  if (row.group === "OURS") {
    return row.side;
  }
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
  REVIEW: m.inbox_do_REVIEW,
  ANSWER: m.inbox_do_ANSWER,
  RESULT: m.box_do_RESULT,
  REROUTE: m.box_do_REROUTE,
};

function Due({ row, now }: { row: AttemptLineFragment; now: Date }) {
  const { tone, icon, strong, lines } = sayDue(row, now);
  return (
    <Say tone={tone} icon={icon}>
      {strong ? <b>{strong}</b> : null}
      {lines.map((line, index) => (
        <span key={line}>
          {index > 0 || strong ? <br /> : null}
          {line}
        </span>
      ))}
    </Say>
  );
}
