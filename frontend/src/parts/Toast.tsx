// const toast = useToast(); toast({ text, href?, action? }): only for what already succeeded, with a way to it.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { Link } from "wouter";
import { m } from "../words/messages";
import { Icon } from "./Icon";

export interface ToastMessage {
  text: string;
  /** Where to see it, with the words of the link. */
  href?: string;
  action?: string;
}

const SHOWN_MS = 8000;
const ToastContext = createContext<(message: ToastMessage) => void>(() => undefined);

export const useToast = () => useContext(ToastContext);

/** Stands once around the application. */
export function Toasts({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const show = useCallback((next: ToastMessage) => setMessage({ ...next }), []);
  useEffect(() => {
    const timer = message ? setTimeout(() => setMessage(null), SHOWN_MS) : undefined;
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <ToastContext value={show}>
      {children}
      <div className="toasts" role="status" aria-label={m.toast_region()}>
        {message ? (
          <p className="toast">
            <Icon name="check" />
            <span>{message.text}</span>
            {message.href ? (
              <Link className="btn btn--bare" href={message.href}>
                {message.action}
              </Link>
            ) : null}
            <button
              className="btn btn--bare"
              type="button"
              onClick={() => setMessage(null)}
              aria-label={m.close()}
            >
              <Icon name="x" />
            </button>
          </p>
        ) : null}
      </div>
    </ToastContext>
  );
}
