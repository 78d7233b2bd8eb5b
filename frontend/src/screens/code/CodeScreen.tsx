import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { CodeBox } from "../referrals/CodeBox";
import "../referrals/referrals.css";

/** The code behind the hash of the address; it is never sent to a server in one. */
const codeIn = (hash: string): string => decodeURIComponent(hash.replace(/^#/, ""));

/** Where a scanned code leads: to the referral it belongs to, or to the box in which it can be typed. */
export default function CodeScreen() {
  const [code] = useState(() => codeIn(window.location.hash));
  const [, navigate] = useLocation();
  useTitle(m.box_code_title());
  useEffect(() => {
    // neither in the history nor for whoever looks over a shoulder
    window.history.replaceState(null, "", window.location.pathname);
  }, []);
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
