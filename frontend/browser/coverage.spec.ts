// Coverage: a planner finds what is missing, sees who is near and who could extend, and takes the table along.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { openWindow } from "./people";
import { expect, test } from "./test";
import { importWorld, inventWorld, LITOMERICE } from "./world";

const world = inventWorld(LITOMERICE);
const ADVICE = "odborné sociální poradenství";
/** Both services of the world cover the town of Litoměřice only. */
const ADDRESS = "/pokryti/CZ042?druhy=1&druh=1";

let page: Page;

test.beforeAll(async ({ browser, lavka, watch }) => {
  await importWorld(lavka, world);
  page = await openWindow({ browser, lavka, watch });
});

test.afterAll(() => page.context().close());

const cellOf = (district: string, words: string) =>
  page.getByRole("table").getByRole("link", { name: `${district}: ${ADVICE}, ${words}` });

test("Bílé místo ukáže, co je nejblíž a kdo by to mohl rozšířit, a vrátí se na seznam", async () => {
  await page.goto(ADDRESS);
  await expect(page.getByRole("heading", { level: 1, name: "Pokrytí: Ústecký kraj" })).toBeVisible();
  await cellOf("Lovosice", "chybí").click();
  const detail = page.getByRole("region", { name: `Lovosice: ${ADVICE}` });
  await expect(detail.getByRole("heading", { level: 2 })).toBeFocused();
  await expect(detail.getByText("Bílé místo: v tento den tu neslouží žádná služba")).toBeVisible();
  await expect(detail.getByText(/^Bez služby tohoto druhu žije [1-9][0-9\s]* z /)).toBeVisible();
  await expect(detail.getByText(/^Litoměřice, \d+ km vzdušnou čarou/).first()).toBeVisible();
  await expect(detail.getByText(/Působí vedle: Litoměřice, \d+ km/).first()).toBeVisible();
  await expect(page).toHaveURL(/orp=4208/);
  await detail.getByRole("link", { name: "Zpátky na seznam bílých míst" }).click();
  await expect(page.getByRole("heading", { name: "Kde něco chybí" })).toBeVisible();
});

test("Mapa jde projít šipkami a říká totéž co tabulka", async () => {
  await page.goto(ADDRESS);
  const map = page.getByRole("group", { name: `${ADVICE}. Schematická mapa.` });
  await map.getByRole("button", { name: /^Litoměřice: / }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(map.getByRole("button", { name: `Lovosice: ${ADVICE}, chybí` })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: `Lovosice: ${ADVICE}` })).toBeVisible();
});

test("V den, kdy tu služby ještě nebyly, je v Litoměřicích bílé místo", async () => {
  await page.goto(ADDRESS);
  await expect(
    page.getByRole("table").getByRole("link", { name: new RegExp(`^Litoměřice: ${ADVICE}, \\d`) }),
  ).toBeVisible();
  const day = page.getByRole("textbox", { name: "Platí ke dni" });
  await day.fill("31. 2. 2000");
  await page.getByRole("button", { name: "Ukázat", exact: true }).click();
  await expect(day).toHaveAccessibleDescription(/./);
  await day.fill("31.12.1999");
  await day.press("Enter");
  await expect(page).toHaveURL(/den=1999-12-31/);
  await expect(cellOf("Litoměřice", "chybí")).toBeVisible();
  await expect(page.getByText("Stav k 31. 12. 1999")).toBeVisible();
});

test("Tabulka se stáhne i s vymezením", async () => {
  await page.goto(ADDRESS);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Stáhnout CSV s vymezením (ZIP)" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^pokryti-CZ042-\d{4}-\d{2}-\d{2}\.zip$/);
  const start = await readFile((await file.path()) ?? "");
  expect(start.subarray(0, 2).toString()).toBe("PK");
});

test("Na telefonu je první seznam bílých míst a stránka se neposouvá do strany", async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(ADDRESS);
  const top = async (name: string) => (await page.getByRole("heading", { name }).boundingBox())?.y ?? 0;
  await expect(page.getByRole("heading", { name: "Kde něco chybí" })).toBeVisible();
  expect(await top("Kde něco chybí")).toBeLessThan(await top("Mapa"));
  expect(await top("Mapa")).toBeLessThan(await top("Kolik služeb v ORP působí"));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
