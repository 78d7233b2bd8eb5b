import { useState } from "react";
import { useLocation, useSearch } from "wouter";
import type { Viewer } from "../../app/viewer";
import { DraftDocument, type DraftPartsFragment, PlaceDocument } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { ButtonLink } from "../../parts/Button";
import { Empty } from "../../parts/Empty";
import { ErrorNote } from "../../parts/ErrorNote";
import { useNeeds } from "../../parts/NeedPicker";
import { placeName } from "../../parts/PlacePicker";
import { useRead } from "../../parts/use-read";
import { m } from "../../words/messages";
import { draftOf, emptyDraft, type NamedPlace, type PlaceChoice } from "./draft";
import { firstMode, reachIn } from "./modes";
import type { PageProps } from "./NewReferralScreen";
import { ReferralForm } from "./ReferralForm";

/** What the address asks for when the screen is opened: a draft, or needs and a place from a search. */
export function askedBy(search: string) {
  const asked = new URLSearchParams(search);
  return {
    draft: asked.get("koncept"),
    needs: [...new Set((asked.get("potreba") ?? "").split(",").filter(Boolean))],
    place: asked.get("misto"),
  };
}

interface Source {
  id: string;
  /** Counts how often it was asked for anew. */
  nth: number;
}

/** Finds what the form begins with. The address changes with the first save; the form does not begin anew then. */
export function Begin(props: PageProps) {
  const search = useSearch();
  const [, navigate] = useLocation();
  const [asked] = useState(() => askedBy(search));
  const [source, setSource] = useState<Source | null>(asked.draft ? { id: asked.draft, nth: 0 } : null);
  const reload = (theirs: DraftPartsFragment) => {
    if (theirs.state === "DRAFT") {
      setSource({ id: theirs.id, nth: (source?.nth ?? 0) + 1 });
    } else {
      navigate(`/doporuceni/${theirs.id}`);
    }
  };
  return source ? (
    <Resume key={source.nth} {...props} id={source.id} onReload={reload} />
  ) : (
    <Fresh {...props} asked={asked} onReload={reload} />
  );
}

interface BeginProps extends PageProps {
  onReload: (theirs: DraftPartsFragment) => void;
}

function Fresh({ asked, ...props }: BeginProps & { asked: ReturnType<typeof askedBy> }) {
  const read = useRead(PlaceDocument, { ref: asked.place ?? "" }, { pause: asked.place === null });
  const { needs, loading } = useNeeds();
  if ((asked.place !== null && read.loading) || (asked.needs.length > 0 && loading)) {
    return <Bones what={m.new_loading()} />;
  }
  const known = asked.needs.filter((code) => needs.some((need) => need.code === code));
  const place = read.data?.place;
  const staysIn = place ? placeChoice(place) : homeOf(props.viewer);
  const mode = firstMode(props.service.modes);
  const begun = emptyDraft(staysIn);
  return (
    <ReferralForm
      {...props}
      begin={{ ...begun, mode, reach: reachIn(mode, begun.reach), needs: known }}
      kept={null}
    />
  );
}

/** The district of the worker's organisation, where most people stay. */
function homeOf(viewer: Viewer): PlaceChoice | null {
  const district = viewer.district;
  return district
    ? { ref: district.ref, name: m.place_DISTRICT({ name: district.name }), district: district.name }
    : null;
}

/** A place with the district whose office protects children there. */
export function placeChoice(place: NamedPlace): PlaceChoice {
  const district = place.kind === "DISTRICT" ? place.name : (place.district ?? null);
  return { ref: place.ref, name: placeName(place), district };
}

function Resume({ id, ...props }: BeginProps & { id: string }) {
  const [begun, setBegun] = useState<DraftPartsFragment | null>(null);
  const read = useRead(DraftDocument, { id }, { pause: begun !== null });
  const found = read.data?.draft ?? null;
  if (begun) {
    const kept = { id: begun.id, saves: begun.saves };
    return <ReferralForm {...props} begin={draftOf(begun, placeChoice)} kept={kept} />;
  }
  if (read.failure) {
    return <ErrorNote failure={read.failure} onRetry={read.refresh} />;
  }
  // what was read before is not what was saved since
  if (read.loading || read.stale) {
    return <Bones what={m.draft_loading()} />;
  }
  if (found?.state === "DRAFT") {
    setBegun(found);
    return null;
  }
  return <Gone id={found?.id ?? null} />;
}

/** A draft that was sent, thrown away, or never was. */
function Gone({ id }: { id: string | null }) {
  return (
    <section className="sheet">
      <Empty
        title={id ? m.draft_gone() : m.draft_missing()}
        text={id ? m.draft_gone_text() : m.draft_missing_text()}
        action={
          <ButtonLink href={id ? `/doporuceni/${id}` : "/doporuceni/koncepty"}>
            {id ? m.draft_gone_open() : m.draft_list()}
          </ButtonLink>
        }
      />
    </section>
  );
}
