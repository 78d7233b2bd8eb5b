// Invented people: each has a window of their own and came in by an invitation link.
import { type Browser, type BrowserContextOptions, expect, type Page } from "@playwright/test";
import type { Commands } from "./lavka";
import type { Watch } from "./test";
import type { Organisation, World } from "./world";
import { importWorld } from "./world";

const PASSWORD = "pres-reku-vede-lavka";

/** Where the browser is and what watches it. */
export interface Place {
  browser: Browser;
  lavka: Commands;
  watch: Watch;
}

export interface Person {
  name: string;
  email: string;
  password: string;
  page: Page;
}

/** Another person's browser: nothing is shared with the other windows. */
export async function openWindow(place: Place, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await place.browser.newContext({
    baseURL: place.lavka.base,
    reducedMotion: "reduce",
    ...options,
  });
  place.watch.over(context);
  return context.newPage();
}

export type Newcomer = { name: string; email: string } & (
  | { role: "worker" | "coordinator"; organisation: Organisation }
  | { role: "facilitator"; district: string }
  | { role: "admin" }
);

function towardOf(newcomer: Newcomer): string[] {
  switch (newcomer.role) {
    case "admin":
      return [];
    case "facilitator":
      return ["--district", newcomer.district];
    default:
      return ["--organisation", newcomer.organisation.number];
  }
}

/** Has the program make the invitation and returns its link. */
export async function invite(lavka: Commands, newcomer: Newcomer): Promise<string> {
  const { name, email, role } = newcomer;
  const toward = towardOf(newcomer);
  const said = await lavka.run(
    ...["user", "invite", ...toward],
    ...["--name", name, "--email", email, "--role", role],
  );
  const link = /http:\S+\/pozvanka\/\S+/.exec(said)?.[0];
  if (!link) {
    throw new Error(`No invitation in:\n${said}`);
  }
  return link;
}

/** Invites, sets the password in a new window and signs in there. */
export async function comeIn(place: Place, newcomer: Newcomer): Promise<Person> {
  const link = await invite(place.lavka, newcomer);
  const page = await openWindow(place);
  await page.goto(link);
  await page.getByLabel("Nové heslo").fill(PASSWORD);
  await page.getByLabel("Heslo ještě jednou").fill(PASSWORD);
  await page.getByRole("button", { name: "Uložit heslo a pokračovat" }).click();
  const person = { name: newcomer.name, email: newcomer.email, password: PASSWORD, page };
  await signIn(page, person);
  await expect(page.getByRole("button", { name: `${newcomer.name}, můj účet` })).toBeVisible();
  return person;
}

/** Fills in the sign-in page that is open. */
export async function signIn(page: Page, person: Pick<Person, "email" | "password">): Promise<void> {
  await expect(page).toHaveURL(/\/prihlaseni/);
  await page.getByLabel("Pracovní e-mail").fill(person.email);
  await page.getByLabel("Heslo", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Přihlásit se" }).click();
  await expect(page).not.toHaveURL(/\/prihlaseni/);
}

/** The three people of an invented world. */
export interface Cast {
  sender: Person;
  first: Person;
  second: Person;
}

type Role = keyof Cast;

const NAMES: Readonly<Record<Role, string>> = {
  sender: "Hana Mostecká",
  first: "Ivo Pramen",
  second: "Zdena Soutoková",
};

function newcomerOf(world: World, role: Role): Newcomer {
  return {
    name: NAMES[role],
    email: `${role}@${world.word.toLowerCase()}.example`,
    role: role === "sender" ? "worker" : "coordinator",
    organisation: role === "sender" ? world.sender : world[role].by,
  };
}

/** Imports the world and lets its people in, one after another. */
export async function settle(place: Place, world: World): Promise<Cast> {
  await importWorld(place.lavka, world);
  return {
    sender: await comeIn(place, newcomerOf(world, "sender")),
    first: await comeIn(place, newcomerOf(world, "first")),
    second: await comeIn(place, newcomerOf(world, "second")),
  };
}

/** Closes the windows of everybody who came. */
export async function leave(cast: Cast | undefined): Promise<void> {
  for (const person of Object.values(cast ?? {})) {
    await person.page.context().close();
  }
}
