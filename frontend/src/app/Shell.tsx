// The frame of every screen: the way to the content, the header, the notice of an ended session.
import { type ReactNode, useEffect, useRef } from "react";
import { Link, useLocation } from "wouter";
import { Button } from "../parts/Button";
import { Icon, type IconName } from "../parts/Icon";
import { Note } from "../parts/Note";
import { numberOf } from "../parts/time";
import { m } from "../words/messages";
import { Account } from "./Account";
import { Brand } from "./Brand";
import { LanguageSwitch } from "./LanguageSwitch";
import { signInLink, useSession, useViewer } from "./viewer";

export function Shell({ children }: { children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#content">
        {m.skip_to_content()}
      </a>
      <header className="top">
        <div className="wrap top__in">
          <Brand />
          <Nav />
          <Me />
        </div>
      </header>
      <Content>{children}</Content>
    </>
  );
}

/** Takes the focus when another screen opens, so that a reader starts at its top. */
function Content({ children }: { children: ReactNode }) {
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current !== path) {
      shown.current = path;
      const here = document.activeElement;
      // a screen that puts somebody back where they were has done so already
      if (here === main.current || !main.current?.contains(here)) {
        main.current?.focus({ preventScroll: true });
        window.scrollTo(0, 0);
      }
    }
  }, [path]);
  return (
    <main className="wrap main" id="content" tabIndex={-1} ref={main}>
      <Expired />
      {children}
    </main>
  );
}

function Expired() {
  const { expired, refresh } = useSession();
  return expired ? (
    <Note tone="plank" live="alert">
      <b>{m.session_expired()}</b>{" "}
      <a href={signInLink()} target="_blank" rel="noreferrer">
        {m.session_sign_in_again()}
      </a>{" "}
      <Button tone="bare" onClick={refresh}>
        {m.session_back()}
      </Button>
    </Note>
  ) : null;
}

function Nav() {
  const viewer = useViewer();
  const [path] = useLocation();
  if (!viewer) {
    return <span className="nav--none" />;
  }
  return (
    <nav className="nav" aria-label={m.nav_label()}>
      <ul>
        <Way href="/" icon="sign" here={path === "/"}>
          {m.nav_home()}
        </Way>
        <Way href="/hledat" icon="search" here={path.startsWith("/hledat") || path.startsWith("/sluzba")}>
          {m.nav_find()}
        </Way>
        <Way href="/doporuceni" icon="swap" here={path.startsWith("/doporuceni")}>
          {m.nav_referrals()}
          <Tally waiting={viewer.waiting} />
        </Way>
        <Way href="/predavani" icon="net" here={path.startsWith("/predavani")}>
          {m.nav_handovers()}
        </Way>
        <Way href="/pokryti" icon="map" here={path.startsWith("/pokryti")}>
          {m.nav_coverage()}
        </Way>
      </ul>
    </nav>
  );
}

interface WayProps {
  href: string;
  icon: IconName;
  here: boolean;
  children: ReactNode;
}

function Way({ href, icon, here, children }: WayProps) {
  return (
    <li>
      <Link href={href} aria-current={here ? "page" : undefined}>
        <Icon name={icon} />
        <span className="nav__word">{children}</span>
      </Link>
    </li>
  );
}

function Tally({ waiting }: { waiting: number }) {
  return waiting > 0 ? (
    <>
      {" "}
      <span className="tally">
        {numberOf(waiting)}
        <span className="vh"> {m.nav_waiting({ count: waiting })}</span>
      </span>
    </>
  ) : null;
}

function Me() {
  const viewer = useViewer();
  if (viewer) {
    return <Account viewer={viewer} />;
  }
  return (
    <div className="top__me">
      <LanguageSwitch />
      {viewer === null ? (
        <a className="btn" href={signInLink()}>
          {m.nav_sign_in()}
        </a>
      ) : null}
    </div>
  );
}
