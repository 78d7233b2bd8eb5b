import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../../test/serve";
import {
  AcceptReferralDocument,
  AnswerRecipientDocument,
  AskSenderDocument,
  type AttemptPartsFragment,
  CompleteReferralDocument,
  DeclineReferralDocument,
} from "../../gql/graphql";
import { exampleAttempt, exampleEvent } from "./example";
import { StepPanel } from "./StepPanel";
import type { Allowance, Command } from "./steps";

const allow = (command: Command) => ({
  __typename: "Allowance" as const,
  command,
  allowed: true,
  because: null,
});
const refuse = (command: Command, because: string) => ({
  __typename: "Allowance" as const,
  command,
  allowed: false,
  because,
});

/** The panel beside what the newest version of the attempt is. */
function Page({ first }: { first: AttemptPartsFragment }) {
  const [attempt, setAttempt] = useState(first);
  return (
    <>
      <output>{attempt.version}</output>
      <StepPanel attempt={attempt} onNewest={setAttempt} />
    </>
  );
}

function show(attempt: AttemptPartsFragment, ...replies: Parameters<typeof serve>[0]) {
  const server = serve(replies);
  render(<Page first={attempt} />, { wrapper: server.wrapper });
  return { ...server, user: userEvent.setup() };
}

const received = (...may: Allowance[]) =>
  exampleAttempt({ state: "RECEIVED", version: 3, may: may as AttemptPartsFragment["may"] });

// on the page they are there before anybody presses; here the first press would wait for the compiler
beforeAll(() => import("./StepDialogs"));

describe("the steps of a referral", () => {
  test("offer what the server allows, and the rest with the reason in words", async () => {
    show(received(allow("ACCEPT"), allow("DECLINE"), refuse("COMPLETE", "not_in_this_state")));
    expect(screen.getByRole("button", { name: "Převzít" })).not.toHaveAttribute("aria-disabled");
    expect(screen.getByRole("button", { name: "Odmítnout" })).toBeInTheDocument();
    const blocked = screen.getByRole("button", { name: "Zapsat výsledek", hidden: true });
    expect(blocked).toHaveAttribute("aria-disabled", "true");
    expect(blocked).toHaveAccessibleDescription(/tomhle stavu to nejde/);
  });

  test("are sent with the version that was looked at, and take over what the server answers", async () => {
    const accepted = exampleAttempt({ state: "ACCEPTED", version: 4 });
    const { user, of } = show(received(allow("ACCEPT")), [
      AcceptReferralDocument,
      () => ({ answer: accepted }),
    ]);
    await user.click(screen.getByRole("button", { name: "Převzít" }));
    expect(await screen.findByText("Převzato, odesílatel to vidí")).toBeInTheDocument();
    expect(of(AcceptReferralDocument)[0]?.variables).toMatchObject({ attempt: "attempt-1", seen: 3 });
    expect(screen.getByText("4")).toBeInTheDocument();
  });

  test("do not refuse without a reason", async () => {
    const { user, of } = show(received(allow("DECLINE")), [
      DeclineReferralDocument,
      () => ({ answer: null }),
    ]);
    await user.click(screen.getByRole("button", { name: "Odmítnout" }));
    const dialog = await screen.findByRole("alertdialog");
    await user.click(within(dialog).getByRole("button", { name: "Ano, odmítnout" }));
    expect(within(dialog).getByLabelText("Proč")).toHaveAccessibleDescription("Vyberte důvod.");
    expect(of(DeclineReferralDocument)).toHaveLength(0);
  });

  test("refuse with the reason and with who did not want it", async () => {
    const declined = exampleAttempt({ state: "DECLINED", version: 4, reason: "capacity_full" });
    const { user, of } = show(received(allow("DECLINE")), [
      DeclineReferralDocument,
      () => ({ answer: declined }),
    ]);
    await user.click(screen.getByRole("button", { name: "Odmítnout" }));
    await user.selectOptions(await screen.findByLabelText("Proč"), "capacity_full");
    await user.click(screen.getByRole("radio", { name: "Člověk sám" }));
    await user.click(screen.getByRole("button", { name: "Ano, odmítnout" }));
    expect(await screen.findByText("Odmítnuto, odesílatel to vidí")).toBeInTheDocument();
    expect(of(DeclineReferralDocument)[0]?.variables).toMatchObject({
      reason: "capacity_full",
      by: "CLIENT",
    });
  });

  test("keep what was chosen when somebody was faster, and go on from the newest version", async () => {
    const may = [allow("COMPLETE")];
    const newest = exampleAttempt({ state: "ACTIVE", version: 7, may });
    const { user, of } = show(exampleAttempt({ state: "ACCEPTED", version: 4, may }), [
      CompleteReferralDocument,
      () => ({ answer: { __typename: "Conflict", code: "stale", current: newest } }),
    ]);
    await user.selectOptions(screen.getByLabelText("Jak to dopadlo"), "partly_helped");
    await user.click(screen.getByRole("button", { name: /^Ukončit/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Teď je stav: první kontakt proběhl");
    expect(screen.getByText("7")).toBeInTheDocument();
    expect(screen.getByLabelText("Jak to dopadlo")).toHaveValue("partly_helped");
    await user.click(screen.getByRole("button", { name: /^Ukončit/ }));
    const tries = of(CompleteReferralDocument);
    expect(tries.map((one) => one.variables.seen)).toEqual([4, 7]);
    expect(tries[0]?.variables.key).not.toBe(tries[1]?.variables.key);
  });

  test("answer the question that stands above the answer, and keep the answer when it was not taken", async () => {
    const asked = exampleEvent({
      version: 3,
      kind: "asked",
      state: "INFO_NEEDED",
      side: "RECIPIENT",
      text: "Má pravidelný příjem?",
    });
    const attempt = exampleAttempt({
      side: "SENDER",
      owes: "SENDER",
      state: "INFO_NEEDED",
      version: 3,
      may: [allow("ANSWER"), allow("WITHDRAW"), refuse("ACCEPT", "not_your_part")],
      events: [asked],
    });
    const { user, of } = show(attempt, [
      AnswerRecipientDocument,
      () => ({ answer: { __typename: "Conflict", code: "stale", current: { ...attempt, version: 9 } } }),
    ]);
    expect(screen.getByText("Má pravidelný příjem?")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Odpovědět" }));
    expect(screen.getByLabelText("Vaše odpověď")).toHaveAccessibleDescription(/Napište aspoň větu/);
    await user.type(screen.getByLabelText("Vaše odpověď"), "Je na úřadu práce.");
    await user.click(screen.getByRole("button", { name: "Odpovědět" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Mezitím se to změnilo");
    expect(screen.getByLabelText("Vaše odpověď")).toHaveValue("Je na úřadu práce.");
    expect(of(AnswerRecipientDocument)[0]?.variables).toMatchObject({ seen: 3, text: "Je na úřadu práce." });
    expect(screen.getByText(/Převzít: o tom rozhoduje Kotva/)).toBeInTheDocument();
  });

  test("refuse for another reason only with words", async () => {
    const { user, of } = show(received(allow("DECLINE")), [
      DeclineReferralDocument,
      () => ({ answer: exampleAttempt({ state: "DECLINED", version: 4, reason: "other" }) }),
    ]);
    await user.click(screen.getByRole("button", { name: "Odmítnout" }));
    await user.selectOptions(await screen.findByLabelText("Proč"), "other");
    await user.click(screen.getByRole("button", { name: "Ano, odmítnout" }));
    expect(of(DeclineReferralDocument)).toHaveLength(0);
    await user.type(screen.getByLabelText("Vysvětlete to odesílateli"), "Stěhujeme se.");
    await user.click(screen.getByRole("button", { name: "Ano, odmítnout" }));
    expect(of(DeclineReferralDocument)[0]?.variables).toMatchObject({
      reason: "other",
      text: "Stěhujeme se.",
    });
  });

  test("keep in sight what was typed for a step that somebody else has made impossible", async () => {
    const { user } = show(received(allow("ASK"), allow("ACCEPT")), [
      AskSenderDocument,
      () => ({
        answer: {
          __typename: "Conflict",
          code: "not_in_this_state",
          current: exampleAttempt({ state: "ACCEPTED", version: 5, may: [allow("FIRST_CONTACT")] }),
        },
      }),
    ]);
    await user.click(screen.getByRole("button", { name: "Zeptat se odesílatele" }));
    await user.type(screen.getByLabelText("Co potřebujete vědět"), "Má pravidelný příjem?");
    await user.click(screen.getByRole("button", { name: "Poslat dotaz" }));
    expect(await screen.findByText("Má pravidelný příjem?")).toBeInTheDocument();
    expect(screen.getByRole("alert")).toHaveTextContent("Teď je stav: převzato");
    await user.click(screen.getByRole("button", { name: "Zahodit" }));
    expect(screen.queryByText("Má pravidelný příjem?")).not.toBeInTheDocument();
  });

  test("take on with the day that is promised, and from the moment it came", async () => {
    const { user, of } = show(exampleAttempt({ may: [allow("ACKNOWLEDGE"), allow("ACCEPT")] }), [
      AcceptReferralDocument,
      () => ({ answer: exampleAttempt({ state: "ACCEPTED", version: 3 }) }),
    ]);
    const days = within(screen.getByLabelText(/Do kdy se člověku ozvete/)).getAllByRole("option");
    const day = days[3]?.getAttribute("value") ?? "";
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    await user.selectOptions(screen.getByLabelText(/Do kdy se člověku ozvete/), day);
    await user.click(screen.getByRole("button", { name: "Převzít" }));
    expect(of(AcceptReferralDocument)[0]?.variables).toMatchObject({ firstContactBy: day, seen: 2 });
  });

  test("close as not reached only after three tries on two days", async () => {
    const tried = (version: number, day: string) =>
      exampleEvent({
        version,
        kind: "contact_attempted",
        state: "ACCEPTED",
        effectiveAt: `${day}T09:00:00Z`,
      });
    const shown = async (...days: string[]) => {
      const events = days.map((day, index) => tried(index + 3, day));
      const { user } = show(
        exampleAttempt({ mode: "WRITTEN", state: "ACCEPTED", may: [allow("FAIL")], events }),
      );
      await user.click(screen.getByRole("button", { name: "Nezdařilo se" }));
      const dialog = await screen.findByRole("alertdialog");
      return within(dialog).getByRole("option", { name: /nepodařilo se s\sčlověkem spojit/ });
    };
    const blocked = await shown("2026-11-23", "2026-11-23", "2026-11-23");
    expect(blocked).toBeDisabled();
    expect(blocked).toHaveTextContent("chybí pokusy: 3 ze 3, dnů 1 ze 2");
    cleanup();
    expect(await shown("2026-11-23", "2026-11-23", "2026-11-24")).toBeEnabled();
  });
});
