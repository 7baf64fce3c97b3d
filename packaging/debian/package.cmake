# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What CPack must know; `packages` lists the components that this tree can make.

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME ruang-aman)
set(CPACK_PACKAGE_VENDOR "Ruang Aman")
set(CPACK_PACKAGE_CONTACT "Ruang Aman contributors <contributors@ruang-aman.invalid>")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL ${packages})
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)

set(CPACK_DEBIAN_RUANG-AMAN_PACKAGE_NAME ruang-aman)
set(CPACK_DEBIAN_RUANG-AMAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_RUANG-AMAN_PACKAGE_DEPENDS "breeze-icon-theme, fonts-noto-core, libqt6svg6")
set(CPACK_COMPONENT_RUANG-AMAN_DESCRIPTION "case notes of a protection room for women workers
Desktop program of a protection room for women workers (RP3) at a factory or an
industrial estate. A worker leaves a complaint by herself or with a counselor,
counselors accompany her until her case closes, and the provincial office
receives what she agreed to share.
.
It works for weeks without a network, keeps everything encrypted on disk, and
speaks Indonesian and English.")

set(CPACK_DEBIAN_RUANG-AMAN-GATEWAY_PACKAGE_NAME ruang-aman-gateway)
set(CPACK_DEBIAN_RUANG-AMAN-GATEWAY_PACKAGE_SECTION net)
set(CPACK_COMPONENT_RUANG-AMAN-GATEWAY_DESCRIPTION "reference provincial backend of Ruang Aman
Receives what protection rooms for women workers send to their province, checks
it and keeps it in PostgreSQL. What identifies a worker arrives sealed and
stays so. Any number of gateways can share one database cluster.")

include(CPack)
