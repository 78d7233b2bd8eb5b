// deviceWord(session): "Firefox na Windows".
import { m } from "../../words/messages";

interface Device {
  browser?: string | null | undefined;
  system?: string | null | undefined;
}

const ON: Readonly<Record<string, (input: { browser: string }) => string>> = {
  WINDOWS: m.account_on_WINDOWS,
  MAC: m.account_on_MAC,
  LINUX: m.account_on_LINUX,
  CHROMEOS: m.account_on_CHROMEOS,
  ANDROID: m.account_on_ANDROID,
  IPHONE: m.account_on_IPHONE,
  IPAD: m.account_on_IPAD,
};

export function deviceWord({ browser, system }: Device): string {
  const name = browser || m.account_browser_unknown();
  const on = system ? ON[system] : undefined;
  return on ? on({ browser: name }) : name;
}
