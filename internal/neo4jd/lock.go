package neo4jd

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// folderLock is held on an open file; the kernel drops it with its process, so
// the lock of a dead one needs no clearing away.
type folderLock struct{ file *os.File }

// lockData takes the data folder or says who has it (ErrRunning).
func lockData(folder string) (*folderLock, error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, fmt.Errorf("%w: making it: %w", ErrDataFolder, err)
	}
	path := filepath.Join(folder, "lock")
	lock, err := tryLock(path)
	if errors.Is(err, errFolderTaken) {
		return nil, fmt.Errorf("%w, in %s (process %s): stop it or choose another data folder", ErrRunning, folder, holder(path))
	}
	if err != nil {
		return nil, fmt.Errorf("%w: locking %s: %w", ErrDataFolder, path, err)
	}
	if err := lock.sign(); err != nil {
		return nil, errors.Join(fmt.Errorf("%w: writing %s: %w", ErrDataFolder, path, err), lock.release())
	}
	return lock, nil
}

// lockWaiting takes a lock that others hold for a short work only.
func lockWaiting(ctx context.Context, path string, waiting func()) (*folderLock, error) {
	tick := time.NewTicker(200 * time.Millisecond)
	defer tick.Stop()
	for {
		lock, err := tryLock(path)
		if !errors.Is(err, errFolderTaken) {
			return lock, err
		}
		waiting()
		waiting = func() {}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("waiting for the lock %s: %w", path, ctx.Err())
		case <-tick.C:
		}
	}
}

func tryLock(path string) (*folderLock, error) {
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	if err := lockFile(file); err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return &folderLock{file: file}, nil
}

func (l *folderLock) sign() error {
	if err := l.file.Truncate(0); err != nil {
		return err
	}
	_, err := l.file.WriteAt([]byte(strconv.Itoa(os.Getpid())+"\n"), 0)
	return err
}

func (l *folderLock) release() error { return l.file.Close() }

func holder(path string) string {
	text, err := os.ReadFile(path)
	if pid := strings.TrimSpace(string(text)); err == nil && pid != "" {
		return pid
	}
	return "unknown"
}
