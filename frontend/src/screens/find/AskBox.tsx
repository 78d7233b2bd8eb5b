// <AskBox>: one box for everything that can be asked. Typing suggests, Enter has the whole sentence understood.
import { useState } from "react";
import { type FoundPartFragment, SuggestionsDocument } from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { Chip, Combo } from "../../parts/Combo";
import { placeDetail, usePaused } from "../../parts/PlacePicker";
import { useRead } from "../../parts/use-read";
import { m } from "../../words/messages";
import { type Asked, type Piece, piecesOf, withoutPiece, withPiece } from "./filter";
import { kindWord, type Names, nameKey, partWord, pieceWord } from "./words";

const FEWEST_LETTERS = 2;
const NO_PARTS: readonly FoundPartFragment[] = [];

export interface AskBoxProps {
  asked: Asked;
  names: Names;
  onAsk: (asked: Asked) => void;
  onNames: (parts: readonly FoundPartFragment[]) => void;
}

function useSuggestions(typed: string): readonly FoundPartFragment[] {
  const text = usePaused(typed.trim());
  const few = text.length < FEWEST_LETTERS || typed.trim() === "";
  const { data } = useRead(SuggestionsDocument, { text }, { pause: few });
  return few || !data ? NO_PARTS : data.suggestions;
}

const detailOf = (part: FoundPartFragment): string | undefined =>
  part.place ? placeDetail(part.place) : (part.of ?? undefined);

export function AskBox({ asked, names, onAsk, onNames }: AskBoxProps) {
  const [text, setText] = useState("");
  const found = useSuggestions(text);
  const pieces = piecesOf(asked);
  const last = pieces.at(-1);
  const take = (part: FoundPartFragment | undefined) => {
    if (part) {
      setText("");
      onNames([part]);
      onAsk(withPiece(asked, part));
    }
  };
  const submit = () => {
    if (text.trim() !== "") {
      setText("");
      onAsk({ ...asked, text: text.trim() });
    }
  };
  return (
    <search>
      <form
        className="no-print"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Combo
          id="ask"
          label={m.find_ask()}
          icon="search"
          placeholder={pieces.length === 0 ? m.find_ask_example() : m.find_ask_more()}
          options={found.map((part) => ({
            id: nameKey(part),
            name: partWord(part),
            detail: detailOf(part),
            group: kindWord(part.kind),
          }))}
          text={text}
          onText={setText}
          onPick={(id) => take(found.find((part) => nameKey(part) === id))}
          onEnter={submit}
          onBack={() => last && onAsk(withoutPiece(asked, last))}
          chips={pieces.map((piece) => (
            <PieceChip
              key={nameKey(piece)}
              piece={piece}
              names={names}
              onRemove={() => onAsk(withoutPiece(asked, piece))}
            />
          ))}
          button={
            <Button tone="do" type="submit">
              {m.find_submit()}
            </Button>
          }
        />
      </form>
    </search>
  );
}

interface PieceChipProps {
  piece: Piece;
  names: Names;
  onRemove: () => void;
}

function PieceChip({ piece, names, onRemove }: PieceChipProps) {
  return <Chip kind={kindWord(piece.kind)} word={pieceWord(piece, names)} onRemove={onRemove} />;
}
