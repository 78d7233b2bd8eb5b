// The main job: a person is found a service, handed over, taken on, and the sender learns how it ended.
import { expectWithin } from "./bars";
import { Hand, Thumb } from "./hand";
import { beginForm, button } from "./modes";
import { type Cast, leave, settle } from "./people";
import { openPhone, type Phone, tapTwice } from "./slow";
import {
  codeFor,
  countLoads,
  expectFilledIn,
  expectHappened,
  fillIn,
  find,
  open,
  rowOf,
  sendButton,
} from "./steps";
import { expect, test } from "./test";
import { inventWorld, LITOMERICE } from "./world";

/** What counts as a calm page. */
const MOST_JUMPED = 0.1;

const world = inventWorld(LITOMERICE);
let cast: Cast;
let code: string;
let service: string;
let phone: Phone;

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
});

test.afterAll(() => leave(cast));

test("Sociální pracovnice najde službu podle potřeby, místa a slov a otevře ji", async () => {
  const hand = new Hand(cast.sender.page);
  await find(hand, world);
  expect(cast.sender.page.url()).toContain("/hledat?potreba=debts&misto=Municipality/564567&slova=");
  await open(hand, world.first);
  await expect(cast.sender.page.getByText("doporučení přijímá")).toBeVisible();
  service = new URL(cast.sender.page.url()).pathname;
});

test("Předá člověka beze jména na nejvýš 12 vstupů a do 60 sekund, druhé okno to vidí bez načtení", async () => {
  const { sender, first } = cast;
  await first.page.goto("/doporuceni");
  await expect(first.page.getByText("Nic otevřeného tu není")).toBeVisible();
  const loads = countLoads(first.page);

  const hand = new Hand(sender.page);
  await beginForm(hand);
  await fillIn(hand, world);
  await hand.click(sendButton(sender.page, world.first));
  code = await codeFor(sender.page);
  hand.look();
  expectWithin(hand, "ANONYMOUS");

  await expect(rowOf(first.page, code)).toContainText("odesláno");
  await expect(rowOf(first.page, code)).toContainText(world.sender.name);
  await expect(first.page.getByText("Přišlo 1 nové doporučení")).toBeVisible();
  expect(loads()).toBe(0);
});

test("Lístek pro člověka nese kód a službu", async () => {
  const { page } = cast.sender;
  await page.getByRole("link", { name: "Vytisknout lístek" }).click();
  await expect(page.getByRole("heading", { level: 1, name: world.first.name })).toBeVisible();
  await expect(page.getByText(code, { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Zpět k doporučení" }).click();
  expect(await codeFor(page)).toBe(code);
});

test("Přijímající najde doporučení podle kódu napsaného malými písmeny s mezerou", async () => {
  const { page } = cast.first;
  const box = page.getByRole("region", { name: "Přišel někdo s kódem" });
  await box.getByLabel("Kód z lístku").fill(code.toLowerCase().replace("-", " "));
  await box.getByRole("button", { name: "Najít" }).click();
  await expect(box.getByText("Kód sedí")).toBeVisible();
  await box.getByRole("link", { name: "Otevřít doporučení" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Dluhy a exekuce, dospělí 27–64 let" }),
  ).toBeVisible();
});

test("Odesílatelka vidí každou odpověď bez načtení stránky", async () => {
  const { sender, first } = cast;
  const loads = countLoads(sender.page);
  const press = (name: string) => first.page.getByRole("button", { name, exact: true }).click();

  await press("Potvrdit přijetí");
  await expectHappened(sender.page, "přijato k posouzení");
  await press("Převzít");
  await expectHappened(sender.page, "převzato");
  await first.page.getByRole("radio", { name: "telefonem" }).check();
  await press("Zapsat kontakt");
  await expectHappened(sender.page, "proběhl první kontakt: telefonem");
  await first.page.getByLabel("Jak to dopadlo", { exact: true }).selectOption({ label: "jednorázová pomoc" });
  await press("Ukončit s výsledkem");
  await expect(sender.page.getByText("Výsledek: jednorázová pomoc")).toBeVisible();
  await expect(sender.page.getByRole("region", { name: "Co se stalo" })).toContainText(first.name);
  expect(loads()).toBe(0);
  await expect(first.page.getByText("Tohle doporučení skončilo")).toBeVisible();
});

test("Předání je vidět v přehledu ORP: odesláno, odpověď, převzetí, první kontakt", async () => {
  const { page } = cast.sender;
  await page.getByRole("link", { name: "Předávání" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: `Předávání: ${world.town.districtName}` }),
  ).toBeVisible();
  const more = page.getByRole("button", { name: /^Ukázat (i|další)/ });
  await expect(page.getByRole("heading", { name: "Kdo komu předával" })).toBeVisible();
  while (await more.isVisible()) {
    await more.click();
  }
  const pair = page
    .getByRole("listitem")
    .filter({ hasText: world.sender.name })
    .filter({ hasText: world.first.by.name })
    .first();
  await expect(pair).toContainText("1 odeslané doporučení");
  await expect(pair).toContainText("jednosměrné");
  await expect(pair).toContainText(/do prvního kontaktu.*\(z\s1\)/s);
});

/** The referrals to the first service that its people see. */
const received = () =>
  cast.first.page.getByRole("region", { name: "Přijatá doporučení" }).getByRole("listitem");

test("Na telefonu s pomalou sítí platí totéž: nejdřív slova, nic neskáče, dvojí ťuknutí pošle jednou", async ({
  browser,
  lavka,
  watch,
}) => {
  await cast.first.page.goto("/doporuceni?co=vsechna");
  await expect(rowOf(cast.first.page, code)).toBeVisible();
  const before = await received().count();
  phone = await openPhone({ browser, lavka, watch }, cast.sender);
  const { page } = phone;
  const hand = new Thumb(page);
  await page.goto(service, { waitUntil: "commit" });
  await expect(page.getByText("Lávka se načítá…")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: world.first.name })).toBeVisible();
  await hand.click(page.getByRole("link", { name: "Doporučit sem člověka" }));
  await expect(page.getByText(/^Načítám/).first()).toBeVisible();
  hand.look();
  await fillIn(hand, world);
  const send = sendButton(page, world.first);
  await expect(send).toBeEnabled();
  await tapTwice(page, send);
  hand.tapped();
  const own = await codeFor(page);
  hand.look();
  expectWithin(hand, "ANONYMOUS", "360 px on a slow network");
  expect(await phone.jumped(), "layout shifts").toBeLessThan(MOST_JUMPED);
  await expect(rowOf(cast.first.page, own)).toHaveCount(1);
  await expect(received()).toHaveCount(before + 1);
});

test("Když telefon ztratí spojení, napsané zůstane a po návratu se odešle jednou", async ({ watch }) => {
  watch.expects(/Failed to load resource|net::ERR_/);
  const { page } = phone;
  const before = await received().count();
  await page.goto(`${service}/doporucit`);
  await fillIn(new Thumb(page), world);
  await page.getByLabel(/^Co se děje/).fill("dvě exekuce");
  await phone.lose();
  await sendButton(page, world.first).tap();
  await expect(page.getByText("Spojení vypadlo, zkouším to znovu…").first()).toBeVisible();
  await expectFilledIn(page, world);
  await expect(page.getByLabel(/^Co se děje/)).toHaveValue("dvě exekuce");
  await phone.regain();
  const again = button(page, /^Zkusit znovu$/);
  await expect(async () => {
    if (await again.isVisible()) {
      await again.tap({ timeout: 1000 });
    }
    await expect(page.getByRole("region", { name: "Kód pro člověka" })).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect(received()).toHaveCount(before + 1);
  await page.context().close();
});
