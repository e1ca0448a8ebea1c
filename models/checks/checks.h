#pragma once

#include "models/catalog.h"
#include "models/design.h"
#include "models/finding.h"
#include "models/resolved_settings.h"

#include <cstddef>
#include <limits>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

// What validate() is made of. Each check looks at one aspect and adds what it finds; the order of the
// checks does not matter, because validate() sorts the findings by their place in the file.
namespace burst::model::checks {

inline constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

/// One step of a JSON pointer: "/" and the key, with "~" and "/" escaped (RFC 6901).
[[nodiscard]] std::string step(std::string_view key);
[[nodiscard]] std::string step(std::size_t index);

/// The word in quotes; a long one is cut, so that a hostile file does not fill the screen.
[[nodiscard]] std::string quoted(std::string_view word);

/// "a, b or c".
[[nodiscard]] std::string alternatives(std::span<const std::string_view> words);

/// Whether the source of a link waits for what the target does.
[[nodiscard]] bool waits(const Link& link, const LinkRule& rule);

/// A design with its names resolved once, so that every check is linear in its size.
struct Outline {
    /// Where a link begins and ends; `none` and nullptr where that is unknown or not allowed.
    struct Joint {
        std::size_t from{none};
        std::size_t to{none};
        const LinkRule* rule{};
    };

    Outline(const Design& theDesign, const Catalog& theCatalog, std::string thePointer);

    const Design& design;
    const Catalog& catalog;
    const Platform* platform{};
    std::string pointer;
    std::unordered_map<std::string_view, std::size_t> nodeById{}; ///< the first with the id
    std::vector<const Kind*> kinds{};                             ///< of the nodes; nullptr = unknown
    std::vector<Joint> joints{};                                  ///< of the links
    std::vector<std::vector<std::size_t>> outgoing{};             ///< links by source node
    std::vector<std::vector<std::size_t>> incoming{};             ///< links by target node

    [[nodiscard]] std::string nodePointer(std::size_t node) const;
    [[nodiscard]] std::string linkPointer(std::size_t link) const;
    [[nodiscard]] Settings settingsOf(std::size_t node) const;
    [[nodiscard]] Settings settingsOfLink(std::size_t link) const;

private:
    mutable ResolvedSettings settings_;
};

// One design.
void checkIds(const Outline& outline, Findings& findings);
void checkPlatform(const Outline& outline, Findings& findings);
void checkNodes(const Outline& outline, Findings& findings);
void checkLinks(const Outline& outline, Findings& findings);
void checkFallbacks(const Outline& outline, Findings& findings);
void checkValues(const Outline& outline, Findings& findings);
void checkCycles(const Outline& outline, Findings& findings);
void checkReachability(const Outline& outline, Findings& findings);
void checkSchedules(const Outline& outline, Findings& findings);
void checkQueues(const Outline& outline, Findings& findings);
void checkMessaging(const Outline& outline, Findings& findings);
void checkConcurrency(const Outline& outline, Findings& findings);
void checkCapacity(const Outline& outline, Findings& findings);
void checkWorkflows(const Outline& outline, Findings& findings);
void checkGroups(const Outline& outline, Findings& findings);
void checkDesignKeys(const Outline& outline, Findings& findings);

// The project around its designs.
void checkProjectIds(const Project& project, Findings& findings);
void checkScenarios(const Project& project, Findings& findings);
void checkTraffic(const Project& project, Findings& findings);
void checkFirings(const Project& project, Findings& findings);
void checkFaults(const Project& project, const Catalog& catalog, Findings& findings);
void checkObjectives(const Project& project, Findings& findings);
void checkTerms(const Project& project, const Catalog& catalog, Findings& findings);
void checkProjectKeys(const Project& project, Findings& findings);

/// The word nearest to `word` by edit distance, or empty when none is near.
[[nodiscard]] std::string_view nearest(std::string_view word, std::span<const std::string_view> words);

/// "Did you mean" as a remedy: the nearest of the words, else all of them where they can be read at a glance.
[[nodiscard]] std::string suggestion(std::string_view word, std::span<const std::string_view> words);

/// Whether something that is an error stands at the place or inside it.
[[nodiscard]] bool isBroken(const Findings& findings, const std::string& place);

/// The scenarios without errors: advice on the others would be guesswork.
[[nodiscard]] std::vector<const Scenario*> soundScenarios(const Project& project, const Findings& findings);

/// Sorts by place in the file: designs, scenarios, objectives, each part by part; equal places keep their
/// order.
void sortByPlace(Findings& findings);

} // namespace burst::model::checks
