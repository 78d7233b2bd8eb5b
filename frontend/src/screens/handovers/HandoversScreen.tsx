import { useLocation, useSearch } from "wouter";
import { useViewer } from "../../app/viewer";
import { HandoversDocument, type HandoversQuery } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { Button, ButtonLink } from "../../parts/Button";
import { Empty } from "../../parts/Empty";
import { ErrorNote } from "../../parts/ErrorNote";
import { Icon } from "../../parts/Icon";
import { dayOf, numberOf } from "../../parts/time";
import { useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { HandoverTable } from "./HandoverTable";
import { SpanForm } from "./SpanForm";
import { addressOfSpan, type Span, spanFromAddress } from "./span";
import "../../parts/head-split.css";
import "./handovers.css";

const NOUNS = ["ATTEMPT"] as const;

/** Who handed over to whom in the viewer's district, in a span of days that the address bar holds. */
export default function HandoversScreen() {
  const viewer = useViewer();
  const [, navigate] = useLocation();
  const now = new Date();
  const span = spanFromAddress(useSearch(), now);
  const district = viewer?.district ?? null;
  const title = district ? m.handovers_title({ place: district.name }) : m.handovers_title_plain();
  useTitle(title);
  return (
    <>
      <div className="head head--split">
        <div>
          <h1>{title}</h1>
          <p className="muted">{m.handovers_lead()}</p>
          <p className="small num">
            {m.handovers_period({
              from: dayOf(`${span.from}T12:00:00Z`),
              until: dayOf(`${span.until}T12:00:00Z`),
            })}
          </p>
        </div>
        <Button onClick={() => window.print()}>
          <Icon name="print" />
          {m.handovers_print()}
        </Button>
      </div>
      <SpanForm
        key={`${span.from} ${span.until}`}
        span={span}
        now={now}
        onSpan={(next) => navigate(addressOfSpan(next))}
      />
      {district ? <Report district={district.ref.replace(/^District\//, "")} span={span} /> : <Nowhere />}
    </>
  );
}

function Report({ district, span }: { district: string; span: Span }) {
  const read = useRead(HandoversDocument, { district, ...span }, { nouns: NOUNS });
  if (read.loading) {
    return <Bones what={m.handovers_loading()} rows={4} />;
  }
  const report = read.data?.handovers;
  return (
    <>
      {read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null}
      {report ? <Found report={report} /> : null}
    </>
  );
}

function Found({ report }: { report: HandoversQuery["handovers"] }) {
  if (report.rows.length === 0) {
    return (
      <div className="sheet">
        <Empty
          title={m.handovers_empty()}
          text={m.handovers_empty_text()}
          action={<ButtonLink href="/hledat">{m.box_find()}</ButtonLink>}
        />
      </div>
    );
  }
  return (
    <>
      <Sums report={report} />
      <HandoverTable report={report} />
    </>
  );
}

/** The sums in words, with the Czech plural that each number wants. */
function Sums({ report }: { report: HandoversQuery["handovers"] }) {
  const said = (word: (input: { count: number; shown: string }) => string, count: number) =>
    word({ count, shown: numberOf(count) });
  return (
    <section aria-label={m.handovers_totals()}>
      <ul className="handovers__sums">
        <li>{said(m.handovers_sent, report.sent)}</li>
        <li>{said(m.handovers_answered, report.answered)}</li>
        <li>{said(m.handovers_accepted, report.accepted)}</li>
        <li>{said(m.handovers_contacts, report.firstContacts)}</li>
      </ul>
    </section>
  );
}

function Nowhere() {
  return (
    <div className="sheet">
      <Empty title={m.handovers_nowhere()} text={m.handovers_nowhere_text()} />
    </div>
  );
}
