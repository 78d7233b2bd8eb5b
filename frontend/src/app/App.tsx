// Everything that stands around the screens: language, client, nudges, session, toasts.
import { useEffect, useMemo, useState } from "react";
import { type Client, Provider } from "urql";
import { ViewerDocument } from "../gql/documents/Viewer";
import { Toasts } from "../parts/Toast";
import { Changes } from "./changes";
import { createApiClient } from "./client";
import { LanguageOf } from "./language";
import { Routes } from "./routes";
import { Shell } from "./Shell";
import { leaveWhenSignedOut } from "./signed-out";
import { SessionOf } from "./viewer";

const goHome = () => location.assign("/hledat");

/** Whether the server says that nobody is signed in. */
async function isNobody(client: Client): Promise<boolean> {
  const { data } = await client.query(ViewerDocument, {}, { requestPolicy: "network-only" }).toPromise();
  return data?.viewer === null;
}

export function App() {
  const [refused, setRefused] = useState(0);
  const client = useMemo(() => createApiClient(() => setRefused((count) => count + 1)), []);
  useEffect(() => leaveWhenSignedOut(() => isNobody(client), goHome), [client]);
  return (
    <LanguageOf>
      {() => (
        <Provider value={client}>
          <Changes>
            <SessionOf refused={refused}>
              <Toasts>
                <Shell>
                  <Routes />
                </Shell>
              </Toasts>
            </SessionOf>
          </Changes>
        </Provider>
      )}
    </LanguageOf>
  );
}
