// WRITTEN: a name goes only with a ground, is read by one button, and the draft does not hold it.
import { expectWithin } from "./bars";
import { Hand } from "./hand";
import { expectAccessible } from "./look";
import {
  beginForm,
  button,
  chooseMode,
  fillField,
  fillPerson,
  openForm,
  openService,
  sendBy,
  sentPath,
} from "./modes";
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
  await openService(page, world, world.first);
  const hand = new Hand(page);
  await beginForm(hand);
  await chooseMode(hand, /^Písemně se jménem/);
  await fillPerson(hand);
  await fillField(hand, "Jméno a příjmení", NAME);
  await fillField(hand, /^Telefon nebo jiný kontakt/, "777 000 321");
  await hand.click(page.getByRole("radio", { name: /^Písemný souhlas/ }));
  path = await sendBy(hand, `Odeslat: ${world.first.name}`);
  expectWithin(hand, "WRITTEN");
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

test("Po odmítnutí se jméno pošle jinam jedním krokem a s novým souhlasem", async () => {
  const { sender, first, second } = cast;
  await first.page.goto(path);
  await button(first.page, "Odmítnout").click();
  const declining = first.page.getByRole("alertdialog", { name: "Odmítnout doporučení?" });
  await declining.getByLabel("Proč", { exact: true }).selectOption({ label: "není volné místo" });
  await declining.getByRole("button", { name: "Ano, odmítnout" }).click();
  await expect(first.page.getByText("Důvod: není volné místo (odmítla služba)")).toBeVisible();

  await sender.page.goto(`${path}/jinam`);
  await sender.page.getByLabel("Najít službu podle jména").fill(world.second.name);
  await sender.page.getByLabel("Najít službu podle jména").press("Enter");
  await sender.page.getByRole("button", { name: `Poslat sem ${world.second.name}` }).click();
  const asks = sender.page.getByRole("alertdialog", { name: `Poslat do služby ${world.second.name}?` });
  await expect(asks.getByRole("radio", { name: /^Písemný souhlas/ })).not.toBeChecked();
  await expectAccessible(sender.page, "Poslat jinam se jménem");
  await asks.getByRole("button", { name: "Ano, poslat" }).click();
  await expect(asks.getByText("Vyberte, proč smíte jméno předat.")).toBeVisible();
  await asks.getByRole("radio", { name: /^Písemný souhlas/ }).check();
  await asks.getByRole("button", { name: "Ano, poslat" }).click();
  await expect(sender.page.getByRole("link", { name: "Otevřít předchozí pokus" })).toBeVisible();
  const next = await sentPath(sender.page);

  await second.page.goto(next);
  await second.page.getByRole("button", { name: "Ukázat jméno a kontakt" }).click();
  await expect(second.page.getByRole("region", { name: "Kdo to je" })).toContainText(NAME);
  await expect(second.page.getByRole("region", { name: "Kdo to je" })).toContainText("777 000 321");
});

test("Kdo odmítl, jméno už nepřečte a o novém pokusu neví", async () => {
  const { page } = cast.first;
  await page.goto(path);
  await expect(page.getByText("Důvod: není volné místo (odmítla služba)")).toBeVisible();
  const show = page.getByRole("button", { name: "Ukázat jméno a kontakt" });
  await expect(show).toHaveCount(0);
  await expect(page.getByText(NAME)).toHaveCount(0);
  await expect(page.getByText(world.second.name)).toHaveCount(0);
});
