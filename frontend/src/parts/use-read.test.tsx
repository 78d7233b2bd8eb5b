import { act, renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { serve } from "../../test/serve";
import { TeamDocument } from "../gql/graphql";
import { useRead } from "./use-read";

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => vi.useRealTimers());

const NONE = {};

function read(answer: () => unknown) {
  const server = serve([[TeamDocument, answer]]);
  const { result, unmount } = renderHook(() => useRead(TeamDocument, NONE), { wrapper: server.wrapper });
  return { result, unmount, asked: () => server.of(TeamDocument).length };
}

const seconds = (count: number) => act(() => vi.advanceTimersByTimeAsync(count * 1000));

test("asks again by itself until the server answers, slower each time", async () => {
  let down = true;
  const { result, asked } = read(() =>
    down ? new TypeError("no connection") : { team: { __typename: "Team" } },
  );
  await waitFor(() => expect(result.current.failure?.code).toBe("OFFLINE"));
  expect(asked()).toBe(1);
  await seconds(1.2);
  expect(asked()).toBe(2);
  await seconds(1.2);
  expect(asked()).toBe(2);
  await seconds(1.2);
  expect(asked()).toBe(3);
  down = false;
  await seconds(5);
  expect(result.current.failure).toBeNull();
  expect(result.current.data).toMatchObject({ team: {} });
  await seconds(60);
  expect(asked()).toBe(4);
});

test("does not ask again when nobody looks any more", async () => {
  const { result, unmount, asked } = read(() => new TypeError("no connection"));
  await waitFor(() => expect(result.current.failure).not.toBeNull());
  unmount();
  await seconds(30);
  expect(asked()).toBe(1);
});
