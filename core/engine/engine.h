// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "model/company.h"
#include "model/draft.h"
#include "model/finding.h"
#include "model/options.h"
#include "model/result.h"
#include "model/settings.h"

namespace bedacht {

class ByteSource;
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

  /// Makes an engine of what compiled() gave, in a fraction of the time. The bytes may come from anywhere: what was
  /// made by another version or build, or is damaged, is refused with one error, and the pack is loaded instead.
  static Result<Engine> from_compiled(std::span<const std::byte> bytes);
  /// The same from a source of so many bytes, without a copy of them.
  static Result<Engine> from_compiled(ByteSource& source, std::size_t length);

  Engine(Engine&&) noexcept;
  Engine& operator=(Engine&&) noexcept;
  ~Engine();

  /// Everything that the author of the draft should look at. Positions are UTF-16 code units of `draft.text`.
  Verdict check(const Draft& draft, const Options& options) const;

  /// Compares settings that were read from a network with what the pack recommends.
  PrivacyReport privacy(const SettingsSnapshot& snapshot, const Options& options) const;

  /// The compiled form, for a local cache: an engine made of it gives the same verdicts and reports, and the same
  /// compiled form. It names the company's secrets in clear.
  std::vector<std::byte> compiled() const;

  /// The pack that was compiled. One that comes from a compiled form holds what is needed to check: no lexicons, no
  /// patterns as they were written, no examples, and of the guidelines the titles.
  const RulePack& pack() const noexcept;

 private:
  explicit Engine(std::unique_ptr<const Program> program) noexcept;

  std::unique_ptr<const Program> program_;
};

}  // namespace bedacht
