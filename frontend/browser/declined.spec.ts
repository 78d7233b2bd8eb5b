// A service says no, and the person is sent elsewhere.
import { Hand } from "./hand";
import { expectAccessible } from "./look";
import { type Cast, leave, settle } from "./people";
import { codeFor, expectHappened, refer, rowOf } from "./steps";
import { expect, test } from "./test";
import { HOLYSOV, inventWorld } from "./world";

const world = inventWorld(HOLYSOV);
let cast: Cast;

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
});

test.afterAll(() => leave(cast));

test("Služba odmítne s důvodem a odesílatelka to vidí", async () => {
  const { sender, first } = cast;
  const code = await refer(new Hand(sender.page), world, world.first);
  await first.page.goto("/doporuceni");
  await rowOf(first.page, code)
    .getByRole("link", { name: `Potvrdit přijetí ${code}` })
    .click();
  await first.page.getByRole("button", { name: "Odmítnout", exact: true }).click();

  const dialog = first.page.getByRole("alertdialog", { name: "Odmítnout doporučení?" });
  await dialog.getByRole("button", { name: "Ano, odmítnout" }).click();
  await expect(dialog.getByText("Vyberte důvod.")).toBeVisible();
  await dialog.getByLabel("Proč", { exact: true }).selectOption({ label: "není volné místo" });
  await expect(dialog.getByRole("checkbox", { name: world.first.name })).toHaveCount(0);
  await dialog.getByLabel("Najít službu podle jména").fill(world.second.name);
  await dialog.getByRole("button", { name: "Najít", exact: true }).click();
  await dialog.getByRole("checkbox", { name: world.second.name }).check();
  await expect(dialog.getByText("Vybrána 1 služba.")).toBeVisible();
  await expectAccessible(first.page, "Odmítnutí s nabídkou");
  await dialog.getByRole("button", { name: "Ano, odmítnout" }).click();
  const said = first.page.getByRole("region", { name: "Nabídli jste" });
  await expect(said.getByRole("link", { name: world.second.name })).toBeVisible();

  await expect(sender.page.getByText("Důvod: není volné místo (odmítla služba)")).toBeVisible();
  await expectHappened(sender.page, "odmítnuto: není volné místo");
});

test("Odesílatelka pošle totéž jinam, dostane to jen druhá služba", async () => {
  const { sender, first, second } = cast;
  await second.page.goto("/doporuceni?co=vsechna");
  await expect(second.page.getByText("Zatím vám nikdo nic neposlal")).toBeVisible();

  const named = sender.page.getByRole("region", { name: `Navrhuje ${world.first.name}` });
  await expect(named.getByRole("listitem")).toHaveCount(1);
  await expect(named).toContainText("pomáhá s: dluhy a exekuce");
  await expect(named).toContainText(`slouží místu ${world.town.name}`);
  await expectAccessible(sender.page, "Odmítnuté s nabídkou");
  await named.getByRole("button", { name: `Poslat sem ${world.second.name}` }).click();
  const asks = sender.page.getByRole("alertdialog", { name: `Poslat do služby ${world.second.name}?` });
  await expect(asks).toContainText("dospělí 27–64 let");
  await expect(asks).toContainText("Nedozví se, kdo odmítl a proč");
  await asks.getByRole("button", { name: "Ano, poslat" }).click();
  await expect(sender.page.getByRole("link", { name: "Otevřít předchozí pokus" })).toBeVisible();
  const code = await codeFor(sender.page);

  await expect(rowOf(second.page, code)).toContainText("dluhy a exekuce", { ignoreCase: true });
  await rowOf(second.page, code)
    .getByRole("link", { name: `Potvrdit přijetí ${code}` })
    .click();
  await second.page.getByRole("button", { name: "Převzít", exact: true }).click();
  await expectHappened(sender.page, "převzato");
  await expect(second.page.getByRole("link", { name: "Otevřít předchozí pokus" })).toHaveCount(0);

  await first.page.goto(new URL(sender.page.url()).pathname);
  await expect(first.page.getByText("Takové doporučení tu nemáte")).toBeVisible();
});

test("První služba o novém pokusu nic nemá ani v seznamu, ani podle kódu", async () => {
  const { sender, first } = cast;
  const code = await codeFor(sender.page);
  await first.page.goto("/doporuceni?co=vsechna");
  await expect(
    first.page.getByRole("region", { name: "Přijatá doporučení" }).getByRole("listitem"),
  ).toHaveCount(1);
  const box = first.page.getByRole("region", { name: "Přišel někdo s kódem" });
  await box.getByLabel("Kód z lístku").fill(code);
  await box.getByRole("button", { name: "Najít" }).click();
  await expect(box.getByText(`Doporučení s kódem ${code} u vás není.`)).toBeVisible();
});

test("Kam jinam najde odesílatelka i sama, podle jména", async () => {
  const { sender, first } = cast;
  const code = await refer(new Hand(sender.page), world, world.first);
  await first.page.goto("/doporuceni");
  await rowOf(first.page, code)
    .getByRole("link", { name: `Potvrdit přijetí ${code}` })
    .click();
  await first.page.getByRole("button", { name: "Odmítnout", exact: true }).click();
  const dialog = first.page.getByRole("alertdialog", { name: "Odmítnout doporučení?" });
  await dialog.getByLabel("Proč", { exact: true }).selectOption({ label: "není volné místo" });
  await dialog.getByRole("button", { name: "Ano, odmítnout" }).click();

  await sender.page.getByRole("link", { name: "Poslat jinam" }).click();
  const other = sender.page.getByRole("region", { name: "Jiná služba" });
  await other.getByRole("button", { name: "Najít", exact: true }).click();
  await expect(other.getByText("Napište aspoň dvě písmena.")).toBeVisible();
  await other.getByLabel("Najít službu podle jména").fill(world.word);
  await other.getByLabel("Najít službu podle jména").press("Enter");
  await expect(other.getByRole("status")).toContainText(/^Nalezen/);
  await expect(sender.page.getByRole("region", { name: "Co půjde s ním" })).toContainText("dluhy a exekuce");
  await expectAccessible(sender.page, "Poslat jinam s hledáním");
  await sender.page.getByRole("button", { name: `Poslat sem ${world.second.name}` }).click();
  await sender.page.getByRole("button", { name: "Ano, poslat" }).click();
  await expect(sender.page.getByRole("link", { name: "Otevřít předchozí pokus" })).toBeVisible();
});
