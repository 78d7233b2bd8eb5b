// What the journeys of the modes share: an open form with a need and an age, and the screens of both sides.
import { expect, type Page } from "@playwright/test";
import type { Service, World } from "./world";

/** Opens the form of a new referral to the service. */
export async function openForm(page: Page, world: World, service: Service): Promise<void> {
  await page.goto(`/hledat?potreba=debts&misto=Municipality/${world.town.code}&text=${world.word}`);
  await page.getByRole("link", { name: service.name, exact: true }).click();
  await page.getByRole("link", { name: "Doporučit sem člověka" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Nové doporučení" })).toBeVisible();
}

export async function chooseMode(page: Page, mode: RegExp): Promise<void> {
  await page.getByRole("region", { name: "Jak předáváte" }).getByRole("radio", { name: mode }).check();
}

export async function chooseNeed(page: Page, typed: string, need: string): Promise<void> {
  await page.getByRole("combobox", { name: "S čím potřebuje pomoct" }).click();
  await page.keyboard.type(typed);
  await page.getByRole("option", { name: need, exact: true }).click();
}

export async function chooseAge(page: Page, age: string): Promise<void> {
  await page.getByRole("combobox", { name: "Věk", exact: true }).selectOption({ label: age });
}

/** Debts of an adult: what every mode but the crisis asks. */
export async function fillPerson(page: Page): Promise<void> {
  await chooseNeed(page, "dluh", "dluhy a exekuce");
  await chooseAge(page, "dospělí 27–64 let");
}

/** The path of the referral that was just sent. */
export async function sentPath(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/doporuceni\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

export const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
