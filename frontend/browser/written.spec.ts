// WRITTEN: a name goes only with a ground, is read by one button, and the draft does not hold it.
import { chooseMode, fillPerson, openForm, sentPath } from "./modes";
import { type Cast, leave, settle } from "./people";
import { sendButton } from "./steps";
import { expect, test } from "./test";
import { inventWorld, LITOMERICE } from "./world";

const world = inventWorld(LITOMERICE);
const NAME = "Květoslava Zkušební";
let cast: Cast;
let path: string;

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
});

test.afterAll(() => leave(cast));

test("Bez souhlasu ani zákonného důvodu jméno neodejde", async () => {
  const { page } = cast.sender;
  await openForm(page, world, world.first);
  await chooseMode(page, /^Písemně se jménem/);
  await fillPerson(page);
  await page.getByLabel("Jméno a příjmení").fill(NAME);
  await page.getByLabel(/^Telefon nebo jiný kontakt/).fill("777 000 321");
  await sendButton(page, world.first).click();
  await expect(page.getByRole("link", { name: "Vyberte, proč smíte jméno předat." })).toBeVisible();
});

test("Koncept drží souhlas, ale ne jméno", async () => {
  const { page } = cast.sender;
  await page.getByRole("radio", { name: /^Písemný souhlas/ }).check();
  await expect(page.getByText(/^Uloženo .* do konceptů$/)).toBeVisible();
  await expect(page).toHaveURL(/koncept=/);
  await page.waitForResponse((answer) => answer.url().endsWith("/graphql")).catch(() => undefined);
  await page.reload();
  await expect(page.getByRole("radio", { name: /^Písemně se jménem/ })).toBeChecked();
  await expect(page.getByLabel("Jméno a příjmení")).toHaveValue("");
});

test("Se souhlasem se jméno pošle a druhá strana ho ukáže tlačítkem", async () => {
  const { page } = cast.sender;
  await page.getByRole("radio", { name: /^Písemný souhlas/ }).check();
  await page.getByLabel("Jméno a příjmení").fill(NAME);
  await sendButton(page, world.first).click();
  path = await sentPath(page);
  const other = cast.first.page;
  await other.goto(path);
  await expect(other.getByRole("button", { name: "Ukázat jméno a kontakt" })).toBeVisible();
  expect(await other.content()).not.toContain(NAME);
  await other.getByRole("button", { name: "Ukázat jméno a kontakt" }).click();
  await expect(other.getByRole("region", { name: "Kdo to je" })).toContainText(NAME);
  await expect(other.getByRole("region", { name: "Kdo to je" })).toContainText("podpis na papíře");
  await other.getByRole("button", { name: "Schovat" }).click();
  await expect(other.getByText(NAME)).toHaveCount(0);
});

test("Kdo s tím nemá nic společného, doporučení ani jméno neuvidí", async () => {
  const { page } = cast.second;
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("button", { name: "Ukázat jméno a kontakt" })).toHaveCount(0);
});
