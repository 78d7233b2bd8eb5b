import { useEffect, useRef } from "react";
import { Button } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { numberOf } from "../../parts/time";
import { m } from "../../words/messages";
import type { BoxPages } from "./use-box";
import { type Bulk, mayChoose } from "./use-bulk";

/** What can be done with all that is chosen, how far it got, and what came of it. */
export function Chosen({ pages, bulk }: { pages: BoxPages; bulk: Bulk }) {
  const rows = (pages.rows ?? []).filter((row) => bulk.chosen.has(row.id) && mayChoose(row));
  const shown = rows.length > 0 || bulk.progress !== null;
  const said = useSpoken(bulk.said, shown);
  return (
    <div className={shown ? "chosen" : undefined}>
      {shown ? (
        <div className="chosen__bar">
          <p>
            <b>{m.inbox_chosen({ count: rows.length, shown: numberOf(rows.length) })}</b>
          </p>
          <div className="row">
            <Button tone="do" blocked={bulk.progress !== null} onClick={() => bulk.run(rows)}>
              {bulk.progress
                ? m.inbox_ack_doing({
                    done: numberOf(bulk.progress.done),
                    total: numberOf(bulk.progress.total),
                  })
                : m.inbox_ack_all({ count: rows.length, shown: numberOf(rows.length) })}
            </Button>
            <Button tone="bare" blocked={bulk.progress !== null} onClick={bulk.clear}>
              {m.inbox_choose_none()}
            </Button>
          </div>
          <p className="small muted">{m.inbox_ack_note()}</p>
        </div>
      ) : null}
      <CommandStatus of={bulk.sending} />
      <p role="status" tabIndex={-1} ref={said} className="chosen__said">
        {bulk.said}
      </p>
    </div>
  );
}

/** The bar goes away under the hand that pressed its button: the focus goes to what came of it. */
function useSpoken(said: string, shown: boolean) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said !== "" && !shown && document.activeElement === document.body) {
      place.current?.focus({ preventScroll: true });
    }
  }, [said, shown]);
  return place;
}
