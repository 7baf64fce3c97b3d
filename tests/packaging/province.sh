#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# province.sh <gateway> <scratch folder>: `./rp3 province` starts, writes a letter, keeps its data from one time to the
# next, and leaves nothing running when it is told to end.
set -euo pipefail

source_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
gateway=$1
folder=$2
output=$folder.out
rm -rf "$folder" "$output"
mkdir -p "$(dirname "$folder")"

start() {
    "$source_root/packaging/province.sh" "$gateway" --folder "$folder" --port 0 --post BDG07 >"$output" 2>&1 &
    province=$!
    trap 'kill "$province" 2>/dev/null || true' EXIT
    local i
    for ((i = 0; i < 600; i++)); do
        grep -q '^ready' "$output" && return
        kill -0 "$province" 2>/dev/null || break
        sleep 0.1
    done
    cat "$output"
    exit 1
}

end() {
    kill -TERM "$province"
    wait "$province" || true
    if pgrep -af -- "(--config|-D) $folder/"; then
        echo "is still running"
        exit 1
    fi
}

start
grep -q 'BEGIN RUANG AMAN ENROLMENT LETTER' "$folder/BDG07.letter"
"$gateway" --config "$folder/gateway.conf" devices
first=$(<"$folder/team.key.pub")
[[ $(stat -c %a "$folder/team.key") == 600 ]]
[[ $(stat -c %a "$folder/gateway.key") == 600 ]]
end
start
[[ $(<"$folder/team.key.pub") == "$first" ]]
end
rm -rf "$folder" "$output"
