/**
 * scannedCode(): the code that a scanned slip has behind the hash of the address. Who is signed out signs in first; the
 * code waits for that in this tab alone and for a quarter of an hour, and is forgotten when somebody is signed in.
 */
const KEY = "lavka-scanned";
const WAITS_MS = 15 * 60_000;

const behindTheHash = (hash: string): string => {
  try {
    return decodeURIComponent(hash.replace(/^#/, ""));
  } catch {
    return ""; // a hash that is none of ours
  }
};

/** The code of the address, or the one that waited for the sign-in; empty where there is none. */
export function scannedCode(now = Date.now()): string {
  const [until, waiting] = (sessionStorage.getItem(KEY) ?? "").split(" ");
  return behindTheHash(window.location.hash) || (Number(until) > now ? (waiting ?? "") : "");
}

/** Has the code wait for the sign-in. */
export function keepScanned(code: string, now = Date.now()): void {
  if (code) {
    sessionStorage.setItem(KEY, `${now + WAITS_MS} ${code}`);
  }
}

export function forgetScanned(): void {
  sessionStorage.removeItem(KEY);
}
