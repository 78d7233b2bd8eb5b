// Finding: one box that understands a sentence, chips by keyboard, narrowing, a link to share, nothing found, a contact given.
import { type Cast, leave, openWindow, settle } from "./people";
import { askBox } from "./steps";
import { expect, test } from "./test";
import { inventWorld, LITOMERICE } from "./world";

const world = inventWorld(LITOMERICE);
let cast: Cast;

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
});

test.afterAll(() => leave(cast));

test("Věta bez háčků a skloňovaná se rozpadne na potřebu, místo a slovo; odkaz jde poslat dál", async ({
  browser,
  lavka,
  watch,
}) => {
  const { page } = cast.sender;
  await page.goto("/hledat");
  await askBox(page).fill(`dluhy v litomericich ${world.word.toLowerCase()}`);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Odebrat: dluhy a exekuce" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Odebrat: Litoměřice" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "2 služby" })).toBeVisible();

  const other = await openWindow({ browser, lavka, watch });
  await other.goto(page.url());
  await expect(other.getByRole("heading", { name: "2 služby" })).toBeVisible();
  await expect(other.getByRole("button", { name: "Odebrat: dluhy a exekuce" })).toBeVisible();
  await other.context().close();
});

test("Psaní napovídá napříč druhy a šipka s Enterem nabídnuté vezme", async () => {
  const { page } = cast.sender;
  await page.goto("/hledat");
  await askBox(page).pressSequentially("nzdm");
  await expect(page.getByRole("group", { name: "druh služby" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/druh=25/);
  await askBox(page).pressSequentially(world.word.toLowerCase());
  await expect(page.getByRole("option", { name: new RegExp(world.first.name) })).toBeVisible();
});

test("Žetony jdou projít šipkami a vzít zpět klávesnicí, tlačítko zpět je vrátí", async () => {
  const { page } = cast.sender;
  await page.goto(`/hledat?potreba=debts&misto=Municipality/564567&slova=${world.word}`);
  await expect(page.getByRole("heading", { name: "2 služby" })).toBeVisible();
  await askBox(page).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("button", { name: `Odebrat: ${world.word}` })).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Delete");
  await expect(page).not.toHaveURL(/misto=/);
  await expect(askBox(page)).toBeFocused();
  await page.keyboard.press("Backspace");
  await expect(page).toHaveURL(/\/hledat\?potreba=debts$/);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("button", { name: "Odebrat: Litoměřice" })).toBeVisible();
});

test("Zúžení ukazuje počty a jde zrušit", async () => {
  const { page } = cast.sender;
  await page.goto(`/hledat?slova=${world.word}`);
  const narrow = page.getByRole("complementary", { name: "Zúžit výběr" });
  await narrow.getByRole("checkbox", { name: /^odborné sociální poradenství/ }).check();
  await expect(page).toHaveURL(/druh=1/);
  await expect(page.getByRole("heading", { name: "2 služby" })).toBeVisible();
  await narrow.getByRole("button", { name: "Zrušit zúžení" }).click();
  await expect(page).not.toHaveURL(/druh=/);
});

test("Když se nic nenajde, řekne, co vynechat, a chybějící pomoc jde zapsat", async () => {
  const { page } = cast.sender;
  await page.goto(`/hledat?potreba=debts&misto=Municipality/564567&slova=${world.word}&online=1`);
  await expect(page.getByRole("heading", { name: "Nic jsme nenašli" })).toBeVisible();
  await page.getByRole("button", { name: "Zapsat, že tu pomoc chybí" }).click();
  await expect(page.getByText("Zapsáno.")).toBeVisible();
  await page.getByRole("button", { name: "Bez „odpovídá online“: 2 služby" }).click();
  await expect(page.getByRole("heading", { name: "2 služby" })).toBeVisible();
});

test("Kontakt se ukáže velký a započítá, bez přihlášení se jen ukáže", async ({ browser, lavka, watch }) => {
  const { page } = cast.sender;
  const label = `Dát kontakt: ${world.first.name}`;
  await page.goto(`/hledat?slova=${world.word}`);
  await page.getByRole("button", { name: label }).click();
  await expect(page.getByRole("region", { name: label })).toBeFocused();
  await expect(page.getByText("Započítáno jako předaný kontakt")).toBeVisible();

  const stranger = await openWindow({ browser, lavka, watch });
  await stranger.goto(`/hledat?slova=${world.word}`);
  await stranger.getByRole("button", { name: label }).click();
  await expect(stranger.getByRole("region", { name: label })).toBeVisible();
  await expect(stranger.getByText("Započítáno")).toBeHidden();
  await stranger.context().close();
});

test("Doporučení převezme potřebu a místo z hledání", async () => {
  const { page } = cast.sender;
  await page.goto(`/hledat?potreba=debts&misto=Municipality/564567&slova=${world.word}`);
  const refer = page.getByRole("link", { name: `Doporučit: ${world.first.name}` });
  await expect(refer).toHaveAttribute("href", /\/doporucit\?potreba=debts&misto=Municipality\/564567$/);
});
