#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# A province on this machine, for trying: a PostgreSQL cluster of its own and the gateway, with TLS by an authority of
# its own, reachable from 127.0.0.1 only. Everything is in one folder and stays there for the next time. Ends on Ctrl-C.
#
#   province.sh <gateway> [--folder DIR] [--port N] [--post CODE]
#
# Called by `./rp3 province`. Port 0 lets the system choose. Once the province is ready, prints lines `name  value`, the
# last of them `ready`.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "province: $*"
    exit 1
}

[[ $# -ge 1 ]] || fail "usage: province.sh <gateway> [--folder DIR] [--port N] [--post CODE]"
gateway=$(readlink -f "$1")
shift
folder=
port=8443
post=JKT01
while [[ $# -gt 0 ]]; do
    [[ $# -ge 2 ]] || fail "$1 needs a value"
    case $1 in
    --folder) folder=$2 ;;
    --port) port=$2 ;;
    --post) post=$2 ;;
    *) fail "there is no option '$1'" ;;
    esac
    shift 2
done
[[ $port =~ ^[0-9]{1,5}$ ]] || fail "a port is a number"

# PostgreSQL refuses to run as root: then it runs as somebody who may do nothing else.
as_server=()
if [[ $EUID -eq 0 ]]; then
    server=nobody
    id postgres >/dev/null 2>&1 && server=postgres
    as_server=(setpriv "--reuid=$server" "--regid=$(id -g "$server")" --clear-groups --)
    folder=${folder:-/var/lib/ruang-aman-province}
else
    folder=${folder:-${XDG_STATE_HOME:-$HOME/.local/state}/ruang-aman-province}
fi
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
programs=$(find /usr/lib/postgresql -mindepth 3 -maxdepth 3 -path '*/bin/initdb' 2>/dev/null | sort -V | tail -1)
[[ -n $programs ]] || programs=$(command -v initdb) || fail "PostgreSQL is not installed"
programs=$(dirname "$programs")

server_pid=
gateway_pid=
socket=$(mktemp -d /tmp/rp3-province-XXXXXX) # short: a socket's path has 107 characters
stop() {
    trap - EXIT INT TERM
    [[ -z $gateway_pid ]] || kill "$gateway_pid" 2>/dev/null || true
    [[ -z $gateway_pid ]] || wait "$gateway_pid" 2>/dev/null || true
    [[ -z $server_pid ]] || kill -INT "$server_pid" 2>/dev/null || true
    [[ -z $server_pid ]] || wait "$server_pid" 2>/dev/null || true
    rm -rf "$socket"
}
trap stop EXIT
trap 'exit 0' INT TERM

start_database() {
    mkdir -p "$folder/postgresql"
    if [[ $EUID -eq 0 ]]; then chown "$server:" "$folder/postgresql" "$socket"; fi
    chmod 700 "$folder/postgresql"
    if [[ ! -e $folder/postgresql/PG_VERSION ]]; then
        (cd / && "${as_server[@]}" "$programs/initdb" -D "$folder/postgresql" -U postgres -A trust -E UTF8 --locale=C \
            --no-instructions) >"$folder/initdb.log" 2>&1 || fail "PostgreSQL could not be set up: see $folder/initdb.log"
    fi
    (cd / && exec "${as_server[@]}" "$programs/postgres" -D "$folder/postgresql" -c listen_addresses= -k "$socket") \
        >>"$folder/postgresql.log" 2>&1 &
    server_pid=$!
    local i
    for ((i = 0; i < 300; i++)); do
        "$programs/pg_isready" -q -h "$socket" && return
        kill -0 "$server_pid" 2>/dev/null || break
        sleep 0.1
    done
    fail "PostgreSQL does not start: see $folder/postgresql.log"
}

# configure <url>
configure() {
    cat >"$folder/gateway.conf" <<CONF
# Written anew by province.sh each time.
port = $port
port_file = port
certificate = server.pem
certificate_key = server.key
signing_key = gateway.key
database = host=$socket dbname=postgres user=rp3_gateway
office_database = host=$socket dbname=postgres user=rp3_office
owner_database = host=$socket dbname=postgres user=postgres
province_name = Provinsi Uji Coba
url = $1
authority = ca.pem
team_key = team.key
CONF
}

run_gateway() { "$gateway" --config "$folder/gateway.conf" "$@"; }

start_gateway() {
    [[ -e $folder/server.pem ]] || "$here/certificates.sh" "$folder"
    configure "https://127.0.0.1:$port"
    [[ -e $folder/gateway.key ]] || run_gateway gateway-key >/dev/null
    [[ -e $folder/team.key ]] || run_gateway team-key >/dev/null
    "$programs/psql" -h "$socket" -U postgres -d postgres -tAc "SELECT 1 FROM pg_namespace WHERE nspname = 'rp3'" | grep -q 1 ||
        run_gateway init-db >/dev/null
    rm -f "$folder/port"
    "$gateway" --config "$folder/gateway.conf" serve >"$folder/gateway.log" 2>&1 &
    gateway_pid=$!
    local i
    for ((i = 0; i < 100; i++)); do
        if [[ -s $folder/port ]]; then
            port=$(<"$folder/port")
            configure "https://127.0.0.1:$port"
            return
        fi
        kill -0 "$gateway_pid" 2>/dev/null || break
        sleep 0.1
    done
    fail "the gateway does not start: $(tail -1 "$folder/gateway.log")"
}

umask 077
chmod 711 "$folder" # the server's user must reach its own part
start_database
start_gateway
run_gateway post add "$post" --letter "$folder/$post.letter" >/dev/null

printf '%-9s %s\n' \
    address "https://127.0.0.1:$port" \
    letter "$folder/$post.letter" \
    config "$folder/gateway.conf" \
    log "$folder/gateway.log" \
    accept "$gateway --config $folder/gateway.conf accept CASE" \
    counts "$programs/psql -h $socket -U rp3_office -d postgres -c 'TABLE rp3.province_counts'" \
    ready "until Ctrl-C"
wait -n "$server_pid" "$gateway_pid" || true
fail "ended by itself: see $folder/gateway.log and $folder/postgresql.log"
