// SPDX-License-Identifier: Apache-2.0
#include "classify/model_bank.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "classify/features.h"
#include "support/packs.h"

namespace bedacht {
namespace {

using Hashes = std::vector<std::uint16_t>;

// The hashes of a text's features, word after word.
Hashes hashes_of(const ModelFeatures& features, std::u16string_view text) {
  const PreparedText prepared(text);
  const FeaturePass pass(features, prepared);
  Hashes hashes;
  for (std::size_t i = 0; i < prepared.words().size(); ++i)
    pass.of_word(i, [&](std::uint16_t hash) { hashes.push_back(hash); });
  return hashes;
}

// A model that knows one word, with a step of 50: log-odds of 5 (99 percent) where a word of weight 100 stands.
LinearModel model_of_one_word(std::u16string_view word, std::int8_t weight) {
  LinearModel model;
  model.id = "rubbish";
  model.weights.assign(1024, 0);
  model.step = 50;
  model.weights[hashes_of(model.features, word).front() % 1024] = weight;
  return model;
}

ModelScores scores_of(const std::vector<LinearModel>& models, std::u16string_view text) {
  const PreparedText prepared(text);
  ModelScores scores;
  for (const ModelBank& bank : make_banks(models))
    score_by(bank, prepared, scores);
  return scores;
}

ModelScores scores_of(const LinearModel& model, std::u16string_view text) {
  return scores_of(std::vector{model}, text);
}

TEST_CASE("a model scores each sentence, and names the words that spoke for it", "[classify]") {
  const auto scores = scores_of(model_of_one_word(u"schrott", 100), u"Alles gut. Das ist Schrott! Bis morgen.");
  REQUIRE(scores.size() == 1);
  CHECK(scores[0].model == 0);
  CHECK(scores[0].score == 99);
  REQUIRE(scores[0].evidence().size() == 1);
  CHECK(scores[0].evidence()[0] == Span{19, 26});
}

TEST_CASE("the score is the logistic function of the log-odds, in whole percent", "[classify]") {
  LinearModel model = model_of_one_word(u"schrott", 1);
  model.step = 1;
  const auto score_at = [&](std::int32_t bias) {
    model.bias = bias;
    return scores_of(model, u"Schrott").at(0).score;
  };
  CHECK(score_at(-1) == 50);  // one step for the word, so log-odds of 0
  CHECK(score_at(-10'000) == 0);
  CHECK(score_at(2'196) == 90);
  CHECK(score_at(2'195) == 89);
  CHECK(score_at(10'000) == 99);
}

TEST_CASE("by length, the sum is divided by the root of how many features there are", "[classify]") {
  LinearModel model = model_of_one_word(u"schrott", 100);
  model.by_length = true;
  // 100 steps of 50 among four words: 5000 / 2, so log-odds of 2.5, 92 percent.
  CHECK(scores_of(model, u"alles nur schrott hier").at(0).score == 92);
  // Among three: 5000 / 1.6875, for the root of 3 is 27 sixteenths.
  model.bias = 1'658 - 2'962;
  CHECK(scores_of(model, u"alles nur schrott").at(0).score == 84);
  model.bias = 1'658 - 2'963;
  CHECK(scores_of(model, u"alles nur schrott").at(0).score == 83);
}

TEST_CASE("a feature counts once in a sentence, and sentences add up", "[classify]") {
  LinearModel model = model_of_one_word(u"schrott", 10);
  CHECK(scores_of(model, u"Schrott, Schrott, Schrott!").at(0).score == 62);  // 500 thousandths, once
  model.unit = ScoredUnit::Paragraph;
  const auto scores = scores_of(model, u"Schrott. Nichts als Schrott.\nDas ist Schrott.");
  REQUIRE(scores.size() == 2);
  CHECK(scores[0].score == 73);  // 1000 thousandths
  CHECK(scores[0].evidence().size() == 2);
  CHECK(scores[1].score == 62);
  model.unit = ScoredUnit::Draft;
  const auto whole = scores_of(model, u"Schrott. Nichts als Schrott.\nDas ist Schrott.");
  REQUIRE(whole.size() == 1);
  CHECK(whole[0].score == 81);  // 1500 thousandths
}

TEST_CASE("the three words with the largest weights are named, in the order of the text", "[classify]") {
  LinearModel model;
  model.weights.assign(1024, 0);
  std::int8_t weight = 0;
  for (const std::u16string_view word : {u"eins", u"vier", u"zwei", u"drei", u"null"})
    model.weights[hashes_of(model.features, word).front() % 1024] = ++weight;
  const auto scores = scores_of(model, u"null eins zwei drei vier");
  REQUIRE(scores.size() == 1);
  REQUIRE(scores[0].evidence().size() == 3);
  CHECK(scores[0].evidence()[0] == Span{0, 4});
  CHECK(scores[0].evidence()[1] == Span{10, 14});
  CHECK(scores[0].evidence()[2] == Span{15, 19});
}

TEST_CASE("words that speak against a model are no evidence", "[classify]") {
  LinearModel model = model_of_one_word(u"schrott", -100);
  model.bias = 9'000;
  CHECK(scores_of(model, u"Schrott").empty());
}

TEST_CASE("models of the same form share a bank, up to eight, and judge as if each were alone", "[classify]") {
  std::vector<LinearModel> models;
  for (int i = 0; i < 10; ++i) {
    models.push_back(model_of_one_word(u"schrott", static_cast<std::int8_t>(i % 2 == 0 ? 12 * i : -12 * i)));
    models.back().bias = i == 9 ? 0 : 100 * i;
    models.back().weights[hashes_of({}, u"gut").front() % 1024] = 7;
  }
  const auto banks = make_banks(models);
  REQUIRE(banks.size() == 2);
  CHECK(banks[0].lanes.size() == 8);
  models[3].languages = kGerman;
  models[4].features.pairs = true;
  models[5].weights.resize(512);
  models[6].weights.resize(4096);
  CHECK(make_banks(models).size() == 3);
  const std::u16string_view text = u"Schrott, aber gut. Gut gemacht! 1 2 3";
  const ModelScores together = scores_of(models, text);
  for (std::size_t i = 0; i < models.size(); ++i) {
    const ModelScores alone = scores_of(models[i], text);
    std::size_t at = 0;
    for (const ModelScore& score : together) {
      if (score.model != i) continue;
      REQUIRE(at < alone.size());
      CHECK(score.score == alone[at].score);
      CHECK(score.words == alone[at].words);
      CHECK(score.strongest == alone[at].strongest);
      ++at;
    }
    CHECK(at == alone.size());
  }
}

TEST_CASE("a sum of many features does not overflow", "[classify]") {
  LinearModel model;
  model.features = {.words = false, .shortest = 2, .longest = 8};
  model.step = 1;
  model.bias = -120'000;
  model.weights.assign(4096, 127);
  std::u16string word;
  for (char16_t i = 0; i < 200; ++i)
    word += static_cast<char16_t>(u'a' + (i * i + i / 7) % 23);
  // More than a thousand different pieces.
  CHECK(scores_of(model, word).at(0).score == 99);
  model.weights.assign(4096, -128);
  model.bias = 200'000;
  model.weights[0] = 127;
  CHECK(scores_of(model, word).size() <= 1);
}

TEST_CASE("pieces of words, pairs and pairs with a gap are features, too", "[classify]") {
  // "<ab>" has two pieces of three units and one of four.
  ModelFeatures features{.words = false, .shortest = 3, .longest = 4};
  CHECK(hashes_of(features, u"ab").size() == 3);
  features.pairs = true;
  CHECK(hashes_of(features, u"ab cd").size() == 7);
  features.skips = true;
  CHECK(hashes_of(features, u"ab cd ef").size() == 12);
  CHECK(hashes_of(features, u"Ab. Cd. Ef.").size() == 9);  // not across sentences
}

TEST_CASE("digits count alike, and a name behind @ is only a name", "[classify]") {
  CHECK(hashes_of({}, u"2019") == hashes_of({}, u"2024"));
  CHECK(hashes_of({}, u"219") != hashes_of({}, u"2024"));
  CHECK(hashes_of({}, u"@anna hallo") == hashes_of({}, u"@otto hallo"));
  CHECK(hashes_of({}, u"anna hallo") != hashes_of({}, u"otto hallo"));
}

TEST_CASE("signs, each two of them that touch, and capitals are features", "[classify]") {
  const ModelFeatures features{.words = false, .signs = true};
  CHECK(hashes_of(features, u"gut").empty());
  CHECK(hashes_of(features, u"gut!").size() == 1);
  CHECK(hashes_of(features, u"gut?!").size() == 3);
  CHECK(hashes_of(features, u"\u2026gut, so").size() == 2);
  CHECK(hashes_of(features, u"GUT").size() == 1);
  CHECK(hashes_of(features, u"OK").empty());
  // An emoji is two units that touch.
  CHECK(hashes_of(features, u"gut \U0001F621").size() == 3);
}

TEST_CASE("the hash is FNV-1a over 16-bit units, as the weights of every model rely on it", "[classify]") {
  CHECK(hashes_of({}, u"ab") == Hashes{0xFB57U});
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
  const LinearModel model;
  const std::uint16_t bucket = hashes_of(model.features, u"schrott").front() % 256;
  auto files = test::pack_with(
      test::rule(R"("match": {"model": "rubbish", "above": )" + std::string(above) + R"(, "quoted": "skip"})"));
  files.push_back({"models/rubbish.json",
                   R"({"id": "rubbish", "source": "test", "licence": "own", "language": "de", "step": 30,
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

TEST_CASE("a model comes back out of the compiled form", "[classify]") {
  auto again = Engine::from_compiled(engine_with_model("0.95").compiled());
  REQUIRE(again);
  CHECK(test::marked(again.value(), test::draft_of(u"Das ist einfach nur Schrott.")) == u"Schrott");
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
  files.push_back({"models/rubbish.json", R"({"id": "rubbish", "source": "test", "licence": "own", "step": 30,
                                              "features": {"signs": true}, "unit": "page", "weights": "AAAA"})"});
  CHECK(test::problems_of(files) ==
        "guidelines/loyalty/test.json /match/model: no model is called \"rubish\"; did you mean \"rubbish\"?\n"
        "models/rubbish.json /unit: \"page\" is not known here; expected one of sentence, paragraph, draft\n"
        "models/rubbish.json /features: a model needs \"words\", \"pairs\" or \"characters\"\n"
        "models/rubbish.json /weights: expected a power of two from 256 to 65,536 weights, a byte each, in base64\n");
}

}  // namespace
}  // namespace bedacht
