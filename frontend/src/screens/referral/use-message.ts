// const letters = useMessage(attempt, onNewest): writes to the other side. That they wrote meanwhile does not stop it.
import { useState } from "react";
import {
  type AttemptPartsFragment,
  type ReferralAnswerFragment,
  WriteMessageDocument,
} from "../../gql/graphql";
import { useCommand } from "../../parts/use-command";
import { newestOf, type Trouble, troubleOf } from "./use-steps";

/** How often a message is sent again because something else happened meanwhile. */
const TRIES = 4;

export function useMessage(attempt: AttemptPartsFragment, onNewest: (newest: AttemptPartsFragment) => void) {
  const command = useCommand(WriteMessageDocument);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  /** Resolves to whether it was written. */
  const write = async (text: string): Promise<boolean> => {
    setTrouble(null);
    let seen = attempt.version;
    for (let left = TRIES; left > 0; left -= 1) {
      const answer: ReferralAnswerFragment | null = await command.run({ attempt: attempt.id, seen, text });
      if (answer === null) {
        return false;
      }
      const newest = newestOf(answer);
      if (newest) {
        onNewest(newest);
      }
      if (answer.__typename !== "Conflict" || answer.code !== "stale" || !newest || left === 1) {
        setTrouble(troubleOf(answer));
        return answer.__typename === "Attempt";
      }
      seen = newest.version;
    }
    return false;
  };
  return { command, trouble, write };
}
