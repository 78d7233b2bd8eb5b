// An organisation that has nobody in Lávka answers by the link in a mail, and the sender sees it.
import { Hand } from "./hand";
import { dress, expectAccessible, LOOKS, nameOf } from "./look";
import { comeIn, openWindow, type Person } from "./people";
import { mailTo } from "./post";
import { codeFor, expectHappened, fillIn } from "./steps";
import { expect, test } from "./test";
import { importWorld, inventWorld, LITOMERICE } from "./world";

/** Of the invented world of the demonstration: nobody there has an account. */
const OUTSIDE = { service: "Pečovatelská služba Lípa", email: "pece@lipa-steti.example" };
const LINK = /https?:\/\/\S+(\/odpoved\/[0-9a-f]+)/;

const world = inventWorld(LITOMERICE);
let sender: Person;

test.describe.configure({ mode: "serial", timeout: 180_000 });

test.beforeAll(async ({ browser, lavka, watch }) => {
  await importWorld(lavka, world);
  sender = await comeIn(
    { browser, lavka, watch },
    {
      name: "Hana Mostecká",
      email: `hana@${world.word.toLowerCase()}.example`,
      role: "worker",
      organisation: world.sender,
    },
  );
});

test.afterAll(() => sender?.page.context().close());

/** The path of the newest link, once there are so many mails. */
async function linkOf(nth: number): Promise<string> {
  await expect.poll(() => mailTo(OUTSIDE.email).length, { timeout: 60_000 }).toBe(nth);
  const paths = mailTo(OUTSIDE.email).map((text) => LINK.exec(text)?.[1] ?? "");
  const fresh = paths.filter((path) => !seen.has(path));
  for (const path of fresh) {
    seen.add(path);
  }
  expect(fresh).toHaveLength(1);
  return fresh[0] ?? "";
}

const seen = new Set<string>();

test("Doporučení jde e-mailem s odkazem, odpověď bez přihlášení vidí odesílatelka", async ({
  browser,
  lavka,
  watch,
}) => {
  const { page } = sender;
  await page.goto(`/hledat?text=${encodeURIComponent("pečovatelská lípa")}`);
  await page.getByRole("link", { name: OUTSIDE.service, exact: true }).click();
  await expect(page.getByText("Odpovídá odkazem v e-mailu")).toBeVisible();
  await page.getByRole("link", { name: "Doporučit sem člověka" }).click();
  await expect(page.getByText("Pošleme tam e-mail s odkazem")).toBeVisible();
  await fillIn(new Hand(page), world);
  await page.getByRole("button", { name: `Odeslat: ${OUTSIDE.service}` }).click();
  const code = await codeFor(page);
  const link = page.getByRole("region", { name: "Odpovídá odkazem" });
  await expect(link.getByText(`Odkaz jsme poslali na ${OUTSIDE.email}`)).toBeVisible();

  const path = await linkOf(1);
  for (const secret of [code, "dluh", world.word, "Litoměřice"]) {
    expect(mailTo(OUTSIDE.email)[0]).not.toContain(secret);
  }
  const partner = await openWindow({ browser, lavka, watch });
  for (const look of LOOKS) {
    await dress(partner, look, lavka.base);
    await partner.goto(path);
    await expect(partner.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expectAccessible(partner, `Stránka pro organizaci mimo síť: ${nameOf(look)}`);
  }
  await dress(partner, { language: "cs", width: 360, light: "light" }, lavka.base);
  await partner.goto(path);
  await expect(partner.getByText(code)).toBeVisible();
  await expect(partner.getByText("dluhy a exekuce")).toBeVisible();
  await partner.getByLabel("Potřebujete něco vědět?").fill("Má kdo přijít?");
  await partner.getByRole("button", { name: "Zeptat se" }).click();
  await expect(partner.getByText("k doplnění")).toBeVisible();

  await page.getByLabel("Vaše odpověď").fill("Ano, dcera.");
  await page.getByRole("button", { name: "Odpovědět", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Teď čekáte na ně" })).toBeVisible();
  await partner.goto(path);
  await expect(partner.getByText("Ano, dcera.")).toBeVisible();
  await partner.getByRole("button", { name: "Převzít" }).click();
  await expect(partner.getByText("převzato")).toBeVisible();
  await partner.getByLabel("Setkali jsme se s tím člověkem").selectOption({ label: "osobně" });
  await partner.getByRole("button", { name: "Zapsat první kontakt" }).click();
  await partner.getByLabel("Jak to dopadlo").selectOption({ value: "one_off_help" });
  await partner.getByRole("button", { name: "Ukončit s výsledkem" }).click();
  await expect(partner.getByText("Teď od vás nic nepotřebujeme. Děkujeme.")).toBeVisible();
  await page.reload();
  await expectHappened(page, "ukončeno s výsledkem");
  await partner.context().close();
});

test("Zneplatněný i vymyšlený odkaz odpoví stejně", async ({ browser, lavka, watch }) => {
  watch.expects(/status of 404/);
  const partner = await openWindow({ browser, lavka, watch });
  for (const path of ["/odpoved/nic", `/odpoved/${"0".repeat(64)}`]) {
    await partner.goto(path);
    await expect(partner.getByRole("heading", { level: 1, name: "Tenhle odkaz neplatí" })).toBeVisible();
  }
  await expectAccessible(partner, "Odkaz, který neplatí");
  await partner.context().close();
});
