// SPDX-License-Identifier: Apache-2.0
#include "rules/documents.h"

namespace bedacht {

// The extension's parts of the file (hosts, selectors) are checked by the schema and not read here, so unknown keys
// pass.
Network read_network(const Json& value, const std::string& pointer, Problems& problems) {
  ObjectReader reader(value, pointer, problems);
  Network network;
  check_format(reader);
  reader.flag("replaces", false);
  network.id = reader.required_text("id", &limits::kId);
  network.name = reader.required_text("name", &limits::kLine);
  if (const Json* limit = reader.find("limit")) {
    ObjectReader one(*limit, reader.pointer_to("limit"), problems);
    one.require("max");
    one.require("counts");
    network.limit = static_cast<std::uint32_t>(one.integer("max", 1, 10'000'000).value_or(0));
    network.counting = one.choice<Counting>("counts", kCountingNames).value_or(Counting::Utf16);
    network.url_length = static_cast<std::uint32_t>(one.integer("urlLength", 0, 1000).value_or(0));
  }
  network.fold = static_cast<std::uint32_t>(reader.integer("fold", 0, 1'000'000).value_or(0));
  if (const Json* settings = reader.find_list("settings", &limits::kSettings)) {
    for (std::size_t i = 0; i < settings->size(); ++i) {
      network.settings.push_back(
          read_setting((*settings)[i], reader.pointer_to("settings") + "/" + std::to_string(i), problems));
    }
  }
  return network;
}

}  // namespace bedacht
