package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"strings"
)

// files are those of the web application, compressed once at the start.
type files struct {
	byPath map[string]file
	app    file
}

type file struct {
	kind    string
	plain   []byte
	squeeze []byte
	tag     string
}

const indexPage = "/index.html"

// newFiles reads all files into memory: a few hundred kilobytes.
func newFiles(dist fs.FS) (*files, error) {
	f := &files{byPath: map[string]file{}}
	err := fs.WalkDir(dist, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			return hidden(name)
		}
		content, err := fs.ReadFile(dist, name)
		if err != nil {
			return fmt.Errorf("read %s: %w", name, err)
		}
		kind := kindOf(name)
		if kind == "" {
			return nil
		}
		f.byPath["/"+name], err = prepare(kind, content)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read the web application: %w", err)
	}
	f.app = f.byPath[indexPage]
	return f, nil
}

// hidden leaves out what a build keeps for itself.
func hidden(folder string) error {
	if strings.HasPrefix(path.Base(folder), ".") && folder != "." {
		return fs.SkipDir
	}
	return nil
}

// kindOf is our own short list, because the machine's differs from machine to
// machine; what is not on it is not served.
func kindOf(name string) string {
	switch path.Ext(name) {
	case ".html":
		return "text/html; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".json":
		return "application/json"
	case ".webmanifest":
		return "application/manifest+json"
	case ".svg":
		return "image/svg+xml"
	case ".png":
		return "image/png"
	case ".ico":
		return "image/x-icon"
	case ".woff2":
		return "font/woff2"
	case ".txt":
		return "text/plain; charset=utf-8"
	default:
		return ""
	}
}

func prepare(kind string, content []byte) (file, error) {
	sum := sha256.Sum256(content)
	f := file{kind: kind, plain: content, tag: `"` + base64.RawURLEncoding.EncodeToString(sum[:16]) + `"`}
	if strings.HasPrefix(kind, "image/png") || strings.HasPrefix(kind, "font/") {
		return f, nil
	}
	var out bytes.Buffer
	zip, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		return f, fmt.Errorf("compress: %w", err)
	}
	if _, err := zip.Write(content); err != nil {
		return f, fmt.Errorf("compress: %w", err)
	}
	if err := zip.Close(); err != nil {
		return f, fmt.Errorf("compress: %w", err)
	}
	if out.Len() < len(content) {
		f.squeeze = out.Bytes()
	}
	return f, nil
}

// serveApp answers an address that the web application knows.
func (f *files) serveApp(w http.ResponseWriter, r *http.Request) {
	f.sendApp(w, r, http.StatusOK)
}

// sendApp says so where the program was built without the web application.
func (f *files) sendApp(w http.ResponseWriter, r *http.Request, status int) {
	if f.app.plain == nil {
		say(w, http.StatusServiceUnavailable, "The web application was not built into this program: run make build.")
		return
	}
	w.Header().Set("Cache-Control", "no-store")
	f.app.send(w, r, status)
}

// serveOther answers a file, or the application's own "no such page".
func (f *files) serveOther(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	found, ok := f.byPath[r.URL.Path]
	switch {
	case ok && r.URL.Path != indexPage:
		f.sendFile(w, r, found)
	case strings.HasPrefix(r.URL.Path, "/assets/"):
		http.Error(w, "not found", http.StatusNotFound)
	default:
		f.sendApp(w, r, http.StatusNotFound)
	}
}

func (f *files) sendFile(w http.ResponseWriter, r *http.Request, found file) {
	w.Header().Set("Cache-Control", "public, no-cache")
	if strings.HasPrefix(r.URL.Path, "/assets/") {
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	w.Header().Set("ETag", found.tag)
	if strings.Contains(r.Header.Get("If-None-Match"), found.tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	found.send(w, r, http.StatusOK)
}

func (f file) send(w http.ResponseWriter, r *http.Request, status int) {
	w.Header().Set("Content-Type", f.kind)
	body := f.plain
	if f.squeeze != nil {
		w.Header().Set("Vary", "Accept-Encoding")
		if strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
			w.Header().Set("Content-Encoding", "gzip")
			body = f.squeeze
		}
	}
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(body)
	}
}
