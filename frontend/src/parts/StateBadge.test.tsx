import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ReferralState } from "../gql/graphql";
import { STATE_LOOK, StateBadge } from "./StateBadge";

const STATES = Object.keys(STATE_LOOK) as ReferralState[];

test("there are fourteen states, and no two share a shape", () => {
  expect(STATES).toHaveLength(14);
  expect(new Set(STATES.map((state) => STATE_LOOK[state].icon)).size).toBe(14);
});

test("every state says another word and draws another shape", () => {
  const seen = STATES.map((state) => {
    const { container, unmount } = render(<StateBadge state={state} />);
    const look = { word: container.textContent, shape: container.querySelector("svg")?.innerHTML };
    unmount();
    return look;
  });
  expect(new Set(seen.map((look) => look.word)).size).toBe(14);
  expect(new Set(seen.map((look) => look.shape)).size).toBe(14);
});

test("the drawing is hidden from readers, the word is not", () => {
  render(<StateBadge state="WAITLISTED" />);
  expect(screen.getByText("v pořadníku")).toBeVisible();
  expect(document.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
});
