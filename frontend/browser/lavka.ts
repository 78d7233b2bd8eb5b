// Lávka as it is installed: the one program, run in a data folder of its own.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const binary = process.env.LAVKA_BINARY ?? fileURLToPath(new URL("../../bin/lavka", import.meta.url));

/** A cold start fetches Neo4j. */
const START_MS = 300_000;
const STOP_MS = 30_000;
const LAST_LINES = 30;

type Settings = Readonly<Record<string, string>>;

/** Nobody's settings but ours reach the program. */
function environment(settings: Settings): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("LAVKA_"));
  return { ...Object.fromEntries(kept), ...settings };
}

/** The commands that work beside a running Lávka, over its data folder. */
export class Commands {
  constructor(
    readonly base: string,
    readonly data: string,
  ) {}

  /** Runs one command to its end and returns what it printed. */
  async run(...command: string[]): Promise<string> {
    const { stdout } = await promisify(execFile)(binary, command, {
      env: environment({ LAVKA_DATA: this.data }),
      timeout: START_MS,
    });
    return stdout;
  }
}

export const newDataFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "lavka-browser-"));

/** One process of `lavka serve`. */
export class Server {
  readonly base: string;
  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown>;

  private constructor(base: string, running: { process: ChildProcess; ended: Promise<unknown> }) {
    this.base = base;
    this.#process = running.process;
    this.#ended = running.ended;
  }

  /** Starts and waits until the program says where it is reached. */
  static async start(settings: Settings, ...flags: string[]): Promise<Server> {
    const child = spawn(binary, ["serve", ...flags], {
      env: environment({ LAVKA_ADDR: "127.0.0.1:0", ...settings }),
      stdio: ["ignore", "pipe", "pipe"],
    });
    // a run that breaks off leaves no server behind
    const endWithUs = () => child.kill("SIGKILL");
    process.once("exit", endWithUs);
    const ended = new Promise((resolve) => {
      child.once("exit", resolve);
      child.once("error", resolve);
    }).finally(() => process.off("exit", endWithUs));
    let said = "";
    const base = await new Promise<string>((resolve, reject) => {
      const give = (why: string) =>
        reject(new Error(`lavka serve ${why}:\n${said.split("\n").slice(-LAST_LINES).join("\n")}`));
      const late = setTimeout(() => give("did not start in time"), START_MS);
      const hear = (chunk: Buffer) => {
        said += chunk.toString();
        const address = /^Lávka: (http:\S+)$/m.exec(said)?.[1];
        if (address) {
          clearTimeout(late);
          resolve(address);
        }
      };
      child.stdout.on("data", hear);
      child.stderr.on("data", hear);
      ended.then((code) => {
        clearTimeout(late);
        give(`ended (${code})`);
      });
    });
    return new Server(base, { process: child, ended });
  }

  get address(): string {
    return new URL(this.base).host;
  }

  /** Pulls the plug. */
  async kill(): Promise<void> {
    this.#process.kill("SIGKILL");
    await this.#ended;
  }

  /** Resolves when the process has ended by itself. */
  async ended(): Promise<void> {
    await this.#ended;
  }

  async stop(): Promise<void> {
    this.#process.kill("SIGTERM");
    const late = setTimeout(() => this.#process.kill("SIGKILL"), STOP_MS);
    await this.#ended;
    clearTimeout(late);
  }
}

/** The number of the Neo4j that a Lávka runs in its data folder. */
export function databaseProcess(data: string): number {
  return Number(readFileSync(join(data, "neo4j", "java.pid"), "utf8").trim());
}

export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });
