import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test } from "vitest";
import { serve } from "../../../test/serve";
import { AlternativesDocument, RerouteReferralDocument, SearchInsteadDocument } from "../../gql/graphql";
import { exampleAttempt } from "../referral/example";
import type { Chosen } from "./AlternativeCards";
import AlternativePicker, { MOST_NAMED } from "./AlternativePicker";
import Elsewhere from "./Elsewhere";
import { type Card, carriedOf, distanceWord, fitOf } from "./words";
// loaded when somebody chooses; here it is there already, so that nobody waits for the disk
import "../../parts/Confirm";

const debts = { __typename: "Need", code: "debts", nameCs: "dluhy a exekuce", nameEn: "debts" } as const;
const housing = { __typename: "Need", code: "housing", nameCs: "bydlení", nameEn: "housing" } as const;

function card(id: string, change: Partial<Card> = {}): Card {
  return {
    __typename: "Alternative",
    service: { __typename: "ServiceRef", id, name: `Poradna ${id}` },
    kind: { __typename: "ServiceKind", code: "1", nameCs: "poradenství", nameEn: "counselling" },
    organisation: { __typename: "OrganisationRef", id: `o-${id}`, name: `Spolek ${id}` },
    sitedIn: ["Vzorov"],
    phone: null,
    metres: 4200,
    room: null,
    answers: [debts],
    serves: true,
    forAge: true,
    because: null,
    ...change,
  };
}

const declined = exampleAttempt({
  state: "DECLINED",
  side: "SENDER",
  version: 4,
  note: "Přijde dluhový poradce?",
  may: [{ __typename: "Allowance", command: "REROUTE", allowed: true, because: null }],
});

const answer = (named: Card[], fitting: Card[]) => () => ({
  alternatives: { __typename: "Alternatives", named, fitting },
});

describe("why a service fits", () => {
  const wanted = exampleAttempt({ needs: [debts, housing] });

  test("is said by need, place and age", () => {
    const { fits, mind } = fitOf(card("a", { answers: [debts, housing] }), wanted);
    expect(fits).toEqual([
      "pomáhá s: dluhy a exekuce, bydlení",
      "slouží místu Litoměřice",
      "je pro věk 19–26 let",
    ]);
    expect(mind).toEqual([]);
  });

  test("says what the directory has against it", () => {
    const { fits, mind } = fitOf(card("a", { serves: false, forAge: false }), wanted);
    expect(fits).toEqual(["pomáhá s: dluhy a exekuce"]);
    expect(mind).toEqual([
      "podle adresáře neřeší: bydlení",
      "podle adresáře místu Litoměřice neslouží",
      "podle adresáře není pro věk 19–26 let",
    ]);
  });

  test("has its distance in kilometres", () => {
    expect([distanceWord(4230), distanceWord(14_700)]).toEqual(["4,2 km", "15 km"]);
  });

  test("goes with all that was told, and nothing that was not", () => {
    const told = new Map(carriedOf(declined));
    expect([...told.values()]).toContain("Přijde dluhový poradce?");
    expect([...told.values()]).not.toContain("");
    expect(carriedOf({ ...declined, note: null }).length).toBe(told.size - 1);
  });
});

describe("the page of a referral that ended without help", () => {
  function show(attempt: typeof declined, ...replies: Parameters<typeof serve>[0]) {
    const server = serve(replies);
    render(<Elsewhere attempt={attempt} />, { wrapper: server.wrapper });
    return { ...server, user: userEvent.setup() };
  }

  test("sends to what was named in one step, after saying what goes along", async () => {
    const sent = { __typename: "Attempt", id: "new", code: "B24X4C7F", to: { id: "a", name: "Poradna a" } };
    const { user, of, history } = show(
      declined,
      [AlternativesDocument, answer([card("a")], [card("b")])],
      [RerouteReferralDocument, () => ({ answer: sent })],
    );
    const named = within(await screen.findByRole("region", { name: "Navrhuje Dluhová poradna Kotva" }));
    await user.click(named.getByRole("button", { name: /Poslat sem/ }));
    const dialog = within(await screen.findByRole("alertdialog", { name: "Poslat do služby Poradna a?" }));
    expect(dialog.getByText("Přijde dluhový poradce?")).toBeInTheDocument();
    expect(dialog.getByText(/Nedozví se, kdo odmítl a proč/)).toBeInTheDocument();
    expect(of(RerouteReferralDocument)).toHaveLength(0);
    await user.click(dialog.getByRole("button", { name: "Ano, poslat" }));
    expect(of(RerouteReferralDocument)[0]?.variables).toMatchObject({
      attempt: "attempt-1",
      seen: 4,
      service: "a",
    });
    await screen.findByText("Posláno: Poradna a");
    expect(history.at(-1)).toBe("/doporuceni/new");
  });

  test("says why what was named can take nobody, and offers the next one first", async () => {
    const { user } = show(declined, [
      AlternativesDocument,
      answer([card("a", { because: "no_coordinator", phone: "416 000 100" })], [card("b")]),
    ]);
    expect(await screen.findByText(/V organizaci zatím nikdo na doporučení neodpovídá/)).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "416 000 100" })).toHaveAttribute("href", "tel:416000100");
    const buttons = screen.getAllByRole("button", { name: /Poslat sem/ });
    expect(buttons.map((one) => one.classList.contains("btn--do"))).toEqual([true]);
    await user.click(buttons[0] as HTMLElement);
    await user.click(await screen.findByRole("button", { name: "Zatím neposílat" }));
    expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument();
  });

  test("says why it was not sent, and stays", async () => {
    const { user, history } = show(
      declined,
      [AlternativesDocument, answer([], [card("b")])],
      [RerouteReferralDocument, () => ({ answer: { __typename: "Refused", code: "mode_not_taken" } })],
    );
    await user.click(await screen.findByRole("button", { name: /Poslat sem/ }));
    await user.click(await screen.findByRole("button", { name: "Ano, poslat" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Služba takhle předané lidi nepřijímá.");
    expect(history).toHaveLength(1);
  });

  test("offers nothing to who may not send it on, and asks nothing while it runs", async () => {
    const { of } = show(exampleAttempt({ state: "RECEIVED" }), [AlternativesDocument, answer([], [])]);
    expect(screen.queryByRole("heading")).not.toBeInTheDocument();
    expect(of(AlternativesDocument)).toHaveLength(0);
  });

  test("tells who declined what they offered, without a way to send", async () => {
    show({ ...declined, side: "RECIPIENT", may: [] }, [
      AlternativesDocument,
      answer([card("a")], [card("b")]),
    ]);
    expect(await screen.findByRole("region", { name: "Nabídli jste" })).toHaveTextContent(
      "Poradna a · Spolek a",
    );
    expect(screen.queryByText("Poradna b")).not.toBeInTheDocument();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });
});

function Picker({ first = [] }: { first?: readonly Chosen[] }) {
  const [value, setValue] = useState(first);
  return (
    <>
      <output>{value.map((one) => one.id).join(" ")}</output>
      <AlternativePicker attempt={exampleAttempt()} open value={value} onChange={setValue} />
    </>
  );
}

describe("naming services while declining", () => {
  const found = {
    __typename: "ServiceCard",
    id: "z",
    name: "Azyl na břehu",
    kind: { __typename: "ServiceKind", code: "2", nameCs: "azylové domy", nameEn: "shelters" },
    organisation: { __typename: "OrganisationRef", id: "o-z", name: "Břeh" },
    sitedIn: [],
    phone: null,
    takesReferrals: false,
    takesNoneBecause: "service_inactive",
    modes: [],
    vacancies: [],
  };

  test("keeps what was picked from the list and by words, once each", async () => {
    const server = serve([
      [AlternativesDocument, answer([], [card("a"), card("b")])],
      [SearchInsteadDocument, () => ({ services: { nodes: [found, { ...found, id: "advice" }], total: 2 } })],
    ]);
    render(<Picker />, { wrapper: server.wrapper });
    const user = userEvent.setup();
    await user.click(await screen.findByRole("checkbox", { name: "Poradna b" }));
    await user.type(screen.getByLabelText("Najít službu podle jména"), "a{Enter}");
    expect(screen.getByLabelText("Najít službu podle jména")).toHaveAccessibleDescription(
      "Napište aspoň dvě písmena.",
    );
    await user.type(screen.getByLabelText("Najít službu podle jména"), "zyl{Enter}");
    const box = await screen.findByRole("checkbox", { name: "Azyl na břehu" });
    expect(box).toHaveAccessibleDescription(/Služba teď doporučení nepřijímá/);
    await user.click(box);
    expect(document.querySelector("output")).toHaveTextContent("b z");
    await user.click(screen.getByRole("checkbox", { name: "Poradna b" }));
    expect(document.querySelector("output")).toHaveTextContent(/^z$/);
  });

  test("ends at ten", async () => {
    const ten = Array.from({ length: MOST_NAMED }, (_, nth) => ({ id: `n${nth}`, name: `Nabídnutá ${nth}` }));
    const server = serve([[AlternativesDocument, answer([], [card("a")])]]);
    render(<Picker first={ten} />, { wrapper: server.wrapper });
    const user = userEvent.setup();
    expect(await screen.findByRole("checkbox", { name: "Poradna a" })).toBeDisabled();
    expect(screen.getByText(/Víc než 10 jich nabídnout nejde/)).toBeInTheDocument();
    await user.click(screen.getByRole("checkbox", { name: "Nabídnutá 3" }));
    expect(screen.getByRole("checkbox", { name: "Poradna a" })).toBeEnabled();
  });
});
