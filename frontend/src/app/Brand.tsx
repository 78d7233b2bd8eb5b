// The footbridge and the name: the way home.
import { Link } from "wouter";
import { m } from "../words/messages";

export function Brand() {
  return (
    <Link className="brand" href="/hledat">
      <svg viewBox="0 0 40 24" aria-hidden="true">
        <path className="brand__bank" d="M0 23.5V14h5.5c2.2 0 2.6 1.2 3.2 3l2.2 6.5z" />
        <path className="brand__bank" d="M40 23.5V14h-5.5c-2.2 0-2.6 1.2-3.2 3l-2.2 6.5z" />
        <path className="brand__deck" d="M3 12.2Q20 3.6 37 12.2" />
        <path d="M8 4.7Q20-.5 32 4.7M8 4.7v5M16 2.3v5.8M24 2.3v5.8M32 4.7v5" />
      </svg>
      <span>{m.app_name()}</span>
    </Link>
  );
}
