// Package notify sends mail: it takes what waits in an outbox, says that
// something waits, and never what. It yields and takes values of lavka/graph and
// knows neither the store nor the door; cmd joins them.
package notify
