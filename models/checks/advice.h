#pragma once

#include "models/checks/load.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace burst::model::checks {

/// What rules of advice look at, and how they speak: about one design without errors.
class Advice {
public:
    Advice(const Outline& theOutline, Figures& theFigures, const Load& theLoad, const Project& theProject,
           Findings& findings)
        : outline(theOutline), figures(theFigures), load(theLoad), project(theProject), findings_(findings) {}

    const Outline& outline;
    Figures& figures;
    const Load& load;
    const Project& project;

    // Severity and source are those of the rule in rules.def, which has to have it.
    void aboutNode(std::string_view rule, std::size_t node, std::string_view parameter, std::string text,
                   std::string remedy);
    void aboutLink(std::string_view rule, std::size_t link, std::string_view parameter, std::string text,
                   std::string remedy);
    void aboutObjective(std::string_view rule, std::size_t objective, std::string text, std::string remedy);

    [[nodiscard]] bool isKind(std::size_t node, std::string_view kind) const;
    /// The role of a link; nothing where it does not lead from one known node to another.
    [[nodiscard]] bool hasRole(std::size_t link, LinkRole role) const;
    /// A call for whose answer the source waits.
    [[nodiscard]] bool isWaited(std::size_t link) const;
    [[nodiscard]] std::size_t from(std::size_t link) const { return outline.joints[link].from; }
    [[nodiscard]] std::size_t to(std::size_t link) const { return outline.joints[link].to; }
    /// The ids, in quotes.
    [[nodiscard]] std::string name(std::size_t node) const;
    [[nodiscard]] std::string linkName(std::size_t link) const;
    /// The first outgoing link of that role, or `none`.
    [[nodiscard]] std::size_t outlet(std::size_t node, LinkRole role) const;
    /// Whether the designer set the parameter.
    [[nodiscard]] bool isSet(std::size_t node, std::string_view parameter) const;
    /// A node whose invocations are events that somebody has handed over and does not wait for.
    [[nodiscard]] bool takesEvents(std::size_t node) const;
    /// Code of the designer's that can make calls.
    [[nodiscard]] bool isCode(std::size_t node) const;
    /// The longest that a node works on a request before it is stopped; nothing where there is no limit.
    [[nodiscard]] std::optional<double> patience(std::size_t node) const;
    /// Environments of a function that are busy at the peak; several requests may share one.
    [[nodiscard]] double busyEnvironments(std::size_t function) const;
    /// Whether limits that only this provider states hold here.
    [[nodiscard]] bool isOn(std::string_view platform) const;
    /// " in the scenario "day"" of the node's peak.
    [[nodiscard]] std::string when(std::size_t node) const;

private:
    void add(std::string_view rule, std::string pointer, std::string subject, std::string text,
             std::string remedy);

    Findings& findings_;
};

// For people, with few digits.
[[nodiscard]] std::string inSeconds(double value);
[[nodiscard]] std::string inBytes(double value);
[[nodiscard]] std::string inCount(double value);
[[nodiscard]] std::string perSecond(double value);
[[nodiscard]] std::string inPercent(double value);

// One topic each.
void adviseQueues(Advice& advice);
void adviseFifo(Advice& advice);
void adviseStreams(Advice& advice);
void adviseEvents(Advice& advice);
void adviseSchedules(Advice& advice);
void adviseTimeouts(Advice& advice);
void adviseRetries(Advice& advice);
void adviseChains(Advice& advice);
void adviseEdge(Advice& advice);
void adviseFunctions(Advice& advice);
void adviseCode(Advice& advice);
void adviseLimits(Advice& advice);
void adviseTables(Advice& advice);
void adviseDatabases(Advice& advice);
void adviseCaches(Advice& advice);
void adviseFleets(Advice& advice);
void adviseWorkflows(Advice& advice);
void advisePayloads(Advice& advice);
void adviseCost(Advice& advice);
void advisePrices(Advice& advice);
void adviseObjectives(Advice& advice);

} // namespace burst::model::checks
