import { CommandStatus } from "../../parts/CommandStatus";
import type { DialogsProps } from "./LazyDialogs";
import { TroubleNote } from "./TroubleNote";

/** What the server said against the last try, and how the sending goes: what stands behind the dialog, nobody sees. */
export function DialogNote({ attempt, giving }: Pick<DialogsProps, "attempt" | "giving">) {
  const { sending, trouble } = giving;
  return (
    <>
      <TroubleNote trouble={trouble} attempt={attempt} />
      {sending.status === "retrying" || sending.failure ? <CommandStatus of={sending} /> : null}
    </>
  );
}
