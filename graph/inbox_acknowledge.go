package graph

// MaxAcknowledged bounds how many attempts are acknowledged at once.
const MaxAcknowledged = 100

// SeenAttempt is an attempt and the version of it that somebody looked at.
type SeenAttempt struct {
	Attempt AttemptID
	Seen    int
}

// Acknowledging tells what came of one acknowledgement among many.
type Acknowledging string

// The endings: taken now or by an earlier use of the same key; changed meanwhile,
// so that nothing was written; refused by the rules.
const (
	AcknowledgingTaken   Acknowledging = "TAKEN"
	AcknowledgingChanged Acknowledging = "CHANGED"
	AcknowledgingRefused Acknowledging = "REFUSED"
)

// Acknowledged is what came of one acknowledgement. Code is the refusal where
// nothing was written. State is where the attempt stands now, empty where the
// actor may not know; By is the colleague who changed it last, empty where that
// was the other side, the system, or the actor.
type Acknowledged struct {
	Attempt AttemptID
	Came    Acknowledging
	Code    string
	State   State
	By      string
}

// WrongToAcknowledge is what is wrong with a list of attempts that somebody wants
// to acknowledge at once.
func WrongToAcknowledge(items []SeenAttempt) []Field {
	if len(items) == 0 {
		return []Field{{"items", FieldRequired}}
	}
	if len(items) > MaxAcknowledged {
		return []Field{{"items", FieldTooMany}}
	}
	named := make(map[AttemptID]struct{}, len(items))
	for _, item := range items {
		if _, twice := named[item.Attempt]; twice {
			return []Field{{"items", FieldTwice}}
		}
		named[item.Attempt] = struct{}{}
	}
	return nil
}

// CameOf tells what came of one acknowledgement from how Decide's caller answered
// and from the attempt as it stands, zero where it is not to be seen. An error
// that the actor can do nothing about is none of this function's: it tells false.
func CameOf(item SeenAttempt, actor Actor, current AttemptDetail, err error) (Acknowledged, bool) {
	out := Acknowledged{Attempt: item.Attempt, Came: AcknowledgingTaken, State: current.State}
	if err == nil {
		return out, true
	}
	refusal, known := AsError(err)
	if !known {
		return Acknowledged{}, false
	}
	out.Code = refusal.Reason
	switch refusal.Code {
	case Conflict:
		out.Came, out.By = AcknowledgingChanged, current.colleagueOf(actor)
		if refusal.Reason != RefuseStale && refusal.Reason != RefuseState {
			out.Came = AcknowledgingRefused
		}
	case Forbidden, NotFound:
		out.Came = AcknowledgingRefused
		if out.Code == "" {
			out.Code = RefusePart
		}
	default:
		return Acknowledged{}, false
	}
	return out, true
}

// colleagueOf is who of the actor's side, beside the actor, did what happened
// last; empty where it was none of them.
func (d AttemptDetail) colleagueOf(actor Actor) string {
	if len(d.Events) == 0 {
		return ""
	}
	last := d.Events[len(d.Events)-1]
	if last.Side != d.Side || last.Worker == actor.Worker {
		return ""
	}
	return last.WorkerName
}
