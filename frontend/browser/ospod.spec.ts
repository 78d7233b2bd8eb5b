// A child at risk is reported, not referred: the form stops, says how, and goes on only about something else.
import { chooseAge, chooseNeed, openForm, sentPath } from "./modes";
import { type Cast, leave, settle } from "./people";
import { sendButton } from "./steps";
import { expect, test } from "./test";
import { inventWorld, LITOMERICE } from "./world";

const world = inventWorld(LITOMERICE);
let cast: Cast;

test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
});

test.afterAll(() => leave(cast));

test("Doporučení s ohroženým dítětem se zastaví a ukáže cestu přes OSPOD", async () => {
  const { page } = cast.sender;
  await openForm(page, world, world.first);
  await chooseNeed(page, "násilí", "násilí doma");
  await expect(page.getByText("Zastavte se")).toHaveCount(0);
  await chooseAge(page, "starší školáci 11–15 let");
  const stop = page.getByRole("alert").filter({ hasText: "Zastavte se: dítě je možná ohrožené" });
  await expect(stop).toContainText("§ 10 odst. 4 zákona č. 359/1999 Sb.");
  await expect(stop).toContainText(`úřad obce s rozšířenou působností ${world.town.districtName}`);
  await expect(stop.getByRole("link", { name: "158" })).toHaveAttribute("href", "tel:158");
  await sendButton(page, world.first).click();
  await expect(page.getByRole("link", { name: /Potvrďte, že oznámení jde vlastní cestou/ })).toBeVisible();
  await stop.getByRole("checkbox").check();
  await sendButton(page, world.first).click();
  await sentPath(page);
});

test("Zaškrtnutí u dítěte zastaví doporučení i bez potřeby, která to říká", async () => {
  const { page } = cast.sender;
  await openForm(page, world, world.first);
  await chooseNeed(page, "dluh", "dluhy a exekuce");
  await chooseAge(page, "mladší školáci 7–10 let");
  await page.getByRole("checkbox", { name: /^Dítě je možná ohrožené/ }).check();
  await expect(page.getByText("Zastavte se: dítě je možná ohrožené")).toBeVisible();
  await page.getByRole("checkbox", { name: /^Dítě je možná ohrožené/ }).uncheck();
  await expect(page.getByText("Zastavte se: dítě je možná ohrožené")).toHaveCount(0);
});
