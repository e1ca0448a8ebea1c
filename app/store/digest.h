#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace burst::store {

/// SHA-256 of bytes that come piece by piece (FIPS 180-4).
class Digest {
public:
    Digest& add(std::string_view bytes);
    /// 64 hexadecimal digits; nothing may be added after.
    [[nodiscard]] std::string text();

private:
    void mixBlock(const unsigned char* block);

    std::array<std::uint32_t, 8> state_{0x6a09e667U, 0xbb67ae85U, 0x3c6ef372U, 0xa54ff53aU,
                                        0x510e527fU, 0x9b05688cU, 0x1f83d9abU, 0x5be0cd19U};
    std::array<unsigned char, 64> block_{};
    std::size_t filled_{0};
    std::uint64_t length_{0}; ///< bytes
};

} // namespace burst::store
