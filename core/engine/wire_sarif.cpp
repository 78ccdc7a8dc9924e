// SPDX-License-Identifier: Apache-2.0
#include "engine/wire_sarif.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "model/names.h"
#include "text/utf.h"

namespace bedacht {
namespace {

using Ordered = nlohmann::ordered_json;

std::string dump(const Ordered& json) {
  return json.dump(-1, ' ', false, Ordered::error_handler_t::replace);
}

Ordered message_of(std::string_view text) {
  return {{"text", text}};
}

// A hint is no result that has failed, and SARIF then wants no level.
std::string_view level_of(Severity severity) {
  switch (severity) {
    case Severity::Error:
      return "error";
    case Severity::Warning:
      return "warning";
    case Severity::Information:
      return "note";
    case Severity::Hint:
      return "none";
  }
  return "none";
}

// A path as a URI reference (RFC 3986): what is not plain is written as the bytes of its UTF-8.
std::string uri_of(std::string_view path) {
  constexpr std::string_view kPlain = "-._~/";
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (is_letter || kPlain.find(c) != std::string_view::npos) {
      uri += c;
    } else {
      uri += {'%', kHex[byte >> 4U], kHex[byte & 15U]};
    }
  }
  return uri;
}

// Positions of the draft as regions of its document.
class Regions {
 public:
  explicit Regions(const SarifSource& source) : source_(source) {
    lines_.push_back(0);
    for (std::size_t i = 0; i < source.document.size(); ++i) {
      if (source.document[i] == u'\n') lines_.push_back(static_cast<std::uint32_t>(i + 1));
    }
  }

  Ordered region(Span span) const {
    const std::uint32_t start = in_document(span.start);
    const std::uint32_t end = std::max(start, in_document(span.end));
    return {{"startLine", line(start)}, {"startColumn", column(start)}, {"endLine", line(end)},
            {"endColumn", column(end)}, {"charOffset", start},          {"charLength", end - start}};
  }

 private:
  std::uint32_t in_document(std::uint32_t position) const {
    if (source_.positions.empty()) return position;
    return source_.positions[std::min<std::size_t>(position, source_.positions.size() - 1)];
  }

  std::size_t line(std::uint32_t position) const {
    return static_cast<std::size_t>(std::upper_bound(lines_.begin(), lines_.end(), position) - lines_.begin());
  }
  std::uint32_t column(std::uint32_t position) const { return position - lines_[line(position) - 1] + 1; }

  const SarifSource& source_;
  std::vector<std::uint32_t> lines_;
};

class Run {
 public:
  Run(const RulePack& pack, std::span<const SarifSource> sources, std::string_view ui) : pack_(pack), ui_(ui) {
    for (const SarifSource& source : sources)
      add(source);
  }

  Ordered write(std::string_view version) {
    Ordered driver{{"name", "Bedacht"}, {"version", version}, {"semanticVersion", version}, {"language", ui_}};
    driver["rules"] = std::move(rules_);
    driver["properties"] = {{"pack", {{"id", pack_.id}, {"version", pack_.version}}}};
    Ordered run{{"tool", {{"driver", std::move(driver)}}}, {"language", ui_}, {"columnKind", "utf16CodeUnits"}};
    run["invocations"] = Ordered::array({{{"executionSuccessful", true}}});
    run["artifacts"] = std::move(artifacts_);
    run["results"] = std::move(results_);
    return run;
  }

 private:
  void add(const SarifSource& source) {
    location_ = {{"index", artifacts_.size()}};
    Ordered artifact;
    if (source.path.empty()) {
      artifact["contents"] = message_of(to_utf8(source.document));
    } else {
      location_["uri"] = uri_of(source.path);
      artifact["location"] = {{"uri", location_["uri"]}};
    }
    artifact["roles"] = {"analysisTarget"};
    artifacts_.push_back(std::move(artifact));
    const Regions regions(source);
    for (const Finding& finding : source.verdict->findings)
      add(source, regions, finding);
  }

  void add(const SarifSource& source, const Regions& regions, const Finding& finding) {
    Ordered result{{"ruleId", finding.rule}, {"ruleIndex", index_of_rule(finding)}};
    result["kind"] = finding.severity == Severity::Hint ? "informational" : "fail";
    result["level"] = level_of(finding.severity);
    result["message"] = message_of(finding.message + " " + finding.advice);
    result["locations"] = Ordered::array();
    for (const Span& span : finding.spans)
      result["locations"].push_back(location(regions.region(span)));
    if (finding.spans.empty()) result["locations"].push_back(location(nullptr));
    result["partialFingerprints"] = {{"bedacht/v1", finding.fingerprint}};
    if (!finding.fixes.empty()) result["fixes"] = Ordered::array();
    for (const Fix& fix : finding.fixes)
      result["fixes"].push_back(fix_of(source, regions, fix));
    Ordered properties{{"gate", name_of(finding.gate, kGateNames)}, {"confidence", finding.confidence / 100.0}};
    if (!finding.detector.empty()) properties["detector"] = finding.detector;
    properties["evidence"] = Ordered::array();
    for (const std::u16string& words : finding.evidence)
      properties["evidence"].push_back(to_utf8(words));
    result["properties"] = std::move(properties);
    results_.push_back(std::move(result));
  }

  Ordered location(Ordered region) const {
    Ordered physical{{"artifactLocation", location_}};
    if (!region.is_null()) physical["region"] = std::move(region);
    return {{"physicalLocation", std::move(physical)}};
  }

  Ordered fix_of(const SarifSource& source, const Regions& regions, const Fix& fix) const {
    Ordered replacements = Ordered::array();
    for (const Edit& edit : fix.edits) {
      std::string text = to_utf8(edit.text);
      if (!source.positions.empty()) {
        // Inside a JSON document the words are part of a string.
        text = dump(text);
        text = text.substr(1, text.size() - 2);
      }
      replacements.push_back({{"deletedRegion", regions.region(edit.span)}, {"insertedContent", message_of(text)}});
    }
    Ordered change{{"artifactLocation", location_}, {"replacements", std::move(replacements)}};
    return {{"description", message_of(fix.title)}, {"artifactChanges", Ordered::array({std::move(change)})}};
  }

  // A rule is described once, when it is first needed.
  std::size_t index_of_rule(const Finding& finding) {
    for (std::size_t i = 0; i < rules_.size(); ++i) {
      if (rules_[i]["id"] == finding.rule) return i;
    }
    Ordered rule{{"id", finding.rule}};
    for (const GuidelineText& text : pack_.guidelines) {
      if (text.id != finding.guideline) continue;
      rule["shortDescription"] = message_of(text.title.in(ui_));
      rule["fullDescription"] = message_of(text.summary.in(ui_));
      rule["help"] = message_of(text.text.in(ui_));
    }
    if (!rule.contains("help")) rule["help"] = message_of(finding.explanation);
    if (finding.url.starts_with("https://") || finding.url.starts_with("http://")) rule["helpUri"] = finding.url;
    rule["defaultConfiguration"] = {{"level", level_of(finding.severity)}};
    rule["properties"] = {{"tags", {name_of(finding.guideline, kGuidelineNames)}}};
    rules_.push_back(std::move(rule));
    return rules_.size() - 1;
  }

  const RulePack& pack_;
  std::string_view ui_;
  Ordered location_;
  Ordered rules_ = Ordered::array();
  Ordered artifacts_ = Ordered::array();
  Ordered results_ = Ordered::array();
};

}  // namespace

std::string write_sarif(const RulePack& pack, std::span<const SarifSource> sources, std::string_view ui,
                        std::string_view version) {
  Ordered log{{"$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"},
              {"version", "2.1.0"}};
  log["runs"] = Ordered::array({Run(pack, sources, ui).write(version)});
  return dump(log);
}

}  // namespace bedacht
