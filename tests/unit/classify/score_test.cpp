// SPDX-License-Identifier: Apache-2.0
#include "classify/score.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "classify/features.h"
#include "support/packs.h"

namespace bedacht {
namespace {

// A model that knows one word: +100 for "schrott", a unit of 50, so log-odds of 5 (99 percent) where it stands.
LinearModel model_of_one_word(std::u16string_view word, std::int8_t weight) {
  LinearModel model;
  model.id = "rubbish";
  model.weights.assign(1024, 0);
  model.unit = 50;
  const std::vector<Feature> features = features_of(model, {word});
  model.weights[features.front().bucket] = weight;
  return model;
}

ModelScores scores_of(const LinearModel& model, std::u16string_view text) {
  const PreparedText prepared(text);
  ModelScores scores;
  score_sentences(model, 3, prepared, scores);
  return scores;
}

TEST_CASE("a model scores each sentence, and names the words that spoke for it", "[classify]") {
  const auto scores = scores_of(model_of_one_word(u"schrott", 100), u"Alles gut. Das ist Schrott! Bis morgen.");
  REQUIRE(scores.size() == 1);
  CHECK(scores[0].model == 3);
  CHECK(scores[0].score == 99);
  REQUIRE(scores[0].evidence.size() == 1);
  CHECK(scores[0].evidence[0] == Span{19, 26});
}

TEST_CASE("the score is the logistic function of the log-odds, in whole percent", "[classify]") {
  LinearModel model = model_of_one_word(u"schrott", 1);
  model.unit = 1;
  const auto score_at = [&](std::int32_t bias) {
    model.bias = bias;
    return scores_of(model, u"Schrott").at(0).score;
  };
  CHECK(score_at(-1) == 50);  // one unit for the word, so log-odds of 0
  CHECK(score_at(-10'000) == 0);
  CHECK(score_at(2'196) == 90);
  CHECK(score_at(2'195) == 89);
  CHECK(score_at(10'000) == 99);
}

TEST_CASE("words that speak against a model are no evidence", "[classify]") {
  LinearModel model = model_of_one_word(u"schrott", -100);
  model.bias = 9'000;
  CHECK(scores_of(model, u"Schrott").empty());
}

TEST_CASE("pieces of words and pairs are features, too", "[classify]") {
  LinearModel model;
  model.weights.assign(1024, 0);
  model.words = false;
  model.shortest = 3;
  model.longest = 4;
  // "<ab>" has two pieces of three units and one of four.
  CHECK(features_of(model, {u"ab"}).size() == 3);
  model.pairs = true;
  CHECK(features_of(model, {u"ab", u"cd"}).size() == 7);
}

// 256 weights, all zero but for what the test sets, in base64.
std::string weights(std::uint32_t bucket, std::uint8_t weight) {
  std::string bytes(256, '\0');
  bytes[bucket] = static_cast<char>(weight);
  constexpr std::string_view kSigns = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  std::uint32_t bits = 0;
  unsigned count = 0;
  for (const char byte : bytes) {
    bits = (bits << 8U) | static_cast<std::uint8_t>(byte);
    for (count += 8; count >= 6; count -= 6)
      text += kSigns[(bits >> (count - 6)) & 63U];
  }
  if (count > 0) text += kSigns[(bits << (6 - count)) & 63U];
  return text;
}

Engine engine_with_model(std::string_view above) {
  LinearModel model;
  model.weights.assign(256, 0);
  const std::uint32_t bucket = features_of(model, {u"schrott"}).front().bucket;
  auto files = test::pack_with(
      test::rule(R"("match": {"model": "rubbish", "above": )" + std::string(above) + R"(, "quoted": "skip"})"));
  files.push_back({"models/rubbish.json",
                   R"({"id": "rubbish", "source": "test", "licence": "own", "language": "de", "unit": 30,
                       "features": {"words": true}, "weights": ")" +
                       weights(bucket, 100) + R"("})"});
  auto pack = test::load(files);
  if (!pack) FAIL(describe(pack.errors().front()));
  auto engine = Engine::create(std::move(pack).value(), std::nullopt);
  return std::move(engine).value();
}

TEST_CASE("a rule fires on a model's score from its threshold on", "[classify]") {
  const Draft draft = test::draft_of(u"Das ist einfach nur Schrott und nichts anderes.");
  CHECK(test::marked(engine_with_model("0.95"), draft) == u"Schrott");
  CHECK(test::marked(engine_with_model("0.96"), draft).empty());
  CHECK(test::marked(engine_with_model("0.95"), test::draft_of(u"„Das ist Schrott“, ruft er.")).empty());
}

TEST_CASE("a model judges the drafts of its language only", "[classify]") {
  Draft draft = test::draft_of(u"Schrott");
  draft.language = "en";
  CHECK(test::marked(engine_with_model("0.5"), draft).empty());
  draft.language = "de-AT";
  CHECK(test::marked(engine_with_model("0.5"), draft) == u"Schrott");
}

TEST_CASE("a model file with wrong weights, no features and a missing model are named", "[classify]") {
  auto files = test::pack_with(test::rule(R"("match": {"model": "rubish", "above": 0.9})"));
  files.push_back({"models/rubbish.json", R"({"id": "rubbish", "source": "test", "licence": "own", "unit": 30,
                                              "features": {}, "weights": "AAAA"})"});
  CHECK(test::problems_of(files) ==
        "guidelines/loyalty/test.json /match/model: no model is called \"rubish\"; did you mean \"rubbish\"?\n"
        "models/rubbish.json /features: a model needs \"words\", \"pairs\" or \"characters\"\n"
        "models/rubbish.json /weights: expected a power of two from 256 to 262,144 weights, a byte each, in base64\n");
}

}  // namespace
}  // namespace bedacht
