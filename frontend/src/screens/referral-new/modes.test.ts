import { describe, expect, test } from "vitest";
import { childAtRisk } from "./ChildStop";
import { linesOf } from "./CrisisSheet";
import { checkConsent, consentDraftOf, consentOf, emptyConsent } from "./consent";
import { checkDraft, type Draft, emptyDraft, inputOf, keptOf } from "./draft";
import { firstMode, reachesOf, reachIn } from "./modes";
import { fitting, isFull } from "./OfferSheet";

const HOME = { ref: "District/4205", name: "Litoměřice", district: "Litoměřice" };
const filled = (change: Partial<Draft> = {}): Draft => ({
  ...emptyDraft(HOME),
  needs: ["debts"],
  ageBand: "19-26",
  ...change,
});

describe("a way of handing over", () => {
  test("whom nobody knows, nobody can call", () => {
    for (const mode of ["ANONYMOUS", "SELF", "OPEN_OFFER"] as const) {
      expect(reachesOf(mode)).not.toContain("MAY_CALL");
      expect(reachIn(mode, "MAY_CALL")).toBe("THROUGH_SENDER");
    }
    expect(reachesOf("WRITTEN")).toContain("MAY_CALL");
    expect(reachIn("WRITTEN", "MAY_CALL")).toBe("MAY_CALL");
    expect(reachIn("SELF", "THROUGH_SENDER")).toBe("COMES_ALONE");
    expect(reachIn("SELF", "NEVER_CONTACT")).toBe("NEVER_CONTACT");
  });

  test("begins with the quickest that the service takes", () => {
    expect(firstMode(["OPEN_OFFER", "ANONYMOUS"])).toBe("ANONYMOUS");
    expect(firstMode(["CRISIS", "WARM"])).toBe("WARM");
  });

  test("an offer goes to at least one more", () => {
    expect(checkDraft(filled({ mode: "OPEN_OFFER" }))).toEqual({ alsoTo: "missing" });
    expect(inputOf("s1", filled({ mode: "OPEN_OFFER", alsoTo: ["s2"] }))).toMatchObject({ alsoTo: ["s2"] });
    expect(inputOf("s1", filled({ alsoTo: ["s2"] }))).not.toHaveProperty("alsoTo");
  });

  test("a joint date is whole and lies ahead, or is left out", () => {
    const warm = (meetDay: string, meetHour: string) =>
      checkDraft(filled({ mode: "WARM", meetDay, meetHour }));
    expect(warm("", "")).toEqual({});
    expect(warm("2099-05-04", "")).toEqual({ meetAt: "format" });
    expect(warm("2020-05-04", "9:30")).toEqual({ meetAt: "in_the_past" });
    expect(warm("2099-05-04", "9:30")).toEqual({});
    expect(inputOf("s1", filled({ mode: "WARM", meetDay: "2099-05-04", meetHour: "9:30" }))).toMatchObject({
      meetAt: "2099-05-04T07:30:00.000Z",
    });
  });

  test("a crisis asks for a need alone and presses by itself", () => {
    const crisis = filled({ mode: "CRISIS", ageBand: null, staysIn: null });
    expect(checkDraft(crisis)).toEqual({});
    expect(inputOf("s1", crisis)).toMatchObject({ urgency: "CRISIS", ageBand: null, staysIn: null });
  });

  test("a name goes with the send of a written one, and never into a draft", () => {
    const consent = { ...emptyConsent(), ground: "law" as const, legalBasis: "statute" as const };
    const written = filled({ mode: "WRITTEN", name: " Květa ", contact: "777", consent });
    expect(inputOf("s1", written)).toMatchObject({
      identity: { name: "Květa", contact: "777" },
      consent: { legalBasis: "statute" },
    });
    expect(JSON.stringify(keptOf("s1", written))).not.toContain("Květa");
    expect(JSON.stringify(inputOf("s1", { ...written, mode: "ANONYMOUS" }))).not.toContain("Květa");
    expect(checkDraft({ ...written, name: " " })).toEqual({ name: "missing" });
  });
});

describe("a consent", () => {
  const signed = { ...emptyConsent(), ground: "consent" as const, givenOn: "2026-11-20" };

  test("has a ground, a scope, a text and days", () => {
    const check = (change: object) => checkConsent({ ...signed, ...change }, "2026-11-23");
    expect(check({})).toEqual({});
    expect(check({ ground: null })).toEqual({ ground: "missing" });
    expect(check({ ground: "law" })).toEqual({ legalBasis: "missing" });
    expect(check({ scope: [] })).toEqual({ scope: "missing" });
    expect(check({ textVersion: "Jan Novák" })).toEqual({ textVersion: "format" });
    expect(check({ givenOn: "" })).toEqual({ givenOn: "required" });
    expect(check({ givenOn: "2026-11-24" })).toEqual({ givenOn: "in_the_future" });
    expect(check({ expiresOn: "2026-11-22" })).toEqual({ expiresOn: "in_the_past" });
  });

  test("comes back from the draft as it was filled in", () => {
    const kept = consentOf(signed);
    expect(kept).not.toBeNull();
    const back = consentDraftOf({
      __typename: "Consent",
      legalBasis: null,
      scope: ["name", "contact"],
      purpose: "service",
      form: "paper",
      textVersion: "2026-1",
      givenOn: "2026-11-20",
      expiresOn: null,
    });
    expect(back).toEqual(signed);
    expect(consentOf({ ...signed, scope: [] })).toBeNull();
  });
});

describe("a child at risk", () => {
  const need = (code: string, threat: "CHILD" | "PERSON" | null) => ({
    __typename: "Need" as const,
    code,
    nameCs: code,
    nameEn: code,
    synonyms: [],
    threat,
  });
  const needs = [need("child-at-risk", "CHILD"), need("violence-home", "PERSON"), need("debts", null)];
  const bands = [
    { __typename: "AgeBand" as const, code: "7-10", nameCs: "", nameEn: "", child: true },
    { __typename: "AgeBand" as const, code: "27-64", nameCs: "", nameEn: "", child: false },
  ];
  const risk = (code: string, ageBand: string | null) =>
    childAtRisk({ needs: [code], ageBand }, needs, bands);

  test("is a need of its own, or a threat at an age of children", () => {
    expect(risk("child-at-risk", null)).toBe(true);
    expect(risk("violence-home", "7-10")).toBe(true);
    expect(risk("violence-home", "27-64")).toBe(false);
    expect(risk("debts", "7-10")).toBe(false);
  });
});

describe("services that may be asked too", () => {
  const card = (id: string, house: string, change: object = {}) => ({
    __typename: "ServiceCard" as const,
    id,
    name: id,
    kind: { __typename: "ServiceKind" as const, code: "1", nameCs: "", nameEn: "" },
    organisation: { __typename: "OrganisationRef" as const, id: house, name: house },
    sitedIn: [],
    modes: ["OPEN_OFFER" as const],
    vacancies: [],
    ...change,
  });
  const vacancy = (room: "FREE" | "FULL") => ({
    __typename: "ServiceVacancy" as const,
    form: "AMBULATORY" as const,
    vacancy: { __typename: "Vacancy" as const, room },
  });
  const first = {
    __typename: "Service" as const,
    id: "first",
    name: "První",
    phone: "416 000 100",
    organisation: { __typename: "OrganisationRef" as const, id: "mine", name: "mine" },
    takesReferrals: true,
    takesNoneBecause: null,
    answersByLink: false,
    modes: [],
    channels: [],
    sites: [],
  };

  test("take offers, are not full, and are one of each house", () => {
    const cards = [
      card("same", "mine"),
      card("closed", "a", { modes: ["ANONYMOUS"] }),
      card("full", "b", { vacancies: [vacancy("FULL")] }),
      card("half", "c", { vacancies: [vacancy("FULL"), vacancy("FREE")] }),
      card("twin", "c"),
      card("unknown", "d"),
    ];
    expect(fitting(cards, first).map(({ id }) => id)).toEqual(["half", "unknown"]);
    expect(isFull({ vacancies: [] })).toBe(false);
  });

  test("in a crisis the service's lines come first, its own number once", () => {
    const hours = { __typename: "Hours" as const, known: true, openNow: true };
    const channel = { __typename: "Channel" as const, kind: "PHONE" as const, handle: "416000100", hours };
    expect(linesOf({ ...first, channels: [channel] })).toEqual([
      { name: "První", phone: "416000100", open: true },
    ]);
    expect(linesOf(first)).toEqual([{ name: "První", phone: "416 000 100", open: null }]);
  });
});
