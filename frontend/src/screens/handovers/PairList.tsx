import { useState } from "react";
import { Button } from "../../parts/Button";
import { Say } from "../../parts/Say";
import { dayOf, numberOf } from "../../parts/time";
import { m } from "../../words/messages";
import type { Choice } from "./choice";
import type { Pair, Row } from "./pairs";
import { shareOf, workingTime } from "./working-time";

/** The report shows at most this many directions. */
const MOST_ROWS = 200;

/** How many pairs are shown at first, and how many more with each press. */
const PAGE = 12;

export interface PairListProps {
  pairs: readonly Pair[];
  /** How many directions the report has. */
  rows: number;
  choice: Choice | null;
  onChoice: (choice: Choice | null) => void;
  /** A facilitator opens the attempts of a direction. */
  mayOpen: boolean;
}

/** Each two organisations with both directions, most traffic first. */
export function PairList({ pairs, rows, choice, onChoice, mayOpen }: PairListProps) {
  const [most, setMost] = useState(PAGE);
  const rest = pairs.length - most;
  return (
    <section className="sheet" aria-labelledby="handovers-list">
      <div className="sheet__head">
        <h2 id="handovers-list">{m.handovers_table()}</h2>
        <span className="small muted" role="status">
          {m.handovers_pairs({ count: pairs.length, shown: numberOf(pairs.length) })}
        </span>
      </div>
      {choice ? (
        <p className="row between">
          <span>{m.handovers_filtered()}</span>
          <Button tone="bare" onClick={() => onChoice(null)}>
            {m.handovers_show_all()}
          </Button>
        </p>
      ) : null}
      <ol className="rows pairs">
        {pairs.slice(0, most).map((pair) => (
          <PairItem key={pair.key} pair={pair} onOpen={mayOpen ? onChoice : null} />
        ))}
      </ol>
      {rest > 0 ? (
        <Button wide onClick={() => setMost(most + 2 * PAGE)}>
          {m.handovers_more({ count: rest, shown: numberOf(rest) })}
        </Button>
      ) : null}
      {rows >= MOST_ROWS ? <p className="small muted">{m.handovers_cut()}</p> : null}
    </section>
  );
}

interface PairItemProps {
  pair: Pair;
  onOpen: ((choice: Choice) => void) | null;
}

function PairItem({ pair, onOpen }: PairItemProps) {
  const { there, back } = pair;
  return (
    <li className="pair">
      <div className="pair__head">
        <h3>
          {pair.kind === "inside"
            ? there.from.name
            : m.handovers_pair({ one: there.from.name, other: there.to.name })}
        </h3>
        <Tie kind={pair.kind} />
      </div>
      <Direction row={there} onOpen={onOpen} />
      {back ? <Direction row={back} onOpen={onOpen} /> : null}
      {pair.kind === "oneSided" ? (
        <p className="pair__none small muted">
          <span aria-hidden="true">← </span>
          {m.handovers_nothing_back({ one: there.to.name })}
        </p>
      ) : null}
    </li>
  );
}

/** Whether it goes both ways, in words and by a shape. */
function Tie({ kind }: { kind: Pair["kind"] }) {
  switch (kind) {
    case "mutual":
      return (
        <Say tone="moss" icon="swap">
          {m.handovers_mutual()}
        </Say>
      );
    case "oneSided":
      return (
        <Say tone="plank" icon="to">
          {m.handovers_one_sided()}
        </Say>
      );
    case "inside":
      return (
        <Say tone="slate" icon="ring">
          {m.handovers_inside()}
        </Say>
      );
  }
}

function Direction({ row, onOpen }: { row: Row; onOpen: ((choice: Choice) => void) | null }) {
  return (
    <div className="dir">
      <p className="dir__who">
        <span aria-hidden="true">→ </span>
        <span className="vh">{m.handovers_to()} </span>
        {row.to.name}:{" "}
        <b className="num">{m.handovers_sent({ count: row.sent, shown: numberOf(row.sent) })}</b>
        <span className="small muted"> {m.handovers_last({ day: dayOf(row.lastSentAt) })}</span>
      </p>
      <dl className="dir__facts small">
        <Fact word={m.handovers_wait_answer()} wait={row.toAnswer} />
        <Fact word={m.handovers_wait_decision()} wait={row.toDecision} />
        <Fact word={m.handovers_wait_contact()} wait={row.toContact} />
        <div>
          <dt>{m.handovers_accepted_word()}</dt>
          <dd>{numberOf(row.accepted)}</dd>
        </div>
        <div>
          <dt>{m.handovers_waiting_word()}</dt>
          <dd>{numberOf(row.waiting)}</dd>
        </div>
        <div>
          <dt>{m.handovers_closed_word()}</dt>
          <dd>{shareOf(row.closed, row.sent)}</dd>
        </div>
      </dl>
      {onOpen ? (
        <Button tone="bare" onClick={() => onOpen({ sender: row.from.id, recipient: row.to.id })}>
          {m.handovers_open()}
          <span className="vh">
            {" "}
            {row.from.name} → {row.to.name}
          </span>
        </Button>
      ) : null}
    </div>
  );
}

function Fact({ word, wait }: { word: string; wait: Row["toAnswer"] }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>
        {wait.minutes == null ? (
          m.handovers_no_median()
        ) : (
          <>
            {workingTime(wait.minutes)}{" "}
            <span className="muted">{m.handovers_median_n({ shown: numberOf(wait.count) })}</span>
          </>
        )}
      </dd>
    </div>
  );
}
