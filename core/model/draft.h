// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bedacht {

/// Text longer than this many UTF-16 units is not read; the verdict says `truncated`.
inline constexpr std::size_t kMaxDraftUnits = 1'048'576;

enum class Kind : std::uint8_t { Post, Comment, Reply, Message, Profile, Event };
enum class Audience : std::uint8_t {
  Public,
  Followers,
  Connections,
  Friends,
  GroupOpen,
  GroupClosed,
  Private,
  Unknown
};
enum class Persona : std::uint8_t { Private, Professional, Official };

/// How much of the author's profile was read. What was not read is unknown, never missing.
enum class ProfileRead : std::uint8_t { Complete, Partial, None };

/// The author's visible profile. An absent value of a profile that was read completely is known to be missing.
struct Author {
  std::optional<std::u16string> display_name;
  std::optional<std::u16string> handle;
  std::optional<std::u16string> headline;
  std::optional<std::u16string> bio;
  std::optional<std::u16string> employer;
  std::optional<ProfileRead> read;
};

/// A post by somebody else: what the draft answers, shares or quotes.
struct OtherPost {
  std::u16string author;
  std::u16string handle;
  std::u16string text;
};

enum class AttachmentType : std::uint8_t { Image, Video, Document, Link };

struct Attachment {
  AttachmentType type = AttachmentType::Link;
  std::u16string name;
  std::u16string alt;
  std::u16string credit;
  std::u16string url;
};

/// What is about to be posted, and where it would appear. The contract's `draft`.
struct Draft {
  std::string id;
  std::u16string text;
  std::string language;  ///< BCP 47, empty: detected
  std::string country;   ///< ISO 3166-1 alpha-2, empty: the company's
  std::string network = "unknown";
  Kind kind = Kind::Post;
  Audience audience = Audience::Unknown;
  std::optional<std::uint32_t> audience_size;
  std::optional<std::uint32_t> contacts;
  Persona persona = Persona::Professional;
  std::optional<Author> author;
  std::optional<OtherPost> reply_to;
  std::optional<OtherPost> shares;
  std::vector<Attachment> attachments;
  std::string time;  ///< RFC 3339 with offset, empty: no time-of-day rule fires
  bool truncated = false;
};

}  // namespace bedacht
