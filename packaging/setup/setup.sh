# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# Makes sure that this machine has what Ruang Aman is built with. Sourced by ./rp3, whose `root`, `say` and `fail`
# it uses.
#
#   ensure_packages <ask|yes>
#
# Debian 12: installs what is missing. Other systems: says what to install, changes nothing. Silent, and done
# after one look at the package database, when everything is there.

# shellcheck source=packaging/setup/packages.sh disable=SC2154
source "$root/packaging/setup/packages.sh"

ensure_packages() {
    local consent=$1 ID='' ID_LIKE='' VERSION_CODENAME='' PRETTY_NAME='this system'
    if [[ -r /etc/os-release ]]; then
        # shellcheck source=/dev/null
        source /etc/os-release
    fi
    local -a missing=()
    if [[ $ID == debian && $VERSION_CODENAME == bookworm ]]; then
        find_missing_debs "${debian12_packages[@]}" "$sqlcipher_package"
        [[ ${#missing[@]} -eq 0 ]] || install_on_debian12 "$consent"
        return
    fi
    case " $ID $ID_LIKE " in
    *' debian '* | *' ubuntu '*)
        find_missing_debs "${apt_packages[@]}"
        report_missing 'apt-get install' ;;
    *' fedora '*)
        mapfile -t missing < <(LC_ALL=C rpm -q "${fedora_packages[@]}" | sed -n 's/^package \(.*\) is not installed$/\1/p')
        report_missing 'dnf install' ;;
    *' arch '*)
        mapfile -t missing < <(pacman -T "${arch_packages[@]}")
        report_missing 'pacman -S' ;;
    *)
        say "$PRETTY_NAME is not known to this script. On Debian 13 the packages are called: ${apt_packages[*]}" ;;
    esac
}

# Goes on afterwards: the libraries may have come another way, and CMake says which one it does not find.
report_missing() {
    [[ ${#missing[@]} -gt 0 ]] || return 0
    say "./rp3 installs packages on Debian 12 only. Here, these seem to be missing:"
    say "    sudo $1 ${missing[*]}"
    say "Going on without them."
}

# Sets `missing`. A SQLCipher that is too old counts as missing.
find_missing_debs() {
    local package status version
    local -A installed=()
    while read -r package status version; do
        [[ $status == installed ]] && installed[$package]=$version
    done < <(dpkg-query -W -f '${Package} ${db:Status-Status} ${Version}\n' "$@" 2>/dev/null)
    for package in "$@"; do
        [[ -n ${installed[$package]:-} ]] || missing+=("$package")
    done
    version=${installed[$sqlcipher_package]:-}
    if [[ -n $version ]] && dpkg --compare-versions "$version" lt "$sqlcipher_least"; then
        missing+=("$sqlcipher_package")
    fi
}

install_on_debian12() {
    local consent=$1
    local -a as_root=()
    say "Ruang Aman needs packages that are not here yet: ${missing[*]}"
    if [[ $EUID -ne 0 ]]; then
        command -v sudo >/dev/null || fail "Installing them needs root, and there is no sudo: run './rp3 setup' as root once."
        as_root=(sudo)
        say "Installing them needs root: sudo may ask for your password."
    fi
    if [[ $consent == ask ]]; then
        local answer=''
        read -r -p "Install them with apt now? [y/N] " answer || true
        [[ $answer == [yYjJ]* ]] || fail "Nothing was changed."
    fi
    [[ " ${missing[*]} " != *" $sqlcipher_package "* ]] || offer_backports
    "${as_root[@]}" apt-get update -q </dev/null
    install_missing || fail "apt could not install the packages. What it said stands above."
}

# Installing PostgreSQL would start a server for the whole machine; the tests start their own, so no.
install_missing() {
    local no_cluster=/etc/postgresql-common/createcluster.d/rp3-no-cluster.conf installed=0
    "${as_root[@]}" mkdir -p "${no_cluster%/*}"
    echo 'create_main_cluster = false' | "${as_root[@]}" tee "$no_cluster" >/dev/null
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends "${missing[@]}" </dev/null || installed=$?
    "${as_root[@]}" rm -f "$no_cluster"
    return "$installed"
}

# Lets apt take SQLCipher, and nothing else, from Debian's backports. The archive is the one this machine already
# uses for Debian itself, asked of apt: mirrors and both kinds of source file are then apt's business.
offer_backports() {
    local suite=bookworm-backports archive keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    if ! apt_targets | grep "^$suite " >/dev/null; then
        archive=$(apt_targets | awk '/^(bookworm|stable|oldstable) / && !found { found = $2 } END { print found }')
        [[ -n $archive ]] || fail "apt on this machine names no archive of Debian 12, so backports cannot be added."
        {
            printf 'Types: deb\nURIs: %s\nSuites: %s\nComponents: main\n' "$archive" "$suite"
            [[ ! -r $keyring ]] || printf 'Signed-By: %s\n' "$keyring"
        } | "${as_root[@]}" tee /etc/apt/sources.list.d/rp3-backports.sources >/dev/null
        say "Added $suite to apt's sources (/etc/apt/sources.list.d/rp3-backports.sources)."
    fi
    printf 'Explanation: Ruang Aman needs SQLCipher %s or later.\nPackage: libsqlcipher*\nPin: release n=%s\nPin-Priority: 990\n' \
        "$sqlcipher_least" "$suite" | "${as_root[@]}" tee /etc/apt/preferences.d/rp3-sqlcipher >/dev/null
}

# "<suite> <archive>" for everything that apt-get update would fetch here.
apt_targets() {
    # shellcheck disable=SC2016  # the dollars are apt's
    apt-get indextargets --format '$(RELEASE) $(SITE)' 'Created-By: Packages'
}
