// Package loop measures how far hand-overs came: did somebody answer, was it
// decided, was the person met, is there a result, and does the sender know.
//
// Every attempt of a report lies in exactly one class, as it stands when the
// report is read:
//
//   - LEFT_OUT: it never left its sender (a draft, a send that was undone, a draft
//     that was withdrawn), or it is an ERROR. No other number counts it.
//   - SILENT: it expired; or it is sent, being considered, waiting for the sender's
//     answer, accepted or on the waiting list, and the moment until which the next
//     step was due has passed without it.
//   - OPEN: it is in one of those states and within its term.
//   - HALF_CLOSED: help has begun and no end is written (ACTIVE, PAUSED); or it has
//     ended in any other way than by expiring and its sender has not looked.
//   - CLOSED: it has ended in any other way than by expiring, and its sender knows:
//     has looked at the end, or ended it.
//
// The steps are cumulative: what has reached one has passed all before it. Sent;
// acknowledged, answered in any way; decided, now accepted, refused or
// wait-listed at least once (a refusal that was taken back is none); met, a first
// contact was had or a result is written without one; with a result, COMPLETED;
// known, the sender has looked at the result. An attempt counts in the month in
// which it was sent, whenever the rest happened.
//
// Waits are medians of working time from the moment of sending, and from the end
// until the sender looked; nothing stops their clock, neither a question nor the
// waiting list: they are the person's way, not anybody's debt (the report of
// hand-overs measures that). What has not happened is in no median.
//
// A re-route is an attempt of its own. A referral counts once, by the last of its
// attempts that left the sender and is no ERROR, in the class and the month of that
// one; it is closed when that one is.
//
// The package is pure and imports graph and its measures only.
package loop
