import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { serve } from "../../../test/serve";
import type { Viewer } from "../../app/viewer";
import {
  NeedsDocument,
  PlaceDocument,
  PlacesDocument,
  SaveDraftDocument,
  SendReferralDocument,
} from "../../gql/graphql";
import { emptyDraft } from "./draft";
import { MODES } from "./modes";
import { ReferralForm } from "./ReferralForm";

const home = {
  __typename: "Place",
  ref: "District/4205",
  kind: "DISTRICT",
  name: "Litoměřice",
  district: null,
  region: "Ústecký kraj",
};
const needs = [
  { __typename: "Need", code: "debts", nameCs: "dluhy a exekuce", nameEn: "debts", synonyms: ["exekutor"] },
  { __typename: "Need", code: "housing", nameCs: "bydlení", nameEn: "housing", synonyms: [] },
];
const viewer: Viewer = {
  __typename: "Viewer",
  id: "jana",
  name: "Jana Vzorová",
  email: "jana@vzorov.example",
  waiting: 0,
  demonstration: false,
  actingFor: { __typename: "Organisation", id: "town", name: "Městský úřad Vzorov" },
  organisations: [],
  district: { __typename: "Place", ref: "District/4205", name: "Litoměřice" },
  roles: [],
};
const service = {
  __typename: "Service" as const,
  id: "advice",
  name: "Dluhová poradna Kotva",
  phone: "416 000 142",
  organisation: { __typename: "OrganisationRef" as const, id: "anchor", name: "Kotva, z. s." },
  takesReferrals: true,
  takesNoneBecause: null,
  modes: [...MODES],
  channels: [],
  answersByLink: false,
  sites: [],
};
const ageBands = [
  { __typename: "AgeBand" as const, code: "19-26", nameCs: "19–26 let", nameEn: "19–26", child: false },
];

const begin = emptyDraft({ ref: home.ref, name: "ORP Litoměřice", district: "Litoměřice" });
const kept = (saves: number, change: object = {}) => ({
  answer: { __typename: "Attempt", id: "draft-1", state: "DRAFT", saves, ...change },
});

function show(answer: () => unknown, save: () => unknown = () => kept(1)) {
  const onReload = vi.fn();
  const server = serve([
    [NeedsDocument, () => ({ needs })],
    [PlacesDocument, () => ({ places: [home] })],
    [PlaceDocument, () => ({ place: home })],
    [SendReferralDocument, answer],
    [SaveDraftDocument, save],
  ]);
  render(
    <ReferralForm
      service={service}
      viewer={viewer}
      ageBands={ageBands}
      begin={begin}
      kept={null}
      onReload={onReload}
    />,
    { wrapper: server.wrapper },
  );
  return { ...server, onReload, user: userEvent.setup() };
}

const send = () => screen.getByRole("button", { name: "Odeslat: Dluhová poradna Kotva" });

/** The least that a routine referral takes. */
async function fill(user: ReturnType<typeof userEvent.setup>) {
  await user.type(screen.getByRole("combobox", { name: /potřebuje pomoct/ }), "exek");
  await user.click(await screen.findByRole("option", { name: "dluhy a exekuce" }));
  await user.selectOptions(screen.getByLabelText("Věk"), "19-26");
}

describe("the form of a new referral", () => {
  test("says what is missing on top and at the field, and sends nothing", async () => {
    const { user, of } = show(() => null);
    await user.click(send());
    const summary = await screen.findByRole("alert");
    expect(summary).toHaveFocus();
    expect(within(summary).getAllByRole("link")).toHaveLength(2);
    await user.click(within(summary).getByRole("link", { name: "Vyberte věk." }));
    expect(screen.getByLabelText("Věk")).toHaveFocus();
    expect(screen.getByLabelText("Věk")).toHaveAccessibleDescription("Vyberte věk.");
    expect(of(SendReferralDocument)).toHaveLength(0);
  });

  test("needs nothing but a need and an age, and shows both in the letter", async () => {
    const sent = {
      __typename: "Attempt",
      id: "attempt-9",
      code: "A24X4C7F",
      to: { ...service, __typename: "ServiceRef" },
    };
    const { user, of, history } = show(() => ({ answer: sent }));
    await fill(user);
    const letter = screen.getByRole("complementary");
    expect(letter).toHaveTextContent("s čím potřebujete pomoct: dluhy a exekuce");
    expect(letter).toHaveTextContent("věk: 19–26 let");
    await user.click(send());
    await waitFor(() => expect(history).toContain("/doporuceni/attempt-9"));
    expect(of(SendReferralDocument)[0]?.variables.input).toEqual({
      service: "advice",
      mode: "ANONYMOUS",
      needs: ["debts"],
      ageBand: "19-26",
      staysIn: "District/4205",
      urgency: "ROUTINE",
      reach: "THROUGH_SENDER",
      language: "cs",
      interpreter: false,
      note: null,
      safeHours: null,
    });
  });

  test("keeps everything when the rules say no", async () => {
    const { user } = show(() => ({ answer: { __typename: "Refused", code: "already_open" } }));
    await fill(user);
    await user.click(screen.getByRole("radio", { name: /Spěchá/ }));
    await user.click(send());
    expect(await screen.findByRole("alert")).toHaveTextContent("Tahle potřeba už do této služby odeslaná je");
    expect(screen.getByLabelText("Věk")).toHaveValue("19-26");
    expect(screen.getByRole("radio", { name: /Spěchá/ })).toBeChecked();
    expect(screen.getByRole("button", { name: "Odebrat: dluhy a exekuce" })).toBeInTheDocument();
  });

  test("puts what the server says against a field to that field, until it is changed", async () => {
    const { user } = show(() => ({
      answer: { __typename: "InvalidInput", fields: [{ path: "input.ageBand", code: "unknown" }] },
    }));
    await fill(user);
    await user.click(send());
    await waitFor(() =>
      expect(screen.getByLabelText("Věk")).toHaveAccessibleDescription(/Takovou možnost neznáme/),
    );
    await user.selectOptions(screen.getByLabelText("Věk"), "");
    await user.selectOptions(screen.getByLabelText("Věk"), "19-26");
    expect(screen.getByLabelText("Věk")).not.toHaveAccessibleDescription(/neznáme/);
  });

  test("keeps what is typed on the server, once the typing stops, and sends that draft", async () => {
    const sent = {
      __typename: "Attempt",
      id: "draft-1",
      code: "A24X4C7F",
      to: { ...service, __typename: "ServiceRef" },
    };
    const { user, of, history } = show(() => ({ answer: sent }));
    await user.type(screen.getByLabelText(/Co se děje/), "tři exekuce");
    expect(await screen.findByText(/^Uloženo .* do konceptů$/, {}, { timeout: 15_000 })).toBeInTheDocument();
    const saves = of(SaveDraftDocument);
    expect(saves).toHaveLength(1);
    expect(saves[0]?.variables).toMatchObject({
      draft: null,
      seen: 0,
      input: { note: "tři exekuce", ageBand: null },
    });
    expect(history.at(-1)).toContain("koncept=draft-1");
    await fill(user);
    await user.click(send());
    await waitFor(() => expect(history).toContain("/doporuceni/draft-1"));
    expect(of(SendReferralDocument)[0]?.variables).toMatchObject({
      draft: "draft-1",
      input: { note: "tři exekuce" },
    });
  }, 40_000);

  test("writes nothing over what another window has saved, until it was chosen", async () => {
    let nth = 0;
    const { user, of, onReload } = show(
      () => null,
      () => {
        nth += 1;
        return nth === 2
          ? { answer: { __typename: "Conflict", code: "stale", current: kept(7).answer } }
          : kept(nth === 1 ? 1 : 8);
      },
    );
    const note = screen.getByLabelText(/Co se děje/);
    await user.type(note, "a");
    await screen.findByText(/^Uloženo/, {}, { timeout: 15_000 });
    await user.type(note, "b");
    await user.click(await screen.findByRole("button", { name: "Nechat tenhle" }, { timeout: 15_000 }));
    await waitFor(() => expect(of(SaveDraftDocument)).toHaveLength(3), { timeout: 15_000 });
    expect(of(SaveDraftDocument).map((one) => one.variables.seen)).toEqual([0, 1, 7]);
    expect(note).toHaveValue("ab");
    expect(onReload).not.toHaveBeenCalled();
  }, 40_000);

  test("says that a draft was not kept", async () => {
    const { user } = show(
      () => null,
      () => ({ answer: { __typename: "InvalidInput", fields: [{ path: "input.needs", code: "unknown" }] } }),
    );
    await user.type(screen.getByLabelText(/Co se děje/), "a");
    expect(await screen.findByText(/nepodařilo uložit/, {}, { timeout: 15_000 })).toBeInTheDocument();
  }, 40_000);

  test("warns of a phone or a birth number in a text", async () => {
    const { user } = show(() => null);
    const note = screen.getByLabelText(/Co se děje/);
    await user.type(note, "má tři exekuce, 2 děti, dluží 12 000 Kč");
    expect(screen.queryByText(/Vypadá to jako telefon/)).not.toBeInTheDocument();
    await user.type(note, ", 777 123 456");
    expect(screen.getByText(/Vypadá to jako telefon/)).toBeInTheDocument();
  });
});
