// The report follows a hand-over: what was just sent, done and seen stands in its numbers, on paper and in the workbook.
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { Hand } from "./hand";
import { type Cast, leave, settle } from "./people";
import { expectHappened, refer, rowOf } from "./steps";
import { expect, test } from "./test";
import { inventWorld, LITOMERICE } from "./world";

const world = inventWorld(LITOMERICE);
let cast: Cast;

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
});

test.afterAll(() => leave(cast));

/** A row of a table by its label. */
const row = (table: Locator, label: string) =>
  table
    .getByRole("row")
    .filter({ has: table.page().getByRole("rowheader", { name: new RegExp(`^${label}`) }) });

const figure = (page: Page, name: string) => page.getByRole("figure", { name });

/** The number beside a label. */
const number = (page: Page, name: string, label: string) =>
  row(figure(page, name), label).first().getByRole("cell").first();

async function openReport(page: Page, whose = ""): Promise<void> {
  await page.goto(`/predavani/vysledky${whose}`);
  await expect(page.getByRole("heading", { level: 1, name: "Jak předání dopadla" })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
}

test("Kdo ještě nic neposlal, vidí proč je přehled prázdný", async () => {
  const { page } = cast.sender;
  await page.goto("/predavani");
  await page.getByRole("link", { name: "Jak to dopadlo" }).click();
  await expect(page.getByRole("heading", { name: "V tomhle období nic předáno nebylo" })).toBeVisible();
});

test("Čísla jdou za předáním: odesláno, výsledek, a až odesílatelka ví, je uzavřeno", async () => {
  const { sender, first } = cast;
  const code = await refer(new Hand(sender.page), world, world.first);
  await openReport(sender.page);
  await expect(number(sender.page, "Jak na tom předání jsou", "v běhu")).toHaveText("1");
  await expect(number(sender.page, "Kam předání došla", "odesláno")).toHaveText("1");
  await expect(number(sender.page, "Kam předání došla", "odpovězeno")).toHaveText("0");

  await first.page.goto("/doporuceni");
  await rowOf(first.page, code)
    .getByRole("link", { name: `Potvrdit přijetí ${code}` })
    .click();
  await first.page.getByRole("button", { name: "Odmítnout", exact: true }).click();
  const dialog = first.page.getByRole("alertdialog", { name: "Odmítnout doporučení?" });
  await dialog.getByLabel("Proč", { exact: true }).selectOption({ label: "není volné místo" });
  await dialog.getByRole("button", { name: "Ano, odmítnout" }).click();
  await expectHappened(first.page, "odmítnuto: není volné místo");

  // the open report asks again by itself
  await expect(number(sender.page, "Jak na tom předání jsou", "napůl uzavřeno")).toHaveText("1");
  await expect(number(sender.page, "Kam předání došla", "rozhodnuto")).toHaveText("1");
  await sender.page.goto("/doporuceni/odeslana");
  await rowOf(sender.page, code).getByRole("heading").getByRole("link").click();
  await expectHappened(sender.page, "odmítnuto: není volné místo");
  await openReport(sender.page);
  await expect(number(sender.page, "Jak na tom předání jsou", "uzavřeno")).toHaveText("1");
  await expect(number(sender.page, "Podle měsíce odeslání", "Celkem")).toHaveText("1");
  await expect(number(sender.page, "Podle způsobu předání", "beze jména")).toHaveText("1");
});

test("Příjemce vidí totéž ze své strany a nic o tom, kam to šlo dál", async () => {
  const { page } = cast.first;
  await openReport(page);
  await page.getByLabel("Čí předání").selectOption({ label: "Co jsme přijali" });
  await page.getByRole("button", { name: "Ukázat", exact: true }).click();
  await expect(page).toHaveURL(/ci=prijata/);
  await expect(number(page, "Jak na tom předání jsou", "uzavřeno")).toHaveText("1");
  await expect(page.getByText("Podle doporučení")).toHaveCount(0);
});

test("Období se vybírá po měsících a stojí v adrese", async () => {
  const { page } = cast.sender;
  await openReport(page);
  await page.getByRole("button", { name: "loni" }).click();
  await expect(page).toHaveURL(/od=\d{4}-01&do=\d{4}-12/);
  await expect(page.getByRole("heading", { name: "V tomhle období nic předáno nebylo" })).toBeVisible();
  const from = page.getByLabel("Od měsíce");
  await from.selectOption({ index: 0 });
  await page.getByRole("button", { name: "Ukázat", exact: true }).click();
  await expect(page.getByLabel("Do měsíce")).toHaveAccessibleDescription(/Konec období je před začátkem/);
});

test("Sešit pro Excel se stáhne a jmenuje se podle období", async () => {
  const { page } = cast.sender;
  await openReport(page);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Stáhnout do Excelu" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^predani-\d{4}-\d{2}-\d{4}-\d{2}\.xlsx$/);
  const start = await readFile((await file.path()) ?? "");
  expect(start.subarray(0, 2).toString()).toBe("PK");
});

test("Výkaz odmítnutí za rok počítá odmítnutí pod písmenem b", async () => {
  const { page } = cast.first;
  await page.goto("/predavani");
  await page.getByRole("link", { name: "Odmítnutí za rok" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Odmítnutí za rok \d{4}$/ })).toBeVisible();
  const letters = page.getByRole("table").first();
  const cells = row(letters, world.first.name).getByRole("cell");
  await expect(cells).toHaveText(["0", "1", "0", "0", "0", "0", "1"]);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Stáhnout do Excelu" }).click();
  expect((await download).suggestedFilename()).toMatch(/^odmitnuti-\d{4}\.xlsx$/);
  const years = page.getByRole("navigation", { name: "Rok výkazu" });
  await years.getByRole("link").nth(1).click();
  await expect(cells).toHaveText(["0", "0", "0", "0", "0", "0", "0"]);
  await expect(page.getByText(/^Za rok \d{4} jste nikoho neodmítli\./)).toBeVisible();
});

test("Na papíře zůstanou čísla a zmizí, co se mačká", async () => {
  const { page } = cast.sender;
  await openReport(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByLabel("Od měsíce")).toBeHidden();
  await expect(page.getByRole("link", { name: "Stáhnout do Excelu" })).toBeHidden();
  await expect(figure(page, "Kam předání došla")).toBeVisible();
  await expect(figure(page, "Podle měsíce odeslání").locator("svg").first()).toBeVisible();
  await page.emulateMedia({ media: null });
});

test("Na telefonu se stránka neposouvá do strany", async () => {
  for (const { page } of [cast.sender, cast.first]) {
    await page.setViewportSize({ width: 360, height: 740 });
  }
  await openReport(cast.sender.page);
  const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width(cast.sender.page)).toBeLessThanOrEqual(360);
  await cast.first.page.goto("/predavani/odmitnuti");
  await expect(cast.first.page.getByRole("table").first()).toBeVisible();
  expect(await width(cast.first.page)).toBeLessThanOrEqual(360);
});
