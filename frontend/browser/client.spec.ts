// The person reads how it stands by the link on their slip, says whether it helped, and stops it; no script is needed.
import type { Page } from "@playwright/test";
import { dress, expectAccessible, LOOKS, nameOf } from "./look";
import { button, chooseMode, fillPerson, openForm, sentPath } from "./modes";
import { type Cast, leave, openWindow, settle } from "./people";
import { expectHappened, sendButton } from "./steps";
import { expect, test } from "./test";
import { inventWorld, LITOMERICE } from "./world";

const world = inventWorld(LITOMERICE);
const NAME = "Květoslava Zkušební";
let cast: Cast;
/** Where the referral is, and where its person reads it. */
const path = { referral: "", client: "" };

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
});

test.afterAll(() => leave(cast));

const panel = (page: Page) => page.getByRole("region", { name: "Odkaz pro klienta" });
const now = (page: Page) => page.getByRole("region", { name: "Jak to teď je" });

test("Odesílatelka jedním stiskem vytvoří odkaz a vytiskne lístek s QR kódem", async () => {
  const { page } = cast.sender;
  await openForm(page, world, world.first);
  await chooseMode(page, /^Písemně se jménem/);
  await fillPerson(page);
  await page.getByLabel("Jméno a příjmení").fill(NAME);
  await page.getByRole("radio", { name: /^Písemný souhlas/ }).check();
  await sendButton(page, world.first).click();
  path.referral = await sentPath(page);
  await expect(panel(page).getByText("Teď žádný odkaz neplatí.")).toBeVisible();
  await button(page, "Vytvořit odkaz").click();
  const address = await panel(page).getByLabel("Odkaz", { exact: true }).inputValue();
  expect(address).toMatch(/\/moje\/[0-9a-z-]{30}$/);
  path.client = new URL(address).pathname;
  await expect(panel(page).getByText(`${world.sender.name}: platí do`)).toBeVisible();
  await expectAccessible(page, "Doporučení s odkazem pro klienta");
  const opened = page.waitForEvent("popup");
  await button(page, "Lístek s odkazem").click();
  const slip = await opened;
  await expect(slip.getByRole("img", { name: "QR kód vaší stránky" })).toBeVisible();
  await expect(slip.getByText(address)).toBeVisible();
  expect(slip.url()).not.toContain(path.client);
  await expectAccessible(slip, "Lístek s odkazem");
  const sheets = (await slip.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g);
  expect(sheets).toHaveLength(1);
  await slip.close();
  await page.reload();
  await expect(panel(page).getByRole("button", { name: "Vytvořit nový odkaz" })).toBeVisible();
  expect(await page.content()).not.toContain(path.client);
});

test("Stránka klienta se čte i bez skriptu a jméno na ní není", async ({ browser, lavka, watch }) => {
  const page = await openWindow({ browser, lavka, watch }, { javaScriptEnabled: false });
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(path.client);
  await expect(page.getByRole("heading", { level: 1, name: "Dobrý den," })).toBeVisible();
  await expect(now(page).getByText("Doporučení je odeslané.")).toBeVisible();
  await expect(page.getByText(/vidí vaše jméno a kontakt/)).toHaveCount(2);
  await expect(page.getByText("Proč smějí:")).toBeVisible();
  expect(await page.content()).not.toContain(NAME);
  await page.context().close();
});

test("Stránka klienta je přístupná", async ({ browser, lavka, watch }) => {
  const page = await openWindow({ browser, lavka, watch });
  for (const look of [...LOOKS, { language: "cs", width: 360, light: "dark" } as const]) {
    await dress(page, look, lavka.base);
    await page.goto(path.client);
    await page.locator("summary").first().click();
    await expectAccessible(page, `Stránka klienta: ${nameOf(look)}`);
  }
  await page.context().close();
});

test("Klient řekne, jestli to pomohlo, a obě strany to vidí", async ({ browser, lavka, watch }) => {
  const first = cast.first.page;
  await first.goto(path.referral);
  await button(first, "Převzít").click();
  await expectHappened(first, "převzato");
  const page = await openWindow({ browser, lavka, watch }, { javaScriptEnabled: false });
  await page.goto(path.client);
  await page.getByRole("radio", { name: "Trochu" }).check();
  await button(page, "Poslat odpověď").click();
  await expect(now(page).getByText("jestli to pomohlo: Trochu")).toBeVisible();
  await expect(page.getByText("Odpověď můžete změnit.")).toBeVisible();
  for (const side of [first, cast.sender.page]) {
    await side.goto(path.referral);
    await expectHappened(side, "Trochu");
    await expectHappened(side, "klient přes svůj odkaz");
    await expect(panel(side).getByText(/^Co říká klient: Trochu/)).toBeVisible();
  }
  await page.context().close();
});

test("Klient to zastaví v jednom kroku a služba jméno hned nepřečte", async ({ browser, lavka, watch }) => {
  const first = cast.first.page;
  await first.goto(path.referral);
  await expect(button(first, "Ukázat jméno a kontakt")).toBeVisible();
  const page = await openWindow({ browser, lavka, watch }, { javaScriptEnabled: false });
  await page.goto(path.client);
  const stop = page.getByRole("region", { name: "Chcete to zastavit?" });
  await stop.getByText("Chci to zastavit").press("Enter");
  await stop.getByRole("button", { name: "Ano, zastavit" }).press("Enter");
  await expect(now(page).getByText("zastavené, protože jste si to přáli")).toBeVisible();
  await expect(page.getByText(/už nepřečte nic z toho, co o vás bylo napsané/)).toBeVisible();
  await expect(stop).toHaveCount(0);
  await first.goto(path.referral);
  await expectHappened(first, "souhlas odvolán");
  await expect(button(first, "Ukázat jméno a kontakt")).toHaveCount(0);
  await page.context().close();
});

test("Zneplatněný i vymyšlený odkaz odpoví stejně", async ({ browser, lavka, watch }) => {
  watch.expects(/status of 404/);
  const { page } = cast.sender;
  await page.goto(path.referral);
  await panel(page).getByRole("button", { name: "Zneplatnit odkazy" }).click();
  await expect(panel(page).getByText("Teď žádný odkaz neplatí.")).toBeVisible();
  const client = await openWindow({ browser, lavka, watch });
  for (const gone of [path.client, "/moje/nic"]) {
    await client.goto(gone);
    await expect(client.getByRole("heading", { level: 1, name: "Tenhle odkaz neplatí" })).toBeVisible();
  }
  await expectAccessible(client, "Odkaz klienta, který neplatí");
  await client.context().close();
});
