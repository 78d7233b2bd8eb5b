import { useLocation } from "wouter";
import type { Viewer } from "../../app/viewer";
import { HomePresentDocument, type HomePresentQuery } from "../../gql/graphql";
import { dayOf, numberOf } from "../../parts/time";
import { type Read, useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { Answering } from "./Answering";
import { Ask } from "./Ask";
import { Changed } from "./Changed";
import { Glance } from "./Glance";
import { People } from "./People";
import { addressOf, codeOf } from "./place";
import { Waiting } from "./Waiting";

export type Present = HomePresentQuery["present"];
export type PresentRead = Read<HomePresentQuery>;

const NOUNS = ["SERVICE", "ORGANISATION"] as const;

interface DistrictProps {
  code: string;
  viewer: Viewer;
}

/** One ORP: each sheet asks for itself, so that one that fails leaves the others. */
export function District({ code, viewer }: DistrictProps) {
  const read = useRead(HomePresentDocument, { district: code }, { nouns: NOUNS });
  const own = viewer.district && codeOf(viewer.district.ref) === code ? viewer.district : null;
  const name = read.data?.present.district.name ?? own?.name ?? "";
  useTitle(m.home_title());
  return (
    <>
      <div className="head head--home">
        <div>
          <h1>{name === "" ? m.home_title() : m.home_heading({ place: name })}</h1>
          <p className="muted">{leadOf(read.data?.present)}</p>
        </div>
        <Elsewhere code={code} viewer={viewer} present={read.data?.present} />
      </div>
      <div className="cols">
        <div className="home__main">
          <Ask place={`District/${code}`} />
          {viewer.actingFor ? <Waiting /> : null}
          <Changed code={code} />
          <Glance code={code} />
        </div>
        <div className="cols__side">
          <Answering read={read} />
          <People read={read} viewer={viewer} />
        </div>
      </div>
    </>
  );
}

/** The day, and how much there is here. */
function leadOf(present: Present | undefined): string {
  const day = dayOf(new Date());
  return present
    ? `${day} · ${m.home_organisations({ count: present.organisations, shown: numberOf(present.organisations) })} · ${m.home_services({ count: present.services.length, shown: numberOf(present.services.length) })}`
    : day;
}

/** The neighbours, and the way back to one's own. */
function Elsewhere({ code, viewer, present }: DistrictProps & { present: Present | undefined }) {
  const [, go] = useLocation();
  if (!present) {
    return null;
  }
  const own = viewer.district;
  const others = [
    ...(own && codeOf(own.ref) !== code ? [own] : []),
    ...present.neighbours.filter(({ ref }) => ref !== own?.ref),
  ];
  if (others.length === 0) {
    return null;
  }
  return (
    <div className="field home__else no-print">
      <label htmlFor="orp">{m.home_elsewhere()}</label>
      <select
        className="in"
        id="orp"
        value={code}
        onChange={(event) => go(addressOf(event.target.value, viewer))}
      >
        <option value={code}>{present.district.name}</option>
        {others.map(({ ref, name }) => (
          <option key={ref} value={codeOf(ref)}>
            {ref === own?.ref ? m.home_own({ place: name }) : name}
          </option>
        ))}
      </select>
    </div>
  );
}
