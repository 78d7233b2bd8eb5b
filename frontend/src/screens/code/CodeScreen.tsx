import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import { SignedIn } from "../../app/Guard";
import { useViewer } from "../../app/viewer";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { CodeBox } from "../referrals/CodeBox";
import { forgetScanned, keepScanned, scannedCode } from "./scanned";
import "../referrals/referrals.css";

/** Where a scanned code leads: to the referral it belongs to, or to the box in which it can be typed. */
export default function CodeScreen() {
  const [code] = useState(() => scannedCode());
  const viewer = useViewer();
  useTitle(m.box_code_title());
  useEffect(() => {
    // neither in the history nor for whoever looks over a shoulder
    window.history.replaceState(null, "", window.location.pathname);
  }, []);
  useEffect(() => {
    if (viewer === null) {
      keepScanned(code);
    } else if (viewer) {
      forgetScanned();
    }
  }, [viewer, code]);
  return (
    <SignedIn>
      <Page code={code} />
    </SignedIn>
  );
}

function Page({ code }: { code: string }) {
  const [, navigate] = useLocation();
  return (
    <>
      <div className="head">
        <h1>{m.box_code_title()}</h1>
        <p className="muted">{m.code_lead()}</p>
      </div>
      <CodeBox begin={code} onFound={(id) => navigate(`/doporuceni/${id}`, { replace: true })} />
    </>
  );
}
