// Signing out in one tab empties the others: what they show belongs to the person who left.
const CHANNEL = "lavka-signed-out";

export function tellSignedOut(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage("signed-out");
  channel.close();
}

/** Leaves this page as soon as another tab signed out; returns how to stop listening. */
export function leaveWhenSignedOut(leave: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = leave;
  return () => channel.close();
}
