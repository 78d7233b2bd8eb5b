// changeText(change): one line of the history, "telefon: 416 000 001 → 416 000 002"; what is no text is only named.
import type { EditsQuery } from "../../gql/graphql";
import { m } from "../../words/messages";

type Change = NonNullable<EditsQuery["edits"]>[number]["changes"][number];

const FIELD: Readonly<Record<string, () => string>> = {
  summary: m.edit_field_summary,
  forWhom: m.edit_field_for_whom,
  phone: m.edit_field_phone,
  email: m.edit_field_email,
  web: m.edit_field_web,
  forms: m.edit_field_forms,
  HAS: m.edit_field_forms,
  REACHED_BY: m.edit_field_channels,
  languages: m.edit_field_languages,
  price: m.edit_field_price,
  priceNote: m.edit_field_price_note,
  conditions: m.edit_field_conditions,
  takesReferrals: m.edit_field_takes,
  modes: m.edit_field_modes,
  areaText: m.edit_field_area_text,
  COVERS: m.edit_field_covers,
  basis: m.edit_field_covers,
  AT: m.edit_field_sites,
  street: m.edit_field_street,
  about: m.edit_field_about,
  position: m.edit_field_position,
  reachNote: m.edit_field_reach_note,
  SERVES: m.edit_field_serves,
  DELIVERS: m.edit_field_delivers,
  HOLDS: m.edit_field_roles,
  created: m.edit_field_created,
};

const NOUN: Readonly<Record<string, () => string>> = {
  CHANNEL: m.edit_field_channels,
  SERVICE_FORM: m.edit_field_vacancies,
  SITE: m.edit_field_sites,
};

export function changeText({ noun, field, was, is }: Change): string {
  const name = (NOUN[noun] ?? FIELD[field] ?? m.edit_field_other)();
  if (was === null && is === null) {
    return name;
  }
  return m.edit_change({ field: name, was: was ?? m.edit_empty(), is: is ?? m.edit_empty() });
}
