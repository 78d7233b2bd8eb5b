package graph

// Entry is one directory node as an adapter wants it to be: Label and ID are
// its key, Values its properties, Derived those computed from them (search
// text, collation key), which leave no revision. Links are all its relationships
// of the types in Owns; a type of Owns without a link removes what is there. A
// type written "<PROVIDES" points at this node, one written "COVERS" away from
// it.
//
// Only names the values and types of link that a node which is there already
// takes from the entry, nil for all: an import leaves alone what it knows nothing
// of. A new node takes everything.
type Entry struct {
	Label   string
	ID      string
	Values  map[string]any
	Derived map[string]any
	Owns    []string
	Links   []Link
	Only    []string
}

// Ref is the entry's key across labels: "Service/0198…".
func (e Entry) Ref() string { return e.Label + "/" + e.ID }

// Link is one outgoing relationship: its type, the Ref of the other end, its
// values.
type Link struct {
	Type   string
	To     string
	Values map[string]any
}

// Tally counts what a write of entries did. Every import ends with it. Kept
// counts the fields that would have changed had no person set them.
type Tally struct {
	New, Changed, Unchanged, Refused, Kept int
}
