// SPDX-License-Identifier: Apache-2.0
#include "rules/function_words.h"

#include <array>
#include <span>

namespace bedacht {
namespace {

constexpr auto kNegations = std::to_array<std::string_view>({"nicht",
                                                             "net",
                                                             "nich",
                                                             "kein|keine|keinem|keinen|keiner|keines|keins",
                                                             "keinesfalls",
                                                             "keineswegs",
                                                             "nie",
                                                             "niemals",
                                                             "niemand|niemandem|niemanden",
                                                             "ohne",
                                                             "weder",
                                                             "kaum",
                                                             "not",
                                                             "no",
                                                             "never",
                                                             "without",
                                                             "neither",
                                                             "nor",
                                                             "hardly",
                                                             "nobody",
                                                             "isn't",
                                                             "aren't",
                                                             "wasn't",
                                                             "don't",
                                                             "doesn't",
                                                             "didn't",
                                                             "won't",
                                                             "can't",
                                                             "cannot",
                                                             "couldn't",
                                                             "weren't",
                                                             "haven't",
                                                             "hasn't"});

// Somebody else is speaking: by name of the source, or by a verb of saying with a subject that is not the author.
constexpr auto kReporting = std::to_array<std::string_view>(
    {"laut dem|der|den|einem|einer|eines|unserem|unserer|seinem|seiner|ihrem|ihrer|meinem|meiner",
     "laut (=Angaben) (von) @employer|@competitor|@customer|@supplier|@person",
     "laut bericht~|medienbericht~|studie~|umfrage~|presse|polizei|tagesschau|spiegel|hersteller|kunde~|zeitung~",
     "*zufolge", "angeblich~", "es heißt", "heißt es", "wie es heißt",
     "er|sie|man|jemand|mancher|manche|einige|viele|leute|kritiker|kunde~|chef~|kollege~|nachbar~|kumpel~ "
     "sagt|sagte|sagen|sagten|meint|meinte|meinen|schreibt|schrieb|schreiben|erzählt|erzählte|findet|fand … dass",
     "sagt|sagte|meint|meinte|schreibt|schrieb|erzählt|erzählte er|sie|man|jemand|mancher|@person|@competitor",
     "sagt|sagte|meint|meinte|schreibt|schrieb der|die|das|ein|eine|mein|meine "
     "kunde|kundin|chef|chefin|kollege|kollegin|"
     "nachbar|nachbarin|kumpel|presse|zeitung|netz|internet",
     "behauptet|behauptete|behaupten|behaupteten", "according to", "allegedly", "supposedly", "reportedly", "so-called",
     "he|she|they|people|someone|somebody|everyone|everybody|critics|customer~|boss~|colleague~|neighbour~|neighbor~ "
     "says|say|said|claims|claim|claimed|writes|wrote|thinks",
     "claims|claimed that"});

constexpr auto kFirstPerson = std::to_array<std::string_view>({"ich",
                                                               "mich",
                                                               "mir",
                                                               "mein|meine|meinem|meinen|meiner|meines",
                                                               "wir",
                                                               "uns",
                                                               "unser|unsere|unserem|unseren|unserer|unseres",
                                                               "i",
                                                               "i'm",
                                                               "i've",
                                                               "i'd",
                                                               "i'll",
                                                               "me",
                                                               "my",
                                                               "mine",
                                                               "myself",
                                                               "we",
                                                               "we're",
                                                               "we've",
                                                               "we'd",
                                                               "we'll",
                                                               "us",
                                                               "our",
                                                               "ours",
                                                               "ourselves"});

constexpr auto kSecondPerson = std::to_array<std::string_view>(
    {"du", "dich", "dir", "dein|deine|deinem|deinen|deiner|deines", "euch", "euer|eure|eurem|euren|eurer|eures",
     "ihr seid|habt|könnt|wollt|sollt|müsst|dürft|macht|geht|kommt", "=Sie", "=Ihnen", "you", "you're", "you've",
     "you'd", "you'll", "your", "yours", "yourself", "yourselves", "u"});

std::span<const std::string_view> words_of(FunctionWords kind) {
  switch (kind) {
    case FunctionWords::Negation:
      return kNegations;
    case FunctionWords::Reporting:
      return kReporting;
    case FunctionWords::FirstPerson:
      return kFirstPerson;
    case FunctionWords::SecondPerson:
      return kSecondPerson;
  }
  return {};
}

}  // namespace

std::vector<Phrase> function_words(FunctionWords kind) {
  std::vector<Phrase> phrases;
  for (const std::string_view source : words_of(kind)) {
    Localized problem;
    phrases.push_back(parse_phrase(source, kAnyLanguage, problem));
  }
  return phrases;
}

}  // namespace bedacht
