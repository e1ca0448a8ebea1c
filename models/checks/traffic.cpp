#include "models/checks/checks.h"
#include "models/rate_line.h"

#include <algorithm>
#include <cmath>

namespace burst::model::checks {

namespace {
/// More requests than this take hours to simulate.
constexpr double manyRequests = 1e9;

/// Each closed user is a row in memory.
constexpr double mostUsers = 1e6;

/// Requests of one batch arrive at one instant and are all in flight at once.
constexpr double largestBatch = 1e6;
/// Below this most batches are empty, and looking for the next that is not takes for ever.
constexpr double smallestBatch = 0.001;

/// A state of modulated traffic that is shorter changes more often than requests arrive.
constexpr double shortestState = 0.001;

/// Adds findings about the traffic of one source.
class TrafficCheck {
public:
    TrafficCheck(const Traffic& traffic, const NodeId& source, std::string place, Findings& findings)
        : traffic_(traffic), source_(source), place_(std::move(place)), findings_(findings) {}

    void run(const Scenario& scenario) {
        switch (traffic_.process) {
        case Traffic::Process::constant:
        case Traffic::Process::poisson:
            checkProfile();
            break;
        case Traffic::Process::renewal:
            checkGap();
            break;
        case Traffic::Process::mmpp:
            checkStates();
            break;
        case Traffic::Process::closed:
            checkUsers();
            break;
        case Traffic::Process::trace:
            checkTrace();
            break;
        }
        checkBatch();
        if (!(traffic_.scale >= 0) || !std::isfinite(traffic_.scale))
            add("traffic.scale", "/scale", "The volume is multiplied by " + number(traffic_.scale) + ".",
                "Set a finite \"scale\" of at least 0.");
        if (!(traffic_.speed > 0) || !std::isfinite(traffic_.speed))
            add("traffic.speed", "/speed",
                "The trace is played " + number(traffic_.speed) + " times as fast.",
                "Set a finite \"speed\" above 0.");
        checkVolume(scenario);
    }

    void add(std::string rule, const std::string& where, std::string text, std::string remedy) {
        findings_.push_back({.rule = std::move(rule),
                             .pointer = place_ + where,
                             .subject = source_.text,
                             .text = std::move(text),
                             .remedy = std::move(remedy)});
    }

private:
    [[nodiscard]] static std::string number(double value) { return formatQuantity(value, Unit::none); }

    /// Where the value of a corner stands: a single one at the start is written without its time.
    [[nodiscard]] static std::string cornerPlace(const std::vector<RatePoint>& points, std::size_t i,
                                                 const std::string& constant, const std::string& corners) {
        const bool bare = points.size() == 1 && points.front().at == 0.0;
        return bare ? constant : corners + step(i) + "/1";
    }

    void checkTimesOf(const std::vector<RatePoint>& points, const std::string& corners) {
        for (std::size_t i = 0; i < points.size(); ++i) {
            const std::string where = corners + step(i) + "/0";
            if (!(points[i].at >= 0) || !std::isfinite(points[i].at))
                add("traffic.time", where,
                    "The time of this point is " + formatQuantity(points[i].at, Unit::seconds) + ".",
                    "Set a time of at least 0 s from the start of the scenario.");
            else if (i > 0 && points[i].at < points[i - 1].at)
                add("traffic.not-ascending", where,
                    "The time of this point, " + formatQuantity(points[i].at, Unit::seconds) +
                        ", lies before that of the point above, " +
                        formatQuantity(points[i - 1].at, Unit::seconds) + ".",
                    "Put the points in the order of their times; two at the same time are a step.");
        }
    }

    void checkRate(double rate, const std::string& where) {
        if (!(rate >= 0) || rate > highestRate)
            add("traffic.rate", where, "The rate is " + formatQuantity(rate, Unit::perSecond) + ".",
                "Set a rate of 0 to " + formatQuantity(highestRate, Unit::perSecond) + ".");
    }

    void checkProfile() {
        const auto& profile = traffic_.profile;
        if (profile.empty())
            return add("traffic.empty", "", "The traffic of " + quoted(source_.text) + " has no rate.",
                       "Set \"rate\", or a \"profile\" of times and rates.");
        checkTimesOf(profile, "/profile");
        for (std::size_t i = 0; i < profile.size(); ++i)
            checkRate(profile[i].rate, cornerPlace(profile, i, "/rate", "/profile"));
    }

    void checkStates() {
        const TwoStates& states = traffic_.states;
        for (std::size_t i = 0; i < states.rates.size(); ++i) {
            checkRate(states.rates[i], "/rates" + step(i));
            if (!(states.sojourns[i] >= shortestState) || !std::isfinite(states.sojourns[i]))
                add("traffic.sojourn", "/sojourns" + step(i),
                    "The mean time in this state is " + formatQuantity(states.sojourns[i], Unit::seconds) +
                        ".",
                    "Set \"sojourns\" to two finite times of at least " +
                        formatQuantity(shortestState, Unit::seconds) + ", and \"rates\" to the two rates.");
        }
    }

    void checkUsers() {
        if (traffic_.users.empty())
            add("traffic.no-users", "", "The traffic of " + quoted(source_.text) + " has no users.",
                "Set \"users\" to a number, or to a list of times and numbers.");
        checkTimesOf(traffic_.users, "/users");
        for (std::size_t i = 0; i < traffic_.users.size(); ++i) {
            const double users = traffic_.users[i].rate * std::max(1.0, traffic_.scale);
            if (!(users >= 0) || users > mostUsers)
                add("traffic.users", cornerPlace(traffic_.users, i, "/users", "/users"),
                    "There are " + number(users) + " users.",
                    "Set a number of users from 0 to " + number(mostUsers) + ".");
        }
    }

    void checkBatch() {
        const double size = mean(traffic_.batch);
        if (traffic_.process == Traffic::Process::closed && size != 1)
            return add("traffic.batch", "/batch", "Users send one request at a time, not batches.",
                       "Remove \"batch\", or let each user make several calls in a function.");
        if (!(size >= smallestBatch) || size > largestBatch)
            add("traffic.batch", "/batch", "A batch has " + number(size) + " requests on average.",
                "Set \"batch\" to a number or a distribution with a mean of " + number(smallestBatch) +
                    " to " + number(largestBatch) + ".");
    }

    void checkGap() {
        const double average = mean(traffic_.gap);
        if (!(average >= 1.0 / highestRate))
            add("traffic.gap", "/gap",
                "The time between two requests of " + quoted(source_.text) + " is 0 s on average.",
                "Set \"gap\" to a time or a distribution with a mean above 0 s.");
    }

    /// Requests of one run on average; of closed users the most there can be, as if every answer came at
    /// once. 0 where it is not known.
    [[nodiscard]] double volume(double duration) const {
        const double batch = mean(traffic_.batch);
        switch (traffic_.process) {
        case Traffic::Process::constant:
        case Traffic::Process::poisson:
            return areaUnder(traffic_.profile, 0.0, duration) * traffic_.scale * batch;
        case Traffic::Process::renewal:
            return duration / mean(traffic_.gap) * batch;
        case Traffic::Process::mmpp: {
            const auto& [rates, sojourns] = traffic_.states;
            return (rates[0] * sojourns[0] + rates[1] * sojourns[1]) / (sojourns[0] + sojourns[1]) *
                   duration * traffic_.scale * batch;
        }
        case Traffic::Process::closed:
            return mean(traffic_.think) > 0
                       ? areaUnder(traffic_.users, 0.0, duration) * traffic_.scale / mean(traffic_.think)
                       : 0.0;
        case Traffic::Process::trace:
            break;
        }
        return 0.0;
    }

    /// Whether a run ends while somebody waits for it.
    void checkVolume(const Scenario& scenario) {
        const double all = volume(scenario.duration) * scenario.replications;
        if (!(all > manyRequests) || !std::isfinite(all)) return;
        findings_.push_back({.severity = Finding::Severity::warning,
                             .rule = "traffic.huge",
                             .pointer = place_,
                             .subject = source_.text,
                             .text = quoted(source_.text) + " sends about " + showQuantity(all, Unit::none) +
                                     " requests in " + std::to_string(scenario.replications) +
                                     (scenario.replications == 1 ? " run" : " runs") + "; that takes hours.",
                             .remedy = "Simulate a shorter time, fewer replications or a lower rate."});
    }

    void checkTrace() {
        const auto& times = traffic_.times;
        if (traffic_.file.empty() && times.empty())
            return add("traffic.no-trace", "",
                       "The trace of " + quoted(source_.text) + " names no file and no times.",
                       "Set \"file\" to a CSV file beside the project, or \"times\" to a list of times.");
        for (std::size_t i = 0; i < times.size(); ++i) {
            if (!(times[i] >= 0) || !std::isfinite(times[i]))
                add("traffic.time", "/times" + step(i),
                    "This arrival is at " + formatQuantity(times[i], Unit::seconds) + ".",
                    "Set a time of at least 0 s from the start of the scenario.");
            else if (i > 0 && times[i] < times[i - 1])
                add("traffic.not-ascending", "/times" + step(i),
                    "This arrival, at " + formatQuantity(times[i], Unit::seconds) +
                        ", comes before the one above, at " + formatQuantity(times[i - 1], Unit::seconds) +
                        ".",
                    "Put the arrivals in the order of their times.");
        }
        if (traffic_.file.empty() && traffic_.loop && !(times.back() > 0))
            add("traffic.endless-loop", "/loop", "A trace that lasts 0 s cannot start over.",
                "Set \"loop\" to false, or give the trace a later arrival.");
    }

    const Traffic& traffic_;
    const NodeId& source_;
    std::string place_;
    Findings& findings_;
};

/// What the ids of a project's nodes stand for, over all designs.
struct Sources {
    std::unordered_map<std::string_view, const Node*> nodes{}; ///< the first of that id
    std::vector<std::string_view> clients{};

    explicit Sources(const Project& project) {
        for (const auto& design : project.designs)
            for (const auto& node : design.nodes)
                if (nodes.emplace(node.id.text, &node).second && node.kind == "client")
                    clients.emplace_back(node.id.text);
        // What a remedy lists; more would not be read.
        constexpr std::size_t listed = 20;
        if (clients.size() > listed) clients.resize(listed);
    }
};

/// Whether the source sends: true when its own figures are worth checking.
[[nodiscard]] bool checkSource(const Traffic& traffic, const NodeId& source, const Sources& sources,
                               TrafficCheck& check, Findings& findings, const std::string& place) {
    const auto node = sources.nodes.find(source.text);
    if (node == sources.nodes.end())
        check.add("traffic.unknown-source", "",
                  "No design has a node " + quoted(source.text) + " that could send.",
                  suggestion(source.text, sources.clients));
    else if (node->second->kind != "client")
        check.add("traffic.not-a-client", "",
                  quoted(source.text) + " is a " + node->second->kind +
                      "; only clients take traffic from a scenario.",
                  node->second->kind == "schedule"
                      ? "Remove the entry: a schedule fires by its \"expression\"."
                      : "Put a client before it and give the traffic to the client.");
    const std::string* later = laterProcess(traffic);
    if (!later) return true;
    findings.push_back({.severity = Finding::Severity::warning,
                        .rule = "traffic.process-not-simulated",
                        .pointer = place + "/process",
                        .subject = source.text,
                        .text = "The process " + quoted(*later) + " is not simulated by this version; " +
                                quoted(source.text) + " sends nothing.",
                        .remedy = "Use constant, poisson, mmpp, renewal, closed or trace."});
    return false;
}

/// Routes of a trace go over links of the client; a design that lacks one cannot replay it.
void checkRoutes(const Project& project, const NodeId& source, const Traffic& traffic,
                 const std::string& place, Findings& findings) {
    if (traffic.routes.empty()) return;
    if (traffic.file.empty() || traffic.process != Traffic::Process::trace)
        findings.push_back({.rule = "traffic.routes",
                            .pointer = place + "/routes",
                            .subject = source.text,
                            .text = "Only a trace in a file has routes.",
                            .remedy = "Remove \"routes\", or set \"process\" to \"trace\" and \"file\"."});
    for (const auto& [name, id] : traffic.routes)
        for (const auto& design : project.designs) {
            if (!design.node(source)) continue;
            const Link* link = design.link(id);
            if (link && link->from == source) continue;
            findings.push_back({.rule = "traffic.unknown-route",
                                .pointer = place + "/routes" + step(name),
                                .subject = source.text,
                                .text = "The route " + quoted(name) + " goes over the link " +
                                        quoted(id.text) + ", but no such link leaves " + quoted(source.text) +
                                        " in the design " + quoted(design.id.text) + ".",
                                .remedy =
                                    "Set it to the id of an outgoing link; give these links the same ids in "
                                    "all designs."});
        }
}

/// A scenario serves all designs; one that lacks the source gets less traffic than the others.
void checkDesignsHave(const Project& project, const NodeId& source, const std::string& place,
                      const std::vector<std::unordered_map<std::string_view, bool>>& clients,
                      Findings& findings) {
    const auto has = [&](const auto& ids) { return ids.contains(source.text); };
    if (std::none_of(clients.begin(), clients.end(), has)) return;
    for (std::size_t d = 0; d < clients.size(); ++d)
        if (!has(clients[d]))
            findings.push_back({.severity = Finding::Severity::warning,
                                .rule = "traffic.not-in-design",
                                .pointer = place,
                                .subject = project.designs[d].id.text,
                                .text = "The design " + quoted(project.designs[d].id.text) +
                                        " has no client " + quoted(source.text) + " and misses its traffic.",
                                .remedy = "Give the clients the same ids in all designs."});
}
} // namespace

void checkTraffic(const Project& project, Findings& findings) {
    const Sources sources(project);
    std::vector<std::unordered_map<std::string_view, bool>> clients(project.designs.size());
    for (std::size_t d = 0; d < project.designs.size(); ++d)
        for (const auto& node : project.designs[d].nodes)
            if (node.kind == "client") clients[d].emplace(node.id.text, true);
    for (std::size_t i = 0; i < project.scenarios.size(); ++i)
        for (const auto& [source, traffic] : project.scenarios[i].traffic) {
            const std::string place = "/scenarios" + step(i) + "/traffic" + step(source.text);
            TrafficCheck check(traffic, source, place, findings);
            if (checkSource(traffic, source, sources, check, findings, place))
                check.run(project.scenarios[i]);
            checkRoutes(project, source, traffic, place, findings);
            checkDesignsHave(project, source, place, clients, findings);
        }
}

} // namespace burst::model::checks
