// How long it is waited before something is tried again.
/** Seconds before the nth try again: 1, 2, then every 4; a database that was killed is back in about 10. */
export const pauseSeconds = (nth: number): number => Math.min(4, 2 ** (nth - 1));

/** Waits, but not longer than until the browser says that it is online again. */
export function waitForConnection(seconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener("online", done);
      resolve();
    };
    const timer = setTimeout(done, seconds * 1000);
    window.addEventListener("online", done);
  });
}
