// Signing out in one tab empties the others: what they show belongs to the person who left.
const CHANNEL = "lavka-signed-out";
const ASK_MS = 500;
const ASK_TIMES = 20;

/** Said when signing out begins; the page that follows has no script that could say it is done. */
export function tellSignedOut(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage("signing-out");
  channel.close();
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Leaves this page once the signing out begun in another tab is done; returns how to stop listening. */
export function leaveWhenSignedOut(isOut: () => Promise<boolean>, leave: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = async () => {
    for (let times = 0; times < ASK_TIMES; times += 1) {
      if (await isOut()) {
        leave();
        return;
      }
      await sleep(ASK_MS);
    }
  };
  return () => channel.close();
}
