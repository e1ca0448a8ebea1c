#pragma once

#include "models/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace burst::store {

/// A prepared statement. Values are bound from 1 and read from column 0, as SQLite counts them.
class Statement {
public:
    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, double value);
    Statement& bind(int index, std::string_view value);
    Statement& bindBytes(int index, std::string_view value);

    enum class Step { row, done };
    /// Runs to the next row. An Error carries the path of the file and SQLite's reason.
    model::Result<Step> step();

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::string bytes(int column) const;
    /// Whether the column is NULL.
    [[nodiscard]] bool empty(int column) const;

private:
    friend class Database;
    struct Finalise {
        void operator()(sqlite3_stmt* statement) const;
    };
    Statement(sqlite3_stmt* statement, std::string path, std::string what)
        : statement_(statement), path_(std::move(path)), what_(std::move(what)) {}
    std::unique_ptr<sqlite3_stmt, Finalise> statement_;
    std::string path_;
    std::string what_;
};

/// An open database file. One thread at a time.
class Database {
public:
    /// Opens or creates a file (path in UTF-8). Waits up to two seconds where another program writes.
    /// @param what  for people, in the words of errors: "run library"
    static model::Result<Database> open(const std::string& path, const std::string& what);
    /// Opens a file that exists.
    static model::Result<Database> openExisting(const std::string& path, const std::string& what);

    /// Runs statements that give no rows.
    model::Result<void> execute(const std::string& sql);
    model::Result<Statement> prepare(std::string_view sql);
    /// The first column of the first row as a number; 0 without a row.
    model::Result<std::int64_t> number(std::string_view sql);
    [[nodiscard]] std::int64_t lastId() const;
    /// Rows that the last statement changed.
    [[nodiscard]] std::int64_t changes() const;
    [[nodiscard]] const std::string& path() const { return path_; }

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    Database(sqlite3* handle, std::string path, std::string what)
        : handle_(handle), path_(std::move(path)), what_(std::move(what)) {}
    static model::Result<Database> openWith(const std::string& path, const std::string& what, int flags);
    std::unique_ptr<sqlite3, Close> handle_;
    std::string path_;
    std::string what_;
};

/// Everything between begin() and commit() happens or nothing does.
class Transaction {
public:
    explicit Transaction(Database& database) : database_(database) {}
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    model::Result<void> begin();
    model::Result<void> commit();

private:
    Database& database_;
    bool open_{false};
};

} // namespace burst::store
