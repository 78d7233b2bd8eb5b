// The plug is pulled in the middle of a send: one referral, no more, no less, and what was chosen stays.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as passed } from "node:timers/promises";
import type { Page, Route } from "@playwright/test";
import { Hand } from "./hand";
import { Commands, databaseProcess, newDataFolder, removeFolder, Server } from "./lavka";
import { type Cast, leave, settle } from "./people";
import { codeCard, expectFilledIn, fillIn, find, open, sendButton } from "./steps";
import { expect, test } from "./test";
import { inventWorld, LITOMERICE } from "./world";

const world = inventWorld(LITOMERICE);
const RECOVERY = { timeout: 60_000 };
/** Milliseconds that the request has been on its way when the server dies. */
const MOMENTS = [0, 4, 12, 30, 80];

let folders: string[] = [];
/** Runs the database; `door` is a second server over the same one, quick to start again. */
let home: Server;
let door: Server;
let cast: Cast;

test.describe.configure({ mode: "serial", timeout: 180_000 });

test.beforeAll(async ({ browser, watch }) => {
  test.setTimeout(400_000);
  folders = [await newDataFolder(), await newDataFolder()];
  home = await Server.start({ LAVKA_DATA: data(), LAVKA_RATE_SIGN_IN: "50" });
  cast = await settle({ browser, watch, lavka: new Commands(home.base, data()) }, world);
  door = await Server.start(await doorSettings());
});

test.afterAll(async () => {
  await leave(cast);
  await door?.stop();
  await home?.stop();
  await Promise.all(folders.map(removeFolder));
});

test.beforeEach(({ watch }) => watch.expects(/Failed to load resource|net::ERR_/));

const data = (): string => folders[0] ?? "";

async function doorSettings(): Promise<Record<string, string>> {
  const said = async (name: string) => (await readFile(join(data(), "neo4j", name), "utf8")).trim();
  return {
    LAVKA_DATA: folders[1] ?? "",
    LAVKA_NEO4J_URI: `bolt://127.0.0.1:${await said("port")}`,
    LAVKA_NEO4J_PASSWORD: await said("password"),
  };
}

async function restartDoor(): Promise<void> {
  door = await Server.start({ ...(await doorSettings()), LAVKA_ADDR: door.address });
}

/** Presses the button and has `breakIt` happen to the one request that sends the referral. */
async function pressSend(page: Page, breakIt: (route: Route) => Promise<void>): Promise<void> {
  let broken: Promise<void> | undefined;
  const handler = (route: Route) => {
    if (broken || !route.request().postData()?.includes('"mode":"ANONYMOUS"')) {
      return route.fallback();
    }
    broken = breakIt(route);
    return broken;
  };
  await page.route("**/graphql", handler);
  await sendButton(page, world.first).click();
  await expect.poll(() => broken !== undefined).toBe(true);
  await broken;
  await page.unroute("**/graphql", handler);
}

const retrying = (page: Page) => page.getByText("Spojení vypadlo, zkouším to znovu…");
const again = (page: Page) => page.getByRole("button", { name: /^(Zkusit znovu|Načíst znovu)$/ });
const listed = (page: Page, list: string) =>
  page.getByRole("region", { name: list, exact: true }).getByRole("listitem");

/** How many referrals both sides have: the same number. */
async function expectReferrals(count: number, server: Server): Promise<void> {
  await cast.sender.page.goto(`${server.base}/doporuceni/odeslana`);
  await expect(listed(cast.sender.page, "Odeslaná doporučení")).toHaveCount(count);
  await cast.first.page.goto(`${server.base}/doporuceni`);
  await expect(listed(cast.first.page, "Přijatá doporučení")).toHaveCount(count);
}

interface Fault {
  /** Where the sender's window is. */
  server: () => Server;
  breakIt: (route: Route) => Promise<void>;
  /** What brings the service back, nothing where it comes back by itself. */
  mend: () => Promise<void>;
}

/** One referral through one fault: chosen things stay, and by itself or by one click the code appears. */
async function sendThrough({ server, breakIt, mend }: Fault): Promise<void> {
  const { page } = cast.sender;
  const hand = new Hand(page);
  await find(hand, world, server().base);
  await open(hand, world.first);
  await page.getByRole("link", { name: "Doporučit sem člověka" }).click();
  await fillIn(hand, world);
  await pressSend(page, breakIt);
  await expect(retrying(page).or(again(page)).or(codeCard(page)).first()).toBeVisible();
  if (await retrying(page).isVisible()) {
    await expectFilledIn(page, world);
  }
  await mend();
  await expect(again(page).or(codeCard(page)).first()).toBeVisible(RECOVERY);
  if (await again(page).isVisible()) {
    // the screen asks again by itself too: the button may go before it is reached
    await again(page)
      .click({ timeout: 5000 })
      .catch(() => undefined);
  }
  await expect(codeCard(page)).toBeVisible(RECOVERY);
}

let sent = 0;

async function expectOneMore(server: Server): Promise<void> {
  sent += 1;
  await expectReferrals(sent, server);
}

test("Server zemře dřív, než k němu požadavek dojde", async () => {
  await sendThrough({
    server: () => door,
    breakIt: async (route) => {
      await door.kill();
      await route.continue();
    },
    mend: restartDoor,
  });
  await expectOneMore(door);
});

for (const moment of MOMENTS) {
  test(`Server zemře ${moment} ms po odeslání`, async () => {
    await sendThrough({
      server: () => door,
      breakIt: async (route) => {
        await route.continue();
        await passed(moment);
        await door.kill();
      },
      mend: restartDoor,
    });
    await expectOneMore(door);
  });
}

test("Server zapíše a zemře dřív, než odpoví", async () => {
  await sendThrough({
    server: () => door,
    breakIt: async (route) => {
      const answer = await route.fetch();
      expect(await answer.text()).toContain('"Attempt"');
      await door.kill();
      await route.abort("connectionreset");
    },
    mend: restartDoor,
  });
  await expectOneMore(door);
});

test("Databáze zemře uprostřed odesílání a server ji spustí znovu", async () => {
  await sendThrough({
    server: () => home,
    breakIt: async (route) => {
      await route.continue();
      process.kill(databaseProcess(data()), "SIGKILL");
    },
    mend: async () => undefined,
  });
  await expectOneMore(home);
});

test("Server i s databází zemře uprostřed odesílání a spustí se na stejném místě", async () => {
  await sendThrough({
    server: () => home,
    breakIt: async (route) => {
      await route.continue();
      await home.kill();
    },
    mend: async () => {
      home = await Server.start({ LAVKA_DATA: data(), LAVKA_ADDR: home.address });
    },
  });
  await expectOneMore(home);
});
