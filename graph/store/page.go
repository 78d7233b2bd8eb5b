package store

import (
	"encoding/base64"
	"encoding/json"
	"time"

	"lavka/graph"
)

// cursor is the keyset of the last row of a page. Callers see it as an opaque
// text.
type cursor struct {
	Rank int    `json:"r,omitempty"`
	Key  string `json:"k"`
	ID   string `json:"i"`
}

// String is the cursor as callers see it.
func (c cursor) String() string {
	text, err := json.Marshal(c)
	if err != nil {
		return ""
	}
	return base64.RawURLEncoding.EncodeToString(text)
}

// cursorOf reads a cursor; the empty text is the beginning.
func cursorOf(text string) (cursor, error) {
	var c cursor
	if text == "" {
		return c, nil
	}
	raw, err := base64.RawURLEncoding.DecodeString(text)
	if err == nil {
		err = json.Unmarshal(raw, &c)
	}
	if err != nil || c.ID == "" {
		return c, graph.InvalidFields("read a cursor", graph.Field{Path: "after", Code: "cursor"})
	}
	return c, nil
}

// prague is where days begin and end for everybody who uses the network.
func prague(t time.Time) time.Time {
	return t.In(graph.Prague())
}

func (s *Store) today() string {
	return prague(s.clock()).Format(time.DateOnly)
}

func textOrNull[T ~string](value T) any {
	if value == "" {
		return nil
	}
	return string(value)
}

func textsOrNull[T ~string](values []T) any {
	if len(values) == 0 {
		return nil
	}
	return texts(values)
}

func texts[T ~string](values []T) []string {
	out := make([]string, len(values))
	for i, value := range values {
		out[i] = string(value)
	}
	return out
}

func momentOrNull(t time.Time) any {
	if t.IsZero() {
		return nil
	}
	return t.UTC()
}
