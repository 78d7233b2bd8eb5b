// The Lávka that most specs share: started once before the first, ended after the last. Whoever writes a spec may
// keep one running and name it by LAVKA_BROWSER_BASE and LAVKA_BROWSER_DATA.
import { newDataFolder, removeFolder, Server } from "./lavka";
import { openPost } from "./post";

export default async function shared(): Promise<() => Promise<void>> {
  if (process.env.LAVKA_BROWSER_BASE && process.env.LAVKA_BROWSER_DATA) {
    return async () => undefined;
  }
  const data = await newDataFolder();
  const mail = await newDataFolder();
  const post = await openPost(mail);
  try {
    // every person of every spec signs in from one address
    const sending = {
      LAVKA_SMTP_HOST: "127.0.0.1",
      LAVKA_SMTP_PORT: String(post.port),
      LAVKA_SMTP_TLS: "none",
      LAVKA_SMTP_FROM: "lavka@kraj.example",
    };
    const server = await Server.start({ LAVKA_DATA: data, LAVKA_RATE_SIGN_IN: "50", ...sending }, "--demo");
    process.env.LAVKA_BROWSER_BASE = server.base;
    process.env.LAVKA_BROWSER_DATA = data;
    process.env.LAVKA_BROWSER_MAIL = mail;
    return async () => {
      await server.stop();
      post.close();
      await removeFolder(data);
      await removeFolder(mail);
    };
  } catch (error) {
    post.close();
    await removeFolder(data);
    await removeFolder(mail);
    throw error;
  }
}
