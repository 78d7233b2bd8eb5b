import { act, renderHook } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { Changes, useChanges, useStream } from "./changes";

const { openStream } = vi.hoisted(() => ({ openStream: vi.fn() }));
vi.mock("./stream", () => ({ openStream }));

afterEach(() => vi.clearAllMocks());

/** A screen that shows attempts, under a stream whose messages the test makes. */
async function watching() {
  const asked = vi.fn();
  const close = vi.fn();
  openStream.mockReturnValue(close);
  const screen = renderHook(
    ({ signedIn }) => {
      useStream(signedIn);
      useChanges(["ATTEMPT"], asked);
    },
    { wrapper: Changes, initialProps: { signedIn: true } },
  );
  await vi.waitFor(() => expect(openStream).toHaveBeenCalledOnce());
  const [tell, resync] = openStream.mock.calls[0] ?? [];
  return { asked, close, tell, resync, ...screen };
}

test("a screen asks again when what it shows changed, and only then", async () => {
  const { asked, tell } = await watching();
  act(() => tell({ noun: "SERVICE", id: "s" }));
  expect(asked).not.toHaveBeenCalled();
  act(() => tell({ noun: "ATTEMPT", id: "a" }));
  expect(asked).toHaveBeenCalledExactlyOnceWith("a");
});

test("a gap in the stream, coming back online or to the tab loses nothing: everything is asked again", async () => {
  const { asked, resync } = await watching();
  act(() => resync());
  act(() => void window.dispatchEvent(new Event("online")));
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
  expect(asked.mock.calls).toEqual([[null], [null], [null]]);
});

test("the stream ends with the session", async () => {
  const { close, rerender } = await watching();
  rerender({ signedIn: false });
  expect(close).toHaveBeenCalledOnce();
});
