// Without a session: anybody may search and read; who is signed out meanwhile loses nothing.
import { Hand } from "./hand";
import { type Cast, leave, openWindow, settle, signIn } from "./people";
import { askBox, codeFor, expectFilledIn, fillIn, find, open, sendButton } from "./steps";
import { expect, test } from "./test";
import { inventWorld, LITOMERICE } from "./world";

const world = inventWorld(LITOMERICE);
let cast: Cast;

test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
});

test.afterAll(() => leave(cast));

test("Návštěvník hledá a čte, Doporučit ho vede přes přihlášení zpátky do formuláře", async ({
  browser,
  lavka,
  watch,
}) => {
  const page = await openWindow({ browser, lavka, watch });
  const hand = new Hand(page);
  await find(hand, world);
  await expect(page.getByRole("navigation", { name: "Hlavní" })).toHaveCount(0);
  await open(hand, world.first);
  await expect(page.getByText(`Provozuje ${world.first.by.name}`)).toBeVisible();
  await page.getByRole("link", { name: "Doporučit sem člověka" }).click();
  await signIn(page, cast.second);
  await expect(page).toHaveURL(/\/sluzba\/[^/]+\/doporucit$/);
  await expect(page.getByRole("heading", { level: 1, name: "Nové doporučení" })).toBeVisible();
  await expect(sendButton(page, world.first)).toBeVisible();
  await page.context().close();
});

test("Cizí stránky bez přihlášení řeknou, kde se přihlásit, a vrátí zpátky", async ({
  browser,
  lavka,
  watch,
}) => {
  const page = await openWindow({ browser, lavka, watch });
  await page.goto("/doporuceni/odeslana");
  await expect(page.getByRole("heading", { name: "Tady se nejdřív přihlaste" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Přihlásit se" }).click();
  await signIn(page, cast.second);
  await expect(page.getByRole("heading", { level: 1, name: "Odeslaná doporučení" })).toBeVisible();
  await page.context().close();
});

test("Když přihlášení mezitím skončí, stránka to řekne, nic se neztratí a po přihlášení se odešle", async ({
  watch,
}) => {
  watch.expects(/status of 401/);
  const { page } = cast.sender;
  const hand = new Hand(page);
  await find(hand, world);
  await open(hand, world.first);
  await page.getByRole("link", { name: "Doporučit sem člověka" }).click();
  await fillIn(hand, world);

  // signed out on the server, as after half an hour, with no word to this page
  await page.request.post("/odhlaseni", { maxRedirects: 0 });
  await sendButton(page, world.first).click();
  const notice = page.getByRole("alert").filter({ hasText: "Přihlášení vypršelo." });
  await expect(notice).toBeVisible();
  await expectFilledIn(page, world);

  const tab = page.context().waitForEvent("page");
  await notice.getByRole("link", { name: "Přihlásit se v novém okně" }).click();
  await signIn(await tab, cast.sender);
  await (await tab).close();
  // the page may find out by itself before the button is pressed
  const back = notice.getByRole("button", { name: "Už jsem přihlášen(a)" });
  await expect(async () => {
    if (await back.isVisible()) {
      await back.click({ timeout: 1000 });
    }
    await expect(notice).toHaveCount(0, { timeout: 1000 });
  }).toPass();
  await expectFilledIn(page, world);
  await sendButton(page, world.first).click();
  await codeFor(page);
});

test("Odhlášení v jednom okně vyprázdní i druhé", async ({ watch }) => {
  watch.expects(/status of 401/);
  const { page } = cast.first;
  await page.goto("/doporuceni");
  const tab = await page.context().newPage();
  await tab.goto("/hledat");
  await tab.getByRole("button", { name: `${cast.first.name}, můj účet` }).click();
  await tab.getByRole("button", { name: "Odhlásit se" }).click();
  await expect(tab.getByText("Odhlásili jsme vás.")).toBeVisible();
  await expect(page).toHaveURL(/\/hledat$/);
  await expect(page.getByRole("link", { name: "Přihlásit se" })).toBeVisible();
  await page.goto("/doporuceni");
  await expect(page.getByRole("heading", { name: "Tady se nejdřív přihlaste" })).toBeVisible();
});

test("Jazyk se přepne bez načtení, zapamatuje si ho i stránka přihlášení a jde vrátit", async ({
  browser,
  lavka,
  watch,
}) => {
  const page = await openWindow({ browser, lavka, watch });
  await page.goto("/hledat");
  await askBox(page).fill("rozepsané");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Find a service" })).toBeAttached();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("#ask")).toHaveValue("rozepsané");
  await page.getByRole("link", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await page.getByRole("link", { name: "Česky" }).click();
  await expect(page.getByRole("heading", { name: "Přihlášení" })).toBeVisible();
  await page.goto("/hledat");
  await expect(page.getByRole("button", { name: "English" })).toBeVisible();
  await page.context().close();
});

test("Cizí doporučení a doporučení, které není, odpovídají stejně", async () => {
  const { page } = cast.second;
  const told: string[] = [];
  for (const id of [
    new URL(cast.sender.page.url()).pathname,
    "/doporuceni/0192f0c0-0000-7000-8000-000000000000",
  ]) {
    await page.goto(id);
    await expect(page.getByRole("heading", { name: "Takové doporučení tu nemáte" })).toBeVisible();
    told.push((await page.getByRole("main").textContent()) ?? "");
  }
  expect(told[0]).toBe(told[1]);
});
