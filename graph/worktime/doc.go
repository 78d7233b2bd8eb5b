// Package worktime counts working time: the hours of a working day in
// Europe/Prague, without weekends and without the Czech public holidays. It is
// pure, imports the standard library only, and knows no clock: who calls says
// which moment is meant.
package worktime
