// OPEN_OFFER: several services are asked; the first to take it has it, who let it go or lost forgets it.
import { expectWithin } from "./bars";
import { Hand } from "./hand";
import { beginForm, button, chooseMode, fillPerson, openService, sendBy } from "./modes";
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

/** Offers it to both services of the world and returns the path. */
async function offer(): Promise<string> {
  const { page } = cast.sender;
  await openService(page, world, world.first);
  const hand = new Hand(page);
  await beginForm(hand);
  await chooseMode(hand, /^Nabídka více službám/);
  await fillPerson(hand);
  const also = page.getByRole("region", { name: "Koho dalšího se zeptáte" });
  await hand.click(also.getByRole("checkbox", { name: new RegExp(`^${world.second.name}`) }));
  await page.getByLabel(/^Co se děje/).fill("dvě exekuce"); // nobody has to
  const path = await sendBy(hand, "Nabídnout 2 službám");
  expectWithin(hand, "OPEN_OFFER");
  return path;
}

test("Kdo si nabídku vezme první, má ji; druhému zmizí", async () => {
  const path = await offer();
  const { sender, first, second } = cast;
  await expect(sender.page.getByText("Zvažují ji ještě 2 služby")).toBeVisible();
  for (const { page } of [first, second]) {
    await page.goto("/doporuceni");
    await expect(page.getByRole("listitem").filter({ hasText: "nabídka" }).first()).toBeVisible();
    await page.goto(path);
    await expect(page.getByRole("heading", { name: "Nabídka: převezmete člověka?" })).toBeVisible();
    await expect(page.getByText("dvě exekuce")).toHaveCount(0);
  }
  await button(second.page, "Vzít si ji").click();
  await expect(second.page.getByText("dvě exekuce")).toBeVisible();
  // who had it open is told, without asking, and finds nothing of it again
  await expect(first.page.getByRole("heading", { name: "Nabídka už neplatí" })).toBeVisible();
  await first.page.goto(path);
  await expect(first.page.getByRole("heading", { name: "Takové doporučení tu nemáte" })).toBeVisible();
  await expect(first.page.getByRole("button", { name: "Vzít si ji" })).toHaveCount(0);
  await expect(first.page.getByText("Dluhy a exekuce")).toHaveCount(0);
  await expect(
    sender.page
      .getByRole("region", { name: "O koho jde" })
      .or(sender.page.getByText(world.second.name))
      .first(),
  ).toBeVisible();
});

test("Když ji nechají být všichni, nabídka skončí a odesílatelka ji pošle jinam", async () => {
  const path = await offer();
  const { sender, first, second } = cast;
  for (const { page } of [first, second]) {
    await page.goto(path);
    await button(page, "Nechat být").click();
    await expect(page).toHaveURL(/\/doporuceni$/);
    await expect(page.getByText("Nabídku jste nechali být")).toBeVisible();
  }
  await expect(sender.page.getByText("Nikdo ji nevzal.")).toBeVisible();
  await expect(sender.page.getByRole("link", { name: "Poslat jinam" })).toBeVisible();
});
