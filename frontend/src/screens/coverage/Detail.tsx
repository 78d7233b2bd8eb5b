import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "wouter";
import { CoverageAtDocument, type CoverageAtQuery } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { nameOf } from "../../parts/codes";
import { ErrorNote } from "../../parts/ErrorNote";
import { dayOf, numberOf } from "../../parts/time";
import { useRead } from "../../parts/use-read";
import { m } from "../../words/messages";
import { capacityText } from "../service/words";

type Found = NonNullable<CoverageAtQuery["coverageAt"]>;
type Serving = Found["serving"][number];
type Line = Serving["service"];

export interface DetailProps {
  district: string;
  kind: string;
  on: string | null;
  /** Back to the list of gaps. */
  back: string;
  /** The address of the same kind in another district. */
  to: (district: string) => string;
}

/** One district and one kind: who serves it, what is nearest, who could. Takes the focus when it opens. */
export function Detail({ district, kind, on, back, to }: DetailProps) {
  const read = useRead(CoverageAtDocument, { district, kind, on });
  const heading = useRef<HTMLHeadingElement>(null);
  const found = read.data?.coverageAt ?? null;
  const shown = found !== null;
  useEffect(() => {
    if (shown) {
      heading.current?.focus();
    }
  }, [shown]);
  return (
    <section className="sheet coverage__detail" aria-labelledby="coverage-detail">
      <p className="no-print">
        <Link href={back}>{m.coverage_back()}</Link>
      </p>
      {read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null}
      {read.loading ? <Bones what={m.coverage_loading()} /> : null}
      {found ? (
        <>
          <h2 id="coverage-detail" tabIndex={-1} ref={heading}>
            {m.coverage_detail({ district: found.district.name, kind: nameOf(found.kind) })}
          </h2>
          <Sentence found={found} />
          <List title={m.coverage_serving()} rows={found.serving}>
            {(serving) => <ServingRow key={serving.service.id} serving={serving} />}
          </List>
          <List title={m.coverage_nearest()} rows={found.nearest} none={m.coverage_nearest_none()}>
            {(near) => (
              <LineRow key={near.service.id} line={near.service}>
                <Link href={to(near.place.code)}>{near.place.name}</Link>,{" "}
                {near.sited
                  ? m.coverage_km({ km: numberOf(near.km) })
                  : m.coverage_km_area({ km: numberOf(near.km) })}
              </LineRow>
            )}
          </List>
          {found.cell.state === "COVERED" ? null : (
            <List title={m.coverage_could()} rows={found.could} none={m.coverage_could_none()}>
              {(could) => (
                <LineRow key={could.service.id} line={could.service}>
                  {whyWord(could)}
                </LineRow>
              )}
            </List>
          )}
        </>
      ) : null}
      {read.data && !found ? <p>{m.coverage_unknown_text()}</p> : null}
    </section>
  );
}

/** What the state means here, and how many people are left out. */
function Sentence({ found }: { found: Found }) {
  const { state, without } = found.cell;
  const people = {
    people: numberOf(without ?? 0),
    all: numberOf(found.population),
    counted: dayOf(`${found.populationOn}T12:00:00Z`),
  };
  return (
    <>
      <p>
        <b className={`coverage__state coverage__state--${state.toLowerCase()}`}>{STATE[state]()}</b>
      </p>
      <p className="small">
        {without === null ? m.coverage_without_nobody_knows() : m.coverage_without(people)}
      </p>
    </>
  );
}

const STATE: Readonly<Record<Found["cell"]["state"], () => string>> = {
  COVERED: m.coverage_state_covered,
  THIN: m.coverage_state_thin,
  GAP: m.coverage_state_gap,
};

interface ListProps<Row> {
  title: string;
  rows: readonly Row[];
  /** Said where there are no rows; without it the list is left out. */
  none?: string;
  children: (row: Row) => ReactNode;
}

function List<Row>({ title, rows, none, children }: ListProps<Row>) {
  if (rows.length === 0 && none === undefined) {
    return null;
  }
  return (
    <>
      <h3>{title}</h3>
      {rows.length === 0 ? <p className="muted">{none}</p> : <ul className="rows">{rows.map(children)}</ul>}
    </>
  );
}

function LineRow({ line, children }: { line: Line; children: ReactNode }) {
  return (
    <li>
      <p>
        <Link href={`/sluzba/${line.id}`}>{line.name}</Link>
      </p>
      <p className="small muted">{line.organisation.name}</p>
      <p className="small">{children}</p>
      {line.phone ? (
        <p className="small">
          <a href={`tel:${line.phone.replaceAll(/\s/g, "")}`}>{line.phone}</a>
        </p>
      ) : null}
    </li>
  );
}

function ServingRow({ serving }: { serving: Serving }) {
  const { service, sited, extent, people, sharedBy } = serving;
  const part =
    people === null
      ? m.coverage_extent_part()
      : m.coverage_extent_part_people({ count: people, shown: numberOf(people) });
  const extents = { DISTRICT: m.coverage_extent_district(), REGION: m.coverage_extent_region(), PART: part };
  return (
    <LineRow line={service}>
      <span className="coverage__marks">
        {sited ? <span className="tag">{m.coverage_sited()}</span> : null}
        <span className="tag">{extents[extent]}</span>
      </span>
      <span className="coverage__capacity">
        {capacityOf(service)}{" "}
        {sharedBy > 1 ? m.coverage_shared({ shown: numberOf(sharedBy) }) : m.coverage_alone()}
      </span>
    </LineRow>
  );
}

const FORM: Readonly<Record<Line["capacities"][number]["form"], () => string>> = {
  OUTREACH: m.coverage_form_outreach,
  AMBULATORY: m.coverage_form_ambulatory,
  RESIDENTIAL: m.coverage_form_residential,
  ONLINE: m.coverage_form_online,
};

/** Each unit for itself: they are never added up. */
function capacityOf(line: Line): string {
  if (line.capacities.length === 0) {
    return m.coverage_capacity_unknown();
  }
  const each = line.capacities.map(
    ({ form, unit, count }) => `${FORM[form]()} ${capacityText(unit, count, numberOf(count))}`,
  );
  return m.coverage_capacity({ list: each.join(", ") });
}

function whyWord({ why, place, km, service }: Found["could"][number]): string {
  const input = { place: place.name, km: numberOf(km), kind: nameOf(service.kind) };
  return WHY[why](input);
}

type WhyInput = { place: string; km: string; kind: string };

const WHY: Readonly<Record<Found["could"][number]["why"], (input: WhyInput) => string>> = {
  PART: m.coverage_why_part,
  SITED: m.coverage_why_sited,
  REGION: m.coverage_why_region,
  NEXT_DOOR: m.coverage_why_next_door,
  RELATED: m.coverage_why_related,
};
