import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { serve } from "../../../test/serve";
import { AttemptByCodeDocument, type AttemptLineFragment, AttemptsDocument } from "../../gql/graphql";
import { arrivedSince, newestSent } from "./Arrivals";
import ReferralsScreen from "./ReferralsScreen";
import { joinPages } from "./use-box";

function line(id: string, change: Partial<AttemptLineFragment> = {}): AttemptLineFragment {
  return {
    __typename: "AttemptRow",
    id,
    code: "A24X4C7F",
    state: "SENT",
    version: 2,
    side: "RECIPIENT",
    owes: "RECIPIENT",
    urgency: "ROUTINE",
    needs: [{ __typename: "Need", code: "debts", nameCs: "dluhy a exekuce", nameEn: "debts" }],
    ageBand: { __typename: "AgeBand", code: "19-26", nameCs: "19–26 let", nameEn: "19–26" },
    from: { __typename: "OrganisationRef", id: "town", name: "Městský úřad Vzorov" },
    to: { __typename: "ServiceRef", id: "advice", name: "Poradna Kotva", kind: "18" },
    toOrganisation: { __typename: "OrganisationRef", id: "anchor", name: "Kotva, z. s." },
    sentAt: "2026-11-20T09:42:00Z",
    changedAt: "2026-11-20T09:42:00Z",
    resultUnseen: false,
    ...change,
  };
}

function page(nodes: AttemptLineFragment[], total = nodes.length, endCursor: string | null = null) {
  return {
    attempts: {
      __typename: "AttemptConnection" as const,
      nodes,
      pageInfo: { __typename: "PageInfo" as const, hasNextPage: endCursor !== null, endCursor },
      total,
      waiting: nodes.length,
    },
  };
}

function show(path: string, ...replies: Parameters<typeof serve>[0]) {
  const server = serve(replies, path);
  render(<ReferralsScreen />, { wrapper: server.wrapper });
  return { ...server, user: userEvent.setup() };
}

describe("the box of received referrals", () => {
  test("shows whose turn it is and one button for the most urgent step", async () => {
    const rows = [
      line("a"),
      line("b", { urgency: "URGENT" }),
      line("c", { owes: "SENDER", state: "INFO_NEEDED" }),
    ];
    show("/doporuceni", [AttemptsDocument, () => page(rows)]);
    const buttons = await screen.findAllByRole("link", { name: /Potvrdit přijetí/ });
    expect(buttons).toHaveLength(2);
    expect(buttons.map((button) => button.classList.contains("btn--do"))).toEqual([false, true]);
    expect(screen.getAllByRole("img", { name: "na řadě jsou oni" })).toHaveLength(1);
  });

  test("asks for what the address bar says, and an empty answer names a way out", async () => {
    const { of, user, history } = show("/doporuceni?stav=cekajici", [AttemptsDocument, () => page([])]);
    expect(await screen.findByRole("heading", { name: "Nic na vás nečeká" })).toBeInTheDocument();
    expect(of(AttemptsDocument)[0]?.variables).toMatchObject({ box: "RECEIVED", filter: "WAITING" });
    await user.click(screen.getByRole("link", { name: "Ukázat všechna" }));
    expect(history.at(-1)).toBe("/doporuceni");
  });

  test("reads the next page after the last row", async () => {
    const { user, of } = show("/doporuceni", [
      AttemptsDocument,
      ({ after }) => (after === "next" ? page([line("b")], 2) : page([line("a")], 2, "next")),
    ]);
    await user.click(await screen.findByRole("button", { name: "Ukázat další" }));
    await waitFor(() =>
      expect(screen.getAllByRole("listitem").filter((item) => item.matches(".ref"))).toHaveLength(2),
    );
    expect(of(AttemptsDocument).at(-1)?.variables).toMatchObject({ after: "next" });
    expect(screen.queryByRole("button", { name: "Ukázat další" })).not.toBeInTheDocument();
  });
});

describe("the box for a code", () => {
  const none = [AttemptsDocument, () => page([])] as const;

  test("finds a code however it is typed", async () => {
    const attempt = { ...line("a"), __typename: "Attempt" };
    const { user, of } = show("/doporuceni", none, [
      AttemptByCodeDocument,
      () => ({ attemptByCode: attempt }),
    ]);
    await user.type(screen.getByLabelText(/^Kód z/), " a24x – 4c7f ");
    await user.click(screen.getByRole("button", { name: "Najít" }));
    const link = await screen.findByRole("link", { name: "Otevřít doporučení" });
    expect(link).toHaveAttribute("href", "/doporuceni/a");
    expect(of(AttemptByCodeDocument)[0]?.variables).toEqual({ code: "A24X4C7F" });
  });

  test("says clearly that there is none, and counts characters before asking", async () => {
    const { user, of } = show("/doporuceni", none, [AttemptByCodeDocument, () => ({ attemptByCode: null })]);
    const box = within(screen.getByRole("region", { name: /Přišel někdo/ }));
    await user.type(box.getByRole("textbox"), "A24X");
    await user.click(box.getByRole("button", { name: "Najít" }));
    expect(box.getByRole("textbox")).toHaveAccessibleDescription(/tady jich je 4/);
    expect(of(AttemptByCodeDocument)).toHaveLength(0);
    await user.type(box.getByRole("textbox"), "4C7F");
    await user.click(box.getByRole("button", { name: "Najít" }));
    expect(await box.findByText(/A24X-4C7F/)).toBeInTheDocument();
  });
});

describe("what arrives while the list is open", () => {
  test("is counted from what was sent later than anything known", () => {
    const known = newestSent([line("a"), line("b", { sentAt: "2026-11-21T08:00:00Z" })]);
    expect(arrivedSince(null, [line("a")])).toBe(0);
    expect(arrivedSince(known, [line("a"), line("b", { sentAt: "2026-11-21T08:00:00Z" })])).toBe(0);
    expect(arrivedSince(known, [line("c", { sentAt: "2026-11-22T08:00:00Z" }), line("a")])).toBe(1);
  });

  test("moves to the first page without standing in the list twice", () => {
    const first = page([line("b", { version: 3 }), line("a")], 3, "next").attempts;
    const later = page([line("b"), line("c")], 3).attempts;
    expect(joinPages(first, [later]).map((row) => `${row.id}${row.version}`)).toEqual(["b3", "a2", "c2"]);
  });
});
