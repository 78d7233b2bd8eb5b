package web

import (
	"sync/atomic"
	"time"

	"github.com/sirupsen/logrus"

	"lavka/graph"
)

// The fixed keys of the log.
const (
	keyOperation  = "operation"
	keyActor      = "actor"
	keyMS         = "ms"
	keyStatements = "statements"
	keyCode       = "code"
	keyIncident   = "incident"
)

// record is one line of the log.
//
// SECURITY: never variables, texts, addresses or paths; they may name a person.
type record struct {
	operation  string
	actor      graph.Actor
	began      time.Time
	statements *atomic.Int64
}

func (d *Door) write(r record, p public) {
	took := d.clock().Sub(r.began)
	d.metrics.operation(r, took, string(p.code))
	fields := logrus.Fields{
		keyOperation: r.operation, keyActor: actorName(r.actor),
		keyMS: took.Milliseconds(), keyStatements: r.statements.Load(),
	}
	if p.code == "" {
		d.log.WithFields(fields).Info("answered")
		return
	}
	fields[keyCode] = string(p.code)
	if p.incident != "" {
		fields[keyIncident] = p.incident
		d.log.WithFields(fields).Error("failed: " + p.cause)
		return
	}
	if p.cause != "" {
		d.log.WithFields(fields).Warn("not now: " + p.cause)
		return
	}
	d.log.WithFields(fields).Info("refused")
}

// actorName says which account it was; the account's id says nothing to
// somebody who only has the log.
func actorName(actor graph.Actor) string {
	if actor.Account == "" {
		return string(actor.Kind)
	}
	return string(actor.Kind) + ":" + string(actor.Account)
}
