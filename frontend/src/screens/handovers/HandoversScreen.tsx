import { useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { useViewer, type Viewer } from "../../app/viewer";
import { HandoversDocument, type HandoversQuery } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { Button, ButtonLink } from "../../parts/Button";
import { Empty } from "../../parts/Empty";
import { ErrorNote } from "../../parts/ErrorNote";
import { Icon } from "../../parts/Icon";
import { dayOf } from "../../parts/time";
import { useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { Attempts } from "./Attempts";
import { addressOf, type Choice, choiceFromAddress } from "./choice";
import { Matrix } from "./Matrix";
import { PairList } from "./PairList";
import { gridOf, isPair, pairsOf } from "./pairs";
import { SpanForm } from "./SpanForm";
import { Sums } from "./Sums";
import { type Span, spanFromAddress } from "./span";
import "../../parts/head-split.css";
import "./handovers.css";

const NOUNS = ["ATTEMPT"] as const;

/** Who handed over to whom in the viewer's district, in a span of days that the address bar holds. */
export default function HandoversScreen() {
  const viewer = useViewer();
  const [, navigate] = useLocation();
  const now = new Date();
  const search = useSearch();
  const span = spanFromAddress(search, now);
  const choice = choiceFromAddress(search);
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
        onSpan={(next) => navigate(addressOf(next, choice))}
      />
      {district ? (
        <Report
          district={district.ref.replace(/^District\//, "")}
          span={span}
          choice={choice}
          onChoice={(next) => navigate(addressOf(span, next))}
          facilitator={facilitates(viewer, district.ref)}
        />
      ) : (
        <Nowhere />
      )}
    </>
  );
}

const facilitates = (viewer: Viewer | null | undefined, district: string): boolean =>
  viewer?.roles.some(({ role, toward }) => role === "FACILITATOR" && `District/${toward}` === district) ??
  false;

interface ReportProps {
  district: string;
  span: Span;
  choice: Choice | null;
  onChoice: (choice: Choice | null) => void;
  facilitator: boolean;
}

function Report(props: ReportProps) {
  const read = useRead(
    HandoversDocument,
    { district: props.district, from: props.span.from, until: props.span.until },
    { nouns: NOUNS },
  );
  if (read.loading) {
    return <Bones what={m.handovers_loading()} rows={4} />;
  }
  const report = read.data?.handovers;
  return (
    <>
      {read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null}
      {report ? <Found {...props} report={report} /> : null}
    </>
  );
}

function Found({ report, ...props }: ReportProps & { report: HandoversQuery["handovers"] }) {
  const { choice, onChoice, facilitator } = props;
  const pairs = useMemo(() => pairsOf(report.rows), [report.rows]);
  const grid = useMemo(() => gridOf(report.rows), [report.rows]);
  if (report.rows.length === 0) {
    return <Nobody />;
  }
  const shown = choice ? pairs.filter((pair) => isPair(pair, choice.sender, choice.recipient)) : pairs;
  return (
    <>
      <Sums report={report} />
      <div className="handovers">
        <div className="handovers__list">
          <PairList
            pairs={shown}
            rows={report.rows.length}
            choice={choice}
            onChoice={onChoice}
            mayOpen={facilitator}
          />
          {choice && facilitator ? (
            <Attempts district={props.district} span={props.span} choice={choice} />
          ) : null}
        </div>
        {grid.organisations.length > 1 ? (
          <Matrix grid={grid} choice={choice} onChoice={onChoice} />
        ) : (
          <div className="sheet">
            <Empty title={m.handovers_one_only()} text={m.handovers_one_only_text()} />
          </div>
        )}
      </div>
    </>
  );
}

function Nobody() {
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

function Nowhere() {
  return (
    <div className="sheet">
      <Empty title={m.handovers_nowhere()} text={m.handovers_nowhere_text()} />
    </div>
  );
}
