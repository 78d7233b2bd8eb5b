// WARM: a joint date that both sides have in their calendars; the first contact wants both confirmations.
import { expectWithin } from "./bars";
import { Hand } from "./hand";
import { beginForm, chooseMode, fillField, fillPerson, openForm, openService, sendBy } from "./modes";
import { type Cast, leave, settle } from "./people";
import { codeFor, sendButton } from "./steps";
import { expect, test } from "./test";
import { inventWorld, LITOMERICE } from "./world";

const world = inventWorld(LITOMERICE);
let cast: Cast;
let path: string;
let code: string;

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
});

test.afterAll(() => leave(cast));

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A day as it is typed into a field of days. */
const typedDay = (days: number): string => inDays(days).split("-").reverse().join("");

test("Osobní předání má společný termín; půl termínu formulář nevezme", async () => {
  const { page } = cast.sender;
  await openForm(page, world, world.first);
  await chooseMode(page, /^Předáte ho osobně/);
  await fillPerson(page);
  await page.getByLabel("Den", { exact: true }).fill(inDays(3));
  await sendButton(page, world.first).click();
  await expect(page.getByRole("link", { name: "Vyplňte den i hodinu, třeba 9:30." })).toBeVisible();
});

test("Předání se schůzkou vezme nejvýš 14 vstupů", async () => {
  const { page } = cast.sender;
  await openService(page, world, world.first);
  const hand = new Hand(page);
  await beginForm(hand);
  await chooseMode(hand, /^Předáte ho osobně/);
  await fillPerson(hand);
  // a click into the first part of the date; the rest follows as it is typed
  await hand.click(page.getByLabel("Den", { exact: true }), { x: 14, y: 14 });
  await hand.type(typedDay(3));
  await fillField(hand, "Hodina", "9:30");
  path = await sendBy(hand, `Odeslat: ${world.first.name}`);
  expectWithin(hand, "WARM");
  code = await codeFor(page);
  await expect(page.getByRole("region", { name: "Domluvená schůzka" })).toContainText("9:30");
});

test("Obě strany si termín uloží do kalendáře, o člověku v něm nic není", async () => {
  for (const { page } of [cast.sender, cast.first]) {
    await page.goto(path);
    const link = page.getByRole("link", { name: "Uložit do kalendáře" });
    await expect(link).toBeVisible();
    const file = await page.request.get((await link.getAttribute("href")) ?? "");
    expect(file.headers()["content-type"]).toContain("text/calendar");
    const text = (await file.text()).replaceAll(/\r\n[ \t]/g, "");
    expect(text).toContain(`DTSTART:${inDays(3).replaceAll("-", "")}`);
    expect(text).toContain(world.sender.name);
    expect(text).not.toContain(code);
    expect(text).not.toContain("exekuce");
  }
  const stranger = await cast.second.page.request.get(`${path}/schuzka.ics`);
  expect(stranger.status()).toBe(404);
});

test("První kontakt čeká na potvrzení odesílatelky", async () => {
  const { page } = cast.first;
  await page.goto(path);
  await page.getByRole("button", { name: "Převzít", exact: true }).click();
  await page.getByText("Co teď nejde a proč").click();
  await expect(page.getByText(/potvrdi/).first()).toBeVisible();
});
