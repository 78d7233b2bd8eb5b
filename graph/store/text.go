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
		p["keys"] = a.fresh(in, made)
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

// fresh is a data key just made, as it is to be written; none where made is nil.
// The attempt has it from now on.
func (l *loaded) fresh(in intent, made params) []params {
	if made == nil {
		return []params{}
	}
	l.row["key"] = map[string]any{"keyId": made["keyId"], "wrapped": made["wrapped"]}
	made["id"], made["attempt"] = in.dataKey, string(l.ID)
	return []params{made}
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

// readable are the texts that the actor may read: what was told before the client
// took it back, a recipient reads no more.
func (l loaded) readable(actor graph.Actor) (opened, error) {
	if !l.readBy(actor) {
		return opened{}, nil
	}
	texts, err := l.open()
	if err != nil || actor.WorksFor(l.Sender) || l.RevokedAt() == 0 {
		return texts, err
	}
	texts.told = graph.Told{}
	for _, e := range l.Events[:l.RevokedAt()] {
		delete(texts.byID, e.Text)
	}
	return texts, nil
}

// readBy tells whether the actor may read the attempt's texts: the two
// organisations, the recipient only of what was handed to it, also by its link,
// and nobody else whatever they administer. A candidate of an open offer decides
// without them: they are read by the one who claims it.
func (l loaded) readBy(actor graph.Actor) bool {
	recipient := actor.WorksFor(l.Recipient) || graph.PositionOf(l.Attempt, actor).Any(graph.PositionPartner)
	return actor.WorksFor(l.Sender) || l.Handed() && recipient
}

func bytesOf(r row, name string) []byte {
	value, _ := r[name].([]byte)
	return value
}
