// <PlacePicker id label value={ref | null} onChange={(place | null)}>: one municipality, ORP or region, searched by the server.
import { useEffect, useState } from "react";
import { PlaceDocument, PlacesDocument, type PlacesQuery } from "../gql/graphql";
import { m } from "../words/messages";
import { Chip, Combo } from "./Combo";
import { ErrorNote } from "./ErrorNote";
import { useRead } from "./use-read";

export type Place = PlacesQuery["places"][number];

const TYPING_MS = 150;
/** Stands for a name that is still being read: a code says nothing to anybody. */
const UNREAD = "…";

/** The text, once typing has paused. */
export function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), TYPING_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}

/** "Litoměřice", "ORP Litoměřice", "Ústecký kraj": the name with its kind where it needs one. */
export const placeName = (place: Pick<Place, "kind" | "name">): string =>
  place.kind === "DISTRICT" ? m.place_DISTRICT({ name: place.name }) : place.name;

/** What tells two places of the same name apart. */
export function placeDetail(place: Place): string {
  if (place.kind === "MUNICIPALITY") {
    return m.find_place_kind_MUNICIPALITY({ district: place.district ?? "" });
  }
  return place.kind === "DISTRICT"
    ? m.find_place_kind_DISTRICT({ region: place.region ?? "" })
    : m.find_place_kind_REGION();
}

/** The place of a reference, for an address that names one. */
export function usePlace(ref: string | null): Place | null {
  const read = useRead(PlaceDocument, { ref: ref ?? "" }, { pause: ref === null });
  return ref !== null && read.data?.place?.ref === ref ? read.data.place : null;
}

export interface PlacePickerProps {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  /** A place reference. */
  value: string | null;
  onChange: (place: Place | null) => void;
}

export function PlacePicker({ id, label, hint, error, value, onChange }: PlacePickerProps) {
  const [text, setText] = useState("");
  const asked = usePaused(text.trim());
  const { data, failure, refresh } = useRead(PlacesDocument, { text: asked });
  const chosen = usePlace(value);
  const places = data?.places ?? [];
  return (
    <>
      <Combo
        id={id}
        label={label}
        hint={hint}
        error={error}
        icon="pin"
        placeholder={value === null ? m.find_place_placeholder() : undefined}
        options={places.map((place) => ({
          id: place.ref,
          name: placeName(place),
          detail: placeDetail(place),
        }))}
        text={text}
        onText={setText}
        onPick={(ref) => {
          setText("");
          onChange(places.find((place) => place.ref === ref) ?? null);
        }}
        onBack={() => onChange(null)}
        chips={
          value === null ? null : (
            <Chip word={chosen ? placeName(chosen) : UNREAD} onRemove={() => onChange(null)} />
          )
        }
      />
      {failure && !data ? <ErrorNote failure={failure} onRetry={refresh} /> : null}
    </>
  );
}
