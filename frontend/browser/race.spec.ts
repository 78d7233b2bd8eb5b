// Two windows over one referral: one is faster, the other is shown how it stands now and loses nothing of what it typed.
import type { Page } from "@playwright/test";
import { Hand } from "./hand";
import { type Cast, leave, settle } from "./people";
import { deafen, expectHappened, refer } from "./steps";
import { expect, test } from "./test";
import { HOLYSOV, inventWorld } from "./world";

const world = inventWorld(HOLYSOV);
let cast: Cast;

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
});

test.afterAll(() => leave(cast));

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** A referral that the sender sees, and two windows of the recipient over it. */
async function twoWindows(): Promise<{ quick: Page; slow: Page }> {
  const quick = cast.first.page;
  await refer(new Hand(cast.sender.page), world, world.first);
  const path = new URL(cast.sender.page.url()).pathname;
  await quick.goto(path);
  await expectHappened(quick, "otevřeno u příjemce");
  const slow = await quick.context().newPage();
  await slow.goto(path);
  await expectHappened(slow, "otevřeno u příjemce");
  return { quick, slow };
}

test("Převzít a zeptat se najednou: otázka se neodešle, napsaná zůstane a jde zkopírovat", async () => {
  const { quick, slow } = await twoWindows();
  await deafen(slow);
  await press(slow, "Zeptat se odesílatele");
  await slow.getByLabel("Co potřebujete vědět").fill("Má pravidelný příjem?");
  await press(quick, "Převzít");
  await expectHappened(quick, "převzato");

  await press(slow, "Poslat dotaz");
  await expect(slow.getByRole("alert")).toContainText("Teď je stav: převzato");
  await expect(slow.getByText("Má pravidelný příjem?")).toBeVisible();
  await expectHappened(slow, "převzato");
  await slow.close();
});

test("Dva zapisují výsledek: druhý vidí nový stav a vybraný výsledek má pořád vybraný", async () => {
  const { quick, slow } = await twoWindows();
  await press(quick, "Převzít");
  await expectHappened(slow, "převzato");
  await deafen(slow);
  await press(slow, "Zapsat výsledek");
  await slow.getByLabel("Jak to dopadlo", { exact: true }).selectOption({ label: "dostal informace a radu" });
  await press(quick, "Zapsat kontakt");
  await expectHappened(quick, "proběhl první kontakt");

  await press(slow, "Ukončit s výsledkem");
  await expect(slow.getByRole("alert")).toContainText("Teď je stav: první kontakt proběhl");
  await expect(slow.getByLabel("Jak to dopadlo", { exact: true })).toHaveValue("information_given");
  await press(slow, "Ukončit s výsledkem");
  await expectHappened(slow, "ukončeno s výsledkem: dostal informace a radu");
  await slow.close();
});

test("Odmítnutí, které mezitím někdo předběhl: v dialogu je nový stav, důvod i text zůstanou", async () => {
  const { quick, slow } = await twoWindows();
  await deafen(slow);
  await press(slow, "Odmítnout");
  const dialog = slow.getByRole("alertdialog", { name: "Odmítnout doporučení?" });
  await dialog.getByLabel("Proč", { exact: true }).selectOption({ label: "není volné místo" });
  await dialog.getByLabel(/Chcete k tomu něco dodat/).fill("Uvolní se v lednu.");
  await press(quick, "Potvrdit přijetí");
  await expectHappened(quick, "přijato k posouzení");

  await dialog.getByRole("button", { name: "Ano, odmítnout" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Teď je stav: přijato k posouzení");
  await expect(dialog.getByLabel("Proč", { exact: true })).toHaveValue("capacity_full");
  await expect(dialog.getByLabel(/Chcete k tomu něco dodat/)).toHaveValue("Uvolní se v lednu.");
  await dialog.getByRole("button", { name: "Ano, odmítnout" }).click();
  await expectHappened(slow, "odmítnuto: není volné místo");
  await slow.close();
});
