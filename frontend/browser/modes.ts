// What the journeys of the modes share: an open form with a need and an age, and the screens of both sides.
import { expect, type Page } from "@playwright/test";
import { Hand } from "./hand";
import type { Service, World } from "./world";

/** Whoever works: a page, or a hand that counts. */
type By = Page | Hand;

const handOf = (by: By): Hand => (by instanceof Hand ? by : new Hand(by));

/** Opens the page of the service. */
export async function openService(page: Page, world: World, service: Service): Promise<void> {
  await page.goto(`/hledat?potreba=debts&misto=Municipality/${world.town.code}&text=${world.word}`);
  await page.getByRole("link", { name: service.name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: service.name })).toBeVisible();
}

/** From the page of the service to the form. */
export async function beginForm(by: By): Promise<void> {
  const hand = handOf(by);
  await hand.click(hand.page.getByRole("link", { name: "Doporučit sem člověka" }));
  await expect(hand.page.getByRole("heading", { level: 1, name: "Nové doporučení" })).toBeVisible();
  hand.look();
}

/** Opens the form of a new referral to the service. */
export async function openForm(page: Page, world: World, service: Service): Promise<void> {
  await openService(page, world, service);
  await beginForm(page);
}

export async function chooseMode(by: By, mode: RegExp): Promise<void> {
  const hand = handOf(by);
  await hand.click(
    hand.page.getByRole("region", { name: "Jak předáváte" }).getByRole("radio", { name: mode }),
  );
}

export async function chooseNeed(by: By, typed: string, need: string): Promise<void> {
  const hand = handOf(by);
  await hand.click(hand.page.getByRole("combobox", { name: "S čím potřebuje pomoct" }));
  await hand.type(typed);
  await hand.click(hand.page.getByRole("option", { name: need, exact: true }));
}

export async function chooseAge(by: By, age: string): Promise<void> {
  const hand = handOf(by);
  await hand.choose(hand.page.getByRole("combobox", { name: "Věk", exact: true }), age);
}

/** Debts of an adult: what every mode but the crisis asks. */
export async function fillPerson(by: By): Promise<void> {
  await chooseNeed(by, "dluh", "dluhy a exekuce");
  await chooseAge(by, "dospělí 27–64 let");
}

/** Types into a field. */
export async function fillField(by: By, label: string | RegExp, text: string): Promise<void> {
  const hand = handOf(by);
  await hand.click(hand.page.getByLabel(label));
  await hand.type(text);
}

/** The path of the referral that was just sent. */
export async function sentPath(by: By): Promise<string> {
  const { page } = handOf(by);
  await expect(page).toHaveURL(/\/doporuceni\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** Sends by the button and looks at what came of it. */
export async function sendBy(hand: Hand, name: string): Promise<string> {
  await hand.click(button(hand.page, name));
  const path = await sentPath(hand);
  hand.look();
  return path;
}

export const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
