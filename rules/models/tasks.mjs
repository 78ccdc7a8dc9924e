// What is trained: one model a task and a language, and what each learns from.

/** Texts of others, in the folder that BEDACHT_DATA names. */
const germeval = {
  name: 'germeval',
  file: 'offensive-de-train.jsonl',
  isPositive: ({ label }) => label === 'OFFENSE',
  licence: 'CC-BY-4.0',
  attribution:
    'the training file of the GermEval 2018 shared task on the identification of offensive language (Wiegand, Siegel, Ruppenhofer; github.com/uds-lsv/GermEval-2018-Data)',
};

/**
 * Harmless tweets, each with a tenth of the weight of our own texts. Without them a model that only knows what our authors
 * write takes the tone of strangers for what it looks for: half of these tweets for insults.
 */
const backgrounds = {
  de: {
    ...germeval,
    name: 'harmless tweets',
    isUsed: ({ label }) => label === 'OTHER',
    isPositive: () => false,
    weight: 10,
  },
  en: {
    name: 'harmless tweets',
    file: 'davidson-en-all.jsonl',
    isUsed: ({ label }) => label === 'neither',
    isPositive: () => false,
    weight: 10,
    licence: 'MIT',
    attribution:
      'the harmless ones of the tweets of Davidson, Warmsley, Macy and Weber 2017 (github.com/t-davidson/hate-speech-and-offensive-language)',
  },
};

/** `scale` and `strength`, of all or of one, are what `npm run train -- --search` finds best. */
export const tasks = {
  offence: {
    title: {
      de: 'Beleidigung und Verachtung',
      en: 'Insult and contempt',
    },
    unit: 'paragraph',
    hasBackground: true,
  },
  // A model of its own, for what its authors called offensive is not what we do: one model of both is worse at each.
  'offence-tweets': {
    title: { de: 'Beleidigung in politischen Tweets', en: 'Insult in political tweets' },
    unit: 'paragraph',
    languages: ['de'],
    // These texts are so many and so varied that with fewer weights too many features would share one.
    bits: 16,
    scale: 'ratio',
    strength: 32,
    other: germeval,
    // Only judged by it, to see how far it carries.
    judged: 'offence',
  },
  negative: {
    title: { de: 'Negatives Urteil, Beschwerde', en: 'Negative judgement, complaint' },
    unit: 'paragraph',
  },
  defensive: {
    title: { de: 'Abwehrende Antwort', en: 'Defensive reply' },
    // A reply is judged as a whole: what follows the excuse decides.
    unit: 'draft',
  },
  opinion: {
    title: { de: 'Meinung zu Arbeit und Branche', en: 'Opinion on work and industry' },
    unit: 'paragraph',
    hasBackground: true,
  },
  promotion: {
    title: { de: 'Werbung und Verkauf', en: 'Advertising and sale' },
    unit: 'paragraph',
    hasBackground: true,
  },
  exposure: {
    title: {
      de: 'Privates über andere, fremde Werke',
      en: 'Private matters of others, works of others',
    },
    unit: 'paragraph',
    hasBackground: true,
    // Else whatever none of its own themes speaks of would be a toss-up.
    harmless: ['negative', 'opinion', 'promotion'],
  },
};

/** The models that a command line names: all without a name; "opinion" is both languages, "opinion-de" one. */
export function modelsNamed(names) {
  const all = Object.keys(tasks).flatMap((task) =>
    (tasks[task].languages ?? ['de', 'en']).map((language) => ({
      bits: 14,
      scale: 'mixed',
      strength: 32,
      ...tasks[task],
      id: `${task}-${language}`,
      background: tasks[task].hasBackground ? backgrounds[language] : undefined,
      task,
      language,
    })),
  );
  const unknown = names.find((name) => !all.some(({ id, task }) => name === id || name === task));
  if (unknown) {
    throw new Error(
      `There is no model ${unknown}. Models: ${all.map(({ id }) => id).join(', ')}; tasks: ${Object.keys(tasks).join(', ')}`,
    );
  }
  return names.length
    ? all.filter(({ id, task }) => names.includes(id) || names.includes(task))
    : all;
}
