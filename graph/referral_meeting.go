package graph

import "time"

// meeting checks the joint date of a send: it lies ahead, and only somebody who is
// accompanied has one.
func (d decision) meeting(at time.Time) []Field {
	switch {
	case at.IsZero():
		return nil
	case d.attempt.Mode != Warm:
		return []Field{{"meetAt", FieldNotInMode}}
	case at.Before(d.now):
		return []Field{{"meetAt", FieldPast}}
	default:
		return nil
	}
}
