// A team shares its box: one takes, the other sees it, takes over, and stands in for who is away.
import { Hand } from "./hand";
import { expectAccessible } from "./look";
import { type Cast, comeIn, leave, type Person, settle } from "./people";
import { refer, rowOf } from "./steps";
import { expect, test } from "./test";
import { HOLYSOV, inventWorld } from "./world";

const world = inventWorld(HOLYSOV);
let cast: Cast;
let colleague: Person;
let code: string;

test.describe.configure({ mode: "serial", timeout: 120_000 });

test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
  colleague = await comeIn(
    { browser, lavka, watch },
    {
      name: "Běla Nábřežní",
      email: `bela@${world.word.toLowerCase()}.example`,
      role: "worker",
      organisation: world.first.by,
    },
  );
  code = await refer(new Hand(cast.sender.page), world, world.first);
});

test.afterAll(async () => {
  await colleague?.page.context().close();
  await leave(cast);
});

test("Jedna to dá kolegyni a obě to hned vidí", async () => {
  const boss = cast.first.page;
  await boss.goto("/doporuceni");
  await colleague.page.goto("/doporuceni");
  await expect(colleague.page).toHaveTitle(/^\(1\) Přijatá/);
  await expect(rowOf(colleague.page, code)).toContainText("zatím to nikdo nemá");
  await expect(rowOf(colleague.page, code).getByRole("button", { name: "Vzít k sobě" })).toHaveCount(0);
  await rowOf(boss, code)
    .getByRole("button", { name: `Dát kolegovi ${code}` })
    .click();
  const dialog = boss.getByRole("dialog", { name: "Kdo to bude mít?" });
  await dialog.getByRole("radio", { name: colleague.name }).check();
  await expectAccessible(boss, "Dát kolegovi");
  await dialog.getByRole("button", { name: `Dát: ${colleague.name}` }).click();
  await expect(rowOf(boss, code)).toContainText(`má ${colleague.name}`);
  await expect(rowOf(colleague.page, code)).toContainText("máte vy");
});

test("Z klávesnice si to vezme zpátky a fokus zůstane na řádku", async () => {
  const boss = cast.first.page;
  const way = rowOf(boss, code).getByRole("heading").getByRole("link");
  await way.focus();
  await boss.keyboard.press("p");
  await expect(rowOf(boss, code)).toContainText("máte vy");
  await expect(way).toBeFocused();
  await expect(rowOf(colleague.page, code)).toContainText(`má ${cast.first.name}`);
});

test("Kdo je pryč, toho zastoupí kolegyně", async () => {
  const boss = cast.first.page;
  await boss.goto("/nepritomnost");
  await expect(boss.getByRole("heading", { name: "Všichni jsou tady" })).toBeVisible();
  await boss.getByLabel("Od", { exact: true }).fill("32. 1. 2026");
  await boss.getByRole("button", { name: "Zapsat nepřítomnost" }).click();
  await expect(boss.getByRole("alert")).toBeFocused();
  await expectAccessible(boss, "Nepřítomnost s chybou");
  await boss.reload();
  await boss.getByLabel("Kdo zastupuje").selectOption({ label: colleague.name });
  await boss.getByRole("button", { name: "Zapsat nepřítomnost" }).click();
  await expect(boss.getByRole("listitem").filter({ hasText: `zastupuje ${colleague.name}` })).toBeVisible();
  await expect(rowOf(colleague.page, code)).toContainText(`${cast.first.name} je pryč do`);
  await expect(rowOf(colleague.page, code)).toContainText("zastupujete vy");
  await colleague.page.getByRole("button", { name: /^čekají na mě/ }).click();
  await expect(rowOf(colleague.page, code)).toBeVisible();
  await colleague.page.goto("/nepritomnost");
  await expect(colleague.page.getByRole("combobox", { name: "Kdo bude pryč" })).toHaveCount(0);
  await expectAccessible(colleague.page, "Nepřítomnost");
});

test("Vrátí se a má to zase on", async () => {
  const boss = cast.first.page;
  await boss.getByRole("button", { name: new RegExp(`^Ukončit: ${cast.first.name}`) }).click();
  await expect(boss.getByRole("heading", { name: "Všichni jsou tady" })).toBeVisible();
  await boss.goto("/doporuceni?ceka=me");
  await expect(rowOf(boss, code)).toContainText("máte vy");
  await rowOf(boss, code)
    .getByRole("checkbox", { name: `Vybrat ${code}` })
    .check();
  await boss.getByRole("button", { name: "Přijmout k posouzení 1 vybrané" }).click();
  await expect(rowOf(boss, code)).toContainText("přijato k posouzení");
  await expectAccessible(boss, "Schránka");
});
