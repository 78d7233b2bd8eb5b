// <Combo>: the box with a list under it that NeedPicker and PlacePicker share; the caller filters the options.
// Our own, by the combobox pattern of ARIA 1.2: React Aria's brings 58 kB where a route may weigh 60.
import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { m } from "../words/messages";
import { describedBy, FieldError, Hint } from "./Field";
import { Icon, type IconName } from "./Icon";
import { numberOf } from "./time";

export interface ComboOption {
  id: string;
  name: string;
  /** What tells two of the same name apart. */
  detail?: string | undefined;
}

export interface ComboProps {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  placeholder?: string | undefined;
  icon?: IconName;
  options: readonly ComboOption[];
  text: string;
  onText: (text: string) => void;
  onPick: (id: string) => void;
  /** Backspace in an empty box. */
  onBack?: () => void;
  /** What was picked, before the box. */
  chips?: ReactNode;
}

/** The list: whether it is open and which option is marked. -1 marks none. */
interface List {
  open: boolean;
  marked: number;
}

const CLOSED: List = { open: false, marked: -1 };

/** Where an arrow leads; the ends are joined. */
export function moved(marked: number, key: string, count: number): number {
  if (count === 0) {
    return -1;
  }
  if (key === "ArrowDown") {
    return (marked + 1) % count;
  }
  return marked <= 0 ? count - 1 : marked - 1;
}

function useCombo({ options, text, onText, onPick, onBack }: ComboProps) {
  const [list, setList] = useState<List>(CLOSED);
  const marked = list.marked < options.length ? list.marked : -1;
  const pick = (option: ComboOption | undefined) => {
    if (option) {
      onPick(option.id);
      setList(CLOSED);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        event.preventDefault();
        setList({ open: true, marked: moved(marked, event.key, options.length) });
        break;
      case "Enter":
        if (list.open && marked >= 0) {
          event.preventDefault();
          pick(options[marked]);
        }
        break;
      case "Escape":
        setList(CLOSED);
        break;
      case "Backspace":
        if (text === "") {
          onBack?.();
        }
        break;
    }
  };
  const type = (next: string) => {
    onText(next);
    // the first match is marked as soon as something is typed, so that Enter takes it
    setList({ open: true, marked: next.trim() === "" ? -1 : 0 });
  };
  const leave = () => setList(CLOSED);
  const toggle = () => setList(list.open ? CLOSED : { open: true, marked: -1 });
  const open = () => setList({ open: true, marked });
  return { isOpen: list.open, marked, pick, onKeyDown, type, leave, toggle, open };
}

export function Combo(props: ComboProps) {
  const { id, label, hint, error, options, text, placeholder, icon, chips } = props;
  const combo = useCombo(props);
  const input = useRef<HTMLInputElement>(null);
  const listId = `${id}-list`;
  const active = combo.isOpen && combo.marked >= 0 ? `${id}-${combo.marked}` : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving the whole box closes its list
    <div className="field combo" onBlur={(event) => leavesBox(event) && combo.leave()}>
      <label htmlFor={id}>{label}</label>
      <Hint id={id} text={hint} />
      <div className={error ? "ask__box ask__box--wrong" : "ask__box"}>
        {icon ? <Icon name={icon} /> : null}
        <div className="ask__in">
          {chips}
          <input
            id={id}
            ref={input}
            role="combobox"
            aria-expanded={combo.isOpen}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={active}
            aria-describedby={describedBy(id, hint, error)}
            aria-invalid={error ? true : undefined}
            autoComplete="off"
            spellCheck={false}
            placeholder={placeholder}
            value={text}
            onChange={(event) => combo.type(event.target.value)}
            onClick={combo.open}
            onKeyDown={combo.onKeyDown}
          />
        </div>
        <button
          type="button"
          className="ask__open"
          tabIndex={-1}
          aria-label={m.find_open_list()}
          onClick={() => {
            input.current?.focus();
            combo.toggle();
          }}
        >
          <Icon name="down" />
        </button>
      </div>
      <FieldError id={id} text={error} />
      <p className="vh" role="status">
        {combo.isOpen ? m.find_options({ count: options.length, shown: numberOf(options.length) }) : ""}
      </p>
      <Options id={id} label={label} options={options} combo={combo} />
    </div>
  );
}

function leavesBox(event: FocusEvent<HTMLElement>): boolean {
  return !event.currentTarget.contains(event.relatedTarget);
}

interface OptionsProps {
  id: string;
  label: string;
  options: readonly ComboOption[];
  combo: ReturnType<typeof useCombo>;
}

function Options({ id, label, options, combo }: OptionsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: "nearest" });
  });
  return (
    <div className="list" hidden={!combo.isOpen}>
      <div id={`${id}-list`} role="listbox" aria-label={label} ref={list}>
        {combo.isOpen
          ? options.map((option, index) => (
              // The keys belong to the box, which keeps the focus.
              <div
                key={option.id}
                id={`${id}-${index}`}
                className="list__item"
                role="option"
                tabIndex={-1}
                aria-selected={index === combo.marked}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => combo.pick(option)}
                onKeyDown={combo.onKeyDown}
              >
                {option.name}
                {option.detail ? <span className="small muted"> {option.detail}</span> : null}
              </div>
            ))
          : null}
      </div>
      {options.length === 0 ? <p className="list__none">{m.find_no_option()}</p> : null}
    </div>
  );
}

export interface ChipProps {
  kind?: string;
  word: string;
  onRemove: () => void;
}

/** A recognised word in the box, removable. */
export function Chip({ kind, word, onRemove }: ChipProps) {
  return (
    <span className="word">
      <span>
        {kind ? <small>{kind}</small> : null}
        {word}
      </span>
      <button type="button" aria-label={m.remove_word({ word })} onClick={onRemove}>
        <Icon name="x" />
      </button>
    </span>
  );
}
