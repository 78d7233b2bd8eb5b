// A service as it is being edited: draftOf(service), inputOf(draft, before), wrongIn(draft), changesOf(draft, before).
import type { EditServiceInput, ReferralMode, Room, ServiceForm, StatedPrice } from "../../gql/graphql";
import { formWord, languageWord, modeWord } from "../../parts/codes";
import type { Place } from "../../parts/PlacePicker";
import { m } from "../../words/messages";
import { coverText } from "../service/Area";
import type { Service } from "../service/ServiceScreen";
import { channelKindWord, priceWord, roomWord } from "../service/words";
import {
  draftOfHours,
  type Errors,
  emptyHours,
  type HoursDraft,
  hoursInput,
  hoursSummary,
  wrongHours,
} from "./hours-draft";

export interface ChannelDraft {
  /** Empty for a new one. */
  id: string;
  kind: Service["channels"][number]["kind"];
  handle: string;
  languages: readonly string[];
  hours: HoursDraft;
}

export interface CoverDraft {
  place: Place;
  from: string;
  until: string;
}

export interface SiteDraft {
  /** Empty for a new one, whose name and place are asked for. */
  id: string;
  name: string;
  street: string;
  place: Place | null;
  confidential: boolean;
  stepFree: boolean;
  hours: HoursDraft;
}

export const newSite = (): SiteDraft => ({
  id: "",
  name: "",
  street: "",
  place: null,
  confidential: false,
  stepFree: false,
  hours: emptyHours(),
});

export interface Draft {
  summary: string;
  forWhom: string;
  phone: string;
  email: string;
  web: string;
  conditions: string;
  priceNote: string;
  areaText: string;
  price: StatedPrice;
  languages: readonly string[];
  takesReferrals: boolean;
  modes: readonly ReferralMode[];
  forms: readonly ServiceForm[];
  rooms: Readonly<Partial<Record<ServiceForm, { room: Room; free: string }>>>;
  channels: readonly ChannelDraft[];
  covers: readonly CoverDraft[];
  sites: readonly SiteDraft[];
}

export const FORMS: readonly ServiceForm[] = ["AMBULATORY", "OUTREACH", "RESIDENTIAL", "ONLINE"];
/** The modes in which the network hands people over now. */
export const MODES: readonly ReferralMode[] = [
  "ANONYMOUS",
  "SELF",
  "WARM",
  "WRITTEN",
  "CRISIS",
  "OPEN_OFFER",
];

/** The parts that are one text. */
type Text = "summary" | "forWhom" | "phone" | "email" | "web" | "conditions" | "priceNote" | "areaText";

export function draftOf(service: Service): Draft {
  return {
    summary: service.summary ?? "",
    forWhom: service.forWhom ?? "",
    phone: service.phone ?? "",
    email: service.email ?? "",
    web: service.web ?? "",
    conditions: service.conditions ?? "",
    priceNote: service.priceNote ?? "",
    areaText: service.areaText ?? "",
    price: service.price ?? "UNKNOWN",
    languages: service.languages,
    // the switch itself: without a coordinator it may be on and yet nothing be taken
    takesReferrals: service.takesReferrals || service.takesNoneBecause === "no_coordinator",
    modes: service.modes,
    forms: service.forms,
    rooms: Object.fromEntries(
      service.formDetails.flatMap(({ form, vacancy }) =>
        vacancy
          ? [[form, { room: vacancy.room, free: vacancy.free === null ? "" : String(vacancy.free) }]]
          : [],
      ),
    ),
    channels: service.channels.map((one) => ({
      id: one.id,
      kind: one.kind,
      handle: one.handle,
      languages: one.languages,
      hours: draftOfHours(one.hours),
    })),
    covers: service.covers.map((one) => ({
      place: one.place,
      from: one.from ?? "",
      until: one.until ?? "",
    })),
    sites: service.sites.map((one) => ({
      ...newSite(),
      id: one.id,
      name: one.name,
      hours: draftOfHours(one.hours),
    })),
  };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What was changed, and nothing else. */
export function inputOf(draft: Draft, before: Draft): EditServiceInput {
  const parts: Record<keyof Draft, () => Partial<EditServiceInput>> = {
    summary: () => ({ summary: draft.summary }),
    forWhom: () => ({ forWhom: draft.forWhom }),
    phone: () => ({ phone: draft.phone }),
    email: () => ({ email: draft.email }),
    web: () => ({ web: draft.web }),
    conditions: () => ({ conditions: draft.conditions }),
    priceNote: () => ({ priceNote: draft.priceNote }),
    areaText: () => ({ areaText: draft.areaText }),
    price: () => ({ price: draft.price }),
    languages: () => ({ languages: [...draft.languages] }),
    takesReferrals: () => ({ takesReferrals: draft.takesReferrals }),
    modes: () => ({ modes: [...draft.modes] }),
    forms: () => ({ forms: [...draft.forms] }),
    rooms: () => ({
      vacancies: draft.forms.flatMap((form) => {
        const said = draft.rooms[form];
        return said && !same(said, before.rooms[form])
          ? [{ form, room: said.room, free: said.free === "" ? null : Number(said.free) }]
          : [];
      }),
    }),
    channels: () => ({
      channels: draft.channels.map((one) => ({
        id: one.id || null,
        kind: one.kind,
        handle: one.handle,
        languages: [...one.languages],
        hours: hoursInput(one.hours),
      })),
    }),
    covers: () => ({
      covers: draft.covers.map((one) => ({
        place: one.place.ref,
        from: one.from || null,
        until: one.until || null,
      })),
    }),
    sites: () => ({
      sites: draft.sites.map((one) =>
        one.id
          ? { id: one.id, hours: hoursInput(one.hours) }
          : {
              hours: hoursInput(one.hours),
              name: one.name,
              street: one.street,
              place: one.place?.ref ?? null,
              confidential: one.confidential,
              stepFree: one.stepFree,
            },
      ),
    }),
  };
  const changed = (Object.keys(parts) as (keyof Draft)[]).filter((name) => !same(draft[name], before[name]));
  return Object.assign({}, ...changed.map((name) => parts[name]()));
}

/** What can be told here to be wrong, by the path of the input. */
export function wrongIn(draft: Draft): Errors {
  const wrong: Record<string, string> = {};
  draft.sites.forEach((site, nth) => {
    if (site.id === "" && site.name.trim() === "") {
      wrong[`sites[${nth}].name`] = m.edit_error_site_name();
    }
    if (site.id === "" && site.place?.kind !== "MUNICIPALITY") {
      wrong[`sites[${nth}].place`] = m.edit_error_site_place();
    }
    Object.assign(wrong, wrongHours(site.hours, `sites[${nth}].hours`));
  });
  draft.channels.forEach((channel, nth) => {
    if (channel.handle.trim() === "") {
      wrong[`channels[${nth}].handle`] = m.edit_error_handle();
    }
    Object.assign(wrong, wrongHours(channel.hours, `channels[${nth}].hours`));
  });
  if (draft.covers.length === 0) {
    wrong.covers = m.edit_error_covers();
  }
  if (draft.takesReferrals && draft.modes.length === 0) {
    wrong.modes = m.edit_error_modes();
  }
  for (const form of draft.forms) {
    const free = draft.rooms[form]?.free ?? "";
    if (!/^\d{0,5}$/.test(free)) {
      wrong[`rooms.${form}`] = m.edit_error_number();
    }
  }
  return wrong;
}

export interface Change {
  what: string;
  was: string;
  is: string;
}

const NAME: Readonly<Record<keyof Draft, () => string>> = {
  summary: m.edit_field_summary,
  forWhom: m.edit_field_for_whom,
  phone: m.edit_field_phone,
  email: m.edit_field_email,
  web: m.edit_field_web,
  conditions: m.edit_field_conditions,
  priceNote: m.edit_field_price_note,
  areaText: m.edit_field_area_text,
  price: m.edit_field_price,
  languages: m.edit_field_languages,
  takesReferrals: m.edit_field_takes,
  modes: m.edit_field_modes,
  forms: m.edit_field_forms,
  rooms: m.edit_field_vacancies,
  channels: m.edit_field_channels,
  covers: m.edit_field_covers,
  sites: m.edit_field_sites,
};

/** One part of the draft in words. */
const SAID: Readonly<Record<Exclude<keyof Draft, Text | "sites">, (draft: Draft) => string>> = {
  price: ({ price }) => priceWord(price),
  languages: ({ languages }) => languages.map(languageWord).join(", "),
  takesReferrals: ({ takesReferrals }) => (takesReferrals ? m.edit_yes() : m.edit_no()),
  modes: ({ modes }) => modes.map(modeWord).join(", "),
  forms: ({ forms }) => forms.map(formWord).join(", "),
  rooms: ({ rooms }) =>
    (Object.entries(rooms) as [ServiceForm, { room: Room; free: string }][])
      .map(([form, said]) => `${formWord(form)}: ${roomWord(said.room)}${said.free ? ` (${said.free})` : ""}`)
      .join("; "),
  channels: ({ channels }) =>
    channels
      .map((one) =>
        [`${channelKindWord(one.kind)} ${one.handle}`, hoursSummary(one.hours)].filter(Boolean).join(", "),
      )
      .join("; "),
  covers: ({ covers }) =>
    covers
      .map((one) => coverText({ place: one.place, from: one.from || null, until: one.until || null }))
      .join(", "),
};

/** Everything that saving would change, as it was and as it will be. */
export function changesOf(draft: Draft, before: Draft): Change[] {
  return (Object.keys(NAME) as (keyof Draft)[])
    .filter((name) => !same(draft[name], before[name]))
    .flatMap((name) => (name === "sites" ? siteChanges(draft, before) : [changeOf(name, draft, before)]));
}

function changeOf(name: Exclude<keyof Draft, "sites">, draft: Draft, before: Draft): Change {
  const say = (from: Draft): string =>
    name in SAID ? SAID[name as keyof typeof SAID](from) : (from[name] as string);
  return { what: NAME[name](), was: say(before), is: say(draft) };
}

/** Each site whose hours change, by its name. */
function siteChanges(draft: Draft, before: Draft): Change[] {
  return draft.sites.flatMap((site, nth) => {
    const was = before.sites[nth];
    if (was && same(was, site)) {
      return [];
    }
    const what = site.id ? m.edit_hours_of({ site: site.name }) : m.edit_site_new({ site: site.name });
    const where = [site.street, site.place?.name].filter(Boolean).join(", ");
    return [
      {
        what,
        was: was ? hoursSummary(was.hours) : "",
        is: [where, hoursSummary(site.hours)].filter(Boolean).join("; "),
      },
    ];
  });
}
