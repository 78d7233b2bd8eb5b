// Package sheet reads two tables that a region keeps of its services, one of
// organisations and one of services, from CSV or XLSX into values of graph. It
// guesses nothing: a row lands or is reported with its line. It imports graph,
// x/text, uuid and excelize; it writes nowhere, and never says that anything be
// deleted.
package sheet
