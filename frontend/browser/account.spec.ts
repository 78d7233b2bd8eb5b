// My account: devices, colleagues, several organisations; what ends for somebody ends at once.
import { comeIn, invite, openWindow, type Person, signIn } from "./people";
import { expect, test } from "./test";
import { importWorld, inventWorld, LITOMERICE } from "./world";

const world = inventWorld(LITOMERICE);
const mail = (name: string) => `${name}@${world.word.toLowerCase()}.example`;
let chief: Person;

test.beforeAll(async ({ browser, lavka, watch }) => {
  await importWorld(lavka, world);
  chief = await comeIn(
    { browser, lavka, watch },
    { name: "Olga Vedoucí", email: mail("olga"), role: "coordinator", organisation: world.first.by },
  );
});

test.afterAll(() => chief?.page.context().close());

const openMenu = (person: Person) =>
  person.page.getByRole("button", { name: `${person.name}, můj účet` }).click();

test("Moje zařízení: druhé přihlášení vidím a odhlásím, druhé okno to hned pozná", async ({
  browser,
  lavka,
  watch,
}) => {
  const other = await openWindow({ browser, lavka, watch });
  await other.goto("/prihlaseni");
  await signIn(other, chief);
  await other.goto("/tym");
  await expect(other.getByRole("heading", { name: "Kdo tu pracuje" })).toBeVisible();
  await chief.page.goto("/ucet");
  const devices = chief.page.getByRole("region", { name: "Moje zařízení" });
  await expect(devices.getByRole("listitem")).toHaveCount(2);
  await expect(devices.getByText("toto zařízení")).toBeVisible();
  watch.expects(/401/);
  await devices.getByRole("button", { name: /^Odhlásit: / }).click();
  await expect(devices.getByRole("listitem")).toHaveCount(1);
  await expect(other.getByText("Přihlášení vypršelo")).toBeVisible();
  await other.context().close();
});

test("Kolegyni pozvu odkazem, dám jí roli a ukončím ji", async ({ browser, lavka, watch }) => {
  const { page } = chief;
  await page.goto("/tym");
  await page.getByLabel("Jméno a příjmení").fill("Iva Kolegyně");
  await page.getByLabel("Pracovní e-mail").fill(mail("iva"));
  await page.getByRole("button", { name: "Vytvořit pozvánku" }).click();
  const link = await page.getByLabel("Odkaz", { exact: true }).inputValue();
  await expect(page.getByRole("region", { name: "Pozvaní, kteří ještě nepřišli" })).toContainText(
    mail("iva"),
  );

  const iva = await openWindow({ browser, lavka, watch });
  await iva.goto(link);
  await iva.getByLabel("Nové heslo").fill(chief.password);
  await iva.getByLabel("Heslo ještě jednou").fill(chief.password);
  await iva.getByRole("button", { name: "Uložit heslo a pokračovat" }).click();
  await signIn(iva, { email: mail("iva"), password: chief.password });
  await iva.goto("/doporuceni");

  const team = page.getByRole("region", { name: "Kdo tu pracuje" });
  await expect(team).toContainText("Iva Kolegyně");
  await page.getByRole("button", { name: "Změnit roli: Iva Kolegyně" }).click();
  await team.getByLabel("Role", { exact: true }).selectOption({ label: "koordinátor" });
  await page.getByRole("button", { name: "Uložit roli" }).click();
  await expect(team.getByRole("listitem").filter({ hasText: "Iva" })).toContainText("koordinátor");
  // her open list may ask once more before her window knows that she is gone
  watch.expects(/403/);
  await page.getByRole("button", { name: "Ukončit roli: Iva Kolegyně" }).click();
  await page.getByRole("button", { name: "Ano, ukončit roli" }).click();
  await expect(team).not.toContainText("Iva Kolegyně");
  await expect(iva.getByText("sebe, bez organizace")).toBeVisible();
  await iva.context().close();
});

test("Poslední koordinátorka neodejde, dokud neurčí další", async () => {
  const { page } = chief;
  await page.goto("/ucet");
  await page.getByRole("button", { name: `Odejít: ${world.first.by.name}` }).click();
  await page.getByRole("button", { name: "Ano, odejít" }).click();
  await expect(page.getByRole("alert")).toContainText("Nejdřív určete dalšího");
  await page.getByRole("button", { name: "Zůstat" }).click();
});

test("Kdo pracuje pro dvě organizace, přepne v hlavičce a všechna okna jdou s ním", async ({ lavka }) => {
  const { page } = chief;
  const link = await invite(lavka, {
    name: chief.name,
    email: chief.email,
    role: "worker",
    organisation: world.second.by,
  });
  await page.goto(link);
  await expect(page.getByLabel("Nové heslo")).toHaveCount(0);
  await page.getByRole("button", { name: "Přijmout pozvánku" }).click();
  const second = await page.context().newPage();
  await second.goto("/hledat");
  await expect(second.getByRole("banner")).toContainText(world.first.by.name);
  await openMenu(chief);
  await page.getByRole("button", { name: world.second.by.name }).click();
  await expect(page.getByRole("banner")).toContainText(world.second.by.name);
  await expect(second.getByRole("banner")).toContainText(world.second.by.name);
  await page.goto("/tym");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(world.second.by.name);
  await expect(page.getByRole("button", { name: "Vytvořit pozvánku" })).toHaveCount(0);
  await second.close();
});
