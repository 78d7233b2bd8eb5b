import { useMemo } from "react";
import type { AttemptLineFragment, InboxGroup } from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { numberOf } from "../../parts/time";
import { m } from "../../words/messages";
import { stepOf } from "./box";
import { ReferralRow, type RowActions } from "./ReferralRow";
import type { BoxPages } from "./use-box";
import { useListKeys } from "./use-list-keys";

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
  chosen: ReadonlySet<string>;
  actions: RowActions;
}

/** The rows by whose turn it is, and the way to the rest of them. */
export function ReferralList({ pages, rows, me, chosen, actions }: ReferralListProps) {
  const list = useListKeys(rows, actions.onTake);
  const first = rows.find((row) => stepOf(row) !== null)?.id;
  // one moment for all rows, taken anew with every answer
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are what makes it old
  const now = useMemo(() => new Date(), [rows]);
  return (
    <div {...list}>
      <p className="small muted refs__keys">{m.inbox_keys()}</p>
      {GROUPS.map((group) => (
        <Group key={group} group={group} pages={pages} rows={rows.filter((row) => row.group === group)}>
          {(row) => (
            <ReferralRow
              key={row.id}
              row={row}
              first={row.id === first}
              now={now}
              me={me}
              selected={mayChoose(row) ? chosen.has(row.id) : null}
              actions={actions}
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

/** What can be taken for consideration together with others. */
export const mayChoose = (row: AttemptLineFragment): boolean =>
  row.side === "RECIPIENT" && row.state === "SENT";

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
