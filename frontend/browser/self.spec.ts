// SELF: the person carries a card with a code; scanned or typed at the other side, it leads to the referral.
import { expectWithin } from "./bars";
import { Hand } from "./hand";
import { beginForm, chooseMode, fillPerson, openService, sendBy } from "./modes";
import { type Cast, leave, openWindow, settle, signIn } from "./people";
import { codeFor, rowOf } from "./steps";
import { expect, test } from "./test";
import { inventWorld, LITOMERICE } from "./world";

const world = inventWorld(LITOMERICE);
let cast: Cast;
let code: string;
let path: string;

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
});

test.afterAll(() => leave(cast));

test("Člověk dostane kartu s kódem a obrázkem ke skenování", async () => {
  const { page } = cast.sender;
  await openService(page, world, world.first);
  const hand = new Hand(page);
  await beginForm(hand);
  await chooseMode(hand, /^Přijde sám s kartou/);
  await expect(page.getByRole("radio", { name: /^Přijde s kódem/ })).toBeChecked();
  await expect(page.getByRole("radio", { name: /^Lze mu zavolat/ })).toHaveCount(0);
  await fillPerson(hand);
  path = await sendBy(hand, `Odeslat: ${world.first.name}`);
  expectWithin(hand, "SELF");
  code = await codeFor(page);
  await page.getByRole("link", { name: "Vytisknout lístek" }).click();
  await expect(page.getByText(code, { exact: true })).toBeVisible();
  await expect(page.getByRole("img", { name: /^QR kód/ })).toBeVisible();
});

test("Naskenovaný kód otevře doporučení a z adresy zmizí", async () => {
  const { page } = cast.first;
  await page.goto(`/k#${code}`);
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await expect(
    page.getByRole("heading", { level: 1, name: "Dluhy a exekuce, dospělí 27–64 let" }),
  ).toBeVisible();
  await page.goBack();
  expect(page.url()).not.toContain(code);
});

test("Kdo naskenuje kód nepřihlášený, přihlásí se a doporučení se otevře; kód nikde nezůstane", async ({
  browser,
  lavka,
  watch,
}) => {
  const page = await openWindow({ browser, lavka, watch });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`/k#${code}`);
  await expect(page.getByRole("heading", { name: "Tady se nejdřív přihlaste" })).toBeVisible();
  expect(page.url()).not.toContain(code);
  await page.getByRole("main").getByRole("link", { name: "Přihlásit se" }).click();
  await signIn(page, cast.first);
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  expect(asked.filter((url) => url.split("#")[0]?.includes(code))).toEqual([]);
  expect(
    await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }])),
  ).not.toContain(code);
  await page.goto("/k");
  await expect(page.getByLabel("Kód z lístku")).toHaveValue("");
  await page.context().close();
});

test("Cizí organizace s naskenovaným kódem nic neuvidí", async () => {
  const { page } = cast.second;
  await page.goto(`/k#${code}`);
  await expect(page.getByText(`Doporučení s kódem ${code} u vás není.`)).toBeVisible();
});

test("Kdo nepřišel, je důvod, proč se to nezdařilo", async () => {
  const { page } = cast.first;
  await page.goto(path);
  await page.getByRole("button", { name: "Převzít", exact: true }).click();
  await page.getByRole("button", { name: "Nezdařilo se", exact: true }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByRole("combobox").selectOption({ label: "člověk nepřišel" });
  await dialog.getByRole("button", { name: "Ano, ukončit" }).click();
  await expect(page.getByText("Důvod: člověk nepřišel")).toBeVisible();
  await cast.sender.page.goto("/doporuceni/odeslana");
  await expect(rowOf(cast.sender.page, code)).toContainText("nezdařilo se");
});
