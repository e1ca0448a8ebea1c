#include "models/platform_move.h"

#include "models/billed_nodes.h"
#include "models/kind.h"
#include "models/price.h"
#include "models/resolve.h"
#include "models/units.h"
#include "models/unsold.h"
#include "models/wording.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

namespace burst::model {

namespace {

[[nodiscard]] std::string quoted(const std::string& text) {
    return "\"" + text + "\"";
}

/// The least number that is allowed and enough, else the largest that is allowed; nullopt where no number
/// is.
[[nodiscard]] std::optional<Tree> allowed(const Settings& settings, const Setting& setting) {
    const auto value = settings.quantity(setting.parameter->key);
    if (!value) return std::nullopt;
    const auto shown = [&](double number) {
        return setting.parameter->type == Parameter::Type::integer
                   ? Tree(number)
                   : Tree(formatQuantity(number, setting.parameter->unit));
    };
    if (!setting.values.empty()) {
        const auto enough = std::lower_bound(setting.values.begin(), setting.values.end(), *value);
        return shown(enough == setting.values.end() ? setting.values.back() : *enough);
    }
    if (setting.min && *value < *setting.min) return shown(*setting.min);
    if (setting.max && *value > *setting.max) return shown(*setting.max);
    return std::nullopt;
}

/// A value as files have it: "1 GB", 30.
[[nodiscard]] std::string written(const Tree& value) {
    if (const auto* text = value.text()) return *text;
    return value.isNumber() ? showQuantity(value.number(), Unit::none) : "another";
}

/// Whose settings are looked at.
struct Subject {
    std::string pointer; ///< of its parameters, without the key
    std::string id;
    std::string title;
};

/// Brings the settings into the ranges of the platform.
void fit(Params& params, const Settings& settings, const Subject& subject,
         std::vector<Concession>& concessions) {
    for (const Setting& setting : settings.all()) {
        const std::string& key = setting.parameter->key;
        const auto set = params.find(key);
        if (set == params.end()) continue;
        const auto wrong = problem(setting, set->second);
        if (!wrong) continue;
        Concession concession{.pointer = subject.pointer + "/" + key,
                              .subject = subject.id,
                              .text =
                                  setting.parameter->title + " of " + quoted(subject.title) + ": " + *wrong,
                              .source = setting.source};
        if (const auto value = allowed(settings, setting)) {
            concession.remedy =
                "It was " + written(set->second) + " and is now " + written(*value) +
                (setting.values.empty()
                     ? ", the nearest value that is allowed."
                     : ", the smallest size on offer that is enough or the largest there is.");
            set->second = *value;
        } else {
            params.erase(set);
            concession.remedy = "The default holds now.";
        }
        concessions.push_back(std::move(concession));
    }
}

/// What was set of the element and the product does not sell goes.
template <class Element>
void dropUnsold(Element& element, const Design& design, const Catalog& catalog, const Subject& subject,
                std::vector<Concession>& concessions) {
    const auto unsold = unsoldSetting(element, design, catalog);
    if (!unsold) return;
    const Settings settings = Settings::of(element, design, catalog);
    drop(*unsold, element.params);
    concessions.push_back({.pointer = subject.pointer + "/" + unsold->key,
                           .subject = subject.id,
                           .text = settings.find(unsold->key)->parameter->title + " of " +
                                   quoted(subject.title) + ": " + unsold->text,
                           .remedy = unsold->without,
                           .source = {}});
}

/// What speaks against a product for a node as it is set; empty when nothing does.
[[nodiscard]] std::string objectionTo(const Offering& offering, Node node, const Design& design,
                                      const Platform& platform, const Catalog& catalog) {
    node.offering = offering.id;
    const Settings settings = Settings::of(node, design, catalog);
    for (const auto& [key, value] : node.params)
        if (const Setting* setting = settings.find(key))
            if (const auto wrong = problem(*setting, value)) return setting->parameter->title + ": " + *wrong;
    const Kind* kind = findKind(node.kind);
    if (!kind || kind->meters.empty()) return {};
    // Its first meter is what every use of it is billed by.
    const std::string& meter = kind->meters.front().key;
    Design alone;
    alone.platform = design.platform;
    alone.region = design.region;
    alone.account = design.account;
    alone.nodes = {node};
    for (const UsageLine& line : usageLines({{node.id, {{meter, 1.0}}}}, alone, catalog)) {
        if (platform.price(line.sku, line.region.empty() ? design.region : line.region)) continue;
        return line.sku == offering.id + "." + meter
                   ? "it is not sold as the node is set."
                   : "no price of it is known in " + design.region + " (" + line.sku + ").";
    }
    return {};
}

/// Of the products that keep messages one that takes the node as it is set, if the first does not.
void chooseProduct(Node& node, const Design& design, const Platform& platform, const std::string& pointer,
                   const Catalog& catalog, std::vector<Concession>& concessions) {
    const Kind* kind = findKind(node.kind);
    const Offering* first = platform.defaultOffering(node.kind);
    if (!kind || !kind->holdsMessages || kind->scales || !first) return;
    const std::string objection = objectionTo(*first, node, design, platform, catalog);
    if (objection.empty()) return;
    const auto other =
        std::find_if(platform.offerings.begin(), platform.offerings.end(), [&](const Offering& offering) {
            return offering.kind == node.kind &&
                   objectionTo(offering, node, design, platform, catalog).empty();
        });
    if (other == platform.offerings.end()) return;
    node.offering = other->id;
    concessions.push_back(
        {.kind = Concession::Kind::otherProduct,
         .pointer = pointer + "/offering",
         .subject = node.id.text,
         .text =
             quoted(node.title()) + " becomes " + other->title + ", not " + first->title + ": " + objection,
         .remedy = "Name " + quoted(first->id) + " as its \"offering\" to have that all the same."});
}

/// @param isMoved  from another platform
void placeNode(const Node& node, const Platform& platform, bool isMoved, const std::string& pointer,
               std::vector<Concession>& concessions) {
    const Offering* named = platform.offering(node.offering);
    if (const Offering* offering = named ? named : platform.defaultOffering(node.kind)) {
        if (isMoved && !offering->caveat.empty())
            concessions.push_back(
                {.kind = Concession::Kind::lesserProduct,
                 .pointer = pointer + "/kind",
                 .subject = node.id.text,
                 .text = quoted(node.title()) + " becomes " + offering->title + ". " + offering->caveat,
                 .remedy = "Name another \"offering\" where the design needs more."});
        return;
    }
    const Kind* kind = findKind(node.kind);
    concessions.push_back(
        {.kind = Concession::Kind::noProduct,
         .pointer = pointer + "/kind",
         .subject = node.id.text,
         .text = platform.title + " has no product for " + quoted(node.title()) + " (" +
                 (kind ? kind->title : node.kind) + ").",
         .remedy =
             "It behaves as its kind does by default, and the bill names it as missing. Replace it by what "
             "the platform has for the purpose."});
}

/// Where all of these are priced: "eastus, westeurope"; empty for nowhere.
[[nodiscard]] std::string regionsWith(const std::vector<std::string>& skus, const Platform& platform) {
    std::string regions;
    for (const auto& region : platform.regions)
        if (std::ranges::all_of(skus, [&](const auto& sku) { return platform.price(sku, region); }))
            regions += (regions.empty() ? "" : ", ") + region;
    return regions;
}

/// What the node would be billed at and has no price where it is now.
void namePricesMissing(const Node& node, const Design& design, const Platform& platform,
                       const std::string& pointer, const Catalog& catalog,
                       std::vector<Concession>& concessions) {
    const auto skus = unpriced(node, design, catalog);
    if (skus.empty()) return;
    const std::string regions = regionsWith(skus, platform);
    concessions.push_back(
        {.kind = Concession::Kind::noPrice,
         .pointer = pointer,
         .subject = node.id.text,
         .text = "No price is known in " + design.region + " for what " + quoted(node.title()) +
                 " may use: " + listed(skus) + ".",
         .remedy =
             "The bill names it as missing. " +
             (regions.empty() ? std::string("Enter it as a price of your own.")
                              : "Enter it as a price of your own, or choose a region where it is known: " +
                                    regions + "."),
         .source = {}});
}

/// A workflow that is billed by its time and whose end is waited for, where the product bills steps.
void nameTimeUnsold(const Node& node, const Design& design, const std::string& pointer,
                    const Catalog& catalog, std::vector<Concession>& concessions) {
    const Offering* offering = offeringOf(node, design, catalog);
    if (node.kind != "workflow" || !offering) return;
    const auto isTime = [](const MeterPrice& price) { return price.meter == "duration"; };
    if (Settings::of(node, design, catalog).text("flavour") != "express" ||
        std::any_of(offering->prices.begin(), offering->prices.end(), isTime))
        return;
    concessions.push_back(
        {.kind = Concession::Kind::noPrice,
         .pointer = pointer + "/params/flavour",
         .subject = node.id.text,
         .text = quoted(node.title()) + " is an express workflow, and " + offering->title +
                 " sells none by their time.",
         .remedy = "It runs as one, and the bill names its executions and their time as missing. A "
                   "\"standard\" one is billed by its steps, and its caller does not wait for its end.",
         .source = {}});
}

/// What one run takes over a link.
struct Batch {
    double size{};   ///< at most; 0 = the link hands over no batches
    double window{}; ///< s for which it is collected
    bool operator==(const Batch&) const = default;
};

[[nodiscard]] std::vector<Batch> batchesOf(const Design& design, const Catalog& catalog) {
    std::vector<Batch> batches;
    for (const Link& link : design.links) {
        const Settings settings = Settings::of(link, design, catalog);
        const double size = settings.quantity("batch_size").value_or(0.0);
        batches.push_back(
            {.size = size, .window = size > 1.0 ? settings.quantity("batch_window").value_or(0.0) : 0.0});
    }
    return batches;
}

[[nodiscard]] std::string inWords(const Batch& batch) {
    if (batch.size <= 1.0) return "one at a time";
    const std::string size = "up to " + showQuantity(batch.size, Unit::none);
    return batch.window > 0.0 ? size + " collected over " + showQuantity(batch.window, Unit::seconds) : size;
}

/// Who takes more or fewer messages in a run than before: what a run takes is set for the run, not for a
/// message, so that the same messages make less or more work.
void nameOtherBatches(const std::vector<Batch>& before, const Design& design, const Catalog& catalog,
                      std::vector<Concession>& concessions) {
    const auto now = batchesOf(design, catalog);
    for (std::size_t i = 0; i < design.links.size(); ++i) {
        const Link& link = design.links[i];
        const Node* from = design.node(link.from);
        const Node* to = design.node(link.to);
        if (before[i] == now[i] || !from || !to) continue;
        concessions.push_back(
            {.kind = Concession::Kind::otherBatch,
             .pointer = "/designs/0/links/" + std::to_string(i) + "/params/batch_size",
             .subject = link.id.text,
             .text = "A run of " + quoted(to->title()) + " takes from " + quoted(from->title()) + " " +
                     inWords(now[i]) + " there, not " + inWords(before[i]) +
                     ". Its duration and the calls it makes are set for a run, not for a message: the same "
                     "messages make other work.",
             .remedy = "Set \"batch_size\" and \"batch_window\" of the link as before, as far as they are "
                       "allowed, to compare the same work; or set what a run takes there.",
             .source = {}});
    }
}

} // namespace

PlatformMove movedTo(Design design, const Platform& platform, std::string region, const Catalog& catalog) {
    PlatformMove move;
    const bool isMoved = design.platform != platform.id;
    const auto batches = batchesOf(design, catalog);
    if (isMoved)
        for (Node& node : design.nodes)
            node.offering.clear();
    const std::string before = design.region;
    design.platform = platform.id;
    design.region =
        !region.empty() || platform.regions.empty() ? std::move(region) : platform.regions.front();
    const bool isElsewhere = isMoved || design.region != before;
    const std::string place = "/designs/0";
    for (std::size_t i = 0; isMoved && i < design.nodes.size(); ++i)
        chooseProduct(design.nodes[i], design, platform, place + "/nodes/" + std::to_string(i), catalog,
                      move.concessions);
    for (std::size_t i = 0; i < design.nodes.size(); ++i)
        placeNode(design.nodes[i], platform, isMoved, place + "/nodes/" + std::to_string(i),
                  move.concessions);
    for (std::size_t i = 0; i < design.nodes.size(); ++i) {
        Node& node = design.nodes[i];
        const Subject subject{place + "/nodes/" + std::to_string(i) + "/params", node.id.text, node.title()};
        dropUnsold(node, design, catalog, subject, move.concessions);
        fit(node.params, Settings::of(node, design, catalog), subject, move.concessions);
        if (isMoved)
            nameTimeUnsold(node, design, place + "/nodes/" + std::to_string(i), catalog, move.concessions);
        if (isElsewhere)
            namePricesMissing(node, design, platform, place + "/nodes/" + std::to_string(i) + "/kind",
                              catalog, move.concessions);
    }
    for (std::size_t i = 0; i < design.links.size(); ++i) {
        Link& link = design.links[i];
        const Subject subject{place + "/links/" + std::to_string(i) + "/params", link.id.text, link.id.text};
        dropUnsold(link, design, catalog, subject, move.concessions);
        fit(link.params, Settings::of(link, design, catalog), subject, move.concessions);
    }
    nameOtherBatches(batches, design, catalog, move.concessions);
    fit(design.account, Settings::ofAccount(design, catalog), {place + "/account", {}, "the account"},
        move.concessions);
    move.design = std::move(design);
    return move;
}

} // namespace burst::model
