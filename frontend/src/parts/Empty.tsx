// <Empty title text action? heading="h1">: the bridge without a deck, one sentence why, one thing to do.
import type { ReactNode } from "react";

export interface EmptyProps {
  title: string;
  text: string;
  /** One button or link. */
  action?: ReactNode;
  /** `h1` where it is all there is on the screen. */
  heading?: "h1" | "h2";
}

export function Empty({ title, text, action, heading: Heading = "h2" }: EmptyProps) {
  return (
    <div className="empty">
      <svg className="pic" viewBox="0 0 176 64" aria-hidden="true">
        <path d="M2 60V38h24c7 0 9 4 11 9l5 13zM174 60V38h-24c-7 0-9 4-11 9l-5 13z" />
        <path d="M12 34Q88-6 164 34" strokeDasharray="5 8" />
        <path d="M58 58q5-4 10 0t10 0 10 0 10 0 10 0 10 0" strokeWidth="1.5" />
      </svg>
      <Heading className="empty__title">{title}</Heading>
      <p className="muted">{text}</p>
      {action}
    </div>
  );
}
