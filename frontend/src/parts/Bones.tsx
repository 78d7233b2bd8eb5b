// <Bones what={m.find_loading()} rows={3} />: grey shapes of the rows to come; nothing at all under 300 ms.
import { useEffect, useState } from "react";

const QUIET_MS = 300;

/** True once it has taken longer than a blink. */
function useTakesLong(): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return long;
}

export function Bones({ what, rows = 3 }: { what: string; rows?: number }) {
  const long = useTakesLong();
  return (
    <div className="bones" aria-busy="true">
      <p className="vh" role="status">
        {long ? what : ""}
      </p>
      {long
        ? Array.from({ length: rows }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike and never move
            <div className="sheet bones__row" aria-hidden="true" key={row}>
              <span className="bone bone--short" />
              <span className="bone" />
              <span className="bone bone--middle" />
            </div>
          ))
        : null}
    </div>
  );
}
