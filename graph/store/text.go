package store

import (
	"lavka/graph"
	"lavka/internal/vault"
)

// written is a text on its way into an attempt. Told is the text of the whole
// attempt, of which there is one; any other belongs to an event.
type written struct {
	text string
	told bool
}

// keep encrypts a text under the attempt's data key, which it makes with the
// first text, stores it under the id of the intent and returns its hash. An empty
// text takes away what was told before.
func (t transaction) keep(in intent, a *loaded, w written) (string, error) {
	p := params{"attempt": string(a.ID), "told": w.told, "keys": []params{}, "texts": []params{}}
	hash := ""
	if w.text != "" {
		key, made, err := a.dataKey()
		if err != nil {
			return "", err
		}
		if made != nil {
			made["id"], made["attempt"] = in.dataKey, string(a.ID)
			p["keys"] = []params{made}
		}
		cipher, err := key.Seal(string(in.text), w.text)
		if err != nil {
			return "", graph.Wrap("encrypt a text", err)
		}
		hash = key.Hash(string(in.text), w.text)
		p["texts"] = []params{{
			"id": string(in.text), "attempt": string(a.ID), "told": w.told, "cipher": cipher, "saltedHash": hash,
			"at": in.now, "by": string(in.actor.Account),
		}}
	}
	_, err := t.one("text/keep", p)
	return hash, err
}

// dataKey is the attempt's, or a new one with what is to be stored of it.
func (l loaded) dataKey() (vault.DataKey, params, error) {
	if kept := l.row.sub("key"); kept != nil {
		key, err := l.vault.Unwrap(vault.Wrapped{KeyID: kept.text("keyId"), Bytes: bytesOf(kept, "wrapped")}, string(l.ID))
		if err != nil {
			return vault.DataKey{}, nil, graph.Wrap("open the data key of an attempt", err)
		}
		return key, nil, nil
	}
	key, wrapped, err := l.vault.NewDataKey(string(l.ID))
	if err != nil {
		return vault.DataKey{}, nil, graph.Wrap("make the data key of an attempt", err)
	}
	return key, params{"keyId": wrapped.KeyID, "wrapped": wrapped.Bytes}, nil
}

// opened are the texts of an attempt in the clear.
type opened struct {
	byID   map[graph.TextID]string
	told   graph.Told
	toldID graph.TextID
}

// open decrypts the texts of an attempt. Who asks must be of one of its two
// organisations. Where the data key was erased, there are none.
func (l loaded) open() (opened, error) {
	out := opened{byID: map[graph.TextID]string{}}
	if l.row.sub("key") == nil {
		return out, nil
	}
	key, _, err := l.dataKey()
	if err != nil {
		return out, err
	}
	for _, r := range l.row.list("texts") {
		id := graph.TextID(r.text("id"))
		text, err := key.Open(string(id), bytesOf(r, "cipher"))
		if err != nil {
			return out, graph.Wrap("decrypt a text", err)
		}
		out.byID[id] = text
		if r.is("told") {
			out.toldID = id
			if out.told, err = graph.ToldOf(text); err != nil {
				return out, err
			}
		}
	}
	return out, nil
}

// readBy tells whether the actor may read the attempt's texts: the two
// organisations, the recipient only of what was handed to it, also by its link, and nobody else
// whatever they administer.
func (l loaded) readBy(actor graph.Actor) bool {
	return actor.WorksFor(l.Sender) || l.Handed() && actor.WorksFor(l.Recipient) ||
		graph.PositionOf(l.Attempt, actor).Any(graph.PositionPartner)
}

func bytesOf(r row, name string) []byte {
	value, _ := r[name].([]byte)
	return value
}
