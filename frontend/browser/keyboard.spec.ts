// The same job without a mouse, on both sides.
import { Hand } from "./hand";
import { Keys } from "./keys";
import { type Cast, leave, openWindow, settle } from "./people";
import { askBox, codeFor, expectHappened, refer, rowOf, sendButton } from "./steps";
import { expect, test } from "./test";
import { inventWorld, LITOMERICE } from "./world";

const world = inventWorld(LITOMERICE);
let cast: Cast;
let code: string;

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
});

test.afterAll(() => leave(cast));

test("Přihlášení jen klávesnicí", async ({ browser, lavka, watch }) => {
  const page = await openWindow({ browser, lavka, watch });
  await page.goto("/prihlaseni?next=/doporuceni");
  const keys = new Keys(page);
  await keys.to(page.getByLabel("Pracovní e-mail"));
  await keys.type(cast.second.email);
  await keys.to(page.getByLabel("Heslo", { exact: true }));
  await keys.type(cast.second.password);
  await keys.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Přijatá doporučení" })).toBeVisible();
  await page.context().close();
});

test("Odesílatelka najde službu a předá člověka jen klávesnicí", async () => {
  const { page } = cast.sender;
  const keys = new Keys(page);
  await page.goto("/hledat");
  await keys.pick(askBox(page), "dluh", "dluhy a exekuce");
  await keys.pick(askBox(page), "litom", /^Litoměřice\b/);
  await keys.to(askBox(page));
  await keys.type(world.word);
  await keys.press("Enter");
  await expect(page.getByRole("heading", { name: "2 služby" })).toBeVisible();
  await keys.to(page.getByRole("link", { name: world.first.name, exact: true }));
  await keys.press("Enter");
  await keys.to(page.getByRole("link", { name: "Doporučit sem člověka" }));
  await keys.press("Enter");

  await keys.pick(page.getByRole("combobox", { name: "S čím potřebuje pomoct" }), "dluh", "dluhy a exekuce");
  await keys.to(page.getByRole("radio", { name: /^Běžně/ }));
  await keys.press("ArrowDown");
  await keys.to(page.getByRole("combobox", { name: "Věk", exact: true }));
  await keys.type("dosp");
  await keys.press("ArrowDown");
  await keys.pick(page.getByRole("combobox", { name: "Kde se zdržuje" }), "litom", /^Litoměřice\b/);
  await keys.to(page.getByRole("radio", { name: /^Přes vás/ }));
  await keys.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /^Přijde s kódem/ })).toBeChecked();
  await expect(page.getByRole("radio", { name: /^Spěchá/ })).toBeChecked();
  await keys.to(sendButton(page, world.first));
  await keys.press("Enter");
  code = await codeFor(page);
});

test("Přijímající najde kód a projde všechny kroky jen klávesnicí", async () => {
  const { sender, first } = cast;
  const { page } = first;
  const keys = new Keys(page);
  await page.goto("/doporuceni");
  await expect(rowOf(page, code)).toBeVisible();
  await keys.to(page.getByLabel("Kód z lístku"));
  await keys.type(code.toLowerCase().replace("-", " "));
  await keys.press("Enter");
  await keys.to(page.getByRole("link", { name: "Otevřít doporučení" }));
  await keys.press("Enter");

  await keys.to(page.getByRole("button", { name: "Potvrdit přijetí", exact: true }));
  await keys.press("Enter");
  await expectHappened(page, "přijato k posouzení");
  await keys.to(page.getByRole("button", { name: "Převzít", exact: true }));
  await keys.press("Space");
  await expectHappened(page, "převzato");
  await keys.to(page.getByRole("radio", { name: "osobně" }));
  await keys.press("ArrowDown");
  await keys.to(page.getByRole("button", { name: "Zapsat kontakt" }));
  await keys.press("Enter");
  await expectHappened(page, "proběhl první kontakt: telefonem");
  await keys.to(page.getByLabel("Jak to dopadlo", { exact: true }));
  await keys.type("jed");
  await keys.to(page.getByRole("button", { name: "Ukončit s výsledkem" }));
  await keys.press("Enter");
  await expectHappened(sender.page, "ukončeno s výsledkem: jednorázová pomoc");
});

test("Odmítnout jde klávesnicí, Escape dialog zavře a vrátí pozornost na tlačítko", async () => {
  const { sender, second } = cast;
  const { page } = second;
  const sent = await refer(new Hand(sender.page), world, world.second);
  const keys = new Keys(page);
  await page.goto("/doporuceni");
  await keys.to(rowOf(page, sent).getByRole("link", { name: `Potvrdit přijetí ${sent}` }));
  await keys.press("Enter");
  const decline = page.getByRole("button", { name: "Odmítnout", exact: true });
  await keys.to(decline);
  await keys.press("Enter");
  const dialog = page.getByRole("alertdialog", { name: "Odmítnout doporučení?" });
  await expect(dialog).toBeVisible();
  await keys.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(decline).toBeFocused();
  await keys.press("Enter");
  await keys.to(dialog.getByLabel("Proč", { exact: true }));
  await keys.type("není v");
  await keys.to(dialog.getByRole("button", { name: "Ano, odmítnout" }));
  await keys.press("Enter");
  await expectHappened(sender.page, "odmítnuto: není volné místo");
});
