import { useMemo } from "react";
import { nameOf } from "../../parts/codes";
import { Field } from "../../parts/Field";
import { MapBase } from "../../parts/map/MapBase";
import { useGround } from "../../parts/map/use-ground";
import { dayOf, numberOf } from "../../parts/time";
import { m } from "../../words/messages";
import { type Kind, legend, mapCells, type Report, withoutOf } from "./cells";

export interface CoverageMapProps {
  report: Report;
  kind: Kind;
  region: string | null;
  mine: string | null;
  district: string | null;
  onKind: (code: string) => void;
  onDistrict: (code: string) => void;
}

/** One kind on the map, and how many people it leaves out. */
export function CoverageMap(props: CoverageMapProps) {
  const { report, kind, region, mine, district, onKind, onDistrict } = props;
  const index = report.kinds.indexOf(kind);
  const name = nameOf(kind);
  const ground = useGround();
  const cells = useMemo(() => mapCells(report, index, name), [report, index, name]);
  return (
    <section className="sheet coverage__map" aria-labelledby="coverage-map">
      <h2 id="coverage-map">{m.coverage_map()}</h2>
      <div className="no-print">
        <Field id="coverage-kind" label={m.coverage_map_kind()}>
          {(aria) => (
            <select
              className="in"
              {...aria}
              value={kind.code}
              onChange={(event) => onKind(event.target.value)}
            >
              {report.kinds.map((each) => (
                <option key={each.code} value={each.code}>
                  {nameOf(each)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <p className="only-print">{name}</p>
      <People report={report} index={index} />
      <MapBase
        label={name}
        region={region}
        cells={cells}
        mine={mine}
        selected={district}
        onCell={onDistrict}
        legend={legend()}
        ground={ground}
      />
    </section>
  );
}

function People({ report, index }: { report: Report; index: number }) {
  const { people, all, unknown } = withoutOf(report, index);
  const counted = dayOf(`${report.populationOn}T12:00:00Z`);
  return (
    <p className="small">
      {m.coverage_without({ people: numberOf(people), all: numberOf(all), counted })}{" "}
      {unknown > 0 ? m.coverage_without_unknown({ count: unknown, shown: numberOf(unknown) }) : null}
    </p>
  );
}
