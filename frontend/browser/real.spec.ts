// The region's real tables, which may not be published: brought in, and the journey to one of their services.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Hand } from "./hand";
import { type Cast, comeIn, leave, settle } from "./people";
import { codeFor, expectHappened, fillIn, rowOf, sendButton } from "./steps";
import { expect, test } from "./test";
import { inventWorld, LITOMERICE, type Service } from "./world";

/** As seen from the root of the repository. */
const folder = process.env.LAVKA_TEST_DATA;
const root = fileURLToPath(new URL("../..", import.meta.url));
const NOT_RUN = "not run: real files";
const TALLY = /^new (\d+), changed (\d+), unchanged (\d+), refused (\d+)$/;
const ORGANISATIONS = 73;
const SERVICES = 259;

/** An organisation of the tables with its seat in Litoměřice; its coordinator is invented. */
const CHARITY = { number: "46769382", name: "Charita Litoměřice" };

const world = inventWorld(LITOMERICE);
let cast: Cast;

test.describe.configure({ mode: "serial", timeout: 120_000 });
test.skip(!folder, NOT_RUN);

if (!folder) {
  process.stdout.write(`${NOT_RUN} (real.spec.ts)\n`);
}

test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
});

test.afterAll(() => leave(cast));

/** The numbers of the closing line. */
function tallyOf(said: string): { added: number; changed: number; unchanged: number; refused: number } {
  const last = said.trimEnd().split("\n").at(-1) ?? "";
  expect(last).toMatch(TALLY);
  const [added = 0, changed = 0, unchanged = 0, refused = 0] = (TALLY.exec(last) ?? []).slice(1).map(Number);
  return { added, changed, unchanged, refused };
}

test("Skutečné tabulky se nahrají celé, odmítnuté řádky mají důvod a podruhé se nezapíše nic", async ({
  lavka,
}) => {
  const providers = resolve(root, folder ?? "", "providers");
  const sheets = [
    ...["--organisations", resolve(providers, "uk_contact_providers.csv")],
    ...["--services", resolve(providers, "uk_contact_services.csv")],
  ];
  const said = await lavka.run("import", "sheet", ...sheets);
  const once = tallyOf(said);
  const landed = once.added + once.changed + once.unchanged;
  expect(landed + once.refused).toBe(ORGANISATIONS + SERVICES);
  expect(said.match(/^\S+:\d+: refused: \w+: .+$/gm) ?? []).toHaveLength(once.refused);

  const twice = tallyOf(await lavka.run("import", "sheet", ...sheets));
  expect(twice).toEqual({ added: 0, changed: 0, unchanged: landed, refused: once.refused });
});

test("Pozvaná koordinátorka skutečné organizace převezme člověka, kterého jí pošle obec", async ({
  browser,
  lavka,
  watch,
}) => {
  const coordinator = await comeIn(
    { browser, lavka, watch },
    {
      name: "Běla Vymyšlená",
      email: `koordinatorka@${world.word.toLowerCase()}.example`,
      role: "coordinator",
      organisation: CHARITY,
    },
  );
  const { page } = cast.sender;
  await page.goto(`/hledat?text=${encodeURIComponent(CHARITY.name)}`);
  const card = page
    .getByRole("article")
    .filter({ has: page.getByText(/· Charita Litoměřice$/) })
    .first();
  const name = (await card.getByRole("heading").textContent()) ?? "";
  const service: Service = { name, kind: "", by: CHARITY };
  await card.getByRole("link", { name: `Doporučit: ${name}` }).click();
  const hand = new Hand(page);
  await fillIn(hand, world);

  await coordinator.page.goto("/doporuceni");
  await sendButton(page, service).click();
  const code = await codeFor(page);
  await rowOf(coordinator.page, code)
    .getByRole("link", { name: `Potvrdit přijetí ${code}` })
    .click();
  const press = (what: string) => coordinator.page.getByRole("button", { name: what, exact: true }).click();
  await press("Potvrdit přijetí");
  await expectHappened(page, "přijato k posouzení");
  await press("Převzít");
  await expectHappened(page, "převzato");
  await press("Zapsat kontakt");
  await expectHappened(page, "proběhl první kontakt");
  await coordinator.page
    .getByLabel("Jak to dopadlo", { exact: true })
    .selectOption({ label: "jednorázová pomoc" });
  await press("Ukončit s výsledkem");
  await expect(page.getByText("Výsledek: jednorázová pomoc")).toBeVisible();
  await coordinator.page.context().close();
});
