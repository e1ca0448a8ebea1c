#include "app/store/sqlite.h"

#include <sqlite3.h>

namespace burst::store {

using model::Error;
using model::Result;

namespace {

constexpr int patience = 2000; ///< ms to wait for another program's lock

std::string reason(sqlite3* handle, const std::string& what) {
    switch (sqlite3_errcode(handle)) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "the " + what + " is locked by another program; close it there, or name another file.";
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return "this is no " + what + ", or it is damaged; move it away and a new one is made.";
    case SQLITE_READONLY:
        return "the " + what + " may not be written.";
    case SQLITE_CANTOPEN:
        return "there is no " + what + " here that could be opened; check the name and the folder.";
    case SQLITE_FULL:
        return "the " + what + " cannot grow: the disk is full.";
    default:
        return "the " + what + " cannot be used (" + sqlite3_errmsg(handle) + ").";
    }
}

Error failure(sqlite3* handle, const std::string& path, const std::string& what) {
    return {Error::Cause::unreadable, path, reason(handle, what)};
}

} // namespace

void Statement::Finalise::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Statement& Statement::bind(int index, std::int64_t value) {
    sqlite3_bind_int64(statement_.get(), index, value);
    return *this;
}

Statement& Statement::bind(int index, double value) {
    sqlite3_bind_double(statement_.get(), index, value);
    return *this;
}

Statement& Statement::bind(int index, std::string_view value) {
    sqlite3_bind_text64(statement_.get(), index, value.data(), value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement& Statement::bindBytes(int index, std::string_view value) {
    // A null pointer would be NULL and not the empty value.
    sqlite3_bind_blob64(statement_.get(), index, value.empty() ? "" : value.data(), value.size(),
                        SQLITE_TRANSIENT);
    return *this;
}

Result<Statement::Step> Statement::step() {
    switch (sqlite3_step(statement_.get())) {
    case SQLITE_ROW:
        return Step::row;
    case SQLITE_DONE:
        return Step::done;
    default:
        return failure(sqlite3_db_handle(statement_.get()), path_, what_);
    }
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(statement_.get(), column);
}

std::string Statement::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
    const int size = sqlite3_column_bytes(statement_.get(), column);
    return bytes ? std::string(bytes, static_cast<std::size_t>(size)) : std::string();
}

std::string Statement::bytes(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_.get(), column));
    const int size = sqlite3_column_bytes(statement_.get(), column);
    return bytes ? std::string(bytes, static_cast<std::size_t>(size)) : std::string();
}

bool Statement::empty(int column) const {
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

void Database::Close::operator()(sqlite3* handle) const {
    sqlite3_close_v2(handle);
}

Result<Database> Database::openWith(const std::string& path, const std::string& what, int flags) {
    sqlite3* handle = nullptr;
    const int status = sqlite3_open_v2(path.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(handle, path, what);
    if (status != SQLITE_OK) return failure(handle, path, what);
    sqlite3_busy_timeout(handle, patience);
    return database;
}

Result<Database> Database::open(const std::string& path, const std::string& what) {
    return openWith(path, what, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

Result<Database> Database::openExisting(const std::string& path, const std::string& what) {
    return openWith(path, what, SQLITE_OPEN_READWRITE);
}

Result<void> Database::execute(const std::string& sql) {
    if (sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(handle_.get(), path_, what_);
    return {};
}

Result<Statement> Database::prepare(std::string_view sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle_.get(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr) !=
        SQLITE_OK)
        return failure(handle_.get(), path_, what_);
    return Statement(statement, path_, what_);
}

Result<std::int64_t> Database::number(std::string_view sql) {
    auto statement = prepare(sql);
    if (!statement) return statement.error();
    const auto step = statement->step();
    if (!step) return step.error();
    return *step == Statement::Step::row ? statement->integer(0) : 0;
}

std::int64_t Database::lastId() const {
    return sqlite3_last_insert_rowid(handle_.get());
}

std::int64_t Database::changes() const {
    return sqlite3_changes64(handle_.get());
}

Transaction::~Transaction() {
    if (open_) (void)database_.execute("ROLLBACK");
}

Result<void> Transaction::begin() {
    auto begun = database_.execute("BEGIN IMMEDIATE");
    open_ = begun.has_value();
    return begun;
}

Result<void> Transaction::commit() {
    auto done = database_.execute("COMMIT");
    open_ = !done.has_value();
    return done;
}

} // namespace burst::store
