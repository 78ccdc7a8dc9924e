// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include "model/company.h"
#include "model/draft.h"
#include "model/finding.h"
#include "model/options.h"
#include "model/result.h"
#include "model/settings.h"

namespace bedacht {

struct RulePack;
struct Program;

/// Judges drafts and privacy settings by one rule pack and one company profile: the one class that an application uses.
///
/// Made once with create(), which can fail and then says everything that is wrong. check() and privacy() cannot fail:
/// they are total, pure (no clock, no files, no state) and may be called from several threads at once. The same input
/// gives the same verdict natively and in WebAssembly, byte for byte.
class Engine {
 public:
  /// Compiles a pack. `company`, where given, replaces the profile that the pack carries.
  static Result<Engine> create(RulePack pack, std::optional<CompanyProfile> company);

  Engine(Engine&&) noexcept;
  Engine& operator=(Engine&&) noexcept;
  ~Engine();

  /// Everything that the author of the draft should look at. Positions are UTF-16 code units of `draft.text`.
  Verdict check(const Draft& draft, const Options& options) const;

  /// Compares settings that were read from a network with what the pack recommends.
  PrivacyReport privacy(const SettingsSnapshot& snapshot, const Options& options) const;

  /// The pack that was compiled.
  const RulePack& pack() const noexcept;

 private:
  explicit Engine(std::unique_ptr<const Program> program) noexcept;

  std::unique_ptr<const Program> program_;
};

}  // namespace bedacht
