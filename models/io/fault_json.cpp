#include "models/io/fault_json.h"

#include "models/io/traffic_json.h"
#include "models/units.h"

namespace burst::model {

namespace {
using Kind = Fault::Kind;

/// The key under which a kind keeps its share.
[[nodiscard]] const char* shareKey(Kind kind) {
    return kind == Kind::errors ? "rate" : "share";
}

double quantityAt(ObjectReader& reader, const std::string& pointer, const Tree& value, Unit unit) {
    if (value.isNumber()) return value.number();
    if (value.text()) {
        const auto read = parseQuantity(*value.text(), unit);
        if (read) return *read;
        reader.report().fail(pointer, read.error().text);
        return 0;
    }
    reader.report().fail(pointer, "A number, or a text with a number and its unit, is expected here.");
    return 0;
}

std::vector<Fault::Weight> readWeights(ObjectReader& reader) {
    std::vector<Fault::Weight> weights;
    const auto& list = reader.list("weights");
    for (std::size_t i = 0; i < list.size() && !reader.report().error(); ++i) {
        const std::string place = reader.pointer("weights") + pointerStep(i);
        const auto* pair = list[i].list();
        if (!pair || pair->size() != 2) {
            reader.report().fail(place, "A weight of a deployment has to be a list of a time and a share, "
                                        "such as [\"5 min\", \"10 %\"].");
            break;
        }
        weights.push_back({quantityAt(reader, place + "/0", (*pair)[0], Unit::seconds),
                           quantityAt(reader, place + "/1", (*pair)[1], Unit::ratio)});
    }
    return weights;
}

Fault::Work readWork(ObjectReader& reader) {
    const std::string word = reader.text("work", "goes-on");
    if (word == "fails") return Fault::Work::fails;
    if (word != "goes-on")
        reader.fail("work", "\"work\" of an outage says what becomes of the work in progress: \"goes-on\" or "
                            "\"fails\".");
    return Fault::Work::goesOn;
}

void readOwn(ObjectReader& reader, Fault& fault) {
    switch (fault.kind) {
    case Kind::outage:
        fault.work = readWork(reader);
        break;
    case Kind::latency:
        if (const Tree* extra = reader.member("extra")) fault.extra = *extra;
        break;
    case Kind::errors:
    case Kind::throttle:
    case Kind::coldStartStorm:
        fault.share = readQuantity(reader, shareKey(fault.kind), Unit::ratio).value_or(1.0);
        break;
    case Kind::deployment: {
        fault.weights = readWeights(reader);
        const auto& version = reader.object("version");
        fault.version = {version.begin(), version.end()};
        break;
    }
    case Kind::change:
        fault.parameter = reader.text("parameter");
        if (const Tree* value = reader.member("value")) fault.value = *value;
        break;
    case Kind::later:
        break;
    }
}

void writeOwn(const Fault& fault, Tree::Object& object) {
    switch (fault.kind) {
    case Kind::outage:
        if (fault.work == Fault::Work::fails) object.emplace_back("work", "fails");
        break;
    case Kind::latency:
        if (!fault.extra.isNull()) object.emplace_back("extra", fault.extra);
        break;
    case Kind::errors:
    case Kind::throttle:
    case Kind::coldStartStorm:
        if (fault.share != 1.0)
            object.emplace_back(shareKey(fault.kind), formatQuantity(fault.share, Unit::ratio));
        break;
    case Kind::deployment: {
        Tree::List weights;
        for (const auto& weight : fault.weights)
            weights.emplace_back(Tree::List{formatQuantity(weight.at, Unit::seconds),
                                            formatQuantity(weight.share, Unit::ratio)});
        if (!weights.empty()) object.emplace_back("weights", std::move(weights));
        if (!fault.version.empty())
            object.emplace_back("version", Tree::Object(fault.version.begin(), fault.version.end()));
        break;
    }
    case Kind::change:
        object.emplace_back("parameter", fault.parameter);
        if (!fault.value.isNull()) object.emplace_back("value", fault.value);
        break;
    case Kind::later:
        break;
    }
}
} // namespace

Fault readFault(ObjectReader& reader, const Tree& whole) {
    Fault fault;
    // A kind of a later version leaves every key alone, for it alone knows what they mean.
    const Tree* typed = reader.peek("kind");
    if (typed && typed->text() && !faultKind(*typed->text())) {
        fault.kind = Kind::later;
        fault.kept = whole;
        return fault;
    }
    fault.kind = faultKind(reader.text("kind")).value_or(fault.kind);
    fault.at = readQuantity(reader, "at", Unit::seconds).value_or(fault.at);
    fault.duration = readQuantity(reader, "for", Unit::seconds);
    fault.node = NodeId(reader.text("node", ""));
    fault.group = GroupId(reader.text("group", ""));
    readOwn(reader, fault);
    fault.unknown = reader.rest();
    return fault;
}

Tree writeFault(const Fault& fault) {
    if (fault.kind == Kind::later) return fault.kept;
    Tree::Object object{{"kind", faultName(fault.kind)}, {"at", formatQuantity(fault.at, Unit::seconds)}};
    if (fault.duration) object.emplace_back("for", formatQuantity(*fault.duration, Unit::seconds));
    if (!fault.node.text.empty()) object.emplace_back("node", fault.node.text);
    if (!fault.group.text.empty()) object.emplace_back("group", fault.group.text);
    writeOwn(fault, object);
    object.insert(object.end(), fault.unknown.begin(), fault.unknown.end());
    return object;
}

} // namespace burst::model
