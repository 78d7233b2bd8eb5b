import { useLocation } from "wouter";
import { m } from "../../words/messages";
import { CodeBox } from "../referrals/CodeBox";
import "../referrals/referrals.css";

/** Where an administrator finds a referral that was a mistake, by the code that somebody tells them. */
export function MistakeSheet() {
  const [, navigate] = useLocation();
  return (
    <CodeBox
      words={{
        title: m.overseen_find(),
        label: m.overseen_code(),
        none: (code) => m.overseen_none({ code }),
      }}
      onFound={(id) => navigate(`/doporuceni/${id}`)}
    />
  );
}
