// A mail server of the tests: it takes every mail and lays it into a folder, where mailTo(address) finds it.
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";

/** A mail as it came: to whom and all of its text, lines that were folded for the way joined again. */
interface Letter {
  to: string;
  text: string;
}

const unfold = (raw: string): string => raw.replaceAll("=\r\n", "").replaceAll("=3D", "=");

/** Speaks just enough SMTP with one sender. */
function converse(socket: Socket, keep: (letter: Letter) => Promise<void>): void {
  let to = "";
  let heard = "";
  let writing = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  const answer = (line: string) => {
    const word = line.slice(0, 4).toUpperCase();
    if (word === "DATA") {
      writing = true;
      say("354 go on");
    } else if (word === "QUIT") {
      say("221 bye");
      socket.end();
    } else {
      to = /^RCPT TO:<(.+)>/i.exec(line)?.[1] ?? to;
      say("250 mail.example");
    }
  };
  say("220 mail.example");
  socket.on("error", () => socket.destroy());
  socket.on("data", async (chunk) => {
    heard += chunk.toString();
    for (;;) {
      const end = writing ? "\r\n.\r\n" : "\r\n";
      const at = heard.indexOf(end);
      if (at < 0) {
        return;
      }
      const part = heard.slice(0, at);
      heard = heard.slice(at + end.length);
      if (writing) {
        writing = false;
        await keep({ to, text: unfold(part) });
        say("250 taken");
      } else {
        answer(part);
      }
    }
  });
}

/** Listens on the loopback until it is closed. */
export async function openPost(folder: string): Promise<{ port: number; close: () => void }> {
  const server: Server = createServer((socket) =>
    converse(socket, (letter) => writeFile(join(folder, `${randomUUID()}.json`), JSON.stringify(letter))),
  );
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

/** The mails to an address so far. */
export function mailTo(address: string): string[] {
  const folder = process.env.LAVKA_BROWSER_MAIL;
  if (!folder) {
    throw new Error("The shared Lávka sends no mail.");
  }
  return readdirSync(folder)
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Letter)
    .filter(({ to }) => to === address)
    .map(({ text }) => text);
}
