// How a page is looked at: language, width and light; and what must hold in each.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

export interface Look {
  language: "cs" | "en";
  width: 360 | 1280;
  light: "light" | "dark";
}

/** Both widths, both lights and both languages, in as few looks as show what depends on two of them. */
export const LOOKS: readonly Look[] = [
  { language: "cs", width: 360, light: "light" },
  { language: "cs", width: 1280, light: "dark" },
  { language: "en", width: 360, light: "dark" },
];

export const nameOf = ({ language, width, light }: Look): string => `${language}, ${width} px, ${light}`;

/** Sets the browser; the language is that of the next page that is opened. */
export async function dress(page: Page, look: Look, base: string): Promise<void> {
  await page.setViewportSize({ width: look.width, height: 800 });
  await page.emulateMedia({ colorScheme: look.light, reducedMotion: "reduce" });
  await page.context().addCookies([{ name: "lavka_language", value: look.language, url: base }]);
}

/** axe finds nothing, and the page does not scroll sideways. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  // no screen has frames, so one pass in the page itself sees all
  const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const violations = found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.target.join(" ")} ${node.failureSummary}`).join("; ")}`,
  );
  expect.soft(violations, what).toEqual([]);
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect.soft(over, `${what}: pixels to scroll sideways`).toBeLessThanOrEqual(0);
}
