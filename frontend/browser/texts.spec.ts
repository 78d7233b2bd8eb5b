// What is written of a person: a draft that survives a reload, a question and its answer, a waiting list, messages.
import { Hand } from "./hand";
import { type Cast, leave, settle } from "./people";
import { codeFor, countLoads, expectFilledIn, expectHappened, fillIn, find, open, sendButton } from "./steps";
import { expect, test } from "./test";
import { inventWorld, LITOMERICE } from "./world";

const NOTE = "Tři exekuce, nejvyšší za jízdné. Nájem dluží dva měsíce.";
const SAFE = "jen dopoledne, doma o tom nevědí";
const QUESTION = "Má pravidelný příjem, nebo je v evidenci úřadu práce?";
const ANSWER = "Je v evidenci, příjem nemá.";

const world = inventWorld(LITOMERICE);
let cast: Cast;
let code: string;

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
});

test.afterAll(() => leave(cast));

test("Rozepsané doporučení se samo ukládá, přežije načtení stránky a odešle se i se slovy", async () => {
  const { page } = cast.sender;
  const hand = new Hand(page);
  await find(hand, world);
  await open(hand, world.first);
  await page.getByRole("link", { name: "Doporučit sem člověka" }).click();
  await fillIn(hand, world);
  await page.getByLabel(/Co se děje/).fill(NOTE);
  await page.getByLabel(/Kdy je bezpečné se ozvat/).fill(SAFE);
  await page.getByRole("checkbox", { name: "Potřebuje tlumočení" }).check();
  await expect(page.getByText(/^Uloženo .* do konceptů$/)).toBeVisible();
  await expect(page).toHaveURL(/koncept=/);

  await page.reload();
  await expectFilledIn(page, world);
  await expect(page.getByLabel(/Co se děje/)).toHaveValue(NOTE);
  await expect(page.getByLabel(/Kdy je bezpečné se ozvat/)).toHaveValue(SAFE);

  await page.goto("/doporuceni/koncepty");
  await page.getByRole("link", { name: /^Pokračovat/ }).click();
  await expect(page.getByLabel(/Co se děje/)).toHaveValue(NOTE);
  await sendButton(page, world.first).click();
  code = await codeFor(page);
  await page.goto("/doporuceni/koncepty");
  await expect(page.getByText("Nic rozepsaného nemáte")).toBeVisible();
  await page.goBack();
});

test("Přijímající čte, co odesílatelka napsala, a zeptá se jí", async () => {
  const { first, sender } = cast;
  await first.page.goto("/doporuceni");
  const box = first.page.getByRole("region", { name: "Přišel někdo s kódem" });
  await box.getByLabel("Kód z lístku").fill(code);
  await box.getByRole("button", { name: "Najít" }).click();
  await box.getByRole("link", { name: "Otevřít doporučení" }).click();
  const about = first.page.getByRole("region", { name: "O co jde" });
  await expect(about).toContainText(NOTE);
  await expect(about).toContainText(SAFE);
  await expect(about).toContainText("potřebuje tlumočení");

  const loads = countLoads(sender.page);
  await first.page.getByRole("button", { name: "Zeptat se odesílatele" }).click();
  await first.page.getByLabel("Co potřebujete vědět").fill(QUESTION);
  await first.page.getByRole("button", { name: "Poslat dotaz" }).click();
  await expect(sender.page.getByRole("heading", { name: "Odpovězte jim" })).toBeVisible();
  await expect(sender.page.getByRole("blockquote")).toContainText(QUESTION);
  expect(loads()).toBe(0);
});

test("Odesílatelka odpoví, služba dá člověka do pořadníku a z pořadníku ho převezme", async () => {
  const { first, sender } = cast;
  await sender.page.getByLabel("Vaše odpověď").fill(ANSWER);
  await sender.page.getByRole("button", { name: "Odpovědět", exact: true }).click();
  const history = first.page.getByRole("region", { name: "Co se stalo" });
  await expect(history).toContainText(ANSWER);

  await first.page.getByRole("button", { name: "Dát do pořadníku" }).click();
  await first.page.getByLabel("Kdy se k tomu vrátíte").selectOption("7");
  await first.page.getByRole("button", { name: "Dát do pořadníku" }).click();
  await expectHappened(sender.page, "zařazeno do pořadníku");
  await first.page.getByRole("button", { name: "Převzít z pořadníku" }).click();
  await expectHappened(sender.page, "z pořadníku");
});

test("Obě strany si píšou a vidí to hned", async () => {
  const { first, sender } = cast;
  const write = async (who: typeof first, text: string) => {
    await who.page.getByLabel("Napsat zprávu").fill(text);
    await who.page.getByRole("button", { name: "Poslat", exact: true }).click();
    await expect(who.page.getByLabel("Napsat zprávu")).toHaveValue("");
  };
  const thread = (who: typeof first) => who.page.getByRole("region", { name: "Zprávy" });
  await write(first, "Máme volno ve středu dopoledne.");
  await expect(thread(sender)).toContainText("Máme volno ve středu dopoledne.");
  await write(sender, "Středa by šla, po desáté.");
  await expect(thread(first)).toContainText("Středa by šla, po desáté.");
  await expect(thread(first).getByRole("listitem")).toHaveCount(2);
});
