// roleWord("COORDINATOR"), validityWord(holding): a role and its days in words.
import { dayOf } from "../../parts/time";
import { m } from "../../words/messages";

const ROLE: Readonly<Record<string, () => string>> = {
  WORKER: m.account_role_WORKER,
  COORDINATOR: m.account_role_COORDINATOR,
  FACILITATOR: m.account_role_FACILITATOR,
  PLANNER: m.account_role_PLANNER,
  ADMIN: m.account_role_ADMIN,
};

export const roleWord = (role: string): string => (ROLE[role] ?? m.code_unknown)();

interface Days {
  from?: string | null | undefined;
  until?: string | null | undefined;
}

const day = (text: string): string => dayOf(`${text}T12:00:00Z`);

/** "od 1. 1. 2027 do 31. 12. 2027"; empty where the role has no days. */
export const validityWord = ({ from, until }: Days): string =>
  [from ? m.account_from({ day: day(from) }) : "", until ? m.account_until({ day: day(until) }) : ""]
    .filter(Boolean)
    .join(" ");
