import { lazy, Suspense, useMemo, useState } from "react";
import type { AttemptLineFragment, InboxGroup } from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { Icon } from "../../parts/Icon";
import { numberOf } from "../../parts/time";
import { m } from "../../words/messages";
import { stepOf } from "./box";
import { ReferralRow, type RowActions } from "./ReferralRow";
import type { BoxPages } from "./use-box";
import { type Bulk, mayChoose } from "./use-bulk";
import { useListKeys } from "./use-list-keys";

const KeysDialog = lazy(async () => ({ default: (await import("./KeysDialog")).KeysDialog }));

const GROUPS: readonly InboxGroup[] = ["OURS", "THEIRS", "CALM", "ENDED"];

const GROUP_WORDS: Readonly<Record<InboxGroup, { title: () => string; text: () => string }>> = {
  OURS: { title: m.inbox_group_OURS, text: m.inbox_group_OURS_text },
  THEIRS: { title: m.inbox_group_THEIRS, text: m.inbox_group_THEIRS_text },
  CALM: { title: m.inbox_group_CALM, text: m.inbox_group_CALM_text },
  ENDED: { title: m.inbox_group_ENDED, text: m.inbox_group_ENDED_text },
};

interface ReferralListProps {
  pages: BoxPages;
  rows: readonly AttemptLineFragment[];
  me: string;
  bulk: Bulk;
  actions: Pick<RowActions, "onTake" | "onAssign">;
}

/** The rows by whose turn it is, and the way to the rest of them. */
export function ReferralList({ pages, rows, me, bulk, actions }: ReferralListProps) {
  const [help, setHelp] = useState(false);
  const inOrder = useMemo(() => GROUPS.flatMap((group) => rows.filter((row) => row.group === group)), [rows]);
  const list = useListKeys(inOrder, {
    onTake: (row) => (row.mayTake ? actions.onTake(row) : undefined),
    onAssign: (row) => (row.mayAssign ? actions.onAssign(row) : undefined),
    onAcknowledge: (row) => {
      const chosen = rows.filter((one) => bulk.chosen.has(one.id));
      void bulk.run((chosen.length > 0 ? chosen : [row]).filter(mayChoose));
    },
    onSelect: bulk.toggle,
    onExtend: (from, to) => bulk.add([from, to]),
    onStop: bulk.clear,
    onHelp: () => setHelp(true),
  });
  const first = rows.find((row) => stepOf(row) !== null)?.id;
  // one moment for all rows, taken anew with every answer
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are what makes it old
  const now = useMemo(() => new Date(), [rows]);
  return (
    <div {...list}>
      <ListHead rows={rows} bulk={bulk} onHelp={() => setHelp(true)} />
      {help ? (
        <Suspense>
          <KeysDialog open onClose={() => setHelp(false)} />
        </Suspense>
      ) : null}
      {GROUPS.map((group) => (
        <Group key={group} group={group} pages={pages} rows={rows.filter((row) => row.group === group)}>
          {(row) => (
            <ReferralRow
              key={row.id}
              row={row}
              first={row.id === first}
              now={now}
              me={me}
              selected={mayChoose(row) ? bulk.chosen.has(row.id) : null}
              actions={{ ...actions, onSelect: bulk.toggle }}
            />
          )}
        </Group>
      ))}
      {pages.more ? (
        <p className="row refs__more">
          <Button blocked={pages.loadingMore} onClick={pages.more}>
            {pages.loadingMore ? m.box_more_loading() : m.box_more()}
          </Button>
          <span className="small muted" role="status">
            {m.box_shown({ shown: numberOf(rows.length), total: numberOf(pages.box?.total ?? 0) })}
          </span>
        </p>
      ) : null}
    </div>
  );
}

/** Choosing all that waits at once, and the keys. */
function ListHead({ rows, bulk, onHelp }: { rows: BoxPages["rows"]; bulk: Bulk; onHelp: () => void }) {
  const waiting = (rows ?? []).filter(mayChoose);
  return (
    <div className="row refs__head">
      {waiting.length > 1 ? (
        <Button onClick={() => bulk.add(waiting)}>
          <Icon name="check" />
          {m.inbox_choose_all({ count: waiting.length, shown: numberOf(waiting.length) })}
        </Button>
      ) : null}
      <span className="refs__keys">
        <Button tone="bare" aria-keyshortcuts="?" onClick={onHelp}>
          {m.inbox_keys_open()} <kbd>?</kbd>
        </Button>
      </span>
    </div>
  );
}

interface GroupProps {
  group: InboxGroup;
  pages: BoxPages;
  rows: readonly AttemptLineFragment[];
  children: (row: AttemptLineFragment) => React.ReactNode;
}

function Group({ group, pages, rows, children }: GroupProps) {
  if (rows.length === 0) {
    return null;
  }
  const words = GROUP_WORDS[group];
  const count = pages.box?.groups.find((one) => one.group === group)?.count ?? rows.length;
  return (
    <section className={group === "OURS" ? "grp grp--me" : "grp"} aria-labelledby={`group-${group}`}>
      <div className="grp__head">
        <h2 id={`group-${group}`}>
          {words.title()} <span className="num grp__n">{numberOf(count)}</span>
        </h2>
        <p className="small muted">{words.text()}</p>
      </div>
      <ol className="refs">{rows.map(children)}</ol>
    </section>
  );
}
