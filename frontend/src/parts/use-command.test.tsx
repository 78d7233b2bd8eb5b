import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { Client, Provider } from "urql";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { trustedExchange } from "../app/trusted";
import { AcceptReferralDocument } from "../gql/graphql";
import { useCommand } from "./use-command";

type Reply = () => Response | Promise<Response>;

const json =
  (body: unknown, status = 200): Reply =>
  () =>
    new Response(JSON.stringify(body), {
      status,
      headers: { "content-type": "application/graphql-response+json" },
    });
const answered = json({ data: { acceptReferral: { __typename: "Refused", code: "already_done" } } });
const noConnection: Reply = () => Promise.reject(new TypeError("Failed to fetch"));
const unavailable = json({ errors: [{ message: "", extensions: { code: "UNAVAILABLE" } }] }, 503);
const input = { attempt: "a", seen: 3 };

interface Sent {
  documentId: string;
  variables: { key: string; attempt: string; seen: number };
}

let sent: Sent[];

/** A server that gives these replies one after another, and the last one from then on. */
function serve(...replies: Reply[]) {
  const fetchReply = (_: unknown, init?: RequestInit) => {
    sent.push(JSON.parse(String(init?.body)));
    return Promise.resolve((replies[Math.min(sent.length, replies.length) - 1] as Reply)());
  };
  const client = new Client({
    url: "/graphql",
    preferGetMethod: false,
    exchanges: [trustedExchange],
    fetch: fetchReply as typeof fetch,
  });
  const wrapper = ({ children }: { children: ReactNode }) => <Provider value={client}>{children}</Provider>;
  return renderHook(() => useCommand(AcceptReferralDocument), { wrapper });
}

const keys = () => sent.map((one) => one.variables.key);

/** Says that the connection is back, so that no test waits for the clock. */
const reconnect = () => act(async () => void window.dispatchEvent(new Event("online")));

beforeEach(() => {
  sent = [];
});
afterEach(() => vi.restoreAllMocks());

describe("a command", () => {
  test("goes out by the id of its document and gives back what the field answered", async () => {
    const { result } = serve(answered);
    const answer = await act(() => result.current.run(input));
    expect(answer).toEqual({ __typename: "Refused", code: "already_done" });
    expect(sent[0]?.documentId).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(sent[0]).not.toHaveProperty("query");
    expect(sent[0]?.variables).toMatchObject(input);
  });

  test.each([
    ["no connection", noConnection],
    ["a server that is away", unavailable],
  ])("after %s is sent again with the same key until it is answered", async (_, lost) => {
    const { result } = serve(lost, lost, answered);
    let answer: unknown;
    act(
      () =>
        void result.current.run(input).then((value) => {
          answer = value;
        }),
    );
    await waitFor(() => expect(result.current.status).toBe("retrying"));
    await reconnect();
    await waitFor(() => expect(sent).toHaveLength(2));
    await reconnect();
    await waitFor(() => expect(answer).toEqual({ __typename: "Refused", code: "already_done" }));
    expect(new Set(keys()).size).toBe(1);
    expect(result.current.status).toBe("idle");
    expect(result.current.failure).toBeNull();
  });

  test("pressed twice by an impatient thumb is one request", async () => {
    const { result } = serve(answered);
    const both = await act(() => Promise.all([result.current.run(input), result.current.run(input)]));
    expect(both[0]).toBe(both[1]);
    expect(sent).toHaveLength(1);
  });

  test("keeps its key when the session ended, for the press after signing in", async () => {
    const signedOut = json({ errors: [{ message: "", extensions: { code: "UNAUTHENTICATED" } }] }, 401);
    const { result } = serve(signedOut, answered);
    expect(await act(() => result.current.run(input))).toBeNull();
    expect(result.current.failure).toEqual({ code: "UNAUTHENTICATED", incident: null });
    await act(() => result.current.run(input));
    expect(keys()[1]).toBe(keys()[0]);
  });

  test("gets a new key after an answer, and for other input", async () => {
    const { result } = serve(answered);
    await act(() => result.current.run(input));
    await act(() => result.current.run(input));
    await act(() => result.current.run({ ...input, seen: 4 }));
    expect(new Set(keys()).size).toBe(3);
  });

  test("that the server broke over is not repeated and shows the number to report", async () => {
    const broken = json({ errors: [{ message: "", extensions: { code: "INTERNAL", incident: "4F-2207" } }] });
    const { result } = serve(broken);
    expect(await act(() => result.current.run(input))).toBeNull();
    expect(result.current.failure).toEqual({ code: "INTERNAL", incident: "4F-2207" });
    expect(sent).toHaveLength(1);
  });
});
