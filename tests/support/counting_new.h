#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>

// Counts what the program allocates. Include in exactly one file of an executable: it replaces the global
// allocation functions.

namespace burst::test {
inline std::atomic<std::int64_t> allocations{0};
inline std::atomic<std::int64_t> liveBytes{0};
inline std::atomic<std::int64_t> peakBytes{0};

// Every block carries its size in front, in a whole unit of the strictest alignment.
inline constexpr std::size_t sizeRoom = alignof(std::max_align_t);

inline void* counted(std::size_t size) {
    void* block = std::malloc(size + sizeRoom);
    if (!block) throw std::bad_alloc();
    *static_cast<std::size_t*>(block) = size;
    ++allocations;
    const std::int64_t live = liveBytes += static_cast<std::int64_t>(size);
    std::int64_t peak = peakBytes.load();
    while (live > peak && !peakBytes.compare_exchange_weak(peak, live)) {
    }
    return static_cast<std::byte*>(block) + sizeRoom;
}
inline void uncounted(void* pointer) noexcept {
    if (!pointer) return;
    void* block = static_cast<std::byte*>(pointer) - sizeRoom;
    liveBytes -= static_cast<std::int64_t>(*static_cast<std::size_t*>(block));
    std::free(block);
}
} // namespace burst::test

void* operator new(std::size_t size) {
    return burst::test::counted(size);
}
void* operator new[](std::size_t size) {
    return burst::test::counted(size);
}
// The standard library's buffers for stable sorting come from here.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    try {
        return burst::test::counted(size);
    } catch (const std::bad_alloc&) {
        return nullptr;
    }
}
void operator delete(void* pointer) noexcept {
    burst::test::uncounted(pointer);
}
void operator delete(void* pointer, std::size_t) noexcept {
    burst::test::uncounted(pointer);
}
void operator delete(void* pointer, const std::nothrow_t&) noexcept {
    burst::test::uncounted(pointer);
}
void operator delete[](void* pointer) noexcept {
    burst::test::uncounted(pointer);
}
void operator delete[](void* pointer, std::size_t) noexcept {
    burst::test::uncounted(pointer);
}
