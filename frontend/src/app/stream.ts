// One stream of nudges per browser: the tab that holds the lock listens and tells the others.
import { createClient, NetworkError } from "graphql-sse";
import { ChangesDocument } from "../gql/graphql";
import { type Change, isChange } from "./change";

const LOCK = "lavka-changes";
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

export type OnChange = (change: Change) => void;

/** The id under which the server knows the subscription. */
const documentId = (ChangesDocument as unknown as { documentId: string }).documentId;

/** Listens until the stream ends; resolves to whether trying again makes sense. */
function listen(onChange: OnChange, signal: AbortSignal): Promise<boolean> {
  const client = createClient({ url: "/graphql", retryAttempts: 0, credentials: "same-origin" });
  return new Promise((resolve) => {
    const end = (again: boolean) => {
      client.dispose();
      resolve(again);
    };
    signal.addEventListener("abort", () => end(false), { once: true });
    const request = { documentId, variables: {} } as unknown as { query: string };
    client.subscribe<{ changes: unknown }>(request, {
      next: (message) => {
        const change = message.data?.changes;
        if (isChange(change)) {
          onChange(change);
        }
      },
      error: (error) => end(!isRefusal(error)),
      complete: () => end(true),
    });
  });
}

/** The server answered and said no: asking again would change nothing. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof NetworkError &&
    (error.response?.status ?? 0) >= 400 &&
    (error.response?.status ?? 0) < 500
  );
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Listens again and again, slower each time nothing arrived; says "anything may have changed" after each gap. */
async function keepListening(onChange: OnChange, onGap: () => void, signal: AbortSignal): Promise<void> {
  let wait = FIRST_WAIT_MS;
  while (!signal.aborted) {
    const again = await listen((change) => {
      wait = FIRST_WAIT_MS;
      onChange(change);
    }, signal);
    if (!again) {
      return;
    }
    await sleep(wait, signal);
    wait = Math.min(LONGEST_WAIT_MS, wait * 2);
    onGap();
  }
}

/** Opens the stream in one tab of the browser; returns how to close it. */
export function openStream(tell: OnChange, resync: () => void): () => void {
  const closing = new AbortController();
  const channel = new BroadcastChannel(LOCK);
  channel.onmessage = (event) => (isChange(event.data) ? tell(event.data) : undefined);
  const lead = () =>
    keepListening(
      (change) => {
        channel.postMessage(change);
        tell(change);
      },
      resync,
      closing.signal,
    );
  const leading = navigator.locks ? navigator.locks.request(LOCK, { signal: closing.signal }, lead) : lead();
  // closing while waiting for the lock rejects, which is what was asked for
  Promise.resolve(leading).catch(() => undefined);
  return () => {
    closing.abort();
    channel.close();
  };
}
