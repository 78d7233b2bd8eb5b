import { Link, useLocation, useSearch } from "wouter";
import { Bones } from "../../parts/Bones";
import { ButtonLink } from "../../parts/Button";
import { Empty } from "../../parts/Empty";
import { ErrorNote } from "../../parts/ErrorNote";
import { Icon } from "../../parts/Icon";
import { numberOf } from "../../parts/time";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { Arrivals } from "./Arrivals";
import { addressOfBox, type BoxName, FILTERS, type Filter, filterFromAddress } from "./box";
import { CodeBox } from "./CodeBox";
import { ReferralList } from "./ReferralList";
import { type BoxPages, useBox } from "./use-box";
import "../../parts/head-split.css";
import "./referrals.css";

/** What the organisation received, or what it sent: rows by whose turn it is, the newest event first. */
export default function ReferralsScreen() {
  const [path] = useLocation();
  const filter = filterFromAddress(useSearch());
  const box: BoxName = path.endsWith("/odeslana") ? "SENT" : "RECEIVED";
  useTitle(box === "SENT" ? m.box_list_sent() : m.box_list_received());
  return (
    <>
      <div className="head head--split">
        <div>
          <h1>{box === "SENT" ? m.box_list_sent() : m.box_list_received()}</h1>
          <p className="muted">{m.box_lead()}</p>
        </div>
        <ButtonLink href="/hledat">
          <Icon name="search" />
          {m.box_find()}
        </ButtonLink>
      </div>
      <Tabs box={box} />
      {box === "RECEIVED" ? <CodeBox /> : null}
      <Box key={`${box} ${filter}`} box={box} filter={filter} />
    </>
  );
}

/** Two links, for each box has an address of its own. */
function Tabs({ box }: { box: BoxName }) {
  const tab = (name: BoxName, word: string) => (
    <li>
      <Link href={addressOfBox(name, "ALL")} aria-current={box === name ? "page" : undefined}>
        {word}
      </Link>
    </li>
  );
  return (
    <nav className="tabs" aria-label={m.box_tabs()}>
      <ul>
        {tab("RECEIVED", m.box_tab_received())}
        {tab("SENT", m.box_tab_sent())}
      </ul>
    </nav>
  );
}

const FILTER_WORD: Readonly<Record<Filter, () => string>> = {
  ALL: m.box_filter_ALL,
  WAITING: m.box_filter_WAITING,
  OPEN: m.box_filter_OPEN,
  CLOSED: m.box_filter_CLOSED,
};

function Filters({ box, filter }: { box: BoxName; filter: Filter }) {
  const [, navigate] = useLocation();
  return (
    <fieldset className="chips">
      <legend className="vh">{m.box_filter()}</legend>
      {FILTERS.map((one) => (
        <button
          key={one}
          type="button"
          className="chip"
          aria-pressed={one === filter}
          onClick={() => navigate(addressOfBox(box, one))}
        >
          {FILTER_WORD[one]()}
        </button>
      ))}
    </fieldset>
  );
}

function Box({ box, filter }: { box: BoxName; filter: Filter }) {
  const pages = useBox(box, filter);
  return (
    <section aria-label={box === "SENT" ? m.box_list_sent() : m.box_list_received()}>
      <div className="bar">
        <Filters box={box} filter={filter} />
        <Tally pages={pages} />
      </div>
      <Arrivals news={pages.news} />
      {pages.failure ? <ErrorNote failure={pages.failure} onRetry={pages.refresh} /> : null}
      {pages.loading ? <Bones what={m.box_loading()} rows={4} /> : null}
      {pages.rows && pages.rows.length > 0 ? <ReferralList pages={pages} rows={pages.rows} /> : null}
      {pages.rows?.length === 0 ? <NothingHere box={box} filter={filter} /> : null}
    </section>
  );
}

function Tally({ pages }: { pages: BoxPages }) {
  if (pages.rows === null) {
    return null;
  }
  const waiting =
    pages.waiting === 0
      ? m.box_waiting_none()
      : m.box_count_waiting({ count: pages.waiting, shown: numberOf(pages.waiting) });
  return (
    <p className="small muted">
      {m.box_count({ count: pages.total, shown: numberOf(pages.total) })}, {waiting}
    </p>
  );
}

function NothingHere({ box, filter }: { box: BoxName; filter: Filter }) {
  if (filter !== "ALL") {
    const titles = { WAITING: m.box_empty_WAITING, OPEN: m.box_empty_OPEN, CLOSED: m.box_empty_CLOSED };
    return (
      <div className="sheet">
        <Empty
          title={titles[filter]()}
          text={filter === "WAITING" ? m.box_empty_WAITING_text() : m.box_empty_filter_text()}
          action={<ButtonLink href={addressOfBox(box, "ALL")}>{m.box_show_all()}</ButtonLink>}
        />
      </div>
    );
  }
  return (
    <div className="sheet">
      {box === "SENT" ? (
        <Empty
          title={m.box_empty_sent()}
          text={m.box_empty_sent_text()}
          action={<ButtonLink href="/hledat">{m.box_find()}</ButtonLink>}
        />
      ) : (
        <Empty
          title={m.box_empty_received()}
          text={m.box_empty_received_text()}
          action={<ButtonLink href="/hledat">{m.box_find()}</ButtonLink>}
        />
      )}
    </div>
  );
}
