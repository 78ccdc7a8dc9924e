// SPDX-License-Identifier: Apache-2.0
#include "desk/lawful_speech.h"

#include <array>

namespace bedacht::desk {
namespace {

constexpr std::array<std::string_view, 48> kSentences{
    "Bei uns werden Überstunden seit Monaten nicht bezahlt.",
    "Mein Gehalt reicht nicht mehr für die Miete, und eine Lohnerhöhung gibt es wieder nicht.",
    "Die Löhne in unserer Firma sind zu niedrig, das ist einfach ungerecht.",
    "Wir verdienen weniger als die Kollegen im Nachbarwerk, für dieselbe Arbeit.",
    "Unsere Firma zahlt Frauen schlechter als Männer. Das muss sich ändern.",
    "Ich bin in der Gewerkschaft und finde, ihr solltet auch eintreten.",
    "Morgen streiken wir für einen besseren Tarifvertrag!",
    "Der Betriebsrat sagt, der neue Schichtplan ist nicht zulässig.",
    "Wir wollen einen Betriebsrat gründen, und die Geschäftsführung versucht das zu verhindern.",
    "Die Schutzausrüstung fehlt seit Wochen, so kann man nicht arbeiten.",
    "Der Notausgang in unserer Halle ist zugestellt. Das ist lebensgefährlich.",
    "Schon der dritte Arbeitsunfall in diesem Jahr, und nichts passiert.",
    "Die Arbeitsbedingungen bei uns sind eine Katastrophe.",
    "Wir sind seit einem Jahr unterbesetzt, die Überlastung macht uns krank.",
    "Mein Chef hat mich vor allen angeschrien. Das ist Mobbing.",
    "Ich wurde bei der Beförderung übergangen, weil ich schwanger bin.",
    "In unserer Abteilung wird sexuelle Belästigung unter den Teppich gekehrt.",
    "Die Firma leitet Abwasser in den Bach, ich habe es der Behörde gemeldet.",
    "Wer Missstände bei uns meldet, wird schikaniert. Wendet euch an die Meldestelle.",
    "Unser Arbeitgeber verweigert den Urlaubsanspruch, ich ziehe vor das Arbeitsgericht.",
    "Die Befristungen bei uns sind ein Witz, nach vier Jahren immer noch kein fester Vertrag.",
    "Im Büro sind es 14 Grad, die Heizung ist seit Montag kaputt.",
    "Elternzeit wird bei uns behandelt wie ein Verrat.",
    "Kollegen, redet über euer Gehalt! Das ist euer gutes Recht.",
    "We have not been paid for overtime since spring.",
    "The wages here are too low, and everybody knows it.",
    "My company pays women less than men. That has to change.",
    "I just joined the union, and you should, too.",
    "We are going on strike tomorrow for a better contract.",
    "Management is trying to stop us from forming a union.",
    "The works council says that the new shift plan is not allowed.",
    "There is no protective equipment on our line, it is unsafe.",
    "The fire exit in our warehouse is blocked. Somebody will die in there.",
    "Third accident at work this year and nothing happens.",
    "Working conditions here are terrible.",
    "We have been understaffed for a year, the workload makes people ill.",
    "My boss shouted at me in front of everybody. That is bullying.",
    "I was passed over for promotion because I am pregnant.",
    "Sexual harassment is swept under the carpet in our department.",
    "The company dumps its waste water into the river, I have reported it to the authorities.",
    "Whoever reports misconduct here gets punished for it.",
    "My employer refuses my holiday pay, I am taking them to the tribunal.",
    "Zero hours contracts are a disgrace, and ours are the worst.",
    "It is 58 degrees in the office, the heating has been broken since Monday.",
    "Parental leave is treated like treason here.",
    "Talk about your salary with your colleagues. It is your right.",
    "They fired her for talking about pay. That is illegal.",
    "Our safety rules exist on paper only.",
};

constexpr std::array<std::string_view, 46> kWords{
    "gehalt",         "gehälter",
    "lohn",           "löhne",
    "tarif*",         "überstunden*",
    "arbeitszeit*",   "mindestlohn",
    "gewerkschaft*",  "betriebsrat*",
    "personalrat",    "streik*",
    "warnstreik*",    "mobbing",
    "diskriminier*",  "belästigung*",
    "arbeitsschutz",  "arbeitssicherheit",
    "arbeitsunfall*", "notausgang",
    "missstand",      "missstände",
    "hinweisgeber*",  "whistleblow*",
    "meldestelle*",   "arbeitsgericht",
    "elternzeit",     "befristung*",
    "wage~",          "salary",
    "salaries",       "overtime",
    "minimum wage",   "union",
    "unionise",       "unionize",
    "works council",  "strike",
    "bullying",       "harassment",
    "discriminat*",   "working conditions",
    "working hours",  "health and safety",
    "misconduct",     "parental leave",
};

}  // namespace

std::span<const std::string_view> lawful_sentences() noexcept {
  return kSentences;
}

std::span<const std::string_view> lawful_words() noexcept {
  return kWords;
}

}  // namespace bedacht::desk
