import type { AttemptPartsFragment, Party } from "../../gql/graphql";
import { stateWord } from "../../parts/codes";
import { Icon, type IconName } from "../../parts/Icon";
import { dayOf, momentOf } from "../../parts/time";
import { m } from "../../words/messages";
import { isTerminal, type Plank, type PlankStep, planksOf } from "./bridge";
import { towardWord } from "./toward";
import { confirmedBy } from "./warm";

const STEP_WORD: Readonly<Record<PlankStep, () => string>> = {
  sent: m.attempt_plank_sent,
  judged: m.attempt_plank_judged,
  taken: m.attempt_plank_taken,
  met: m.attempt_plank_met,
  result: m.attempt_plank_result,
};

/** The deck in two strokes, solid behind and dashed ahead: a parabola cut at the plank that is next. */
function deckOf(behind: number): { gone: string; ahead: string } {
  const t = behind === 0 ? 0 : Math.min(1, (2 * behind + 1) / 10);
  const x = 100 * t;
  const y = 40 * (1 - t) ** 2 - 30 * (1 - t) * t + 40 * t ** 2;
  return {
    gone: `M0 40Q${50 * t} ${40 - 55 * t} ${x} ${y}`,
    ahead: `M${x} ${y}Q${50 + 50 * t} ${-15 + 55 * t} 100 40`,
  };
}

/** The way of one referral: the sender's bank on the left, the recipient's on the right, five planks between. */
export function Bridge({ attempt }: { attempt: AttemptPartsFragment }) {
  const mine = attempt.side === "SENDER";
  const planks = planksOf(attempt);
  const behind = planks.filter((plank) => plank.mark === "done" || plank.mark === "skipped").length;
  const deck = deckOf(behind);
  return (
    <section className="bridge" aria-label={mine ? m.attempt_bridge() : m.attempt_bridge_in()}>
      <Bank attempt={attempt} party="SENDER" />
      <div className="deck">
        <svg className="deck__arc" viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
          <path d={deck.ahead} className="deck__ahead" vectorEffect="non-scaling-stroke" />
          <path d={deck.gone} className="deck__gone" vectorEffect="non-scaling-stroke" />
        </svg>
        <ol>
          {planks.map((plank) => (
            <PlankOf key={plank.step} plank={plank} attempt={attempt} />
          ))}
        </ol>
      </div>
      <Bank attempt={attempt} party="RECIPIENT" />
    </section>
  );
}

function Bank({ attempt, party }: { attempt: AttemptPartsFragment; party: Party }) {
  const me = attempt.side === party;
  const turn = attempt.owes === party;
  const sender = party === "SENDER";
  const who = sender ? attempt.from.name : towardWord(attempt);
  const classes = ["bank", sender ? "bank--from" : "bank--to", turn ? "bank--turn" : ""];
  return (
    <div className={classes.filter(Boolean).join(" ")}>
      <p className="bank__turn">{turnWord(attempt, party)}</p>
      <div className="bank__land">
        <p className="bank__who">{who}</p>
        <p className="small">{sideWord(sender, me)}</p>
      </div>
    </div>
  );
}

function turnWord(attempt: AttemptPartsFragment, party: Party): string {
  const me = attempt.side === party;
  if (attempt.owes === party) {
    if (isOffered(attempt)) {
      return m.bridge_turn_offer();
    }
    return me ? m.attempt_turn_me() : m.attempt_turn_they();
  }
  if (isTerminal(attempt.state)) {
    return attempt.waitsFor === party ? m.bridge_turn_seen() : m.attempt_turn_none();
  }
  if (attempt.owes === "NOBODY") {
    return attempt.dueAt ? m.bridge_turn_review({ day: dayOf(attempt.dueAt) }) : m.attempt_turn_none();
  }
  return me ? m.attempt_turn_wait() : m.attempt_turn_wait_they();
}

/** An open offer that nobody has taken yet. */
const isOffered = (attempt: AttemptPartsFragment): boolean =>
  attempt.mode === "OPEN_OFFER" && attempt.state === "SENT";

function sideWord(sender: boolean, me: boolean): string {
  if (sender) {
    return me ? m.attempt_side_send_me() : m.attempt_side_send();
  }
  return me ? m.attempt_side_take_me() : m.attempt_side_take();
}

const MARK_ICON: Readonly<Record<Plank["mark"], IconName | null>> = {
  done: "check",
  now: "clock",
  next: null,
  skipped: "minus",
  stopped: "x",
};

function PlankOf({ plank, attempt }: { plank: Plank; attempt: AttemptPartsFragment }) {
  const icon = MARK_ICON[plank.mark];
  return (
    <li
      className={`plank plank--${plank.mark}`}
      aria-current={plank.mark === "now" || plank.mark === "stopped" ? "step" : undefined}
    >
      <span className="plank__m">{icon ? <Icon name={icon} /> : null}</span>
      <span className="plank__t">{STEP_WORD[plank.step]()}</span>
      <span className="plank__s small">{plankNote(plank, attempt)}</span>
    </li>
  );
}

/** What the plank under way is waiting for. */
const NOW_WORD: Readonly<Partial<Record<AttemptPartsFragment["state"], () => string>>> = {
  SENT: m.attempt_now_SENT,
  RECEIVED: m.attempt_now_RECEIVED,
  INFO_NEEDED: m.attempt_now_INFO_NEEDED,
  WAITLISTED: m.attempt_now_WAITLISTED,
  ACCEPTED: m.attempt_now_ACCEPTED,
  ACTIVE: m.attempt_now_ACTIVE,
  PAUSED: m.attempt_now_PAUSED,
};

function plankNote(plank: Plank, attempt: AttemptPartsFragment): string {
  switch (plank.mark) {
    case "done":
      return plank.at ? dayOf(plank.at) : "";
    case "stopped":
      return plank.at ? `${stateWord(attempt.state)} ${dayOf(plank.at)}` : stateWord(attempt.state);
    case "now":
      return nowNote(attempt);
    case "skipped":
      return m.attempt_plank_skipped();
    case "next":
      return m.attempt_plank_next();
  }
}

/** What is being waited for, and until when. */
function nowNote(attempt: AttemptPartsFragment): string {
  if (isOffered(attempt)) {
    return m.bridge_offer();
  }
  if (confirmedBy(attempt).size === 1) {
    return m.bridge_warm_one();
  }
  if (attempt.state === "ACCEPTED" && attempt.appointmentAt) {
    return m.bridge_appointment({ when: momentOf(attempt.appointmentAt) });
  }
  const day = attempt.dueAt ? dayOf(attempt.dueAt) : null;
  if (day && attempt.state === "WAITLISTED") {
    return m.bridge_wait({ day });
  }
  if (day && attempt.state === "PAUSED") {
    return m.bridge_paused({ day });
  }
  const word = (NOW_WORD[attempt.state] ?? m.attempt_plank_now)();
  return day ? `${word} ${m.bridge_until({ day })}` : word;
}
