// The steps of a hand-over as people take them on the screens.
import { expect, type Page } from "@playwright/test";
import type { Hand } from "./hand";
import type { Service, World } from "./world";

/** "K7M2-QXRF". */
const CODE = /^[0-9A-Z]{4}-[0-9A-Z]{4}$/;

/** The one box of the search. */
export const askBox = (page: Page) =>
  page.getByRole("combobox", { name: "Co člověk potřebuje, kde a kdo to je" });

/** Asks for need, place and words in one sentence; the list then holds the world's two services. */
export async function find(hand: Hand, world: World, base = ""): Promise<void> {
  const { page } = hand;
  await page.goto(`${base}/hledat`);
  hand.look();
  await hand.click(askBox(page));
  await hand.type(`dluhy ${world.town.name} ${world.word}`);
  await hand.press("Enter");
  await expect(page.getByRole("heading", { name: "2 služby" })).toBeVisible();
}

/** Opens a service from the list that is shown. */
export async function open(hand: Hand, service: Service): Promise<void> {
  await hand.click(hand.page.getByRole("link", { name: service.name, exact: true }));
  await expect(hand.page.getByRole("heading", { level: 1, name: service.name })).toBeVisible();
  hand.look();
}

/** Fills in a new referral; the place and the way to reach the person are not the ones offered. */
export async function fillIn(hand: Hand, world: World): Promise<void> {
  const { page } = hand;
  await expect(page.getByRole("heading", { level: 1, name: "Nové doporučení" })).toBeVisible();
  await hand.click(page.getByRole("combobox", { name: "S čím potřebuje pomoct" }));
  await hand.type("dluh");
  await hand.click(page.getByRole("option", { name: "dluhy a exekuce" }));
  await hand.choose(page.getByRole("combobox", { name: "Věk", exact: true }), "dospělí 27–64 let");
  await hand.click(page.getByRole("combobox", { name: "Kde se zdržuje" }));
  await hand.type(world.town.name.slice(0, 5));
  await hand.click(page.getByRole("option", { name: new RegExp(`^${world.town.name}\\b`) }));
  await hand.click(page.getByRole("radio", { name: /^Přijde s kódem/ }));
}

/** What was chosen is still on the form. */
export async function expectFilledIn(page: Page, world: World): Promise<void> {
  const needs = page.getByRole("region", { name: "Co potřebuje" });
  await expect(needs.getByRole("button", { name: "Odebrat: dluhy a exekuce" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Věk", exact: true })).toHaveValue("27-64");
  await expect(page.getByRole("button", { name: `Odebrat: ${world.town.name}` })).toBeVisible();
  await expect(page.getByRole("radio", { name: /^Přijde s kódem/ })).toBeChecked();
}

export const sendButton = (page: Page, service: Service) =>
  page.getByRole("button", { name: `Odeslat: ${service.name}` });

export const codeCard = (page: Page) => page.getByRole("region", { name: "Kód pro člověka" });

/** The spoken code on the sender's page of a referral that was just sent. */
export async function codeFor(page: Page): Promise<string> {
  const code = await codeCard(page).getByText(CODE).textContent();
  expect(code).toMatch(CODE);
  return code ?? "";
}

/** From the find screen to the code: one whole referral. */
export async function refer(hand: Hand, world: World, service: Service): Promise<string> {
  await find(hand, world);
  await open(hand, service);
  await hand.click(hand.page.getByRole("link", { name: "Doporučit sem člověka" }));
  await fillIn(hand, world);
  await hand.click(sendButton(hand.page, service));
  return codeFor(hand.page);
}

/** The row of a referral in a list, found by its code. */
export const rowOf = (page: Page, code: string) => page.getByRole("listitem").filter({ hasText: code });

/** The event is in the history of the open referral. */
export async function expectHappened(page: Page, what: string): Promise<void> {
  const history = page.getByRole("region", { name: "Co se stalo" });
  await expect(history.getByRole("listitem").filter({ hasText: what })).toBeVisible();
}

/** Counts how often a page is loaded anew. */
export function countLoads(page: Page): () => number {
  let loads = 0;
  page.on("load", () => {
    loads += 1;
  });
  return () => loads;
}

/** From now on the window only gives commands: what others do it does not hear, for its reads stay unanswered. */
export async function deafen(page: Page): Promise<void> {
  await page.route("**/graphql*", (route) =>
    route.request().postData()?.includes('"seen"') ? route.fallback() : undefined,
  );
}
