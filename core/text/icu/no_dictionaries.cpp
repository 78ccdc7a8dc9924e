// SPDX-License-Identifier: Apache-2.0

// In place of ICU's brkeng.cpp, which finds the words of Thai, Khmer, Burmese, Chinese and Japanese by
// dictionaries. Those are not in the data (root.txt), and ICU then takes such a run as it is. So does
// this, and leaves out the engines, with the third of the library that only they need.

#include "brkeng.h"
#include "unicode/utext.h"

U_NAMESPACE_BEGIN

LanguageBreakEngine::LanguageBreakEngine() {}
LanguageBreakEngine::~LanguageBreakEngine() {}
LanguageBreakFactory::LanguageBreakFactory() {}
LanguageBreakFactory::~LanguageBreakFactory() {}

// Takes every run, and finds nothing in it.
UnhandledEngine::UnhandledEngine(UErrorCode&) : fHandled(nullptr) {}
UnhandledEngine::~UnhandledEngine() {}
UBool UnhandledEngine::handles(UChar32) const {
  return true;
}
void UnhandledEngine::handleCharacter(UChar32) {}
int32_t UnhandledEngine::findBreaks(UText* text, int32_t, int32_t end, UVector32&, UBool, UErrorCode&) const {
  utext_setNativeIndex(text, end);
  return 0;
}

ICULanguageBreakFactory::ICULanguageBreakFactory(UErrorCode&) : fEngines(nullptr) {}
ICULanguageBreakFactory::~ICULanguageBreakFactory() {}
const LanguageBreakEngine* ICULanguageBreakFactory::getEngineFor(UChar32) {
  return nullptr;
}
const LanguageBreakEngine* ICULanguageBreakFactory::loadEngineFor(UChar32) {
  return nullptr;
}
DictionaryMatcher* ICULanguageBreakFactory::loadDictionaryMatcherFor(UScriptCode) {
  return nullptr;
}

U_NAMESPACE_END
