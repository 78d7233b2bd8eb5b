// Words of the codes that only the directory's screens say: unitWord("BEDS"), channelKindWord("CHAT"), priceWord, roomWord …
import { m } from "../../words/messages";

type Words = Readonly<Record<string, () => string>>;

const said = (words: Words, code: string): string => (words[code] ?? m.code_unknown)();

const CHANNEL: Words = {
  CHAT: m.channel_CHAT,
  DISCORD: m.channel_DISCORD,
  FACEBOOK: m.channel_FACEBOOK,
  INSTAGRAM: m.channel_INSTAGRAM,
  MAIL: m.channel_MAIL,
  MESSENGER: m.channel_MESSENGER,
  OTHER: m.channel_OTHER,
  PHONE: m.channel_PHONE_LINE,
  WEB: m.channel_WEB,
  WHATSAPP: m.channel_WHATSAPP,
};

const PRICE: Words = {
  FREE: m.price_FREE,
  PAID: m.price_PAID,
  PARTLY: m.price_PARTLY,
  UNKNOWN: m.price_UNKNOWN,
};

const ROOM: Words = { FEW: m.room_FEW, FREE: m.room_FREE, FULL: m.room_FULL };

const ORGANISATION: Words = {
  HEALTH: m.organisation_kind_HEALTH,
  INFORMAL: m.organisation_kind_INFORMAL,
  OTHER: m.organisation_kind_OTHER,
  PARISH: m.organisation_kind_PARISH,
  POLICE: m.organisation_kind_POLICE,
  PROVIDER: m.organisation_kind_PROVIDER,
  SCHOOL: m.organisation_kind_SCHOOL,
  TOWN_HALL: m.organisation_kind_TOWN_HALL,
};

const ROLE: Words = {
  ADMIN: m.worker_role_ADMIN,
  COORDINATOR: m.worker_role_COORDINATOR,
  FACILITATOR: m.worker_role_FACILITATOR,
  PLANNER: m.worker_role_PLANNER,
  WORKER: m.worker_role_WORKER,
};

const UNIT: Readonly<Record<string, (count: { count: number; shown: string }) => string>> = {
  BEDS: m.unit_BEDS,
  CALLS: m.unit_CALLS,
  CLIENTS: m.unit_CLIENTS,
  CONTACTS: m.unit_CONTACTS,
  INTERVENTIONS: m.unit_INTERVENTIONS,
};

export const CHANNEL_KINDS = Object.keys(CHANNEL);
export const ORGANISATION_KINDS = [
  "PROVIDER",
  "TOWN_HALL",
  "SCHOOL",
  "POLICE",
  "PARISH",
  "HEALTH",
  "INFORMAL",
  "OTHER",
] as const;

export const channelKindWord = (code: string): string => said(CHANNEL, code);
export const priceWord = (code: string): string => said(PRICE, code);
export const roomWord = (code: string): string => said(ROOM, code);
export const organisationKindWord = (code: string): string => said(ORGANISATION, code);
export const roleWord = (code: string): string => said(ROLE, code);

/** "25 klientů najednou": a capacity with its unit. */
export const capacityText = (unit: string, count: number, shown: string): string =>
  UNIT[unit]?.({ count, shown }) ?? m.code_unknown();
