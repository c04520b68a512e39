/* Stands between a process and the disk (LD_PRELOAD). Everything below one folder that changes files is counted,
   written to a log, and at one chosen call killed, failed, or met by a full disk. Inert until faults_arm. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { RECORD, KILL_BEFORE, KILL_HALF, FAIL_ONCE, FULL, READ_ONLY };
#define MANY 4096
static char root[PATH_MAX], paths[MANY][PATH_MAX];
static int armed, action, code, log_fd = -1;
static long chosen, counted, room;
static pthread_mutex_t busy = PTHREAD_MUTEX_INITIALIZER;

static int below(const char *path) {
    size_t length = strlen(root);
    return length && !strncmp(path, root, length) && (path[length] == '/' || !path[length]);
}
static void whole(int dir, const char *path, char *out) {
    char base[PATH_MAX] = "";
    if (path[0] == '/') { snprintf(out, PATH_MAX, "%s", path); return; }
    if (dir == AT_FDCWD) { if (!getcwd(base, sizeof base)) base[0] = 0; }
    else if (dir >= 0 && dir < MANY) snprintf(base, sizeof base, "%s", paths[dir]);
    snprintf(out, PATH_MAX, "%.2000s/%.2000s", base, path);
}
static void put(const void *data, size_t size) { syscall(SYS_write, log_fd, data, size); }
static void note(char kind, int fd, long offset, const char *path, const void *data, long size) {
    if (log_fd < 0) return;
    struct { long kind, fd, offset, path, size; } head = {kind, fd, offset, (long)strlen(path), size};
    put(&head, sizeof head); put(path, head.path); if (size) put(data, size);
}
/* 1 where the call is to fail; errno is set. Each is noted: the n-th “n” in the log is the n-th call. */
static int strike(char kind, int fd, const char *path) {
    counted++;
    note('n', fd, kind, path, "", 0);
    if (action == KILL_BEFORE && counted == chosen) kill(getpid(), SIGKILL);
    if (action == FAIL_ONCE && counted == chosen) {
        if (kind == 's') note('f', fd, 0, path, "", 0);
        errno = code;
        return 1;
    }
    if (action == READ_ONLY) { errno = EROFS; return 1; }
    return 0;
}
static long size_of(const char *path) { struct stat s; return stat(path, &s) ? 0 : s.st_size; }
static long grows(int fd, long end) {
    struct stat s;
    return fstat(fd, &s) || end <= s.st_size ? 0 : end - s.st_size;
}
static int full(long more) {
    if (action != FULL || counted < chosen) return 0;
    if (more > room) { errno = ENOSPC; return 1; }
    room -= more;
    return 0;
}

void faults_arm(const char *folder, int what, long nth, int error, int log) {
    snprintf(root, sizeof root, "%s", folder);
    action = what; chosen = nth; code = error; log_fd = log; counted = 0; room = 0; armed = 1;
}
long faults_disarm(void) { armed = 0; return counted; }
/* From now on nothing fails any more, and everything is still noted. */
void faults_only_record(void) { action = RECORD; }
void faults_mark(const char *text) { if (armed) note('k', 0, 0, text, "", 0); }

static int opening(const char *path, int flags, int dir, mode_t mode) {
    char at[PATH_MAX];
    whole(dir, path, at);
    int ours = armed && below(at), changes = 0, existed = 0;
    if (ours) {
        pthread_mutex_lock(&busy);
        int there = access(at, F_OK) == 0;
        existed = there;
        changes = ((flags & O_CREAT) && !there) || ((flags & O_TRUNC) && there);
        if (action == READ_ONLY && (flags & (O_WRONLY | O_RDWR | O_CREAT))) {
            errno = EROFS; pthread_mutex_unlock(&busy); return -1;
        }
        if (changes && (strike('c', -1, at) || full(1))) { pthread_mutex_unlock(&busy); return -1; }
    }
    int fd = syscall(SYS_openat, dir, path, flags, mode);
    if (fd >= 0 && fd < MANY) snprintf(paths[fd], PATH_MAX, "%s", at);
    if (ours) {
        if (fd >= 0) note(!changes ? 'o' : existed ? 'T' : 'c', fd, 0, at, "", 0);
        pthread_mutex_unlock(&busy);
    }
    return fd;
}
#define MODE(flags, last) mode_t mode = 0; \
    if ((flags) & (O_CREAT | O_TMPFILE)) { va_list a; va_start(a, last); mode = va_arg(a, mode_t); va_end(a); }
int open(const char *path, int flags, ...) { MODE(flags, flags) return opening(path, flags, AT_FDCWD, mode); }
int open64(const char *path, int flags, ...) { MODE(flags, flags) return opening(path, flags, AT_FDCWD, mode); }
int openat(int dir, const char *path, int flags, ...) { MODE(flags, flags) return opening(path, flags, dir, mode); }
int openat64(int dir, const char *path, int flags, ...) { MODE(flags, flags) return opening(path, flags, dir, mode); }

static int ours(int fd) { return armed && fd >= 0 && fd < MANY && paths[fd][0] && below(paths[fd]); }
static ssize_t writing(int fd, const void *data, size_t size, off_t offset, int at_offset) {
    ssize_t done;
    if (!ours(fd)) return at_offset ? syscall(SYS_pwrite64, fd, data, size, offset) : syscall(SYS_write, fd, data, size);
    pthread_mutex_lock(&busy);
    off_t start = at_offset ? offset : lseek(fd, 0, SEEK_CUR);
    if (strike('w', fd, paths[fd]) || full(grows(fd, start + (long)size))) done = -1;
    else if (action == KILL_HALF && counted == chosen) {
        syscall(SYS_pwrite64, fd, data, size / 2, start);
        kill(getpid(), SIGKILL);
        done = -1;
    } else {
        done = at_offset ? syscall(SYS_pwrite64, fd, data, size, offset) : syscall(SYS_write, fd, data, size);
        if (done > 0) note('w', fd, start, paths[fd], data, done);
    }
    pthread_mutex_unlock(&busy);
    return done;
}
ssize_t write(int fd, const void *data, size_t size) { return writing(fd, data, size, 0, 0); }
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) { return writing(fd, data, size, at, 1); }
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) { return writing(fd, data, size, at, 1); }

/* A call that changes names or lengths: fails or is killed before it, or happens and is noted. */
#define STEP(is_ours, check, kind, fd, offset, path, data, size, call) do { \
    if (!(is_ours)) return call; \
    pthread_mutex_lock(&busy); \
    int result = strike(kind, fd, path) || (check) ? -1 : (int)(call); \
    if (!result) note(kind, fd, offset, path, data, size); \
    pthread_mutex_unlock(&busy); \
    return result; } while (0)

int ftruncate(int fd, off_t length) {
    STEP(ours(fd), full(grows(fd, length)), 't', fd, length, paths[fd], "", 0, syscall(SYS_ftruncate, fd, length));
}
int ftruncate64(int fd, off64_t length) { return ftruncate(fd, length); }
int fsync(int fd) { STEP(ours(fd), 0, 's', fd, 0, paths[fd], "", 0, syscall(SYS_fsync, fd)); }
int fdatasync(int fd) { STEP(ours(fd), 0, 's', fd, 0, paths[fd], "", 0, syscall(SYS_fdatasync, fd)); }
int close(int fd) {
    if (fd >= 0 && fd < MANY) paths[fd][0] = 0;
    return syscall(SYS_close, fd);
}
int rename(const char *from, const char *to) {
    char a[PATH_MAX], b[PATH_MAX];
    whole(AT_FDCWD, from, a); whole(AT_FDCWD, to, b);
    STEP(armed && below(b), 0, 'r', 0, 0, a, b, (long)strlen(b), syscall(SYS_rename, from, to));
}
int renameat(int d1, const char *from, int d2, const char *to) {
    char a[PATH_MAX], b[PATH_MAX];
    whole(d1, from, a); whole(d2, to, b);
    STEP(armed && below(b), 0, 'r', 0, 0, a, b, (long)strlen(b), syscall(SYS_renameat, d1, from, d2, to));
}
int unlinkat(int dir, const char *path, int flags) {
    char at[PATH_MAX];
    whole(dir, path, at);
    long freed = size_of(at);
    int is_ours = armed && below(at);
    if (!is_ours) return syscall(SYS_unlinkat, dir, path, flags);
    pthread_mutex_lock(&busy);
    int result = strike('u', -1, at) ? -1 : (int)syscall(SYS_unlinkat, dir, path, flags);
    if (!result) { room += freed; note('u', 0, 0, at, "", 0); }
    pthread_mutex_unlock(&busy);
    return result;
}
int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }
int mkdirat(int dir, const char *path, mode_t mode) {
    char at[PATH_MAX];
    whole(dir, path, at);
    STEP(armed && below(at), full(1), 'm', 0, 0, at, "", 0, syscall(SYS_mkdirat, dir, path, mode));
}
int mkdir(const char *path, mode_t mode) { return mkdirat(AT_FDCWD, path, mode); }
