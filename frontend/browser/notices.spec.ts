// Mail says that something waits: when it comes is each person's own choice, and a test mail shows that it does.
import { expectAccessible } from "./look";
import { comeIn, type Person } from "./people";
import { mailTo } from "./post";
import { expect, test } from "./test";
import { importWorld, inventWorld, LITOMERICE } from "./world";

const world = inventWorld(LITOMERICE);
let chief: Person;

test.beforeAll(async ({ browser, lavka, watch }) => {
  await importWorld(lavka, world);
  chief = await comeIn(
    { browser, lavka, watch },
    {
      name: "Radka Lávková",
      email: `radka@${world.word.toLowerCase()}.example`,
      role: "coordinator",
      organisation: world.first.by,
    },
  );
});

test.afterAll(() => chief?.page.context().close());

test("Vyberu si jednu zprávu denně a po novém načtení to tak zůstane", async () => {
  const { page } = chief;
  await page.goto("/ucet");
  const notices = page.getByRole("region", { name: "Upozornění" });
  await expect(notices.getByText(`Píšeme na ${chief.email}.`)).toBeVisible();
  await expect(notices.getByRole("radio", { name: /^Hned/ })).toBeChecked();
  await notices.getByRole("radio", { name: /^Jednou denně/ }).check();
  await notices.getByLabel("V kolik hodin").selectOption("9:00");
  await notices.getByLabel("naposledy v").selectOption("20:00");
  await notices.getByRole("button", { name: "Uložit upozornění" }).click();
  await expect(page.getByText("Upozornění jsou uložená.")).toBeVisible();
  await page.reload();
  await expect(notices.getByRole("radio", { name: /^Jednou denně/ })).toBeChecked();
  await expect(notices.getByLabel("V kolik hodin")).toHaveValue("9");
  await expect(notices.getByLabel("naposledy v")).toHaveValue("20");
  await expectAccessible(page, "Upozornění");
});

test("Zkušební zpráva dojde, druhá hned po ní se neposílá", async () => {
  const { page } = chief;
  await page.goto("/ucet");
  const notices = page.getByRole("region", { name: "Upozornění" });
  await notices.getByRole("button", { name: "Poslat zkušební zprávu" }).click();
  await expect(page.getByText(`Zkušební zpráva je na cestě na ${chief.email}.`)).toBeVisible();
  await expect.poll(() => mailTo(chief.email).length, { timeout: 30_000 }).toBe(1);
  expect(mailTo(chief.email)[0]).toContain("/ucet#upozorneni");
  await page.reload();
  await expect(notices.getByText(/^Poslední zpráva odešla/)).toBeVisible();
  await notices.getByRole("button", { name: "Poslat zkušební zprávu" }).click();
  await expect(notices.getByText("Zkušební zprávu jste si poslali před chvílí.")).toBeVisible();
});

test("Koordinátorka vidí, že všechno došlo", async () => {
  const { page } = chief;
  await page.goto("/tym");
  const undelivered = page.getByRole("region", { name: "Nedoručená upozornění" });
  await expect(undelivered.getByText("Všechna upozornění došla.")).toBeVisible();
  await expectAccessible(page, "Tým");
});
