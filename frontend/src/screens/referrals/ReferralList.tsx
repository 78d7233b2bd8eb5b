import { useMemo } from "react";
import type { AttemptLineFragment } from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { numberOf } from "../../parts/time";
import { m } from "../../words/messages";
import { mostUrgent } from "./box";
import { ReferralRow } from "./ReferralRow";
import type { BoxPages } from "./use-box";

/** The rows, and the way to the rest of them. */
export function ReferralList({ pages, rows }: { pages: BoxPages; rows: readonly AttemptLineFragment[] }) {
  const first = useMemo(() => mostUrgent(rows), [rows]);
  // one moment for all rows, taken anew with every answer
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are what makes it old
  const now = useMemo(() => new Date(), [rows]);
  return (
    <>
      <ol className="refs">
        {rows.map((row) => (
          <ReferralRow key={row.id} row={row} first={row.id === first} now={now} />
        ))}
      </ol>
      {pages.more ? (
        <p className="row refs__more">
          <Button blocked={pages.loadingMore} onClick={pages.more}>
            {pages.loadingMore ? m.box_more_loading() : m.box_more()}
          </Button>
          <span className="small muted" role="status">
            {m.box_shown({ shown: numberOf(rows.length), total: numberOf(pages.total) })}
          </span>
        </p>
      ) : null}
    </>
  );
}
