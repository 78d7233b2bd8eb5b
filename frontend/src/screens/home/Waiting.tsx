import { useMemo } from "react";
import { Link } from "wouter";
import { HomeWaitingDocument, type HomeWaitingQuery } from "../../gql/graphql";
import { nameOf } from "../../parts/codes";
import { Say } from "../../parts/Say";
import { StateBadge } from "../../parts/StateBadge";
import { Turn } from "../../parts/Turn";
import { momentOf, numberOf } from "../../parts/time";
import { type Read, useRead } from "../../parts/use-read";
import { m } from "../../words/messages";
import { towardWord } from "../referral/toward";
import { Sheet } from "./Sheet";

type Row = HomeWaitingQuery["attempts"]["nodes"][number];
const NOUNS = ["ATTEMPT"] as const;
const RECEIVED = { box: "RECEIVED" } as const;
const SENT = { box: "SENT" } as const;

/** How many rows the sheet shows. */
const MOST = 5;

/** Those of both boxes that wait for us, what is due soonest first. */
export function soonest(rows: readonly Row[]): Row[] {
  const rank = (row: Row): number =>
    row.dueAt == null ? Number.POSITIVE_INFINITY : new Date(row.dueAt).getTime();
  return rows.toSorted((one, other) => rank(one) - rank(other) || 0).slice(0, MOST);
}

export function Waiting() {
  const received = useRead(HomeWaitingDocument, RECEIVED, { nouns: NOUNS });
  const sent = useRead(HomeWaitingDocument, SENT, { nouns: NOUNS });
  const both = useBoth(received, sent);
  return (
    <Sheet
      id="home-waiting"
      title={m.home_waiting()}
      read={both}
      loading={m.home_waiting_loading()}
      aside={<Link href="/doporuceni">{m.home_waiting_all()}</Link>}
    >
      {({ rows, waiting }) =>
        rows.length === 0 ? (
          <p className="muted">{m.home_waiting_none()}</p>
        ) : (
          <>
            <ul className="rows">
              {rows.map((row) => (
                <WaitingRow key={row.id} row={row} />
              ))}
            </ul>
            {waiting > rows.length ? (
              <p className="small muted">
                {m.home_waiting_more({
                  count: waiting - rows.length,
                  shown: numberOf(waiting - rows.length),
                })}
              </p>
            ) : null}
          </>
        )
      }
    </Sheet>
  );
}

interface Both {
  rows: Row[];
  waiting: number;
}

/** The two boxes as one answer: there once both are, failed where one did. */
function useBoth(received: Read<HomeWaitingQuery>, sent: Read<HomeWaitingQuery>): Read<Both> {
  const data = useMemo(() => {
    if (!received.data || !sent.data) {
      return undefined;
    }
    const [one, other] = [received.data.attempts, sent.data.attempts];
    return { rows: soonest([...one.nodes, ...other.nodes]), waiting: one.waiting + other.waiting };
  }, [received.data, sent.data]);
  const failure = received.failure ?? sent.failure;
  return {
    data,
    failure,
    loading: !data && !failure,
    stale: received.stale || sent.stale,
    refresh: () => {
      received.refresh();
      sent.refresh();
    },
  };
}

function WaitingRow({ row }: { row: Row }) {
  const needs = [...row.needs, ...(row.ageBand ? [row.ageBand] : [])].map(nameOf).join(", ");
  const other = row.side === "SENDER" ? towardWord(row) : row.from.name;
  return (
    <li className="wait">
      <Turn side={row.side} owes={row.resultUnseen ? "SENDER" : row.owes} />
      <div className="wait__t">
        <h3>
          <Link href={`/doporuceni/${row.id}`}>{other}</Link>
        </h3>
        <p>{needs}</p>
        <p className="row small">
          <StateBadge state={row.state} />
          <Due row={row} />
        </p>
      </div>
    </li>
  );
}

/** Until when, with the deadline's shape: far, near, over. */
function Due({ row }: { row: Row }) {
  if (row.dueAt == null || row.dueIn == null) {
    return (
      <Say tone="slate" icon="clock">
        {m.home_since({ when: momentOf(row.waitsSince) })}
      </Say>
    );
  }
  const when = momentOf(row.dueAt);
  if (row.dueIn < 0) {
    return (
      <Say tone="brick" icon="warn">
        <b>{m.home_overdue({ when })}</b>
      </Say>
    );
  }
  return (
    <Say tone={row.dueIn < 4 * 60 ? "plank" : "slate"} icon="clock">
      {m.home_due({ when })}
    </Say>
  );
}
