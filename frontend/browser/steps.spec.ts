// The steps beside the straight way: tries in vain, appointments, a pause, a second look at the end, mistakes and the client's no.
import type { Page } from "@playwright/test";
import { chooseMode, fillPerson, openForm, sentPath } from "./modes";
import { type Cast, leave, settle } from "./people";
import { expectHappened, sendButton } from "./steps";
import { expect, test } from "./test";
import { inventWorld, LITOMERICE } from "./world";

const world = inventWorld(LITOMERICE);
let cast: Cast;

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
});

test.afterAll(() => leave(cast));

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Sends with a card in the hand and has the other side take the person on. */
async function takenOn(): Promise<void> {
  const { sender, first } = cast;
  await openForm(sender.page, world, world.first);
  await chooseMode(sender.page, /^Přijde sám s kartou/);
  await fillPerson(sender.page);
  await sendButton(sender.page, world.first).click();
  await first.page.goto(await sentPath(sender.page));
  await press(first.page, "Převzít");
  await expectHappened(sender.page, "převzato");
}

/** Yesterday and today as the lists of days name them. */
const longDay = (daysAgo: number): string =>
  new Intl.DateTimeFormat("cs-CZ", {
    timeZone: "Europe/Prague",
    weekday: "long",
    day: "numeric",
    month: "numeric",
  }).format(new Date(Date.now() - daysAgo * 86_400_000));

async function tryInVain(page: Page, daysAgo: number): Promise<void> {
  await press(page, "Zapsat marný pokus");
  await page.getByRole("group", { name: "Jak jste to zkoušeli" }).getByLabel("telefonem").check();
  if (daysAgo > 0) {
    await page.getByRole("group", { name: "Kdy to bylo" }).getByLabel("Dřív").check();
    await page.getByLabel("Den", { exact: true }).selectOption({ label: longDay(daysAgo) });
    await page.getByLabel("Hodina", { exact: true }).fill("10.30");
  }
  await press(page, "Zapsat pokus");
  await expect(page.getByText("Pokus je zapsaný")).toBeVisible();
}

async function failDialog(page: Page) {
  await press(page, "Nezdařilo se");
  return page.getByRole("alertdialog", { name: "Ukončit bez výsledku?" });
}

test("Že se spojit nepodařilo, jde zapsat až po třech pokusech ve dvou dnech", async () => {
  await takenOn();
  const { page } = cast.first;
  const events = page.getByRole("region", { name: "Co se stalo" }).getByRole("listitem");
  const tried = events.filter({ hasText: "marný pokus o kontakt" });
  await tryInVain(page, 0);
  await expect(tried).toHaveCount(1);
  await press(page, "Zapsat marný pokus");
  await expect(page.getByText("2. pokus ze 3")).toBeVisible();
  await press(page, "Zapsat pokus");
  await expect(tried).toHaveCount(2);
  await press(page, "Zapsat marný pokus");
  await press(page, "Zapsat pokus");
  await expect(tried).toHaveCount(3);

  const early = await failDialog(page);
  const blocked = early.getByRole("option", { name: /chybí pokusy: 3 ze 3, dnů 1 ze 2/ });
  await expect(blocked).toBeDisabled();
  await early.getByRole("button", { name: "Nechat běžet" }).click();

  await tryInVain(page, 1);
  await expect(tried).toHaveCount(4);
  await expect(tried.first()).toContainText("zapsáno");
  const late = await failDialog(page);
  await late.getByLabel("Proč", { exact: true }).selectOption("not_reached");
  await late.getByRole("button", { name: "Ano, ukončit" }).click();
  await expectHappened(cast.sender.page, "nezdařilo se: nepodařilo se");
});

test("Domluvenou schůzku vidí obě strany; že na ni člověk nepřišel, jde zapsat, až když měla být", async () => {
  await takenOn();
  const { sender, first } = cast;
  const { page } = first;
  const schedule = async (daysAhead: number, hour: string) => {
    await page.getByLabel("Den schůzky").selectOption({ label: longDay(-daysAhead) });
    await page.getByLabel("Hodina schůzky").fill(hour);
    await press(page, "Zapsat schůzku");
  };
  await press(page, "Domluvit schůzku");
  await press(page, "Zapsat schůzku");
  await expect(page.getByLabel("Hodina schůzky")).toHaveAccessibleDescription(/Napište hodinu/);

  await schedule(2, "9");
  await expect(sender.page.getByText(/^Schůzka: .* v.9:00/)).toBeVisible();
  await expectHappened(sender.page, "Domluvená schůzka");
  await expect(page.getByRole("button", { name: "Na schůzku nepřišel", exact: true })).toBeHidden();
  await page.getByText("Co teď nejde a proč").click();
  const early = page.getByRole("button", { name: "Na schůzku nepřišel" });
  await expect(early).toHaveAccessibleDescription("Na tohle je ještě brzy.");

  await press(page, "Zrušit schůzku");
  const cancel = page.getByRole("alertdialog", { name: "Zrušit schůzku?" });
  await cancel.getByRole("button", { name: "Ano, zrušit schůzku" }).click();
  await expectHappened(sender.page, "schůzka zrušena");

  await press(page, "Domluvit schůzku");
  await schedule(0, "0:00");
  await press(page, "Na schůzku nepřišel");
  const missed = page.getByRole("alertdialog", { name: "Člověk na schůzku nepřišel?" });
  await missed.getByRole("button", { name: "Ano, nepřišel" }).click();
  await expectHappened(sender.page, "na schůzku nepřišel");
});

test("Pozastaví se s důvodem a dnem, pokračuje, ukončí s výsledkem, znovu otevře", async () => {
  const { sender, first } = cast;
  const { page } = first;
  await press(page, "Zapsat kontakt");
  await expectHappened(sender.page, "proběhl první kontakt");
  await press(page, "Pozastavit");
  await page.getByLabel("Proč to teď stojí").selectOption({ label: "čeká se na doklady" });
  await page.getByLabel("Kdy se k tomu vrátíte").selectOption("7");
  await press(page, "Pozastavit");
  await expectHappened(sender.page, "pozastaveno: čeká se na doklady");
  await expect(sender.page.getByText(/^Nikdo není na řadě do/).first()).toBeVisible();
  await press(page, "Pokračovat");
  await expectHappened(sender.page, "znovu běží");
  await page.getByLabel("Jak to dopadlo", { exact: true }).selectOption({ label: "pomohlo to zčásti" });
  await press(page, "Ukončit s výsledkem");
  await expectHappened(sender.page, "ukončeno s výsledkem: pomohlo to zčásti");
  await press(page, "Znovu otevřít");
  await page.getByLabel("Proč se k tomu vracíte").fill("Přišla další výzva.");
  await press(page, "Znovu otevřít");
  await expectHappened(sender.page, "znovu otevřeno");
  await expect(sender.page.getByText("Přišla další výzva.")).toBeVisible();
});

test("Omyl se vysvětlí, skončí a druhá strana čte proč", async () => {
  const { sender, first } = cast;
  await press(sender.page, "Označit jako omyl");
  const dialog = sender.page.getByRole("alertdialog", { name: "Označit doporučení jako omyl?" });
  await expect(dialog).toContainText("Zpátky to nejde");
  await dialog.getByRole("button", { name: "Ano, byl to omyl" }).click();
  await expect(dialog.getByLabel("Proč je to omyl")).toBeFocused();
  await dialog.getByLabel("Proč je to omyl").fill("Šlo o jiného člověka.");
  await dialog.getByRole("button", { name: "Ano, byl to omyl" }).click();
  await expectHappened(first.page, "označeno jako omyl");
  await expect(first.page.getByText("Šlo o jiného člověka.").first()).toBeVisible();
  await expect(first.page.getByText("Tohle doporučení skončilo")).toBeVisible();
});

test("Když klient odvolá souhlas, příjemce o něm hned nic nepřečte, odesílatelka ano; po smazání nikdo", async () => {
  await takenOn();
  const { sender, first } = cast;
  await sender.page.getByLabel("Napsat zprávu").fill("Bydlí teď u sestry.");
  await press(sender.page, "Poslat");
  await expect(first.page.getByText("Bydlí teď u sestry.")).toBeVisible();
  await press(first.page, "Klient odvolal souhlas");
  const revoke = first.page.getByRole("alertdialog", { name: "Odvolal klient souhlas?" });
  await revoke.getByRole("button", { name: "Ano, souhlas odvolal" }).click();
  await expectHappened(first.page, "souhlas odvolán");
  await expect(first.page.getByText("Bydlí teď u sestry.")).toHaveCount(0);
  await expectHappened(sender.page, "souhlas odvolán");
  await expect(sender.page.getByText("Bydlí teď u sestry.")).toBeVisible();

  await press(sender.page, "Smazat, co je o člověku napsané");
  const erase = sender.page.getByRole("alertdialog", { name: "Smazat, co je o člověku napsané?" });
  await erase.getByRole("button", { name: "Ano, smazat napořád" }).click();
  await expectHappened(sender.page, "co bylo o člověku napsané, je smazané");
  await expect(sender.page.getByText("Bydlí teď u sestry.")).toHaveCount(0);
});
