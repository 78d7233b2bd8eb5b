import { Link } from "wouter";
import { useViewer } from "../../app/viewer";
import { m } from "../../words/messages";
import "./tabs.css";

export type Report = "pairs" | "loop" | "declines";

/** The ways between the reports on hand-overs; refusals of a year are for who works somewhere. */
export function Tabs({ here }: { here: Report }) {
  const viewer = useViewer();
  const tab = (report: Report, href: string, word: string) => (
    <li>
      <Link href={href} aria-current={report === here ? "page" : undefined}>
        {word}
      </Link>
    </li>
  );
  return (
    <nav className="reports no-print" aria-label={m.handovers_tabs()}>
      <ul>
        {tab("pairs", "/predavani", m.handovers_tab_pairs())}
        {tab("loop", "/predavani/vysledky", m.handovers_tab_loop())}
        {viewer?.actingFor ? tab("declines", "/predavani/odmitnuti", m.handovers_tab_declines()) : null}
      </ul>
    </nav>
  );
}
