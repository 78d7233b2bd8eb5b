# Lávka as an image: the program alone, for a Neo4j of its own (see compose.yaml).
# Not run: no container engine was at hand. The commands of both building stages
# were run one by one outside a container.
#
#   docker build --build-arg VERSION=$(git describe --tags --always) -t lavka .

# The web application.
FROM node:20-bookworm-slim AS web
WORKDIR /src/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --ignore-scripts --no-audit --no-fund
COPY frontend ./
RUN npm run --silent build

# The program with the web application inside.
FROM golang:1.26-bookworm AS program
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
COPY --from=web /src/frontend/dist ./frontend/dist
ARG VERSION=unknown
RUN CGO_ENABLED=0 go build -trimpath -ldflags "-s -w -X main.version=${VERSION}" -o /out/lavka ./cmd/lavka \
 && mkdir /out/data

# No shell, no package manager, not root; certificates of authorities are inside.
FROM gcr.io/distroless/static-debian12:nonroot
COPY --from=program /out/lavka /lavka
COPY --from=program --chown=65532:65532 /out/data /data
ENV LAVKA_ADDR=0.0.0.0:7420 LAVKA_DATA=/data
VOLUME /data
EXPOSE 7420
USER 65532:65532
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=4 CMD ["/lavka", "health"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["/lavka"]
CMD ["serve"]
