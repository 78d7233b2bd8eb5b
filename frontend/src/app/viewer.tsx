// useViewer(): who is signed in, null for nobody, undefined while asking. signInLink(): the way to sign in and back here.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { ViewerDocument } from "../gql/documents/Viewer";
import type { ViewerQuery } from "../gql/graphql";
import { useRead } from "../parts/use-read";
import { useStream } from "./changes";

export type Viewer = NonNullable<ViewerQuery["viewer"]>;

interface Session {
  viewer: Viewer | null | undefined;
  /** Somebody was signed in on this page and is not any more. */
  expired: boolean;
  refresh: () => void;
}

const SessionContext = createContext<Session>({
  viewer: undefined,
  expired: false,
  refresh: () => undefined,
});

export const useSession = (): Session => useContext(SessionContext);

export const useViewer = (): Viewer | null | undefined => useSession().viewer;

/** The sign-in page, which leads back to where the reader is, or to `next`. */
export const signInLink = (next: string = location.pathname + location.search): string =>
  `/prihlaseni?next=${encodeURIComponent(next)}`;

const NO_VARIABLES = {};
const NOUNS = ["ATTEMPT", "TEAM"] as const;

/** The last person seen, kept after the session ends so that nothing typed is lost; another person starts afresh. */
function useLastViewer(now: Viewer | null | undefined): Viewer | null {
  const [last, setLast] = useState<Viewer | null>(null);
  useEffect(() => {
    if (!now) {
      return;
    }
    if (last && last.id !== now.id) {
      location.reload();
    }
    setLast(now);
  }, [now, last]);
  return now ?? last;
}

/** Asks once for everybody below; `refused` grows when an answer said that nobody is signed in. */
export function SessionOf({ refused, children }: { refused: number; children: ReactNode }) {
  const { data, failure, refresh } = useRead(ViewerDocument, NO_VARIABLES, { nouns: NOUNS });
  const now = data ? data.viewer : failure ? null : undefined;
  const viewer = useLastViewer(now);
  useStream(Boolean(now));
  useEffect(() => {
    if (refused > 0) {
      refresh();
    }
  }, [refused, refresh]);
  const session = useMemo<Session>(
    () => ({ viewer: viewer ?? now, expired: viewer !== null && data?.viewer === null, refresh }),
    [viewer, now, data, refresh],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}
