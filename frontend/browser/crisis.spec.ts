// CRISIS: the telephones come first; the record after the call takes at most five inputs.
import { Hand } from "./hand";
import { openForm, sentPath } from "./modes";
import { type Cast, leave, settle } from "./people";
import { expect, test } from "./test";
import { inventWorld, LITOMERICE } from "./world";

const world = inventWorld(LITOMERICE);
const MOST_INPUTS = 5;
let cast: Cast;

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
});

test.afterAll(() => leave(cast));

test("V krizi jsou nejdřív telefony a zápis vezme nejvýš pět vstupů", async () => {
  const { page } = cast.sender;
  await openForm(page, world, world.first);
  const hand = new Hand(page);
  await hand.click(page.getByRole("radio", { name: /^Krize: nejdřív telefon/ }));
  const phones = page.getByRole("region", { name: "Nejdřív zavolejte" });
  for (const number of ["112", "155", "158"]) {
    await expect(phones.getByRole("link", { name: new RegExp(number) })).toHaveAttribute(
      "href",
      `tel:${number}`,
    );
  }
  await expect(page.getByRole("radio", { name: /^Spěchá/ })).toHaveCount(0);
  await hand.click(page.getByRole("combobox", { name: "S čím potřebuje pomoct" }));
  await hand.type("dluh");
  await hand.click(page.getByRole("option", { name: "dluhy a exekuce" }));
  await hand.click(page.getByRole("button", { name: `Zapsat předání: ${world.first.name}` }));
  const path = await sentPath(page);
  expect(hand.inputs).toBeLessThanOrEqual(MOST_INPUTS);
  await cast.first.page.goto(path);
  await expect(cast.first.page.getByText(/krize po telefonu/)).toBeVisible();
  await expect(cast.first.page.getByRole("heading", { level: 1, name: "Dluhy a exekuce" })).toBeVisible();
});
