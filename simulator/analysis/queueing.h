#pragma once

namespace burst::sim {

/// Erlang's loss formula: share of requests that `servers` (>= 0) servers without a queue refuse at an
/// offered load of `load` = arrival rate * mean service time (>= 0). By the stable recursion; O(servers).
[[nodiscard]] double erlangB(int servers, double load);

/// Erlang's delay formula: probability that a request has to wait in M/M/c. 1 when load >= servers.
[[nodiscard]] double erlangC(int servers, double load);

/// Mean wait in the queue of M/M/c in s; infinity when load >= servers.
/// @param rate  arrivals per second, > 0   @param service  mean service time in s, > 0
[[nodiscard]] double meanWait(int servers, double rate, double service);

/// Mean wait of M/G/1 in s (Pollaczek and Khinchine); `cv` is the coefficient of variation of the service.
[[nodiscard]] double meanWaitGeneral(double rate, double service, double cv);

} // namespace burst::sim
