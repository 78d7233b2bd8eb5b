import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { serve } from "../../../test/serve";
import {
  AcknowledgeReferralsDocument,
  AssignReferralDocument,
  AttemptByCodeDocument,
  type AttemptLineFragment,
  AttemptsDocument,
  ColleaguesDocument,
  TakeOverDocument,
} from "../../gql/graphql";
import { arrivedSince, newestSent } from "./Arrivals";
import { heldWord } from "./ReferralRow";
import ReferralsScreen from "./ReferralsScreen";
import { whyWord } from "./why";

const petra = { __typename: "WorkerRef", id: "petra", name: "Petra Velká" } as const;
const ota = { __typename: "WorkerRef", id: "ota", name: "Ota Starý" } as const;

function line(id: string, change: Partial<AttemptLineFragment> = {}): AttemptLineFragment {
  return {
    __typename: "AttemptRow",
    id,
    code: "A24X4C7F",
    state: "SENT",
    version: 2,
    side: "RECIPIENT",
    owes: "RECIPIENT",
    mode: "ANONYMOUS",
    urgency: "ROUTINE",
    needs: [{ __typename: "Need", code: "debts", nameCs: "dluhy a exekuce", nameEn: "debts" }],
    ageBand: { __typename: "AgeBand", code: "19-26", nameCs: "19–26 let", nameEn: "19–26" },
    from: { __typename: "OrganisationRef", id: "town", name: "Městský úřad Vzorov" },
    to: { __typename: "ServiceRef", id: "advice", name: "Poradna Kotva", kind: "18" },
    toOrganisation: { __typename: "OrganisationRef", id: "anchor", name: "Kotva, z. s." },
    sentAt: "2026-11-20T09:42:00Z",
    changedAt: "2026-11-20T09:42:00Z",
    resultUnseen: false,
    unclaimed: false,
    group: "OURS",
    dueAt: "2026-11-24T09:42:00Z",
    dueIn: 480,
    waitsSince: "2026-11-20T09:42:00Z",
    waited: 480,
    workday: 480,
    keeper: null,
    holder: null,
    unheld: "NOBODY_TOOK_IT",
    awayUntil: null,
    mayTake: true,
    mayAssign: true,
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
      mine: 0,
      groups: [],
      waitsFor: [{ __typename: "WaitsForCount" as const, waitsFor: "UNHELD" as const, count: 7 }],
      states: [{ __typename: "StateCount" as const, state: "SENT" as const, count: nodes.length }],
      services: [],
      urgencies: [],
    },
  };
}

function show(path: string, ...replies: Parameters<typeof serve>[0]) {
  const server = serve(replies, path);
  render(<ReferralsScreen />, { wrapper: server.wrapper });
  return { ...server, user: userEvent.setup() };
}

/** Many rows, or many keys: a slow machine needs longer for the names of all of them. */
const LONG = 30_000;

const rows = () => screen.getAllByRole("listitem").filter((item) => item.matches(".ref"));

describe("the box of received referrals", () => {
  test("stands in groups by whose turn it is, with one filled button for what is due first", async () => {
    const lines = [
      line("a"),
      line("b"),
      line("c", { group: "THEIRS", owes: "SENDER", state: "INFO_NEEDED" }),
    ];
    show("/doporuceni", [AttemptsDocument, () => page(lines)]);
    const buttons = await screen.findAllByRole("link", { name: /Potvrdit přijetí/ });
    expect(buttons.map((button) => button.classList.contains("btn--do"))).toEqual([true, false]);
    const theirs = within(screen.getByRole("region", { name: /Na řadě jsou oni/ }));
    expect(theirs.getAllByRole("listitem")).toHaveLength(1);
    await waitFor(() => expect(document.title).toContain("(3)"));
  });

  test("asks for what the address bar says, and an empty answer names a way out", async () => {
    const { of, user, history } = show("/doporuceni?ceka=me", [AttemptsDocument, () => page([])]);
    expect(await screen.findByRole("heading", { name: "Nic na vás nečeká" })).toBeInTheDocument();
    expect(of(AttemptsDocument)[0]?.variables).toMatchObject({
      box: "RECEIVED",
      filter: "OPEN",
      narrow: { waitsFor: "ME" },
    });
    await user.click(screen.getByRole("link", { name: "Ukázat všechna" }));
    expect(history.at(-1)).toBe("/doporuceni?co=vsechna");
  });

  test("a filter says how many it would show and stands in the address", async () => {
    const { user, history } = show("/doporuceni", [AttemptsDocument, () => page([line("a")])]);
    await user.click(await screen.findByRole("button", { name: "nikdo je nemá 7" }));
    expect(history.at(-1)).toBe("/doporuceni?ceka=nikdo");
    await user.selectOptions(await screen.findByRole("combobox", { name: "Stav" }), "SENT");
    expect(history.at(-1)).toBe("/doporuceni?ceka=nikdo&stav=odeslano");
  });

  test(
    "reads on after the last row",
    async () => {
      const fifty = Array.from({ length: 50 }, (_, index) => line(`a${index}`));
      const { user, of, history } = show("/doporuceni", [
        AttemptsDocument,
        ({ after }) => (after === "next" ? page([line("b")], 51) : page(fifty, 51, "next")),
      ]);
      await user.click(await screen.findByRole("button", { name: "Ukázat další" }));
      await waitFor(() => expect(rows()).toHaveLength(51));
      expect(of(AttemptsDocument).map(({ variables }) => variables.after)).toEqual([null, null, "next"]);
      expect(history.at(-1)).toBe("/doporuceni?radku=150");
    },
    LONG,
  );

  test("shows as many rows as the address says, in the order that it says", async () => {
    const fifty = Array.from({ length: 100 }, (_, index) => line(`a${index}`));
    const { of } = show("/doporuceni?razeni=nejnovejsi&radku=101", [
      AttemptsDocument,
      ({ after }) => (after === "next" ? page([line("b")], 101) : page(fifty, 101, "next")),
    ]);
    await waitFor(() => expect(rows()).toHaveLength(101));
    expect(of(AttemptsDocument)[1]?.variables).toMatchObject({ order: "NEWEST", first: 1, after: "next" });
  });
});

describe("who has it", () => {
  test.each([
    [{}, "zatím to nikdo nemá"],
    [{ keeper: petra, holder: petra, unheld: null }, "má Petra Velká"],
    [{ keeper: ota, holder: ota, unheld: null }, "máte vy"],
    [
      { keeper: petra, holder: ota, unheld: null, awayUntil: "2026-11-27" },
      "Petra Velká je pryč do 27.\u00a011.\u00a02026, zastupujete vy",
    ],
    [
      { keeper: ota, holder: petra, unheld: null, awayUntil: "2026-11-27" },
      "Ota Starý je pryč do 27.\u00a011.\u00a02026, zastupuje Petra Velká",
    ],
    [{ keeper: petra, unheld: "AWAY" }, "Petra Velká je pryč a nikdo nezastupuje: je na celém týmu"],
    [{ keeper: petra, unheld: "LEFT" }, "Petra Velká tu už nepracuje: je na celém týmu"],
    [{ keeper: petra, holder: petra, unheld: null, side: "SENDER" }, "odeslal(a) Petra Velká"],
  ] as const)("%o is said as %s", (change, word) => {
    expect(heldWord(line("a", change as Partial<AttemptLineFragment>), "ota")).toBe(word);
  });
});

describe("taking over", () => {
  const taken = () => ({ answer: { __typename: "Attempt", id: "b", version: 3, responsible: "Ota Starý" } });

  test("goes by the keyboard, and the focus stays on the row when it moves", async () => {
    let lines = [line("a"), line("b")];
    const { user, of } = show(
      "/doporuceni",
      [AttemptsDocument, () => page(lines)],
      [TakeOverDocument, taken],
    );
    await screen.findAllByRole("link", { name: /Potvrdit přijetí/ });
    rows()[0]?.querySelector<HTMLElement>("[data-way]")?.focus();
    await user.keyboard("j");
    expect(document.activeElement).toHaveAttribute("data-way", "b");
    await user.keyboard("{ArrowUp}{ArrowDown}k{ArrowDown}");
    expect(document.activeElement).toHaveAttribute("data-way", "b");
    lines = [line("b", { group: "THEIRS", owes: "SENDER", state: "INFO_NEEDED" }), line("a")];
    await user.keyboard("p");
    expect(await screen.findByRole("region", { name: /Na řadě jsou oni/ })).toBeInTheDocument();
    expect(document.activeElement).toHaveAttribute("data-way", "b");
    expect(of(TakeOverDocument)[0]?.variables).toMatchObject({ attempt: "b", seen: 2 });
  });

  test("says so when somebody was faster", async () => {
    const late = () => ({ answer: { __typename: "Conflict", code: "stale" } });
    const { user } = show(
      "/doporuceni",
      [AttemptsDocument, () => page([line("a")])],
      [TakeOverDocument, late],
    );
    await user.click(await screen.findByRole("button", { name: /Vzít k sobě/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Mezitím se to změnilo");
  });

  test("gives it to a colleague who is chosen by name", async () => {
    const colleagues = [
      { __typename: "Presence", id: "petra", name: "Petra Velká", coordinator: true, absences: [] },
      { __typename: "Presence", id: "ota", name: "Ota Starý", coordinator: false, absences: [] },
    ];
    const { user, of } = show(
      "/doporuceni",
      [AttemptsDocument, () => page([line("a", { keeper: petra, holder: petra, unheld: null })])],
      [ColleaguesDocument, () => ({ colleagues })],
      [AssignReferralDocument, taken],
    );
    await user.click(await screen.findByRole("button", { name: /Dát kolegovi/ }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(await dialog.findByRole("radio", { name: "Ota Starý" }));
    expect(dialog.queryByRole("radio", { name: "Petra Velká" })).not.toBeInTheDocument();
    await user.click(dialog.getByRole("button", { name: "Dát: Ota Starý" }));
    await waitFor(() => expect(of(AssignReferralDocument)[0]?.variables).toMatchObject({ worker: "ota" }));
  });
});

describe("taking many for consideration", () => {
  const two = [line("a"), line("b", { code: "B24X4C7F" })];
  const answers = (came: Record<string, object>) => (variables: Record<string, unknown>) => ({
    answer: {
      __typename: "Acknowledged",
      answers: (variables.items as { attempt: string }[]).map(({ attempt }) => ({
        __typename: "AcknowledgeAnswer",
        attempt,
        came: "TAKEN",
        code: null,
        state: "RECEIVED",
        by: null,
        ...came[attempt],
      })),
    },
  });

  test("is one request, and says of each what came of it", async () => {
    const late = { b: { came: "CHANGED", code: "stale", by: "Petra Velká" } };
    const { user, of } = show(
      "/doporuceni",
      [AttemptsDocument, () => page(two)],
      [AcknowledgeReferralsDocument, answers(late)],
    );
    await user.click(await screen.findByRole("button", { name: "Vybrat 2, která čekají na potvrzení" }));
    expect(screen.getByText("Vybrána 2 doporučení")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Přijmout k posouzení 2 vybraná" }));
    const said = await screen.findByText(/Přijato k posouzení: 1\./);
    expect(said).toHaveTextContent("1 se mezitím změnilo (mezitím na B24X-4C7F odpověděl(a) Petra Velká).");
    expect(of(AcknowledgeReferralsDocument)).toHaveLength(1);
    expect(of(AcknowledgeReferralsDocument)[0]?.variables.items).toEqual([
      { attempt: "a", seen: 2 },
      { attempt: "b", seen: 2 },
    ]);
    await waitFor(() => expect(said).toHaveFocus());
    expect(screen.queryByText(/^Vybrán/)).not.toBeInTheDocument();
  });

  test(
    "goes by keys alone: space chooses, Shift and arrow extends, A takes, Escape lets go",
    async () => {
      const lines = [...two, line("c", { state: "RECEIVED" })];
      const { user, of } = show(
        "/doporuceni",
        [AttemptsDocument, () => page(lines)],
        [AcknowledgeReferralsDocument, answers({})],
      );
      await screen.findAllByRole("link", { name: /Potvrdit přijetí/ });
      rows()[0]?.querySelector<HTMLElement>("[data-way]")?.focus();
      await user.keyboard(" ");
      expect(screen.getByText("Vybráno 1 doporučení")).toBeInTheDocument();
      await user.keyboard("{Escape}");
      expect(screen.queryByText(/^Vybrán/)).not.toBeInTheDocument();
      await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
      expect(screen.getByText("Vybrána 2 doporučení")).toBeInTheDocument();
      expect(document.activeElement).toHaveAttribute("data-way", "c");
      await user.keyboard("a");
      expect(await screen.findByText(/Přijata k posouzení: 2\./)).toBeInTheDocument();
      expect(of(AcknowledgeReferralsDocument)[0]?.variables.items).toHaveLength(2);
      expect(document.activeElement).toHaveAttribute("data-way", "c");
      await user.keyboard("a");
      expect(of(AcknowledgeReferralsDocument)).toHaveLength(1);
      await user.keyboard("{Home}a");
      await waitFor(() => expect(of(AcknowledgeReferralsDocument)).toHaveLength(2));
      expect(of(AcknowledgeReferralsDocument)[1]?.variables.items).toEqual([{ attempt: "a", seen: 2 }]);
    },
    LONG,
  );

  test(
    "goes part by part, and what an answer was not had for stays chosen",
    async () => {
      const many = Array.from({ length: 25 }, (_, index) => line(`a${index}`));
      let asked = 0;
      const { user } = show(
        "/doporuceni",
        [AttemptsDocument, () => page(many)],
        [
          AcknowledgeReferralsDocument,
          (variables) => {
            asked += 1;
            return asked === 1
              ? answers({})(variables)
              : { answer: { __typename: "NotAllowed", code: "forbidden" } };
          },
        ],
      );
      await user.click(await screen.findByRole("button", { name: /^Vybrat všech 25/ }));
      await user.click(screen.getByRole("button", { name: /^Přijmout k posouzení 25/ }));
      expect(
        await screen.findByText(/Přijato k posouzení: 20\..*Na tohle nemáte oprávnění/),
      ).toBeInTheDocument();
      expect(screen.getByText("Vybráno 25 doporučení")).toBeInTheDocument();
    },
    LONG,
  );

  test("keys of the list are told by a question mark, and letters stay in fields", async () => {
    const { user, of } = show("/doporuceni", [AttemptsDocument, () => page(two)]);
    await screen.findAllByRole("link", { name: /Potvrdit přijetí/ });
    await user.type(screen.getByLabelText(/^Kód z/), "a?");
    expect(of(AcknowledgeReferralsDocument)).toHaveLength(0);
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    rows()[0]?.querySelector<HTMLElement>("[data-way]")?.focus();
    await user.keyboard("?");
    const dialog = within(await screen.findByRole("dialog", { name: "Klávesy v seznamu" }));
    expect(dialog.getByText("vzít k sobě")).toBeInTheDocument();
    await user.click(dialog.getByRole("button", { name: "Zavřít" }));
    await waitFor(() => expect(document.activeElement).toHaveAttribute("data-way", "a"));
  });

  test("leaves out what is not to be acknowledged", async () => {
    const lines = [line("a", { state: "RECEIVED" }), line("b", { mode: "OPEN_OFFER" })];
    show("/doporuceni", [AttemptsDocument, () => page(lines)]);
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(screen.queryByRole("checkbox", { name: /^Vybrat/ })).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^Vybrat/ })).not.toBeInTheDocument();
  });
});

describe("why a row stands where it stands", () => {
  test.each([
    [{}, "čeká, až potvrdíte přijetí"],
    [{ state: "WAITLISTED" }, "nadešel den, kdy máte pořadník znovu projít"],
    [{ state: "WAITLISTED", group: "CALM" }, "je u vás v pořadníku"],
    [{ side: "SENDER", state: "RECEIVED", group: "THEIRS" }, "čeká na jejich rozhodnutí"],
    [
      { side: "SENDER", state: "COMPLETED", resultUnseen: true },
      "skončilo to a vy jste se ještě nepodívali, jak",
    ],
    [{ side: "SENDER", state: "DECLINED", resultUnseen: true }, "nevyšlo to, můžete poslat jinam"],
    [{ state: "COMPLETED", group: "ENDED" }, ""],
  ] as const)("%o is said as %s", (change, word) => {
    expect(whyWord(line("a", change as Partial<AttemptLineFragment>))).toBe(word);
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
});
