import { useState } from "react";
import { Link } from "wouter";
import { DraftsDocument, type DraftsQuery } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { Button, ButtonLink } from "../../parts/Button";
import { Empty } from "../../parts/Empty";
import { ErrorNote } from "../../parts/ErrorNote";
import { momentOf } from "../../parts/time";
import { useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { whatOf } from "../referrals/what";
import "./referral-new.css";

const NOUNS = ["ATTEMPT"] as const;
const FIRST = 20;
/** As many as the server gives at once. */
const MOST = 100;

type Row = DraftsQuery["drafts"]["nodes"][number];

/** What the worker has begun and not sent. */
export default function DraftsScreen() {
  const [first, setFirst] = useState(FIRST);
  const read = useRead(DraftsDocument, { first }, { nouns: NOUNS });
  useTitle(m.draft_list());
  return (
    <>
      <nav aria-label={m.crumb_label()}>
        <ol className="crumb">
          <li>
            <Link href="/doporuceni">{m.box_title()}</Link>
          </li>
          <li aria-current="page">{m.draft_list()}</li>
        </ol>
      </nav>
      <div className="head">
        <h1>{m.draft_list()}</h1>
        <p className="muted">{m.draft_list_lead()}</p>
      </div>
      {read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null}
      {read.loading ? <Bones what={m.draft_list_loading()} /> : null}
      {read.data ? <List drafts={read.data.drafts} onMore={() => setFirst(MOST)} /> : null}
    </>
  );
}

function List({ drafts, onMore }: { drafts: DraftsQuery["drafts"]; onMore: () => void }) {
  if (drafts.nodes.length === 0) {
    return (
      <section className="sheet">
        <Empty
          title={m.draft_list_empty()}
          text={m.draft_list_empty_text()}
          action={<ButtonLink href="/hledat">{m.new_find()}</ButtonLink>}
        />
      </section>
    );
  }
  return (
    <section className="sheet stack" aria-label={m.draft_list()}>
      <ul className="rows">
        {drafts.nodes.map((row) => (
          <DraftLine key={row.id} row={row} />
        ))}
      </ul>
      {drafts.pageInfo.hasNextPage && drafts.nodes.length < MOST ? (
        <p>
          <Button onClick={onMore}>{m.draft_list_more()}</Button>
        </p>
      ) : null}
    </section>
  );
}

function DraftLine({ row }: { row: Row }) {
  const what = whatOf(row) || m.draft_list_nothing();
  const href = `/sluzba/${row.to.id}/doporucit?koncept=${row.id}`;
  return (
    <li className="draftline">
      <div>
        <h2>
          <Link href={href}>{what}</Link>
        </h2>
        <p className="small muted">
          {m.draft_list_to({ name: row.to.name })} · {m.draft_list_saved({ when: momentOf(row.savedAt) })}
        </p>
      </div>
      <ButtonLink href={href}>
        {m.draft_list_open()}
        <span className="vh"> {what}</span>
      </ButtonLink>
    </li>
  );
}
