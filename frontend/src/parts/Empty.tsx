// <Empty title text action?>: the bridge without a deck, one sentence why, one thing to do.
import type { ReactNode } from "react";

export interface EmptyProps {
  title: string;
  text: string;
  /** One button or link. */
  action?: ReactNode;
}

export function Empty({ title, text, action }: EmptyProps) {
  return (
    <div className="empty">
      <svg className="pic" viewBox="0 0 176 64" aria-hidden="true">
        <path d="M2 60V38h24c7 0 9 4 11 9l5 13zM174 60V38h-24c-7 0-9 4-11 9l-5 13z" />
        <path d="M12 34Q88-6 164 34" strokeDasharray="5 8" />
        <path d="M58 58q5-4 10 0t10 0 10 0 10 0 10 0 10 0" strokeWidth="1.5" />
      </svg>
      <h2 className="empty__title">{title}</h2>
      <p className="muted">{text}</p>
      {action}
    </div>
  );
}
