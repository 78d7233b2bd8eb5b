// Package csu reads the territory as the Czech Statistical Office publishes it:
// which municipality lies in which ORP, where it lies, which ORP touch, and
// where an ORP ends. It yields values of graph and guesses nothing: a row lands
// or is reported with its line. It imports graph and the reading of tables from
// internal/exchange/sheet; it writes nowhere.
package csu
