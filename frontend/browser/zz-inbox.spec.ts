import { Hand } from "./hand";
import { type Cast, leave, settle } from "./people";
import { refer, rowOf } from "./steps";
import { test } from "./test";
import { inventWorld, LITOMERICE } from "./world";
import type { Page } from "@playwright/test";

const world = inventWorld(LITOMERICE);
let cast: Cast;
test.describe.configure({ mode: "serial", timeout: 240_000 });
test.beforeAll(async ({ browser, lavka, watch }) => {
  cast = await settle({ browser, lavka, watch }, world);
});
test.afterAll(() => leave(cast));

async function shoot(page: Page, name: string) {
  for (const [width, height] of [[1280, 900], [360, 800]] as const) {
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/inbox/${name}-${width}.png`, fullPage: !name.includes("dialog") });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

test("shots", async () => {
  const { sender, first } = cast;
  const codes: string[] = [];
  for (let i = 0; i < 3; i++) codes.push(await refer(new Hand(sender.page), world, world.first));
  const p = first.page;
  await p.goto("/doporuceni");
  await p.getByRole("button", { name: /^Vybrat 3/ }).click();
  await shoot(p, "inbox");
  await p.emulateMedia({ colorScheme: "dark" });
  await shoot(p, "inbox-dark");
  await p.emulateMedia({ colorScheme: "light" });
  await p.locator("[data-way]").first().focus();
  await p.keyboard.press("?");
  await shoot(p, "keys-dialog");
  await p.keyboard.press("Escape");
  await rowOf(p, codes[0] ?? "").getByRole("heading").getByRole("link").click();
  await p.getByRole("button", { name: "Odmítnout", exact: true }).click();
  const d = p.getByRole("alertdialog");
  await d.getByLabel("Proč", { exact: true }).selectOption({ label: "není volné místo" });
  await d.getByLabel("Najít službu podle jména").fill(world.second.name);
  await d.getByRole("button", { name: "Najít", exact: true }).click();
  await d.getByRole("checkbox", { name: world.second.name }).check();
  await shoot(p, "decline-dialog");
  await p.screenshot({ path: "/tmp/inbox/decline-full.png", fullPage: true });
  await d.getByRole("checkbox").first().check();
  await d.getByRole("button", { name: "Ano, odmítnout" }).click();
  await p.getByRole("region", { name: "Nabídli jste" }).waitFor();
  await shoot(p, "declined-recipient");
  const s = sender.page;
  await s.goto("/doporuceni/odeslana");
  await shoot(s, "sent");
  await rowOf(s, codes[0] ?? "").getByRole("heading").getByRole("link").click();
  await s.getByRole("heading", { name: "Kam jinam" }).waitFor();
  await shoot(s, "elsewhere");
  await s.emulateMedia({ colorScheme: "dark" });
  await shoot(s, "elsewhere-dark");
  await s.emulateMedia({ colorScheme: "light" });
  await s.locator(".alt .btn--do").first().click();
  await shoot(s, "send-dialog");
  await s.keyboard.press("Escape");
  await s.getByRole("link", { name: "Všechny možnosti" }).click();
  await s.getByLabel("Najít službu podle jména").fill("poradna");
  await s.getByLabel("Najít službu podle jména").press("Enter");
  await s.waitForTimeout(800);
  await shoot(s, "reroute");
});
