import { render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { AttemptPartsFragment } from "../../gql/graphql";
import { Bridge } from "./Bridge";
import { exampleAttempt, exampleEvent } from "./example";
import { Timeline } from "./Timeline";

beforeEach(() => vi.useFakeTimers({ now: new Date("2026-11-24T10:00:00Z") }));
afterEach(() => vi.useRealTimers());

const first = () => screen.getAllByRole("listitem")[0];

test("on top stands what is due, by whom and until when", () => {
  const attempt = exampleAttempt({ state: "RECEIVED", waitsFor: "RECIPIENT", dueAt: "2026-11-26T13:10:00Z" });
  const { rerender } = render(<Timeline attempt={attempt} />);
  expect(first()).toHaveTextContent(/Čeká se na vaše rozhodnutí.*do 26\. 11\. 2026 v.14:10/);
  rerender(<Timeline attempt={{ ...attempt, side: "SENDER", dueAt: "2026-11-23T13:10:00Z" }} />);
  expect(first()).toHaveTextContent(/Čeká se na jejich rozhodnutí.*mělo být do včera/);
});

test("what was written down later says when, and whom it made responsible", () => {
  const events = [
    exampleEvent({
      version: 3,
      kind: "contact_attempted",
      effectiveAt: "2026-11-20T09:00:00Z",
      recordedAt: "2026-11-23T12:00:00Z",
    }),
    exampleEvent({
      version: 4,
      kind: "reassigned",
      responsible: "Petra Kalousová",
      recordedAt: "2026-11-20T09:42:30Z",
    }),
  ];
  render(<Timeline attempt={exampleAttempt({ state: "ACCEPTED", events })} />);
  const lines = screen.getAllByRole("listitem");
  expect(lines[1]).toHaveTextContent("má to teď Petra Kalousová");
  expect(lines[1]).not.toHaveTextContent("zapsáno");
  expect(lines[2]).toHaveTextContent(/zapsáno včera/);
});

test("a reminder says whom it reminded, and is nobody's mark", () => {
  const events = [exampleEvent({ kind: "reminded", state: "INFO_NEEDED", side: "NOBODY" })];
  render(<Timeline attempt={exampleAttempt({ state: "COMPLETED", waitsFor: "NOBODY", events })} />);
  expect(first()).toHaveTextContent("Lávka to připomněla odesílajícímu");
  expect(first()).toHaveClass("ev--none");
});

function bridge(change: Partial<AttemptPartsFragment>): string {
  const { container, unmount } = render(<Bridge attempt={exampleAttempt(change)} />);
  const text = container.textContent ?? "";
  unmount();
  return text.replaceAll("\u00a0", " ");
}

test("the bridge says where the person stands in every state that waits", () => {
  const dueAt = "2026-12-04T15:00:00Z";
  expect(bridge({ state: "WAITLISTED", owes: "NOBODY", dueAt })).toContain("v pořadníku do 4. 12. 2026");
  expect(bridge({ state: "PAUSED", owes: "NOBODY", dueAt })).toContain("Nikdo není na řadě do 4. 12. 2026");
  expect(bridge({ state: "ACCEPTED", appointmentAt: "2026-11-24T12:00:00Z" })).toContain(
    "schůzka dnes v 13:00",
  );
  expect(bridge({ state: "SENT", mode: "OPEN_OFFER" })).toContain("nabídnuto, nikdo si to nevzal");
  const confirmed = [
    exampleEvent({ version: 3, kind: "accepted", state: "ACCEPTED" }),
    exampleEvent({ version: 4, kind: "contact_confirmed", state: "ACCEPTED", side: "SENDER" }),
  ];
  expect(bridge({ state: "ACCEPTED", mode: "WARM", events: confirmed })).toContain("potvrdila jedna strana");
  expect(bridge({ state: "EXPIRED", owes: "NOBODY", waitsFor: "SENDER" })).toContain("Zbývá podívat se");
});
