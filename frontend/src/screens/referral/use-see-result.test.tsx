import { act, renderHook, waitFor } from "@testing-library/react";
import { StrictMode } from "react";
import { describe, expect, test } from "vitest";
import { serve } from "../../../test/serve";
import { SeeResultDocument } from "../../gql/graphql";
import { exampleAttempt, exampleEvent } from "./example";
import { isUnseenResult, useSeeResult } from "./use-see-result";

const declined = exampleEvent({ version: 3, kind: "declined", state: "DECLINED", side: "RECIPIENT" });
const seen = exampleEvent({ version: 4, kind: "sender_saw_result", state: "DECLINED" });
const ended = exampleAttempt({
  side: "SENDER",
  owes: "NOBODY",
  state: "DECLINED",
  version: 3,
  events: [exampleEvent({ version: 2 }), declined],
});

describe("that the sender saw the result", () => {
  test("is noted once, however often the page is drawn", async () => {
    const server = serve([[SeeResultDocument, () => ({ answer: { ...ended, version: 4 } })]]);
    const wrapper = ({ children }: { children: React.ReactNode }) => (
      <StrictMode>{server.wrapper({ children })}</StrictMode>
    );
    const { rerender } = renderHook(({ attempt }) => useSeeResult(attempt), {
      wrapper,
      initialProps: { attempt: ended },
    });
    await waitFor(() => expect(server.of(SeeResultDocument)).toHaveLength(1));
    await act(async () => rerender({ attempt: { ...ended } }));
    expect(server.of(SeeResultDocument)).toHaveLength(1);
    expect(server.asked[0]?.variables).toMatchObject({ attempt: "attempt-1", seen: 3 });
  });

  test("is not noted for the recipient, nor before the end, nor twice", () => {
    expect(isUnseenResult(ended)).toBe(true);
    expect(isUnseenResult({ ...ended, side: "RECIPIENT" })).toBe(false);
    expect(isUnseenResult(exampleAttempt({ side: "SENDER" }))).toBe(false);
    expect(isUnseenResult({ ...ended, events: [...ended.events, seen] })).toBe(false);
  });

  test("is noted again after the end was taken back and came again", () => {
    const undone = exampleEvent({ version: 5, kind: "decline_undone", state: "RECEIVED", side: "RECIPIENT" });
    const again = exampleEvent({ version: 6, kind: "declined", state: "DECLINED", side: "RECIPIENT" });
    expect(isUnseenResult({ ...ended, events: [...ended.events, seen, undone, again] })).toBe(true);
  });
});
