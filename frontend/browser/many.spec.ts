// A box of 500: read on by "more", walked by the keyboard, and read again without losing the place.
import type { Page, Route } from "@playwright/test";
import { Hand } from "./hand";
import { type Cast, leave, settle } from "./people";
import { refer } from "./steps";
import { expect, test } from "./test";
import { HOLYSOV, inventWorld } from "./world";

const MANY = 500;
/** The letters of spoken codes. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const world = inventWorld(HOLYSOV);
let cast: Cast;

test.describe.configure({ mode: "serial", timeout: 240_000 });

test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
  await refer(new Hand(cast.sender.page), world, world.first);
});

test.afterAll(() => leave(cast));

interface Box {
  data: {
    attempts: {
      nodes: Record<string, unknown>[];
      pageInfo: Record<string, unknown>;
      total: number;
      groups: { count: number }[];
    };
  };
}

const codeOf = (nth: number): string =>
  `A0${[...String(nth).padStart(6, "0")].map((digit) => LETTERS[Number(digit)]).join("")}`;

/** One real row, as often as it takes; whatever else the answer says stays as the server said it. */
async function multiply(route: Route): Promise<void> {
  const asked = route.request().postDataJSON() as { variables?: Record<string, unknown> };
  if (asked.variables?.box !== "RECEIVED") {
    return route.fallback();
  }
  const { after, first } = asked.variables as { after: string | null; first: number };
  const answer = await route.fetch({
    postData: { ...asked, variables: { ...asked.variables, after: null } },
  });
  const body = (await answer.json()) as Box;
  const { attempts } = body.data;
  const [row] = attempts.nodes;
  const from = Number(after ?? 0);
  const until = Math.min(from + first, MANY);
  attempts.nodes = Array.from({ length: until - from }, (_, nth) => ({
    ...row,
    id: `${row?.id}-${from + nth}`,
    code: codeOf(from + nth),
  }));
  attempts.total = MANY;
  attempts.groups = attempts.groups.map((group) => ({ ...group, count: MANY }));
  attempts.pageInfo = { ...attempts.pageInfo, hasNextPage: until < MANY, endCursor: String(until) };
  return route.fulfill({ response: answer, json: body });
}

const rows = (page: Page) =>
  page.getByRole("region", { name: "Přijatá doporučení", exact: true }).locator("li[data-row]");
const more = (page: Page) => page.getByRole("button", { name: "Ukázat další" });

/** Counts, from now on, how long the page keeps the browser from anything else. */
const listenForWork = (page: Page) =>
  page.evaluate(() => {
    const busy = window as unknown as { busy: number[] };
    busy.busy = [];
    new PerformanceObserver((list) => {
      busy.busy.push(...list.getEntries().map((one) => one.duration));
    }).observe({ type: "longtask" });
  });
const workDone = (page: Page) =>
  page.evaluate(() => (window as unknown as { busy: number[] }).busy.splice(0).map(Math.round));

/** Milliseconds from a key until the browser has painted what it did. */
const keyTakes = (page: Page, key: string) =>
  page.evaluate(
    (pressed) =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true }));
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
      }),
    key,
  );

test("Pět set doporučení: další a další, z klávesnice až na konec a zpátky", async () => {
  const { page } = cast.first;
  await page.route("**/graphql", multiply);
  await page.goto("/doporuceni");
  await expect(rows(page)).toHaveCount(50);
  await listenForWork(page);
  for (const count of [150, 250, 350, 450, MANY]) {
    await workDone(page);
    await more(page).click();
    await expect(rows(page)).toHaveCount(count);
  }
  const work = await workDone(page);
  await expect(more(page)).toHaveCount(0);
  await expect(page.getByRole("heading", { name: `Na řadě jste vy ${MANY}` })).toBeVisible();

  const way = (nth: number) => rows(page).nth(nth).getByRole("heading").getByRole("link");
  await way(MANY - 2).focus();
  await page.keyboard.press("ArrowDown");
  await expect(way(MANY - 1)).toBeFocused();
  await expect(way(MANY - 1)).toBeInViewport();
  await page.keyboard.press("j");
  await expect(way(MANY - 1)).toBeFocused();
  for (const [key, nth] of [
    ["k", MANY - 2],
    ["ArrowUp", MANY - 3],
  ] as const) {
    await page.keyboard.press(key);
    await expect(way(nth)).toBeFocused();
  }
  if (process.env.LAVKA_MEASURE) {
    const arrow = await keyTakes(page, "ArrowUp");
    await expect(way(MANY - 4)).toBeFocused();
    process.stdout.write(
      `the last 50 of ${MANY} rows: long tasks of ${work.join(", ") || 0} ms; one arrow: ${arrow.toFixed(0)} ms\n`,
    );
  }
});

test("Když mezitím něco přijde, čte se znovu všech pět set a fokus zůstane", async () => {
  const { page } = cast.first;
  const held = rows(page).nth(300).getByRole("heading").getByRole("link");
  await held.focus();
  const again = page.waitForResponse(
    (answer) =>
      answer.url().endsWith("/graphql") && (answer.request().postData() ?? "").includes('"after":"400"'),
  );
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await again;
  await expect(rows(page)).toHaveCount(MANY);
  await expect(held).toBeFocused();
  await page.unroute("**/graphql", multiply);
});
