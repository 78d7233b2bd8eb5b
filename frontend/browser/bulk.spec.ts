// Many referrals wait: one hand takes them all for consideration, by mouse and by keyboard, and hears of each.
import { Hand } from "./hand";
import { Keys } from "./keys";
import { expectAccessible } from "./look";
import { type Cast, comeIn, leave, type Person, settle } from "./people";
import { refer, rowOf } from "./steps";
import { expect, test } from "./test";
import { HOLYSOV, inventWorld } from "./world";

const world = inventWorld(HOLYSOV);
let cast: Cast;
let colleague: Person;
const codes: string[] = [];

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
  for (let nth = 0; nth < 4; nth += 1) {
    codes.push(await refer(new Hand(cast.sender.page), world, world.first));
  }
});

test.afterAll(async () => {
  await colleague?.page.context().close();
  await leave(cast);
});

const codeAt = (nth: number): string => codes[nth] ?? "";

test("Jedním stiskem přijme všechna, a dozví se, co mezitím stihla kolegyně", async () => {
  const { page } = cast.first;
  await page.goto("/doporuceni");
  await page.getByRole("button", { name: "Vybrat 4, která čekají na potvrzení" }).click();
  await rowOf(page, codeAt(3))
    .getByRole("checkbox", { name: `Vybrat ${codeAt(3)}` })
    .uncheck();
  await expect(page.getByText("Vybrána 3 doporučení")).toBeVisible();
  await expectAccessible(page, "Schránka s výběrem");

  // the colleague is faster, and this window does not hear of it before it sends
  await page.route("**/graphql", async (route) => {
    const sent = route.request().postDataJSON() as { variables?: { items?: unknown } } | null;
    if (sent?.variables?.items) {
      await colleague.page.goto("/doporuceni");
      await colleague.page.getByRole("checkbox", { name: `Vybrat ${codeAt(0)}` }).check();
      await colleague.page.getByRole("button", { name: "Přijmout k posouzení 1 vybrané" }).click();
      await expect(colleague.page.getByText("Přijato k posouzení: 1.")).toBeVisible();
    }
    await route.continue();
  });
  await page.getByRole("button", { name: "Přijmout k posouzení 3 vybraná" }).click();
  const said = page.getByText(/^Přijata k posouzení: 2\./);
  await expect(said).toHaveText(
    `Přijata k posouzení: 2. 1 se mezitím změnilo (mezitím na ${codeAt(0)} odpověděl(a) Běla Nábřežní).`,
  );
  await expect(said).toBeFocused();
  await page.unrouteAll();
  for (const nth of [0, 1, 2]) {
    await expect(rowOf(page, codeAt(nth))).toContainText("čeká na vaše rozhodnutí");
  }
  await expect(rowOf(page, codeAt(3))).toContainText("čeká, až potvrdíte přijetí");
});

test("Poslední vybere a přijme jen klávesnicí, fokus zůstane na řádku", async () => {
  const { page } = cast.first;
  const keys = new Keys(page);
  await page.goto("/doporuceni");
  await expect(rowOf(page, codeAt(3))).toBeVisible();
  const way = (nth: number) => rowOf(page, codeAt(nth)).getByRole("heading").getByRole("link");
  await keys.to(page.locator("[data-way]").first());
  await keys.press("?");
  const help = page.getByRole("dialog", { name: "Klávesy v seznamu" });
  await expect(help).toBeVisible();
  await expectAccessible(page, "Klávesy v seznamu");
  await keys.press("Escape");
  await expect(help).toBeHidden();
  await expect(page.locator("[data-way]").first()).toBeFocused();
  await keys.press("End");
  await expect(page.locator("[data-way]").last()).toBeFocused();
  await keys.press("Home");
  for (let nth = 0; nth < 3; nth += 1) {
    await keys.press("j");
  }
  await expect(page.locator("[data-way]").nth(3)).toBeFocused();
  await way(3).focus();
  await keys.press("Space");
  await expect(page.getByText("Vybráno 1 doporučení")).toBeVisible();
  await keys.press("a");
  await expect(rowOf(page, codeAt(3))).toContainText("čeká na vaše rozhodnutí");
  await expect(way(3)).toBeFocused();
  await keys.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("dluhy a exekuce", {
    ignoreCase: true,
  });
  await page.goBack();
  await expect(way(3)).toBeFocused();
});

test("Výběr i řazení stojí v adrese a přežijí znovunačtení", async () => {
  const { page } = cast.first;
  await page.goto("/doporuceni");
  await page.getByRole("combobox", { name: "Řadit" }).selectOption({ label: "od nejnovějšího" });
  await page.getByRole("button", { name: /^čekají na nás/ }).click();
  await expect(page).toHaveURL(/ceka=nas/);
  await expect(page).toHaveURL(/razeni=nejnovejsi/);
  await expect(page.locator("[data-row]").first()).toContainText(codeAt(3));
  await page.reload();
  await expect(page.getByRole("combobox", { name: "Řadit" })).toHaveValue("NEWEST");
  await expect(page.locator("[data-row]").first()).toContainText(codeAt(3));
  await expect(page.getByRole("button", { name: /^čekají na nás/ })).toHaveAttribute("aria-pressed", "true");
});
