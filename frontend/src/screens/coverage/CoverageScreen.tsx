import { Redirect, useLocation, useParams, useSearch } from "wouter";
import { useViewer } from "../../app/viewer";
import { CoverageDocument } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { Empty } from "../../parts/Empty";
import { ErrorNote } from "../../parts/ErrorNote";
import { TakeAway } from "../../parts/TakeAway";
import { dayOf, numberOf } from "../../parts/time";
import { useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { type Ask, addressOf, askFrom, fileOf, isPlace, regionName, regionOfDistrict } from "./ask";
import { CoverageForm } from "./CoverageForm";
import { CoverageMap } from "./CoverageMap";
import { CoverageTable } from "./CoverageTable";
import type { Report } from "./cells";
import { Detail } from "./Detail";
import { GapList } from "./GapList";
import "../../parts/head-split.css";
import "./coverage.css";

const NOUNS = ["SERVICE"] as const;

/** Which districts are served by what, and where nothing is; everything asked stands in the address. */
export default function CoverageScreen() {
  const path = useParams<{ region?: string }>().region;
  const search = useSearch();
  const viewer = useViewer();
  const mine = viewer?.district?.ref.replace(/^District\//, "") ?? null;
  if (path === undefined) {
    // who is being asked for may still turn out to have a region
    return viewer === undefined ? (
      <Bones what={m.coverage_loading()} />
    ) : (
      <Redirect to={addressOf({ ...askFrom("", search), region: regionOfDistrict(mine) })} replace />
    );
  }
  return isPlace(path) ? <Coverage ask={askFrom(path, search)} mine={mine} /> : <Unknown />;
}

function Coverage({ ask, mine }: { ask: Ask; mine: string | null }) {
  const [, navigate] = useLocation();
  const read = useRead(
    CoverageDocument,
    { region: ask.region, kinds: ask.kinds.length > 0 ? [...ask.kinds] : null, on: ask.on },
    { nouns: NOUNS },
  );
  const report = read.data?.coverage;
  const title = m.coverage_title({ place: regionName(ask.region) ?? m.coverage_country() });
  useTitle(title);
  const go = (change: Partial<Ask>) => navigate(addressOf({ ...ask, ...change }));
  return (
    <>
      <div className="head head--split">
        <div>
          <h1>{title}</h1>
          <p className="muted">{m.coverage_lead()}</p>
          {report ? <Facts report={report} /> : null}
        </div>
        <TakeAway file={fileOf(ask)} word={m.coverage_file()} />
      </div>
      <CoverageForm key={ask.on} ask={ask} shown={report?.kinds ?? []} onAsk={go} />
      {read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null}
      {read.loading ? <Bones what={m.coverage_loading()} rows={8} /> : null}
      {report ? <Found ask={ask} report={report} mine={mine} onAsk={go} /> : null}
    </>
  );
}

function Facts({ report }: { report: Report }) {
  const people = report.districts.reduce((sum, district) => sum + district.population, 0);
  return (
    <p className="small num">
      {m.coverage_facts({
        shown: numberOf(report.districts.length),
        people: numberOf(people),
        counted: dayOf(`${report.populationOn}T12:00:00Z`),
        on: dayOf(`${report.on}T12:00:00Z`),
      })}
    </p>
  );
}

interface FoundProps {
  ask: Ask;
  report: Report;
  mine: string | null;
  onAsk: (change: Partial<Ask>) => void;
}

function Found({ ask, report, mine, onAsk }: FoundProps) {
  const kind = report.kinds.find((each) => each.code === ask.kind) ?? report.kinds[0];
  if (!kind || report.districts.length === 0) {
    return (
      <div className="sheet">
        <Empty title={m.coverage_nothing()} text={m.coverage_nothing_text()} />
      </div>
    );
  }
  const at = report.districts.some((district) => district.code === ask.district) ? ask.district : null;
  return (
    <>
      <div className="coverage__cols">
        {at ? (
          <Detail
            key={`${at} ${kind.code}`}
            district={at}
            kind={kind.code}
            on={ask.on}
            back={addressOf({ ...ask, district: null })}
            to={(district) => addressOf({ ...ask, region: regionOfDistrict(district), district })}
          />
        ) : (
          <GapList ask={ask} report={report} />
        )}
        <CoverageMap
          report={report}
          kind={kind}
          region={ask.region}
          mine={mine}
          district={at}
          onKind={(code) => onAsk({ kind: code })}
          onDistrict={(code) => onAsk({ kind: kind.code, district: code === at ? null : code })}
        />
      </div>
      <CoverageTable ask={ask} report={report} mine={mine} />
    </>
  );
}

function Unknown() {
  useTitle(m.not_found_title());
  return (
    <div className="sheet">
      <Empty
        heading="h1"
        title={m.coverage_unknown()}
        text={m.coverage_unknown_text()}
        action={<a href="/pokryti/CZ">{m.coverage_country()}</a>}
      />
    </div>
  );
}
