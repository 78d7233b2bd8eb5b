// What every spec begins with: the shared Lávka, and a watch on what the pages complain about.
import { type BrowserContext, test as base, type ConsoleMessage } from "@playwright/test";
import { Commands } from "./lavka";

/** Hears what every page of its windows writes to the console as an error, broken content policy included. */
export class Watch {
  #heard: string[] = [];
  #expected: RegExp[] = [];

  over(context: BrowserContext): void {
    context.on("console", (message: ConsoleMessage) => {
      if (message.type() === "error") {
        this.#heard.push(`${message.text()} (${message.location().url})`);
      }
    });
    context.on("weberror", (error) => this.#heard.push(String(error.error())));
  }

  /** Lets one kind of complaint pass until the test ends. */
  expects(complaint: RegExp): void {
    this.#expected.push(complaint);
  }

  /** What was heard and not expected; afterwards the watch starts anew. */
  report(): string[] {
    const unexpected = this.#heard.filter((line) => !this.#expected.some((one) => one.test(line)));
    this.#heard = [];
    this.#expected = [];
    return unexpected;
  }
}

interface ForEachTest {
  quiet: undefined;
}

interface ForEachWorker {
  lavka: Commands;
  watch: Watch;
}

export const test = base.extend<ForEachTest, ForEachWorker>({
  lavka: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern
    async ({}, use) => {
      const { LAVKA_BROWSER_BASE: at, LAVKA_BROWSER_DATA: data } = process.env;
      if (!at || !data) {
        throw new Error("The shared Lávka is not running.");
      }
      await use(new Commands(at, data));
    },
    { scope: "worker" },
  ],
  watch: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => use(new Watch()),
    { scope: "worker" },
  ],
  quiet: [
    async ({ watch }, use) => {
      await use(undefined);
      base.expect(watch.report(), "the console of all windows").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
