// fitOf(card, attempt) → why a service may take the person instead, and what to mind; distanceWord(4200) → "4,2 km".
import type {
  AlternativeCardFragment,
  AttemptPartsFragment,
  ReferralMode,
  SearchInsteadQuery,
} from "../../gql/graphql";
import { languageWord, nameOf, reachWord, urgencyWord } from "../../parts/codes";
import { numberOf } from "../../parts/time";
import { m } from "../../words/messages";

export type Card = AlternativeCardFragment;
export type FoundCard = SearchInsteadQuery["services"]["nodes"][number];

/** What of a referral decides whether a service fits. */
export type Wanted = Pick<AttemptPartsFragment, "needs" | "ageBand" | "staysIn">;

export interface Fit {
  fits: string[];
  /** What the directory says against it; whoever named the service may know better. */
  mind: string[];
}

export function fitOf(card: Card, wanted: Wanted): Fit {
  const answered = new Set(card.answers.map((need) => need.code));
  const fits: string[] = [];
  const mind: string[] = [];
  const say = (holds: boolean, yes: string, no: string) => (holds ? fits.push(yes) : mind.push(no));
  const left = wanted.needs.filter((need) => !answered.has(need.code)).map(nameOf);
  if (answered.size > 0) {
    fits.push(m.alt_answers({ needs: card.answers.map(nameOf).join(", ") }));
  }
  if (left.length > 0) {
    mind.push(m.alt_answers_not({ needs: left.join(", ") }));
  }
  if (wanted.staysIn) {
    const place = { place: wanted.staysIn.name };
    say(card.serves, m.alt_serves(place), m.alt_serves_not(place));
  }
  if (wanted.ageBand) {
    const age = { age: nameOf(wanted.ageBand) };
    say(card.forAge, m.alt_age(age), m.alt_age_not(age));
  }
  return { fits, mind };
}

const METRES = 1000;
/** Nearer than this is the place itself: most points are those of a municipality. */
const HERE = 100;

export function distanceWord(metres: number): string {
  const km = metres / METRES;
  return metres < HERE
    ? m.find_here()
    : m.find_km({ km: numberOf(km < 10 ? Math.round(km * 10) / 10 : Math.round(km)) });
}

/** Kind, organisation and places in one line, without what the name says already. */
export function lineOf(card: Pick<Card, "kind" | "organisation" | "sitedIn">, name: string): string {
  const parts = [nameOf(card.kind), card.organisation.name, card.sitedIn.slice(0, 3).join(", ")];
  return parts.filter((part) => part && part !== name).join(" · ");
}

/** A service that was found by words: nobody has weighed yet how well it fits. */
export function cardOf(found: FoundCard, mode: ReferralMode): Card {
  const taken = found.modes.includes(mode) ? null : "mode_not_taken";
  return {
    __typename: "Alternative",
    service: { __typename: "ServiceRef", id: found.id, name: found.name },
    kind: found.kind,
    organisation: found.organisation,
    sitedIn: found.sitedIn,
    phone: found.phone,
    metres: null,
    room: found.vacancies[0] ?? null,
    answers: [],
    serves: true,
    forAge: true,
    because: found.takesReferrals ? taken : (found.takesNoneBecause ?? "service_inactive"),
  };
}

/** All that the new recipient will be told, as it will be told. */
export function carriedOf(attempt: AttemptPartsFragment): [string, string][] {
  const language = languageWord(attempt.language);
  const all: [string, string | null | undefined][] = [
    [m.attempt_what_needs(), attempt.needs.map(nameOf).join(", ")],
    [m.attempt_what_who(), attempt.ageBand ? nameOf(attempt.ageBand) : null],
    [m.attempt_what_where(), attempt.staysIn?.name],
    [m.attempt_what_urgency(), urgencyWord(attempt.urgency)],
    [m.attempt_what_reach(), attempt.reach ? reachWord(attempt.reach) : m.attempt_unknown()],
    [m.attempt_what_language(), attempt.interpreter ? m.referral_interpreter({ language }) : language],
    [m.referral_safe(), attempt.safeHours],
    [m.referral_note(), attempt.note],
  ];
  return all.filter((fact): fact is [string, string] => Boolean(fact[1]));
}
