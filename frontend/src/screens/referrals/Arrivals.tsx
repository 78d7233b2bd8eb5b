import { useEffect, useRef, useState } from "react";
import type { AttemptLineFragment } from "../../gql/graphql";
import { Say } from "../../parts/Say";
import { numberOf } from "../../parts/time";
import { m } from "../../words/messages";

type Sent = Pick<AttemptLineFragment, "sentAt">;

/** When the newest of the rows was sent, "" where there is none. */
export function newestSent(rows: readonly Sent[]): string {
  return rows.reduce((newest, row) => (row.sentAt && row.sentAt > newest ? row.sentAt : newest), "");
}

/** How many rows were sent later than what was known; the first answer is not news. */
export function arrivedSince(known: string | null, rows: readonly Sent[]): number {
  return known === null ? 0 : rows.filter((row) => (row.sentAt ?? "") > known).length;
}

/** Says politely that something new has come while the list was open. `news` is the list's first page. */
export function Arrivals({ news }: { news: readonly AttemptLineFragment[] | null }) {
  const known = useRef<string | null>(null);
  const [arrived, setArrived] = useState(0);
  useEffect(() => {
    if (news === null) {
      return;
    }
    const fresh = arrivedSince(known.current, news);
    known.current = newestSent([...news, { sentAt: known.current }]);
    if (fresh > 0) {
      setArrived(fresh);
    }
  }, [news]);
  return (
    <p className="arrived small" role="status">
      {arrived > 0 ? (
        <Say tone="moss" icon="info">
          {m.box_arrived({ count: arrived, shown: numberOf(arrived) })}
        </Say>
      ) : null}
    </p>
  );
}
