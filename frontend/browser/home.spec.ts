// The home screen: who is signed out learns what Lávka is, who works here sees their ORP, live.
import { Hand } from "./hand";
import { type Cast, leave, openWindow, settle } from "./people";
import { refer } from "./steps";
import { expect, test } from "./test";
import { inventWorld, LITOMERICE } from "./world";

const world = inventWorld(LITOMERICE);
let cast: Cast;

test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
});

test.afterAll(() => leave(cast));

test("Bez přihlášení se dá hledat rovnou ze vstupní stránky", async ({ browser, lavka, watch }) => {
  const page = await openWindow({ browser, lavka, watch });
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: /^Lávka/ })).toBeVisible();
  await page.getByRole("searchbox", { name: "Co člověk potřebuje?" }).fill(world.word);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/hledat\?/);
  await expect(page.getByRole("heading", { name: "2 služby" })).toBeVisible();
  await page.context().close();
});

test("Moje ORP: co na nás čeká přijde samo a vede k doporučení", async () => {
  const { first, sender } = cast;
  await first.page.goto("/");
  await expect(first.page.getByRole("heading", { level: 1, name: /^Litoměřice/ })).toBeVisible();
  const waiting = first.page.getByRole("region", { name: "Čeká to na nás" });
  await expect(waiting).toContainText("Nic na vás nečeká.");
  const now = first.page.getByRole("region", { name: "Kdo teď odpovídá" });
  await expect(now).toContainText(/Teď (tu|odpovíd)/);
  await expect(first.page.getByRole("region", { name: "Kdo tu pracuje" })).toContainText(
    "nepřítomnost není hlášená",
  );

  await refer(new Hand(sender.page), world, world.first);
  await expect(waiting.getByRole("listitem")).toHaveCount(1);
  await waiting.getByRole("link", { name: world.sender.name }).click();
  await expect(first.page).toHaveURL(/\/doporuceni\/[^/]+$/);
});

test("Sousední ORP je v adrese a cesta zpátky jedna volba", async () => {
  const { page } = cast.sender;
  await page.goto("/?orp=3212");
  await expect(page.getByRole("heading", { level: 1, name: /^Stod/ })).toBeVisible();
  await page.getByLabel("Podívat se vedle").selectOption("4205");
  await expect(page.getByRole("heading", { level: 1, name: /^Litoměřice/ })).toBeVisible();
  await expect(page).toHaveURL(/\/$/);
});
