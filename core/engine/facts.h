// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "engine/program.h"
#include "match/condition.h"
#include "match/scan.h"

namespace bedacht {

/// The texts around a draft that are looked at in the same way: the profile, what is answered or shared, the
/// attachments.
class Surroundings {
 public:
  Surroundings(const Program& program, const Draft& draft, Prefilter prefilter);
  Surroundings(const Surroundings&) = delete;
  Surroundings& operator=(const Surroundings&) = delete;
  ~Surroundings();

  const Scan* profile() const noexcept;
  const Scan* reply() const noexcept;
  const Scan* shared() const noexcept;
  std::vector<const Scan*> attachments() const;

 private:
  struct SideText;
  std::unique_ptr<const SideText> profile_;
  std::unique_ptr<const SideText> reply_;
  std::unique_ptr<const SideText> shared_;
  std::vector<std::unique_ptr<const SideText>> attachments_;
};

/// What is known around a draft. The surroundings must outlive it.
Facts gather_facts(const Program& program, const Draft& draft, const Scan& scan, const Surroundings& surroundings,
                   std::string_view language);

}  // namespace bedacht
