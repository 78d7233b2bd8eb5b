// A telephone on a slow network, and what a page does there while it is waited for.
import type { CDPSession, Page } from "@playwright/test";
import { openWindow, type Person, type Place } from "./people";

/** A weak signal: four hundred kilobits a second both ways, and an answer takes four tenths of a second. */
const WEAK = { latency: 400, downloadThroughput: (400 * 1000) / 8, uploadThroughput: (400 * 1000) / 8 };

export interface Phone {
  page: Page;
  /** How far things have jumped by themselves so far: the sum of all shifts of the layout. */
  jumped: () => Promise<number>;
  lose: () => Promise<void>;
  regain: () => Promise<void>;
}

declare global {
  interface Window {
    jumped: number;
  }
}

/** Adds up how far the layout shifts without anybody having touched it. */
function watchShifts(): void {
  window.jumped = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[]) {
      window.jumped += entry.hadRecentInput ? 0 : entry.value;
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** Another window of the person: 360 px, a thumb, a weak signal. */
export async function openPhone(place: Place, person: Person): Promise<Phone> {
  const page = await openWindow(place, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    storageState: await person.page.context().storageState(),
  });
  await page.addInitScript(watchShifts);
  const line: CDPSession = await page.context().newCDPSession(page);
  await line.send("Network.enable");
  const set = (offline: boolean) =>
    line.send("Network.emulateNetworkConditions", { offline, ...WEAK }).then(() => undefined);
  await set(false);
  return {
    page,
    jumped: () => page.evaluate(() => window.jumped),
    lose: () => set(true),
    regain: () => set(false),
  };
}

/** Two taps of an impatient thumb on one spot. */
export async function tapTwice(page: Page, target: ReturnType<Page["locator"]>): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) {
    throw new Error("There is nothing to tap.");
  }
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.touchscreen.tap(x, y);
  await page.touchscreen.tap(x, y);
}
