#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# certificates.sh <folder> [<address>]: an authority of one's own (ca.pem) and a server certificate by it (server.pem,
# server.key) for an address, 127.0.0.1 unless given. The authority's key is not kept: nothing else is ever signed by it.
set -euo pipefail

folder=$1
address=${2:-127.0.0.1}
[[ $address =~ ^[0-9a-fA-F.:]+$ ]] && name="IP:$address" || name="DNS:$address"
umask 077
mkdir -p "$folder"
authority_key=$(mktemp)
request=$(mktemp)
extensions=$(mktemp)
trap 'rm -f "$authority_key" "$request" "$extensions"' EXIT

# quiet <command…>: says something only if it fails.
quiet() {
    local said
    said=$("$@" 2>&1) || {
        printf '%s\n' "$said" >&2
        return 1
    }
}

quiet openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc -days 3650 \
    -subj "/CN=Ruang Aman trial authority" -addext "keyUsage=critical,keyCertSign" \
    -keyout "$authority_key" -out "$folder/ca.pem"
quiet openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc -subj "/CN=Ruang Aman gateway" \
    -keyout "$folder/server.key" -out "$request"
printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth\nbasicConstraints=critical,CA:FALSE\n' "$name" >"$extensions"
quiet openssl x509 -req -in "$request" -CA "$folder/ca.pem" -CAkey "$authority_key" -days 3650 \
    -extfile "$extensions" -out "$folder/server.pem"
