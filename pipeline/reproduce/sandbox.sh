#!/usr/bin/env bash
# Runs a stranger's script in an empty folder, with little power:
#
#     sandbox.sh namespaces|bare MEGABYTES SECONDS PROCESSES PATH SCRIPT [TOOLS…]
#
# "namespaces": as nobody, on a read-only view of the system's programs, without the home folders, without a network,
# without other processes. What is written lands in memory and is gone afterwards. TOOLS are further folders to read.
# "bare": only an empty folder, nobody's rights where root calls, and the limits.
set -euo pipefail
# Read to its end before anything happens: the file is out of sight once the view is changed.
{

# What programs need of the system. No home, no /var/log, no /run with its sockets of daemons.
VISIBLE=(usr bin sbin lib lib32 lib64 libx32 etc opt var/lib)
NOBODY=65534

limits() {
  ulimit -c 0
  ulimit -d $(($1 * 1024)) # data, not addresses: Node.js, Java and Go reserve far more than they use
  ulimit -f $(($1 * 1024))
  ulimit -t "$2"
  ulimit -u "$3" || true
}

# In new namespaces, with all rights over them and none over anything else.
build_view() {
  mount --make-rprivate /
  mount -t tmpfs -o "mode=755,size=$1m" tmpfs /tmp
  cd /tmp
  for folder in "${VISIBLE[@]}"; do
    if [ -L "/$folder" ]; then
      cp -P "/$folder" "$folder"
    elif [ -d "/$folder" ]; then
      show "/$folder" "$folder"
    fi
  done
  shift
  for folder in "$@"; do show "$folder" "tools$folder"; done
  mkdir -p proc dev/shm tmp/demo tmp/home run root old
  chmod 1777 tmp dev/shm
  # Java and ssh ask there for the home, not in the environment.
  { grep -v '^nobody:' /etc/passwd || true; echo "nobody:x:$NOBODY:$NOBODY:nobody:/tmp/home:/bin/sh"; } >run/passwd
  chmod 644 run/passwd
  mount --bind run/passwd etc/passwd
  mount -t proc proc proc
  for device in null zero full random urandom tty; do
    touch "dev/$device"
    mount --bind "/dev/$device" "dev/$device"
  done
  ln -s /proc/self/fd dev/fd
  ln -s /proc/self/fd/0 dev/stdin
  ln -s /proc/self/fd/1 dev/stdout
  ln -s /proc/self/fd/2 dev/stderr
  # Servers and clients on one machine are part of many errors.
  ip link set lo up 2>/dev/null || true
  pivot_root . old
  cd /
  umount -l /old
  rmdir /old
}

show() {
  mkdir -p "$2"
  mount --rbind "$1" "$2"
  mount -o remount,bind,ro,nosuid "$2" 2>/dev/null || mount -o remount,bind,ro "$2"
}

in_view() {
  local megabytes=$1 seconds=$2 processes=$3 path=$4 script=$5
  shift 5
  build_view "$megabytes" "$@"
  # A program may lie in the folder itself, or in it beside what it needs.
  for folder in "$@"; do path="/tools$folder/.bin:/tools$folder/bin:/tools$folder:$path"; done
  local run=(env -i "PATH=$path" HOME=/tmp/home LANG=C.UTF-8 TERM=dumb NO_COLOR=1 bash -c "$script")
  cd /tmp/demo
  limits "$megabytes" "$seconds" "$processes"
  if [ "$OWNER" = 0 ]; then
    chown "$NOBODY:$NOBODY" /tmp/demo /tmp/home
    exec setpriv --reuid "$NOBODY" --regid "$NOBODY" --clear-groups --bounding-set -all --inh-caps -all --no-new-privs "${run[@]}"
  fi
  exec unshare --user --map-user="$NOBODY" --map-group="$NOBODY" setpriv --no-new-privs "${run[@]}"
}

bare() {
  local megabytes=$1 seconds=$2 processes=$3 path=$4 script=$5 as=()
  shift 5
  for folder in "$@"; do path="$folder/.bin:$folder/bin:$folder:$path"; done
  local scratch
  scratch=$(mktemp -d)
  # shellcheck disable=SC2064 # the folder of now
  trap "rm -rf -- '$scratch'" EXIT
  mkdir "$scratch/demo" "$scratch/home"
  if [ "$OWNER" = 0 ]; then
    chmod 755 "$scratch"
    chown "$NOBODY:$NOBODY" "$scratch/demo" "$scratch/home"
    as=(setpriv --reuid "$NOBODY" --regid "$NOBODY" --clear-groups --no-new-privs)
  fi
  cd "$scratch/demo"
  limits "$megabytes" "$seconds" "$processes"
  local code=0
  "${as[@]}" env -i "PATH=$path" "HOME=$scratch/home" LANG=C.UTF-8 TERM=dumb NO_COLOR=1 bash -c "$script" || code=$?
  exit "$code"
}

mode=$1
shift
OWNER=${OWNER:-$(id -u)}
case $mode in
  namespaces)
    isolated=(--mount --pid --fork --kill-child --net --ipc --uts)
    [ "$OWNER" = 0 ] || isolated+=(--user --map-root-user)
    OWNER=$OWNER exec unshare "${isolated[@]}" bash "$0" view "$@"
    ;;
  view) in_view "$@" ;;
  bare) bare "$@" ;;
esac
exit
}
