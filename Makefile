# make run    Lávka with its demonstration, in the browser
# make test   every test: Go, web application, browser
# make check  what a change must pass: format, lint, generated files, tests, build
# make bench  what a request costs us, against the bare driver in the same run
# make build  bin/lavka with the web application inside
# make fmt lint generate clean

VERSION := $(shell git describe --tags --always --dirty 2>/dev/null || echo unknown)

.DEFAULT_GOAL := help
.PHONY: help run machine test bench check build binary web fmt lint generate clean
.SILENT:

help:
	sed -n 's/^# make/make/p' Makefile

run: machine binary
	exec bin/lavka serve --demo

machine:
	.ci/need go node $(if $(LAVKA_NEO4J_URI),,java maven)

build: binary

binary: web
	echo "→ Building bin/lavka …"
	go build -trimpath -ldflags '-X main.version=$(VERSION)' -o bin/lavka ./cmd/lavka

web:
	.ci/need go node
	.ci/web build

test:
	.ci/check packages test-go test-web test-browser

bench: machine
	go test ./internal/web -run '^$$' -bench OverTheBareDriver -benchtime 1x -timeout 30m

check:
	.ci/check

lint:
	.ci/check packages linter format-go lint-go lint-web types-web

fmt:
	.ci/web install
	.ci/linter
	bin/tools/golangci-lint fmt ./...
	npm run --prefix frontend --silent format

generate:
	.ci/web install
	go generate ./...
	npm run --prefix frontend --silent codegen

# The folder of the database, lavka-data, holds what people entered: it stays.
clean:
	rm -rf bin .ci/out frontend/node_modules frontend/test-results
	find frontend/dist -mindepth 1 -not -name .gitkeep -delete
