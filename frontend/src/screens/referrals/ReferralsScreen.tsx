import { lazy, Suspense } from "react";
import { Link, useLocation, useSearch } from "wouter";
import { useViewer } from "../../app/viewer";
import { Bones } from "../../parts/Bones";
import { ButtonLink } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { Empty } from "../../parts/Empty";
import { ErrorNote } from "../../parts/ErrorNote";
import { Icon } from "../../parts/Icon";
import { Note } from "../../parts/Note";
import { numberOf } from "../../parts/time";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { Arrivals } from "./Arrivals";
import { type Ask, addressOfAsk, askFromAddress, type BoxName, everythingIn, narrows } from "./box";
import { Chosen } from "./Chosen";
import { CodeBox } from "./CodeBox";
import { Filters } from "./Filters";
import { ReferralList } from "./ReferralList";
import { useActs } from "./use-acts";
import { useBox } from "./use-box";
import { useBulk } from "./use-bulk";
import "../../parts/head-split.css";
import "./referrals.css";

// nobody gives a referral away before the list is there
const AssignDialog = lazy(async () => ({ default: (await import("./AssignDialog")).AssignDialog }));

/** What the organisation received, or what it sent: by who is waited for and how late it is. */
export default function ReferralsScreen() {
  const [path] = useLocation();
  const ask = askFromAddress(path, useSearch());
  return (
    <>
      <div className="head head--split">
        <div>
          <h1>{listWord(ask.box)}</h1>
          <p className="muted">{m.inbox_lead()}</p>
        </div>
        <div className="row">
          <ButtonLink href="/nepritomnost">
            <Icon name="user" />
            {m.inbox_absence()}
          </ButtonLink>
          <ButtonLink href="/hledat">
            <Icon name="search" />
            {m.box_find()}
          </ButtonLink>
        </div>
      </div>
      <Tabs box={ask.box} />
      {ask.box === "RECEIVED" ? <CodeBox /> : null}
      <Box key={addressOfAsk(ask)} ask={ask} />
    </>
  );
}

const listWord = (box: BoxName): string => (box === "SENT" ? m.box_list_sent() : m.box_list_received());

/** Links, for each box has an address of its own. */
function Tabs({ box }: { box: BoxName }) {
  const tab = (name: BoxName, word: string) => (
    <li>
      <Link href={addressOfAsk(everythingIn(name))} aria-current={box === name ? "page" : undefined}>
        {word}
      </Link>
    </li>
  );
  return (
    <nav className="tabs" aria-label={m.box_tabs()}>
      <ul>
        {tab("RECEIVED", m.box_tab_received())}
        {tab("SENT", m.box_tab_sent())}
        <li>
          <Link href="/doporuceni/koncepty">{m.draft_list()}</Link>
        </li>
      </ul>
    </nav>
  );
}

function Box({ ask }: { ask: Ask }) {
  const me = useViewer()?.id ?? "";
  const pages = useBox(ask);
  const acts = useActs(pages);
  const bulk = useBulk(pages);
  const waiting = pages.box?.waiting ?? 0;
  const title = listWord(ask.box);
  useTitle(waiting > 0 ? m.inbox_title_count({ count: numberOf(waiting), title }) : title);
  const actions = { onTake: acts.take, onAssign: acts.setGiving };
  return (
    <section aria-label={title}>
      <Filters ask={ask} counts={pages.box} />
      <Arrivals news={pages.rows} />
      {pages.failure ? <ErrorNote failure={pages.failure} onRetry={pages.refresh} /> : null}
      <CommandStatus of={acts.sending} />
      {acts.refused ? (
        <Note tone="plank" live="alert">
          {acts.refused}
        </Note>
      ) : null}
      {pages.loading ? <Bones what={m.box_loading()} rows={4} /> : null}
      {pages.rows && pages.rows.length > 0 ? (
        <ReferralList pages={pages} rows={pages.rows} me={me} bulk={bulk} actions={actions} />
      ) : null}
      {pages.rows?.length === 0 ? <NothingHere ask={ask} /> : null}
      <Chosen pages={pages} bulk={bulk} />
      {acts.giving ? (
        <Suspense>
          <AssignDialog
            row={acts.giving}
            busy={acts.sending.status !== "idle"}
            onGive={(worker, name) => acts.giving && acts.give(acts.giving, worker, name)}
            onClose={() => acts.setGiving(null)}
          />
        </Suspense>
      ) : null}
    </section>
  );
}

function NothingHere({ ask }: { ask: Ask }) {
  const everything: Ask = { ...everythingIn(ask.box), filter: "ALL" };
  if (addressOfAsk({ ...ask, order: "DUE" }) === addressOfAsk(everything)) {
    return <NothingEver box={ask.box} />;
  }
  const showAll = <ButtonLink href={addressOfAsk(everything)}>{m.box_show_all()}</ButtonLink>;
  if (narrows(ask)) {
    const waiting = ask.waitsFor === "ME" || ask.waitsFor === "TEAM";
    return (
      <div className="sheet">
        <Empty
          title={waiting ? m.inbox_empty_waiting() : m.inbox_empty_filter()}
          text={waiting ? m.inbox_empty_waiting_text() : m.box_empty_filter_text()}
          action={showAll}
        />
      </div>
    );
  }
  return (
    <div className="sheet">
      <Empty
        title={m.inbox_empty_open()}
        text={ask.box === "SENT" ? m.box_empty_sent_text() : m.box_empty_received_text()}
        action={showAll}
      />
    </div>
  );
}

function NothingEver({ box }: { box: BoxName }) {
  return (
    <div className="sheet">
      <Empty
        title={box === "SENT" ? m.box_empty_sent() : m.box_empty_received()}
        text={box === "SENT" ? m.box_empty_sent_text() : m.box_empty_received_text()}
        action={<ButtonLink href="/hledat">{m.box_find()}</ButtonLink>}
      />
    </div>
  );
}
