import { useEffect, useRef } from "react";
import { type AttemptPartsFragment, OpenReferralDocument } from "../../gql/graphql";
import { useCommand } from "../../parts/use-command";
import { may } from "./steps";
import { newestOf } from "./use-steps";

/** Notes once that the recipient has looked at it; the sender then knows, and can not take it back unseen. */
export function useOpened(
  attempt: AttemptPartsFragment | null,
  onNewest: (newest: AttemptPartsFragment) => void,
): void {
  const { run } = useCommand(OpenReferralDocument);
  const noted = useRef<string | null>(null);
  const unopened = attempt?.side === "RECIPIENT" && may(attempt.may, "OPEN");
  const id = attempt?.id ?? null;
  const seen = attempt?.version ?? 0;
  useEffect(() => {
    const look = `${id} ${seen}`;
    if (!unopened || id === null || noted.current === look) {
      return;
    }
    noted.current = look;
    void run({ attempt: id, seen }).then((answer) => {
      const newest = answer && newestOf(answer);
      if (newest) {
        onNewest(newest);
      }
    });
  }, [unopened, id, seen, run, onNewest]);
}
