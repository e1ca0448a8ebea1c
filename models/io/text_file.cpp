#include "models/io/text_file.h"

#include "models/io/project_json.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <string_view>
#include <system_error>

#ifdef _WIN32
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace burst::model {

namespace fs = std::filesystem;

namespace {
Error unreadable(const std::string& path, const std::string& sentence) {
    return {Error::Cause::unreadable, path, sentence};
}

std::string reasonOf(int code) {
    return std::generic_category().message(code);
}

Error tooLong(const std::string& path, std::size_t most) {
    return {Error::Cause::badInput, path,
            "The file is longer than " + std::to_string(most >> 20U) +
                " MB; that is the most this version reads."};
}

Error unwritable(const std::string& path, int code) {
    return unreadable(path, "The file could not be written (" + reasonOf(code) +
                                "); choose a folder that exists, may be written and has room.");
}

struct Closer {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Closer>;

File openForReading(const fs::path& path) {
#ifdef _WIN32
    return File(_wfopen(path.c_str(), L"rb"));
#else
    return File(std::fopen(path.c_str(), "rb"));
#endif
}

/// A new file for writing, or nullptr with errno; never one that exists.
File createNew(const fs::path& path) {
#ifdef _WIN32
    return File(_wfopen(path.c_str(), L"wbx"));
#else
    constexpr mode_t everybody = 0666; // narrowed by the umask
    const int handle = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, everybody);
    return File(handle < 0 ? nullptr : ::fdopen(handle, "wb"));
#endif
}

/// Waits until the content is on the disk. Returns errno or 0.
int flushToDisk(std::FILE* file) {
    if (std::fflush(file) != 0) return errno;
#ifdef _WIN32
    return _commit(_fileno(file)) == 0 ? 0 : errno;
#else
    return ::fsync(::fileno(file)) == 0 || errno == EINVAL ? 0 : errno; // EINVAL: a pipe or a device
#endif
}

/// Makes a renaming durable. A folder that cannot be synchronised is no reason to fail: the content is whole.
void flushFolder([[maybe_unused]] const fs::path& folder) {
#ifndef _WIN32
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return;
    static_cast<void>(::fsync(handle));
    ::close(handle);
#endif
}

/// Writes all and closes. Returns errno or 0.
int writeAll(File file, std::string_view text) {
    if (std::fwrite(text.data(), 1, text.size(), file.get()) != text.size()) return errno;
    if (const int code = flushToDisk(file.get())) return code;
    return std::fclose(file.release()) == 0 ? 0 : errno;
}

/// A file beside `target` that did not exist before, open for writing.
File createBeside(const fs::path& target, fs::path& temporary) {
    constexpr int attempts = 1000;
    for (int n = 0; n < attempts; ++n) {
        temporary = target;
        temporary += ".part" + std::to_string(n);
        if (File file = createNew(temporary)) return file;
        if (errno != EEXIST) return nullptr;
    }
    return nullptr;
}
} // namespace

fs::path pathOf(const std::string& text) {
    return {std::u8string(text.begin(), text.end())};
}

Result<std::string> loadText(const std::string& path, std::size_t most) {
    const fs::path place = pathOf(path);
    std::error_code code;
    if (fs::is_directory(place, code)) return unreadable(path, "This is a folder; name a file in it.");
    const File file = openForReading(place);
    if (!file) return unreadable(path, "The file could not be read: " + reasonOf(errno) + ".");
    constexpr std::size_t block = 1U << 16U;
    std::string text;
    if (const auto size = fs::file_size(place, code); !code) {
        if (size > most) return tooLong(path, most);
        text.reserve(size + block);
    }
    for (std::size_t got = block; got == block;) {
        const std::size_t end = text.size();
        text.resize(end + block);
        got = std::fread(text.data() + end, 1, block, file.get());
        text.resize(end + got);
        if (text.size() > most) return tooLong(path, most);
    }
    if (std::ferror(file.get()) != 0)
        return unreadable(path, "The file could not be read to its end: " + reasonOf(errno) + ".");
    return text;
}

Result<void> saveText(const std::string& path, std::string_view text) {
    std::error_code code;
    fs::path target = pathOf(path);
    if (fs::is_directory(target, code)) return unreadable(path, "This is a folder; name a file in it.");
    // A link to a file goes on pointing to it; a new target of a dangling link is made where it points to.
    if (fs::is_symlink(target, code)) target = fs::weakly_canonical(target, code);
    const auto before = fs::status(target, code);
    if (fs::exists(before) && !fs::is_regular_file(before)) { // a pipe or a device: nothing to replace
        File file(std::fopen(target.string().c_str(), "wb"));
        const int failed = file ? writeAll(std::move(file), text) : errno;
        return failed == 0 ? Result<void>() : unwritable(path, failed);
    }
    fs::path temporary;
    File file = createBeside(target, temporary);
    if (!file) return unwritable(path, errno);
    int failed = writeAll(std::move(file), text);
    if (failed == 0 && fs::exists(before)) fs::permissions(temporary, before.permissions(), code);
    if (failed == 0) {
        fs::rename(temporary, target, code);
        failed = code ? code.value() : 0;
    }
    if (failed != 0) {
        fs::remove(temporary, code);
        return unwritable(path, failed);
    }
    flushFolder(target.has_parent_path() ? target.parent_path() : fs::path("."));
    return {};
}

} // namespace burst::model
