#include "ui/support/token_store.h"

#include <qt6keychain/keychain.h>

namespace designer::ui {

namespace {

QString service()
{
    return QStringLiteral("Connect Designer");
}

} // namespace

TokenStore::TokenStore(Kind kind, QObject* parent) : QObject(parent), kind_(kind) {}

void TokenStore::find(const QString& key, std::function<void(const QString&, Place)> found)
{
    if (const auto known = memory_.constFind(key); known != memory_.constEnd())
        return found(*known, Place::memory);
    if (kind_ == Kind::memoryOnly)
        return found({}, Place::nowhere);
    auto* job = new QKeychain::ReadPasswordJob(service(), this);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [job, found = std::move(found)] {
        const bool there = job->error() == QKeychain::NoError && !job->textData().isEmpty();
        found(there ? job->textData() : QString(), there ? Place::keychain : Place::nowhere);
    });
    job->start();
}

void TokenStore::keep(const QString& key, const QString& token, std::function<void(Place)> kept)
{
    memory_.insert(key, token);
    if (kind_ == Kind::memoryOnly)
        return kept(Place::memory);
    auto* job = new QKeychain::WritePasswordJob(service(), this);
    job->setKey(key);
    job->setTextData(token);
    connect(job, &QKeychain::Job::finished, this, [this, job, key, kept = std::move(kept)] {
        const bool written = job->error() == QKeychain::NoError;
        if (written)
            memory_.remove(key);
        kept(written ? Place::keychain : Place::memory);
    });
    job->start();
}

void TokenStore::forget(const QString& key, std::function<void()> forgotten)
{
    memory_.remove(key);
    if (kind_ == Kind::memoryOnly)
        return forgotten();
    auto* job = new QKeychain::DeletePasswordJob(service(), this);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [forgotten = std::move(forgotten)] { forgotten(); });
    job->start();
}

} // namespace designer::ui
