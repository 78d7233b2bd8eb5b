import { useLocation, useSearch } from "wouter";
import { useViewer } from "../../app/viewer";
import { LoopReportDocument } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { modeWord, nameOf } from "../../parts/codes";
import { Empty } from "../../parts/Empty";
import { ErrorNote } from "../../parts/ErrorNote";
import { TakeAway } from "../../parts/TakeAway";
import { momentOf } from "../../parts/time";
import { useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { type Ask, addressOf, askFrom, fileOf, isArea, monthWord } from "./ask";
import { Classes } from "./Classes";
import { Funnel, Waits } from "./Funnel";
import { LoopForm } from "./LoopForm";
import { MonthsChart } from "./MonthsChart";
import { People } from "./People";
import { Split } from "./Split";
import { choicesOf, keyOf, type Whose } from "./whose";
import { type Report, reached } from "./words";
import "../../parts/head-split.css";
import "./loop.css";

const NOUNS = ["ATTEMPT"] as const;

/** How hand-overs turned out, from the sending until the sender knows; whose and of which months stands in the address. */
export default function LoopScreen() {
  const viewer = useViewer();
  const search = useSearch();
  const now = new Date();
  useTitle(m.loop_title());
  const choices = viewer ? choicesOf(viewer) : [];
  const usual = choices[0];
  if (!usual) {
    return (
      <div className="sheet">
        <Empty heading="h1" title={m.loop_nobody()} text={m.loop_nobody_text()} />
      </div>
    );
  }
  return <Asked ask={askFrom(search, usual, now)} choices={choices} now={now} />;
}

interface AskedProps {
  ask: Ask;
  choices: readonly Whose[];
  now: Date;
}

function Asked({ ask, choices, now }: AskedProps) {
  const [, navigate] = useLocation();
  const { scope, toward, from, until } = ask;
  const read = useRead(LoopReportDocument, { scope, toward, from, until }, { nouns: NOUNS });
  const report = read.data?.loopReport;
  return (
    <>
      <div className="head head--split">
        <div>
          <h1>{m.loop_title()}</h1>
          <p className="muted">{m.loop_lead()}</p>
          {report ? <About ask={ask} report={report} choices={choices} /> : null}
        </div>
        <TakeAway file={fileOf(ask)} word={m.loop_xlsx()} />
      </div>
      <LoopForm
        key={`${keyOf(ask)} ${from} ${until}`}
        ask={ask}
        choices={choices}
        now={now}
        onAsk={(next) => navigate(addressOf(next))}
      />
      {read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null}
      {read.loading ? <Bones what={m.loop_loading()} rows={8} /> : null}
      {report ? <Found report={report} area={isArea(scope)} /> : null}
    </>
  );
}

function About({ ask, report, choices }: { ask: Ask; report: Report; choices: readonly Whose[] }) {
  const whose = choices.find((choice) => keyOf(choice) === keyOf(ask));
  return (
    <p className="small num">
      {isArea(ask.scope) ? null : `${report.name}: `}
      {whose?.word ?? report.name}.{" "}
      {m.loop_period({ from: monthWord(ask.from), until: monthWord(ask.until), at: momentOf(report.at) })}
    </p>
  );
}

function Found({ report, area }: { report: Report; area: boolean }) {
  const { total } = report;
  if (reached(total, "SENT") + total.classes.leftOut === 0) {
    return (
      <div className="sheet">
        <Empty title={m.loop_empty()} text={m.loop_empty_text()} />
      </div>
    );
  }
  return (
    <div className="loop">
      <div className="loop__cols">
        <Classes report={report} />
        <div className="loop__side">
          <Funnel counts={total} />
          <Waits counts={total} />
        </div>
      </div>
      <Split
        id="loop-months"
        title={m.loop_months()}
        head={m.loop_month()}
        total={total}
        rows={report.months.map(({ month, counts }) => ({ key: month, label: monthWord(month), counts }))}
      >
        <MonthsChart months={report.months} />
        <p className="small muted">{m.loop_chart_months()}</p>
      </Split>
      <Split
        id="loop-modes"
        title={m.loop_modes()}
        head={m.loop_mode()}
        total={total}
        rows={report.modes.map(({ mode, counts }) => ({ key: mode, label: modeWord(mode), counts }))}
      />
      <Split
        id="loop-kinds"
        title={m.loop_kinds()}
        head={m.loop_kind()}
        total={total}
        rows={report.kinds.map(({ kind, counts }) => ({
          key: kind?.code ?? "",
          label: kind ? nameOf(kind) : m.loop_kind_none(),
          counts,
        }))}
      />
      <People report={report} area={area} />
    </div>
  );
}
