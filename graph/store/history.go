package store

import (
	"context"
	"slices"

	"lavka/graph"
)

// historyBatch is how many histories one transaction writes.
const historyBatch = 150

// Restore writes histories that were decided outside the store, and says how many
// were new: one that is there is left as it is. It refuses a history that the
// rules could not have written, with INTERNAL, and one that refers to what does
// not exist, with INVALID; then nothing of its batch is written. Who may call:
// SYSTEM.
func (s *Store) Restore(ctx context.Context, actor graph.Actor, histories []graph.History) (int, error) {
	if actor.Kind != graph.ActorSystem {
		return 0, graph.Refuse(graph.Forbidden, "restore histories", "")
	}
	for _, h := range histories {
		for _, a := range h.Attempts {
			if _, err := graph.Replay(a.Events); err != nil {
				return 0, graph.Wrap("restore referral "+string(h.Referral), err)
			}
		}
	}
	total := 0
	for chunk := range slices.Chunk(histories, historyBatch) {
		n, err := s.restoreBatch(ctx, chunk)
		total += n
		if err != nil {
			return total, graph.Wrap("restore histories", err)
		}
	}
	return total, nil
}

func (s *Store) restoreBatch(ctx context.Context, histories []graph.History) (int, error) {
	made := 0
	err := s.write(ctx, "restore histories", func(t transaction) error {
		fresh, err := t.unknown(histories)
		if err != nil || len(fresh) == 0 {
			return err
		}
		wanted := 0
		all := make([]params, len(fresh))
		for i, h := range fresh {
			all[i] = historyParams(h)
			wanted += len(h.Attempts)
		}
		r, err := t.one("history/restore", params{"histories": all})
		if err != nil {
			return err
		}
		if r.number("attempts") != wanted || r.number("referrals") != len(fresh) {
			return graph.Refuse(graph.Invalid, "restore histories", "unknown_reference")
		}
		made = len(fresh)
		return nil
	})
	return made, err
}

// unknown are the histories whose referral is not in the graph.
func (t transaction) unknown(histories []graph.History) ([]graph.History, error) {
	ids := make([]string, len(histories))
	for i, h := range histories {
		ids[i] = string(h.Referral)
	}
	r, err := t.one("history/there", params{"ids": ids})
	if err != nil {
		return nil, err
	}
	there := names[graph.ReferralID](r, "there")
	return slices.DeleteFunc(slices.Clone(histories), func(h graph.History) bool {
		return slices.Contains(there, h.Referral)
	}), nil
}

func historyParams(h graph.History) params {
	first := h.Attempts[0]
	attempts := make([]params, len(h.Attempts))
	for i, a := range h.Attempts {
		attempts[i] = pastAttemptParams(a)
		if i > 0 {
			attempts[i]["supersedes"] = string(h.Attempts[i-1].ID)
		}
	}
	return params{
		"values": params{
			"id": string(h.Referral), "urgency": string(first.Urgency), "reach": string(first.Reach),
			"language": first.Language, "createdAt": h.CreatedAt.UTC(),
		},
		"needs": texts(first.Needs), "ageBand": first.AgeBand, "staysIn": string(first.StaysIn), "attempts": attempts,
	}
}

func pastAttemptParams(a graph.PastAttempt) params {
	values := standing(a.Attempt)
	values["id"], values["code"], values["mode"] = string(a.ID), string(a.Code), string(a.Mode)
	events := make([]params, len(a.Events))
	for i, e := range a.Events {
		events[i] = eventParams(e)
		events[i]["attempt"] = string(a.ID)
	}
	return params{
		"values": values, "events": events, "service": string(a.Service), "sender": string(a.Sender),
		"worker": string(a.SenderWorker), "supersedes": nil,
	}
}
