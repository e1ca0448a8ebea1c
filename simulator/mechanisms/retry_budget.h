#pragma once

#include <algorithm>

namespace burst::sim {

/// What keeps retries from multiplying the load on a target that fails: a bucket of retries, full at the
/// start. Each retry takes one; a retry that succeeds gives it back; a success at the first attempt earns
/// a part of one. When the bucket is empty, failures are final. The scheme of the AWS SDKs, whose bucket of
/// 500 tokens at 5 a retry and 1 a success is 100 retries and 0.2 here.
class RetryBudget {
public:
    /// @param most  retries in the full bucket, >= 0   @param refill  earned by a first success, >= 0
    RetryBudget(double most, double refill) : most_(most), refill_(refill), left_(most) {}

    /// Takes a retry if a whole one is left.
    bool take() {
        constexpr double whole = 1.0 - 1e-9; // ten tenths add up to slightly less than one
        if (left_ < whole) return false;
        left_ -= 1.0;
        return true;
    }
    void succeededAtFirst() { left_ = std::min(most_, left_ + refill_); }
    void succeededAgain() { left_ = std::min(most_, left_ + 1.0); }

private:
    double most_{};
    double refill_{};
    double left_{};
};

} // namespace burst::sim
