// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell.h"

#include "storage/store.h"
#include "ui/style/appstyle.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/languageswitch.h"
#include "ui/words/windowtitle.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

constexpr int doorWidth = 460;
constexpr int doorHeight = 120;
constexpr int patience = 2'000; // with a process that shall end, in milliseconds

} // namespace

Shell::Shell(Invocation invocation, LanguageSwitch &language, QWidget *parent)
    : Retranslated(parent)
    , m_invocation(std::move(invocation))
    , m_language(&language)
    , m_title(new PlainLabel(TypeStep::Display, true, Role::Ink, this))
    , m_kiosk(new QPushButton(this))
    , m_session(new QPushButton(this))
    , m_other(new QPushButton(this))
    , m_problem(new PlainLabel(TypeStep::Body, false, Role::High, this))
{
    m_problem->setFixedWidth(doorWidth);
    setKind(m_kiosk, ButtonKind::Primary);
    setKind(m_other, ButtonKind::Quiet);
    m_kiosk->setMinimumSize(doorWidth, doorHeight);
    m_session->setMinimumSize(doorWidth, doorHeight);
    connect(m_kiosk, &QPushButton::clicked, this, [this] { start(u"--kiosk"_s); });
    connect(m_session, &QPushButton::clicked, this, [this] { start(u"--work"_s); });
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_language->setLanguage(m_language->language() == Language::Indonesian ? Language::English
                                                                               : Language::Indonesian);
    });
    connect(&m_process, &QProcess::finished, this, &Shell::processEnded);
    connect(&m_process, &QProcess::errorOccurred, this, &Shell::processEnded);

    auto *column = new QVBoxLayout(this);
    column->setAlignment(Qt::AlignCenter);
    column->setSpacing(space::wide);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_kiosk);
    column->addWidget(m_session);
    column->addWidget(m_problem);
    column->addWidget(m_other, 0, Qt::AlignHCenter);
    retranslate();
}

Shell::~Shell()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    m_process.waitForFinished(patience); // afterwards QProcess kills it: what was saved is saved
}

void Shell::retranslate()
{
    setWindowTitle(neutralTitle());
    m_title->setText(tr("Welcome"));
    m_kiosk->setText(tr("I am a worker"));
    m_session->setText(tr("I work in this room"));
    m_other->setText(m_language->language() == Language::Indonesian ? u"English"_s : u"Bahasa Indonesia"_s);
    // Before set-up there is nobody who could read a complaint.
    m_kiosk->setVisible(Store::hasRoom(m_invocation.vaultFolder));
    sayProblem();
}

void Shell::sayProblem()
{
    m_problem->setText(
        m_hasCrashed ? tr("The window closed by itself. Everything that was saved is safe. Please open it "
                          "again; if it closes again, restart the computer.")
                     : QString());
}

void Shell::start(const QString &mode)
{
    m_hasCrashed = false;
    sayProblem();
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    const auto language = m_language->language() == Language::Indonesian ? u"id"_s : u"en"_s;
    QStringList arguments{mode, u"--vault"_s, m_invocation.vaultFolder, u"--language"_s, language};
    if (m_invocation.isDark)
        arguments.append(u"--dark"_s);
    arguments.append({u"--text"_s, QString::number(lookOf(this).textPercent)});
    m_process.start(QCoreApplication::applicationFilePath(), arguments);
    hide();
}

void Shell::processEnded()
{
    m_hasCrashed =
        m_process.error() == QProcess::FailedToStart || m_process.exitStatus() == QProcess::CrashExit;
    retranslate();
    Q_EMIT ended();
    show();
}

} // namespace rp3
