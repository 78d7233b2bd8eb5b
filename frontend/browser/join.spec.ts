// An organisation joins: from its IČO to a test referral to itself, by screens alone, in ten minutes.
import { Hand } from "./hand";
import { comeIn, openWindow, type Person, signIn } from "./people";
import { expect, test } from "./test";
import { importWorld, inventWorld, LITOMERICE } from "./world";

const TEN_MINUTES = 600;
const world = inventWorld(LITOMERICE);
const newcomer = {
  name: "Milada Nová",
  email: `nova@${world.word.toLowerCase()}.example`,
  password: "novy-breh-a-stara-lavka",
};
let facilitator: Person;

test.beforeAll(async ({ browser, lavka, watch }) => {
  await importWorld(lavka, world);
  facilitator = await comeIn(
    { browser, lavka, watch },
    {
      name: "Vít Síťař",
      email: `sitar@${world.word.toLowerCase()}.example`,
      role: "facilitator",
      district: LITOMERICE.district,
    },
  );
});

test.afterAll(() => facilitator?.page.context().close());

test("Organizace se připojí podle IČO do deseti minut: žádost, pozvánka, první kroky, zkušební doporučení", async ({
  browser,
  lavka,
  watch,
}) => {
  const page = await openWindow({ browser, lavka, watch });
  const hand = new Hand(page);
  await page.goto("/pripojit");
  hand.look();
  await hand.click(page.getByLabel("IČO organizace"));
  await hand.type(world.first.by.number);
  await hand.press("Enter");
  await expect(page.getByRole("heading", { name: world.first.by.name })).toBeVisible();
  hand.look();
  await hand.click(page.getByLabel("Vaše jméno"));
  await hand.type(newcomer.name);
  await hand.press("Tab");
  await hand.type(newcomer.email);
  await hand.press("Tab");
  await hand.type("vedoucí");
  await hand.click(page.getByRole("button", { name: "Požádat o pozvánku" }));
  await expect(page.getByRole("heading", { name: "Žádost jsme předali" })).toBeVisible();

  const office = new Hand(facilitator.page);
  await facilitator.page.goto("/zadosti");
  office.look();
  const request = facilitator.page.getByRole("listitem").filter({ hasText: world.first.by.name });
  await expect(request).toContainText(newcomer.email);
  await office.click(request.getByRole("button", { name: `Ověřeno, pozvat: ${newcomer.name}` }));
  const link = await facilitator.page.getByLabel("Odkaz", { exact: true }).inputValue();
  await expect(request).toHaveCount(0);

  await page.goto(link);
  hand.look();
  await hand.click(page.getByLabel("Nové heslo"));
  await hand.type(newcomer.password);
  await hand.press("Tab");
  await hand.type(newcomer.password);
  await hand.press("Enter");
  await signIn(page, newcomer);
  await expect(page.getByRole("heading", { level: 1, name: "První kroky" })).toBeVisible();
  hand.look();
  const step = (title: string) =>
    page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title }) });
  await expect(step("Zkontrolujte údaje o službách").getByRole("heading")).toContainText("ještě ne");

  await hand.click(page.getByRole("link", { name: world.first.name, exact: true }));
  hand.look();
  await hand.click(page.getByRole("button", { name: "Potvrdit, že údaje sedí" }));
  await expect(page.getByText(/potvrzeno, že údaje sedí/)).toBeVisible();
  await page.goto("/zacatek");
  await expect(step("Zkontrolujte údaje o službách").getByRole("heading")).toContainText("hotovo");
  await expect(step("Zapněte příjem doporučení").getByRole("heading")).toContainText("hotovo");

  await hand.click(page.getByRole("button", { name: "Poslat zkušební doporučení" }));
  await expect(page).toHaveURL(/\/doporuceni\/[^/]+$/);
  hand.look();
  await hand.click(page.getByRole("button", { name: "Převzít", exact: true }));
  await expect(page.getByRole("region", { name: "Co se stalo" })).toContainText("převzato");
  await page.goto("/zacatek");
  await expect(step("Pošlete si zkušební doporučení").getByRole("heading")).toContainText("hotovo");
  expect(hand.seconds + office.seconds).toBeLessThanOrEqual(TEN_MINUTES);

  await page.getByRole("button", { name: "Zahodit zkoušku" }).click();
  await expect(page.getByRole("button", { name: "Poslat zkušební doporučení" })).toBeVisible();
  await page.context().close();
});

test("Neznámé a chybné IČO řekne, co dělat", async ({ browser, lavka, watch }) => {
  const page = await openWindow({ browser, lavka, watch });
  await page.goto("/pripojit?ico=12345");
  await expect(page.getByRole("alert")).toContainText("není platné IČO");
  await page.getByLabel("IČO organizace").fill("27074358");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Tuto organizaci v adresáři nemáme" })).toBeVisible();
  await page.context().close();
});
