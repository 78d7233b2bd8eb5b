// The Lávka that most specs share: started once before the first, ended after the last. Whoever writes a spec may
// keep one running and name it by LAVKA_BROWSER_BASE and LAVKA_BROWSER_DATA.
import { newDataFolder, removeFolder, Server } from "./lavka";

export default async function shared(): Promise<() => Promise<void>> {
  if (process.env.LAVKA_BROWSER_BASE && process.env.LAVKA_BROWSER_DATA) {
    return async () => undefined;
  }
  const data = await newDataFolder();
  try {
    // every person of every spec signs in from one address
    const server = await Server.start({ LAVKA_DATA: data, LAVKA_RATE_SIGN_IN: "50" }, "--demo");
    process.env.LAVKA_BROWSER_BASE = server.base;
    process.env.LAVKA_BROWSER_DATA = data;
    return async () => {
      await server.stop();
      await removeFolder(data);
    };
  } catch (error) {
    await removeFolder(data);
    throw error;
  }
}
