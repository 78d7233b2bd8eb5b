// A coordinator sets the deadlines of the organisation; what is open follows, and both sides see the time.
import { Hand } from "./hand";
import { type Cast, comeIn, leave, type Person, settle } from "./people";
import { refer, rowOf } from "./steps";
import { expect, test } from "./test";
import { HOLYSOV, inventWorld } from "./world";

const world = inventWorld(HOLYSOV);
let cast: Cast;
let colleague: Person;
let code: string;

test.describe.configure({ mode: "serial", timeout: 120_000 });

test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
  colleague = await comeIn(
    { browser, lavka, watch },
    {
      name: "Běla Nábřežní",
      email: `bela@${world.word.toLowerCase()}.example`,
      role: "worker",
      organisation: world.first.by,
    },
  );
  code = await refer(new Hand(cast.sender.page), world, world.first);
});

test.afterAll(async () => {
  await colleague?.page.context().close();
  await leave(cast);
});

test("Koordinátorka vidí, co lhůta znamená, dřív než ji uloží", async () => {
  const boss = cast.first.page;
  await boss.goto("/tym");
  await boss.getByRole("link", { name: "Lhůty" }).click();
  await expect(boss.getByRole("heading", { level: 1, name: "Lhůty" })).toBeVisible();
  const routine = boss.getByRole("group", { name: "Běžné doporučení" });
  const acknowledge = routine.getByRole("textbox", { name: "Potvrdit přijetí do" });
  await expect(acknowledge).toHaveValue("2");
  await expect(acknowledge).toHaveAccessibleDescription(/Výchozí 2\sdny, nejméně 15\smin, nejvýš 4\sdny/);
  const before = await routine
    .getByText(/^Poslané teď:/)
    .first()
    .textContent();
  await acknowledge.fill("9");
  await expect(acknowledge).toHaveAccessibleDescription(/Nejméně 15\smin, nejvýš 4\sdny/);
  await acknowledge.fill("1");
  await expect(routine.getByText(/^Poslané teď:/).first()).not.toHaveText(before ?? "");
});

test("Chyba stojí u pole i nahoře a nic se neuloží", async () => {
  const boss = cast.first.page;
  const opens = boss.getByRole("textbox", { name: "Začátek" });
  await opens.fill("ráno");
  await boss.getByRole("button", { name: "Uložit lhůty" }).click();
  await expect(boss.getByRole("alert")).toBeFocused();
  await expect(opens).toHaveAccessibleDescription(/Napište hodinu/);
  await opens.fill("7:30");
});

test("Po uložení platí lhůta i pro rozpracované doporučení", async () => {
  const boss = cast.first.page;
  const page = cast.sender.page;
  await page.goto("/doporuceni/odeslana");
  await rowOf(page, code).getByRole("heading").getByRole("link").click();
  const time = page.getByRole("region", { name: "Čas" });
  await expect(time).toContainText("Hotovo má být do");
  const before = await time.getByText(/Hotovo má být do/).textContent();
  await boss.getByRole("button", { name: "Uložit lhůty" }).click();
  await expect(boss.getByText("Uloženo. Rozpracovaná doporučení se přepočítala.")).toBeVisible();
  await page.reload();
  await expect(time.getByText(/Hotovo má být do/)).not.toHaveText(before ?? "");
  await boss.reload();
  await expect(boss.getByRole("textbox", { name: "Začátek" })).toHaveValue("7:30");
  await expect(boss.getByText(/^Naposledy změněno/)).toContainText(cast.first.name);
});

test("Pracovnice je vidí, ale nemění", async () => {
  await colleague.page.goto("/tym/lhuty");
  await expect(colleague.page.getByText("Lhůty mění koordinátor organizace.")).toBeVisible();
  await expect(colleague.page.getByRole("textbox")).toHaveCount(0);
  await expect(colleague.page.getByText("7:30–16:00")).toBeVisible();
});

test("Výchozí hodnoty se vrátí jedním tlačítkem a uložení jde vzít zpátky", async () => {
  const boss = cast.first.page;
  await boss.getByRole("button", { name: "Vyplnit výchozí" }).click();
  await expect(boss.getByRole("textbox", { name: "Začátek" })).toHaveValue("8:00");
  await boss.getByRole("button", { name: "Uložit lhůty" }).click();
  await expect(boss.getByText("Uloženo. Rozpracovaná doporučení se přepočítala.")).toBeVisible();
  await boss.getByRole("button", { name: "Vrátit, jak to bylo" }).click();
  await expect(boss.getByRole("textbox", { name: "Začátek" })).toHaveValue("7:30");
});

test("Pořadník má kontrolu, která se zapíše a posune", async () => {
  const boss = cast.first.page;
  await boss.goto("/doporuceni");
  await rowOf(boss, code).getByRole("heading").getByRole("link").click();
  await boss.getByRole("button", { name: "Dát do pořadníku" }).click();
  await boss.getByRole("button", { name: "Dát do pořadníku" }).click();
  const time = boss.getByRole("region", { name: "Čas" });
  await expect(time).toContainText("Teď není na řadě nikdo. Kontrola bude");
  await boss.getByRole("button", { name: "Zapsat kontrolu" }).click();
  await boss.getByRole("combobox", { name: "Kdy se k tomu vrátíte" }).selectOption({ index: 0 });
  await boss.getByRole("button", { name: "Zapsat a posunout kontrolu" }).click();
  await expect(boss.getByRole("listitem").filter({ hasText: "kontrola zapsána" })).toHaveCount(1);
});
