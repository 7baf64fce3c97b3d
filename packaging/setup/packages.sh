# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034  # read by setup.sh

# What building, testing and showing Ruang Aman needs. A new dependency is added here, and only here.

# Debian 12. SQLCipher is apart: it must be 4.6 or later, and plain Debian 12 offers 3.4.
debian12_packages=(
    # build
    g++ cmake ninja-build ccache pkg-config python3
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools linguist-qt6
    # libraries
    libexpected-dev libsodium-dev libzstd-dev libssl-dev libcpp-httplib-dev libpq-dev
    # the trial province's own certificates
    openssl
    # tests
    librapidcheck-dev clang-format-14 zstd postgresql-15 xvfb xauth lintian dpkg-dev
    # what the pages are drawn with
    libqt6svg6 breeze-icon-theme fonts-noto-core
)
sqlcipher_package=libsqlcipher-dev
sqlcipher_least=4.6

# Debian 13 and later, and Ubuntu 24.10 and later: the distribution's own SQLCipher is new enough.
apt_packages=("${debian12_packages[@]}" "$sqlcipher_package")
apt_packages=("${apt_packages[@]/postgresql-15/postgresql}")
apt_packages=("${apt_packages[@]/clang-format-14/clang-format}")

# Best known names; nobody has run these yet. Please correct them.
fedora_packages=(
    gcc-c++ cmake ninja-build ccache pkgconf-pkg-config python3
    qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel qt6-linguist
    expected-devel libsodium-devel libzstd-devel openssl-devel cpp-httplib-devel libpq-devel
    rapidcheck-devel clang-tools-extra zstd postgresql-server xorg-x11-server-Xvfb xorg-x11-xauth
    breeze-icon-theme google-noto-sans-fonts sqlcipher-devel
)
arch_packages=(
    gcc cmake ninja ccache pkgconf python qt6-base qt6-svg qt6-tools
    tl-expected libsodium zstd openssl cpp-httplib postgresql-libs
    rapidcheck clang postgresql xorg-server-xvfb xorg-xauth
    breeze-icons noto-fonts sqlcipher
)
