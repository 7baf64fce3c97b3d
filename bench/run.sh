#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs every benchmark of a build and prints its tables. `./rp3 bench` calls this.
#
#   bench/run.sh <build> [--cases N] [--json FILE]
#
# It wants a quiet machine: figures taken beside a compiler are of no use.
set -euo pipefail

build=$1
shift
cases=100000
json=
while [[ $# -gt 0 ]]; do
    case $1 in
    --cases) cases=$2; shift 2 ;;
    --json) json=$(realpath -m "$2"); shift 2 ;;
    *) echo "bench: what is '$1'?" >&2; exit 1 ;;
    esac
done

# On the disk of the build, not in /tmp: that may be memory, where a sync costs nothing.
folder=$(mktemp -d "$build/bench/run.XXXXXX")
trap 'rm -rf "$folder"' EXIT
export TMPDIR=$folder LC_ALL=C.UTF-8 TZ=Asia/Jakarta
figures=${json:-$folder/figures.json}
rm -f "$figures"

processor=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)
disk=$(df --output=source,fstype "$folder" | tail -n 1 | tr -s ' ')
memory=$(awk '/^MemTotal/ { printf "%.0f GB", $2 / 1048576 }' /proc/meminfo)
echo "Ruang Aman $(git -C "$(dirname "$0")" describe --always --dirty 2>/dev/null || echo 'without git'), $(date -u +%Y-%m-%d)"
echo "$(nproc) × $processor, $memory, disk $disk, Linux $(uname -r), load $(cut -d ' ' -f 1 /proc/loadavg)"

"$build/bench/rp3_journal_bench"
"$build/bench/rp3_storage_bench" --cases "$cases" --room "$folder/vault" --json "$figures"
"$build/bench/rp3_start_bench" --room "$folder/vault" --json "$figures"
"$build/bench/rp3_wire_bench" --json "$figures"
"$build/bench/rp3_gateway_bench" --json "$figures"
