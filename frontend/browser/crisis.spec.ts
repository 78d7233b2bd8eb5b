// CRISIS: the telephones come first; the record after the call takes at most six inputs, the way from the service included.

import { expectWithin } from "./bars";
import { Hand } from "./hand";
import { beginForm, chooseMode, chooseNeed, openService, sendBy } from "./modes";
import { type Cast, leave, settle } from "./people";
import { expect, test } from "./test";
import { inventWorld, LITOMERICE } from "./world";

const world = inventWorld(LITOMERICE);
let cast: Cast;

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
});

test.afterAll(() => leave(cast));

test("V krizi jsou nejdřív telefony a zápis vezme nejvýš šest vstupů i s cestou od služby", async () => {
  const { page } = cast.sender;
  await openService(page, world, world.first);
  const hand = new Hand(page);
  await beginForm(hand);
  await chooseMode(hand, /^Krize: nejdřív telefon/);
  const phones = page.getByRole("region", { name: "Nejdřív zavolejte" });
  for (const number of ["112", "155", "158"]) {
    await expect(phones.getByRole("link", { name: new RegExp(number) })).toHaveAttribute(
      "href",
      `tel:${number}`,
    );
  }
  await expect(page.getByRole("radio", { name: /^Spěchá/ })).toHaveCount(0);
  await chooseNeed(hand, "dluh", "dluhy a exekuce");
  const path = await sendBy(hand, `Zapsat předání: ${world.first.name}`);
  expectWithin(hand, "CRISIS");
  await cast.first.page.goto(path);
  await expect(cast.first.page.getByText(/krize po telefonu/)).toBeVisible();
  await expect(cast.first.page.getByRole("heading", { level: 1, name: "Dluhy a exekuce" })).toBeVisible();
});
