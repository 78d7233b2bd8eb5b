// A coordinator keeps her service true: contacts, hours, area, whether it takes referrals; looks, saves, takes it back.
import { expectAccessible } from "./look";
import { type Cast, leave, settle } from "./people";
import { expect, test } from "./test";
import { HOLYSOV, inventWorld } from "./world";

const world = inventWorld(HOLYSOV);
let cast: Cast;
let card: string;

test.describe.configure({ mode: "serial", timeout: 240_000 });

test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
  const { page } = cast.first;
  await page.goto(`/hledat?text=${world.word}`);
  await page.getByRole("link", { name: world.first.name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: world.first.name })).toBeVisible();
  card = new URL(page.url()).pathname;
});

test.afterAll(() => leave(cast));

const preview = () => cast.first.page.getByRole("region", { name: "Tohle se změní" });
const look = () => cast.first.page.getByRole("button", { name: "Zkontrolovat změny" }).click();
const takesReferrals = () => cast.first.page.getByRole("checkbox", { name: /^Doporučení přijímáme/ });

test("Co je špatně, je řečeno u pole a nic napsaného se neztratí", async () => {
  const { page } = cast.first;
  await page.getByRole("link", { name: "Upravit údaje" }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Upravit: ${world.first.name}` })).toBeVisible();
  const contacts = page.getByRole("region", { name: "Kontakty" });
  await contacts.getByLabel("Telefon", { exact: true }).fill("379 000 123");
  await contacts.getByLabel("E-mail").fill("tohle není adresa");
  await page.getByRole("button", { name: "Přidat místo, kde pomáháte" }).click();
  const place = page.getByRole("group", { name: "Nové místo" });
  await place.getByLabel("Název místa").fill("Poradna u mostu");
  await place.getByLabel("pondělí").fill("8-12, od oběda");
  await look();
  const summary = page.getByRole("alert");
  await expect(summary).toBeFocused();
  await expectAccessible(page, "Úpravy s chybami");
  await summary.getByRole("link", { name: "Vyberte obec, kde místo je." }).click();
  await page.keyboard.type(world.town.name.slice(0, 5));
  await page.getByRole("option", { name: new RegExp(`^${world.town.name}\\b`) }).click();
  await place.getByLabel("pondělí").fill("8-12, 13-16:30");
  await place.getByRole("button", { name: "Pondělí i na úterý až pátek" }).click();
  await look();
  await expect(preview()).toContainText("379 000 123");
  await page.getByRole("button", { name: "Uložit změny" }).click();
  await expect(summary).toBeFocused();
  await expect(contacts.getByLabel("E-mail")).toHaveAttribute("aria-invalid", "true");
  await expect(contacts.getByLabel("Telefon", { exact: true })).toHaveValue("379 000 123");
  await expect(place.getByLabel("úterý")).toHaveValue("8–12, 13–16:30");
});

test("Než se to uloží, vidí to tak, jak to bude; veřejná karta to pak říká", async ({ browser, lavka }) => {
  const { page } = cast.first;
  const contacts = page.getByRole("region", { name: "Kontakty" });
  const mail = `poradna@${world.word.toLowerCase()}.example`;
  await contacts.getByLabel("E-mail").pressSequentially("x");
  await expect(preview()).toHaveCount(0);
  await contacts.getByLabel("E-mail").fill(mail);
  const area = page.getByRole("region", { name: "Kde pomáhá" });
  await area.getByRole("combobox", { name: "Přidat místo" }).fill("Stod");
  await page
    .getByRole("option", { name: /^ORP Stod/ })
    .first()
    .click();
  await takesReferrals().setChecked(false);
  await look();
  for (const said of [mail, "Poradna u mostu", "po–pá 8–12, 13–16:30", "ORP Stod", "přijímá doporučení"]) {
    await expect(preview()).toContainText(said);
  }
  await expectAccessible(page, "Náhled úprav");
  await page.getByRole("button", { name: "Uložit změny" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Změna je uložená." }).first()).toBeVisible();
  const visitor = await (await browser.newContext({ baseURL: lavka.base })).newPage();
  await visitor.goto(card);
  await expect(visitor.getByRole("link", { name: mail })).toBeVisible();
  await expect(visitor.getByRole("link", { name: /379 000 123/ }).first()).toBeVisible();
  await expect(visitor.getByRole("main")).toContainText("Poradna u mostu");
  await expect(visitor.getByRole("region", { name: "Kde pomáhá" })).toContainText("Stod");
  await expect(visitor.getByRole("link", { name: "Doporučit sem člověka" })).toHaveCount(0);
  await visitor.context().close();
});

test("Odesílatelka, která má kartu otevřenou, to vidí bez načtení", async () => {
  const other = cast.sender.page;
  await other.goto(card);
  await expect(other.getByRole("link", { name: "Doporučit sem člověka" })).toHaveCount(0);
  const { page } = cast.first;
  await page.goto(`${card}/upravit`);
  await takesReferrals().setChecked(true);
  await look();
  await page.getByRole("button", { name: "Uložit změny" }).click();
  await expect(page).toHaveURL(new RegExp(`${card}\\?zmena=`));
  await expect(other.getByRole("link", { name: "Doporučit sem člověka" })).toBeVisible();
});

test("Do 72 hodin ji vezme zpět, i dřívější změnu z historie", async () => {
  const { page } = cast.first;
  const other = cast.sender.page;
  await page.getByRole("button", { name: "Vrátit změnu zpět" }).first().click();
  await expect(other.getByRole("link", { name: "Doporučit sem člověka" })).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`${card}$`));
  await page.getByText("Co se tu měnilo").click();
  const undo = page.getByRole("button", { name: "Vrátit změnu zpět" });
  await page.getByRole("listitem").filter({ hasText: "379 000 123", has: undo }).locator(undo).click();
  await expect(page.getByRole("link", { name: /379 000 123/ })).toHaveCount(0);
  await expect(other.getByRole("link", { name: "Doporučit sem člověka" })).toBeVisible();
  await expectAccessible(page, "Historie změn");
});

test("Kdo tu nepracuje, údaje neupraví", async () => {
  const { page } = cast.sender;
  await page.goto(`${card}/upravit`);
  await expect(page.getByRole("heading", { name: "Tohle upravit nemůžete" })).toBeVisible();
});

test("Kdo je pryč, o tom to síť ví na jeho stránce; proč, to ne", async () => {
  const { page } = cast.first;
  await page.goto("/nepritomnost");
  await page.getByRole("button", { name: "Zapsat nepřítomnost" }).click();
  await expect(page.getByRole("heading", { name: "Kdo bude pryč" })).toBeVisible();
  await page.goto("/ucet");
  await page.getByRole("link", { name: "Moje kontakty" }).click();
  await expect(page.getByRole("heading", { level: 1, name: cast.first.name })).toBeVisible();
  const other = cast.sender.page;
  await other.goto(new URL(page.url()).pathname);
  await expect(other.getByText(/^Pryč do\s\d+\.\s\d+\.\s\d{4}\.$/)).toBeVisible();
  await expect(other.getByText("Zastupuje celý tým.")).toBeVisible();
  await expectAccessible(other, "Stránka toho, kdo je pryč");
});
