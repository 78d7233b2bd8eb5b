// Everything that stands around the screens: language, client, nudges, session, toasts.
import { useEffect, useMemo, useState } from "react";
import { Provider } from "urql";
import { Toasts } from "../parts/Toast";
import { Changes } from "./changes";
import { createApiClient } from "./client";
import { LanguageOf } from "./language";
import { Routes } from "./routes";
import { Shell } from "./Shell";
import { leaveWhenSignedOut } from "./signed-out";
import { SessionOf } from "./viewer";

export function App() {
  const [refused, setRefused] = useState(0);
  const client = useMemo(() => createApiClient(() => setRefused((count) => count + 1)), []);
  useEffect(() => leaveWhenSignedOut(() => location.assign("/hledat")), []);
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
