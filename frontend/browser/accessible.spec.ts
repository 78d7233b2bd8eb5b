// axe finds nothing on any screen, and no screen scrolls sideways, in every look.
import type { Page } from "@playwright/test";
import { Hand } from "./hand";
import { dress, expectAccessible, LOOKS, type Look, nameOf } from "./look";
import { type Cast, invite, leave, openWindow, settle } from "./people";
import { expectHappened, find, open, refer } from "./steps";
import { expect, test } from "./test";
import { inventWorld, LITOMERICE } from "./world";

const world = inventWorld(LITOMERICE);
const ASKED = `/hledat?potreba=debts&misto=Municipality/564567&text=${world.word}`;
let cast: Cast;
let stranger: Page;
/** Addresses that are known once the world is there. */
const where = { service: "", sent: "", declined: "", completed: "", invitation: "" };

interface Screen {
  what: string;
  who: () => Page;
  path: () => string;
  /** Waits until the screen is there, and does what it takes to see the state that is meant. */
  ready: (page: Page) => Promise<void>;
}

const visitor = () => stranger;
const sender = () => cast.sender.page;
const first = () => cast.first.page;
const second = () => cast.second.page;

/** The screen has its title and is not loading. */
async function shown(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
}

async function invitedWrongly(page: Page): Promise<void> {
  await page.locator("#password").fill("krátké");
  await page.locator("#again").fill("jiné");
  await page.getByRole("main").getByRole("button").click();
  await expect(page.getByRole("alert")).toBeVisible();
}

async function signedInWrongly(page: Page): Promise<void> {
  await page.locator("#email").fill(`nikdo@${world.word.toLowerCase()}.example`);
  await page.locator("#password").fill("jiné heslo");
  await page.getByRole("main").getByRole("button").click();
  await expect(page.getByRole("alert")).toBeVisible();
}

async function wrongTerm(page: Page): Promise<void> {
  await shown(page);
  await page.locator("#terms-ROUTINE-ACKNOWLEDGE").fill("x");
  await page.locator("form.stack button[type=submit]").click();
  await expect(page.getByRole("alert")).toBeFocused();
}

async function sentUnfilled(page: Page): Promise<void> {
  await shown(page);
  await page.locator("form.newform button[type=submit]").click();
  await expect(page.getByRole("alert")).toBeFocused();
}

async function listOpen(page: Page): Promise<void> {
  await shown(page);
  await page.getByRole("combobox").first().fill("dlu");
  await expect(page.getByRole("option").first()).toBeVisible();
}

async function declining(page: Page): Promise<void> {
  await shown(page);
  await page.locator("section[aria-labelledby=attempt-steps] button.btn--stop").click();
  const dialog = page.getByRole("alertdialog");
  await dialog.locator("button.btn--stop").click();
  await expect(dialog.locator(".err")).toBeVisible();
}

/** What is not possible and why is unfolded, and the form of a step beside the main one is open. */
async function lookingAround(page: Page): Promise<void> {
  await shown(page);
  const steps = page.locator("section[aria-labelledby=attempt-steps]");
  await steps.locator("summary").click();
  await steps.locator("div.row > button:not([aria-disabled=true])").nth(1).click();
  await expect(steps.locator("textarea")).toBeVisible();
}

async function mistaking(page: Page): Promise<void> {
  await shown(page);
  await page.locator("section[aria-labelledby=attempt-end] button").last().click();
  const dialog = page.getByRole("alertdialog");
  await dialog.locator("button.btn--stop").click();
  await expect(dialog.locator(".err")).toBeVisible();
}

async function accountOpen(page: Page): Promise<void> {
  await shown(page);
  await page.locator("button.me").click();
  await expect(page.locator("form[action='/odhlaseni']")).toBeVisible();
}

async function wrongDays(page: Page): Promise<void> {
  await shown(page);
  await page.locator("#handovers-from").fill("31. 2.");
  await page.locator("#handovers-from").press("Enter");
  await expect(page.locator(".err")).toBeVisible();
}

async function wrongCode(page: Page): Promise<void> {
  await shown(page);
  await page.locator("#code").fill("abc");
  await page.locator("#code").press("Enter");
  await expect(page.locator(".err")).toBeVisible();
}

async function unsaid(page: Page): Promise<void> {
  await shown(page);
  await page.locator("#reroute-search").press("Enter");
  await expect(page.locator("#reroute-search-error")).toBeVisible();
}

async function aboutToSend(page: Page): Promise<void> {
  await shown(page);
  await page.locator(".alt .btn--do").first().click();
  await expect(page.getByRole("alertdialog")).toBeVisible();
}

/** The form of a new referral in one of its ways of handing over. */
const formIn = (what: string, mode: string): Screen => ({
  what: `Nové doporučení, ${what}`,
  who: sender,
  path: () => `${where.service}/doporucit`,
  ready: async (page) => {
    await shown(page);
    await page.locator(`#new-mode-${mode}`).check();
    await shown(page);
  },
});

const SCREENS: readonly Screen[] = [
  { what: "Přihlášení", who: visitor, path: () => "/prihlaseni", ready: shown },
  { what: "Přihlášení s chybou", who: visitor, path: () => "/prihlaseni", ready: signedInWrongly },
  { what: "Pozvánka", who: visitor, path: () => where.invitation, ready: shown },
  { what: "Pozvánka s chybou", who: visitor, path: () => where.invitation, ready: invitedWrongly },
  { what: "Pozvánka, která neplatí", who: visitor, path: () => "/pozvanka/nic", ready: shown },
  { what: "Odkaz klienta, který neplatí", who: visitor, path: () => "/moje/nic", ready: shown },
  { what: "Hledání bez přihlášení", who: visitor, path: () => "/hledat", ready: shown },
  { what: "Hledání s výsledky", who: sender, path: () => ASKED, ready: shown },
  { what: "Hledání, nic se nenašlo", who: sender, path: () => "/hledat?text=xqzwvk", ready: shown },
  { what: "Hledání s otevřeným seznamem", who: sender, path: () => ASKED, ready: listOpen },
  { what: "Služba bez přihlášení", who: visitor, path: () => where.service, ready: shown },
  { what: "Služba", who: sender, path: () => where.service, ready: shown },
  { what: "Nové doporučení", who: sender, path: () => `${where.service}/doporucit`, ready: shown },
  {
    what: "Nové doporučení s chybami",
    who: sender,
    path: () => `${where.service}/doporucit`,
    ready: sentUnfilled,
  },
  formIn("osobně", "WARM"),
  formIn("písemně", "WRITTEN"),
  formIn("krize", "CRISIS"),
  formIn("nabídka", "OPEN_OFFER"),
  { what: "Naskenovaný kód, který tu není", who: second, path: () => "/k#A24X-4C7F", ready: shown },
  {
    what: "Doporučení bez přihlášení",
    who: visitor,
    path: () => "/doporuceni",
    ready: async () => undefined,
  },
  { what: "Pokrytí kraje", who: visitor, path: () => "/pokryti/CZ042", ready: shown },
  { what: "Pokrytí, bílé místo", who: sender, path: () => "/pokryti/CZ042?druh=1&orp=4208", ready: shown },
  { what: "Pokrytí celé republiky", who: visitor, path: () => "/pokryti/CZ", ready: shown },
  { what: "Přijatá, prázdná", who: second, path: () => "/doporuceni", ready: shown },
  { what: "Přijatá", who: first, path: () => "/doporuceni", ready: shown },
  { what: "Přijatá, chybný kód", who: first, path: () => "/doporuceni", ready: wrongCode },
  { what: "Odeslaná", who: sender, path: () => "/doporuceni/odeslana", ready: shown },
  { what: "Účet", who: sender, path: () => "/doporuceni/odeslana", ready: accountOpen },
  { what: "Odeslané doporučení", who: sender, path: () => where.sent, ready: shown },
  { what: "Lístek", who: sender, path: () => `${where.sent}/listek`, ready: shown },
  { what: "Přijaté doporučení", who: first, path: () => where.sent, ready: shown },
  { what: "Přijaté doporučení, odmítání", who: first, path: () => where.sent, ready: declining },
  { what: "Přijaté doporučení, co nejde", who: first, path: () => where.sent, ready: lookingAround },
  { what: "Odeslané doporučení, omyl", who: sender, path: () => where.sent, ready: mistaking },
  { what: "Odmítnuté doporučení", who: sender, path: () => where.declined, ready: shown },
  { what: "Poslat jinam", who: sender, path: () => `${where.declined}/jinam`, ready: shown },
  { what: "Poslat jinam, bez hledaného", who: sender, path: () => `${where.declined}/jinam`, ready: unsaid },
  { what: "Poslat jinam, dotaz", who: sender, path: () => `${where.declined}/jinam`, ready: aboutToSend },
  { what: "Ukončené doporučení u odesílatele", who: sender, path: () => where.completed, ready: shown },
  { what: "Ukončené doporučení u příjemce", who: first, path: () => where.completed, ready: shown },
  { what: "Doporučení, které tu není", who: second, path: () => where.sent, ready: shown },
  { what: "Poslat jinam, když to nejde", who: sender, path: () => `${where.sent}/jinam`, ready: shown },
  { what: "Služba, která tu není", who: sender, path: () => "/sluzba/nic", ready: shown },
  { what: "Vstup bez přihlášení", who: visitor, path: () => "/", ready: shown },
  { what: "Moje ORP", who: sender, path: () => "/", ready: shown },
  { what: "Sousední ORP", who: sender, path: () => "/?orp=3212", ready: shown },
  { what: "Lhůty", who: first, path: () => "/tym/lhuty", ready: shown },
  { what: "Lhůty s chybou", who: first, path: () => "/tym/lhuty", ready: wrongTerm },
  { what: "Předávání", who: sender, path: () => "/predavani", ready: shown },
  { what: "Jak předání dopadla", who: sender, path: () => "/predavani/vysledky", ready: shown },
  { what: "Odmítnutí za rok", who: first, path: () => "/predavani/odmitnuti", ready: shown },
  { what: "Předávání s chybou", who: sender, path: () => "/predavani", ready: wrongDays },
  { what: "Stránka, která tu není", who: visitor, path: () => "/nic-takoveho", ready: shown },
];

test.describe.configure({ timeout: 240_000 });

test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
  stranger = await openWindow({ browser, lavka, watch });
  const newcomer = {
    name: "Eva Nová",
    email: `nova@${world.word.toLowerCase()}.example`,
    role: "worker" as const,
  };
  where.invitation = new URL(await invite(lavka, { ...newcomer, organisation: world.second.by })).pathname;
  const hand = new Hand(cast.sender.page);
  await find(hand, world);
  await open(hand, world.first);
  where.service = new URL(cast.sender.page.url()).pathname;
  where.declined = await referAnd(decline);
  where.completed = await referAnd(complete);
  where.sent = await referAnd(async () => undefined);
});

test.afterAll(async () => {
  await stranger?.context().close();
  await leave(cast);
});

/** Sends a referral, has the other side answer it, and returns its address. */
async function referAnd(answer: (page: Page) => Promise<void>): Promise<string> {
  const page = sender();
  await refer(new Hand(page), world, world.first);
  const path = new URL(page.url()).pathname;
  await first().goto(path);
  await answer(first());
  return path;
}

async function decline(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Odmítnout", exact: true }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByLabel("Proč", { exact: true }).selectOption("capacity_full");
  await dialog.getByRole("button", { name: "Ano, odmítnout" }).click();
  await expectHappened(page, "odmítnuto");
}

async function complete(page: Page): Promise<void> {
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  await press("Převzít");
  await press("Zapsat kontakt");
  await page.getByLabel("Jak to dopadlo", { exact: true }).selectOption("one_off_help");
  await press("Ukončit s výsledkem");
  await expectHappened(page, "ukončeno s výsledkem");
}

/** The screens of one page, one after the other; the pages go side by side. */
async function look(page: Page, at: Look, base: string): Promise<void> {
  await dress(page, at, base);
  for (const { what, path, ready } of SCREENS.filter(({ who }) => who() === page)) {
    await test.step(what, async () => {
      await page.goto(path());
      await ready(page);
      await expectAccessible(page, what);
    });
  }
}

for (const at of LOOKS) {
  test(`Každá obrazovka: ${nameOf(at)}`, async ({ lavka, watch }) => {
    watch.expects(/status of 4(04|22)/);
    await Promise.all([visitor(), sender(), first(), second()].map((page) => look(page, at, lavka.base)));
  });
}
