#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Proves README's promise: on a Debian 12 with nothing on it, ./rp3 alone does all its own set-up. Clones this
# repository's HEAD into a fresh Debian in a scratch folder and types the commands there as a newcomer would. Needs
# root, debootstrap and 6 GB; takes as long as a first build. Not part of ctest.
#
#   tests/fresh-machine.sh [COMMAND…]      each a line for ./rp3; without any: test, run
set -euo pipefail

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
[[ $EUID -eq 0 ]] || { echo "fresh-machine: needs root" >&2; exit 1; }
command -v debootstrap >/dev/null || { echo "fresh-machine: needs debootstrap" >&2; exit 1; }
[[ $# -gt 0 ]] || set -- test run

# A namespace of its own: however this script ends, no mount and no process of it stays behind.
if [[ -z ${RP3_FRESH_MACHINE:-} ]]; then
    RP3_FRESH_MACHINE=$(mktemp -d "${TMPDIR:-/var/tmp}/fresh-machine.XXXXXX")
    export RP3_FRESH_MACHINE
    trap 'rm -rf --one-file-system "$RP3_FRESH_MACHINE"' EXIT
    unshare --mount --pid --fork --kill-child "${BASH_SOURCE[0]}" "$@"
    exit
fi
machine=$RP3_FRESH_MACHINE/debian

# shellcheck disable=SC2016  # the dollars are apt's
archive=$(apt-get indextargets --format '$(RELEASE) $(SITE)' 'Created-By: Packages' |
    awk '/^(bookworm|stable|oldstable) / && !found { found = $2 } END { print found }')
[[ -n $archive ]] || { echo "fresh-machine: apt on this machine names no archive of Debian 12" >&2; exit 1; }

echo "== a fresh Debian 12"
debootstrap --variant=minbase bookworm "$machine" "$archive" >"$RP3_FRESH_MACHINE/debootstrap.log" ||
    { tail -n 20 "$RP3_FRESH_MACHINE/debootstrap.log" >&2; exit 1; }
echo "deb $archive bookworm main" >"$machine/etc/apt/sources.list"
apt-config dump | grep -E '^Acquire::(Check-|https?::|Retries)' >"$machine/etc/apt/apt.conf.d/90this-network" || true
cp -L /etc/resolv.conf /etc/hosts "$machine/etc/"
mount -t proc proc "$machine/proc"
mount --rbind /dev "$machine/dev"

git clone -q --no-hardlinks "$repository" "$machine/root/ruang-aman"
for command in "$@"; do
    echo "== ./rp3 $command"
    # shellcheck disable=SC2086  # a command is a line of words
    chroot "$machine" env -i -C /root/ruang-aman HOME=/root LANG=C.UTF-8 \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ./rp3 $command </dev/null
done
echo "== both commands need nothing else"
