// A send is taken back while it can be: within half a minute, and only while nobody at the other side has looked.
import { Hand } from "./hand";
import { type Cast, leave, settle } from "./people";
import { codeFor, deafen, expectFilledIn, expectHappened, refer, rowOf, sendButton } from "./steps";
import { expect, test } from "./test";
import { HOLYSOV, inventWorld } from "./world";

const world = inventWorld(HOLYSOV);
let cast: Cast;

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
});

test.afterAll(() => leave(cast));

test("Omylem odeslané vezme odesílatelka do půl minuty zpět, je to zase koncept a příjemce nic nemá", async () => {
  const { sender, first } = cast;
  await first.page.goto("/doporuceni");
  const code = await refer(new Hand(sender.page), world, world.first);
  await expect(rowOf(first.page, code)).toBeVisible();

  const undo = sender.page.getByRole("region", { name: "Právě odesláno" });
  await expect(undo).toContainText(/Ještě \d+ sekund\S* to můžete vzít zpět/);
  await undo.getByRole("button", { name: "Vzít zpět" }).click();
  await expect(sender.page.getByText("Odeslání je vzato zpět, je to zase koncept")).toBeVisible();
  await expect(sender.page.getByRole("heading", { level: 1, name: "Nové doporučení" })).toBeVisible();
  await expectFilledIn(sender.page, world);
  await expect(rowOf(first.page, code)).toHaveCount(0);
});

test("Odešle to znovu; jakmile to příjemce otevře, zpět už to vzít nejde", async () => {
  const { sender, first } = cast;
  await sendButton(sender.page, world.first).click();
  const code = await codeFor(sender.page);
  await expect(sender.page.getByRole("button", { name: "Vzít zpět" })).toBeVisible();
  // her window hears nothing more, so that she presses what she still sees
  await deafen(sender.page);

  await rowOf(first.page, code)
    .getByRole("link", { name: /^Potvrdit přijetí/ })
    .click();
  await expectHappened(first.page, "otevřeno u příjemce");
  await sender.page.getByRole("button", { name: "Vzít zpět" }).click();
  await expect(sender.page.getByRole("alert")).toContainText("Druhá strana už to má, vzít zpět to nejde.");
  await sender.page.unrouteAll({ behavior: "ignoreErrors" });
  await sender.page.reload();
  await expectHappened(sender.page, "otevřeno u příjemce");
  await expect(sender.page.getByRole("button", { name: "Vzít zpět" })).toHaveCount(0);
});

test("Co už nejde vzít zpět, jde stáhnout s důvodem, a příjemce ho vidí", async () => {
  const { page } = cast.sender;
  await page.getByRole("button", { name: "Stáhnout", exact: true }).click();
  const dialog = page.getByRole("alertdialog", { name: "Stáhnout doporučení?" });
  await dialog.getByLabel("Proč", { exact: true }).selectOption({ label: "posláno omylem" });
  await dialog.getByRole("button", { name: "Ano, stáhnout" }).click();
  await expectHappened(page, "staženo: posláno omylem");
  await expectHappened(cast.first.page, "staženo: posláno omylem");
});
