package store

import (
	"context"
	"errors"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"lavka/graph"
)

// classify turns a driver error into a code, by type and status code and never
// by text. It is the only place that looks into driver errors; nil stays nil,
// and what already carries a code keeps it.
func classify(op string, err error) error {
	if err == nil {
		return nil
	}
	if _, ok := graph.AsError(err); ok {
		return graph.Wrap(op, err)
	}
	return &graph.Error{Code: codeOf(err), Op: op, Err: lastOf(err)}
}

// lastOf is the error of the last try where the driver gave up: it says why.
func lastOf(err error) error {
	limit, gaveUp := errors.AsType[*neo4j.TransactionExecutionLimit](err)
	if gaveUp && len(limit.Errors) > 0 {
		return limit.Errors[len(limit.Errors)-1]
	}
	return err
}

func codeOf(err error) graph.Code {
	if server, ok := errors.AsType[*neo4j.Neo4jError](err); ok {
		return codeOfServer(server)
	}
	_, gaveUp := errors.AsType[*neo4j.TransactionExecutionLimit](err)
	switch {
	case gaveUp, neo4j.IsConnectivityError(err), neo4j.IsRetryable(err):
		return graph.Unavailable
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		return graph.Unavailable
	}
	return graph.Internal
}

func codeOfServer(err *neo4j.Neo4jError) graph.Code {
	switch {
	case err.Code == "Neo.ClientError.Schema.ConstraintValidationFailed":
		return graph.Conflict
	case strings.HasPrefix(err.Code, "Neo.TransientError."), neo4j.IsRetryable(err):
		return graph.Unavailable
	}
	return graph.Internal
}

func joinClose(err, closing error) error {
	if err != nil {
		return err
	}
	return closing
}
