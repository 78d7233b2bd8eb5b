import { useState } from "react";
import { Link } from "wouter";
import { Button } from "../../parts/Button";
import { nameOf } from "../../parts/codes";
import { Icon } from "../../parts/Icon";
import { numberOf } from "../../parts/time";
import { m } from "../../words/messages";
import { type Ask, addressOf } from "./ask";
import { type Lack, lacksOf, type Report } from "./cells";

const FIRST = 5;
/** So many kinds of a district are named at once; more of them take a press. */
const NAMED = 3;

/** Districts that something is missing in, the worst first; each missing kind leads to who is near. */
export function GapList({ ask, report }: { ask: Ask; report: Report }) {
  const [all, setAll] = useState(false);
  const lacks = lacksOf(report);
  const gaps = lacks.reduce((sum, lack) => sum + lack.kinds.length, 0);
  return (
    <section className="sheet" aria-labelledby="coverage-gaps">
      <div className="sheet__head">
        <h2 id="coverage-gaps">{m.coverage_gaps()}</h2>
        <span className="small muted">{m.coverage_gaps_count({ count: gaps, shown: numberOf(gaps) })}</span>
      </div>
      {gaps === 0 ? <p>{m.coverage_gaps_none()}</p> : null}
      <ol className="rows">
        {lacks.slice(0, all ? undefined : FIRST).map((lack) => (
          <LackRow key={lack.district.code} ask={ask} lack={lack} />
        ))}
      </ol>
      {lacks.length > FIRST && !all ? (
        <Button wide onClick={() => setAll(true)}>
          {m.coverage_gaps_all({ shown: numberOf(lacks.length) })}
        </Button>
      ) : null}
    </section>
  );
}

function LackRow({ ask, lack: { district, kinds } }: { ask: Ask; lack: Lack }) {
  return (
    <li>
      <h3>{district.name}</h3>
      <p className="small muted num">
        {m.coverage_people({ count: district.population, shown: numberOf(district.population) })}
      </p>
      <Missing ask={ask} district={district} kinds={kinds.slice(0, NAMED)} />
      {kinds.length > NAMED ? (
        <details className="small">
          <summary>
            {m.coverage_gaps_more({ shown: numberOf(kinds.length - NAMED) })}
            <Icon name="down" />
          </summary>
          <Missing ask={ask} district={district} kinds={kinds.slice(NAMED)} />
        </details>
      ) : null}
    </li>
  );
}

function Missing({ ask, district, kinds }: Lack & { ask: Ask }) {
  return (
    <ul className="coverage__missing">
      {kinds.map((kind) => (
        <li key={kind.code}>
          <Link
            href={addressOf({ ...ask, kind: kind.code, district: district.code })}
            aria-label={m.coverage_say_gap({ district: district.name, kind: nameOf(kind) })}
          >
            {nameOf(kind)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
