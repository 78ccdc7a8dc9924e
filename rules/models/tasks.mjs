// What is trained: one model a task and a language, and what each learns from.

/** Texts of others, in the folder that BEDACHT_DATA names. */
const germeval = {
  name: 'germeval',
  file: 'offensive-de-train.jsonl',
  isPositive: ({ label }) => label === 'OFFENSE',
  licence: 'CC-BY-4.0',
  attribution:
    'GermEval 2018 shared task on the identification of offensive language (Wiegand, Siegel, Ruppenhofer), github.com/uds-lsv/GermEval-2018-Data',
};

export const tasks = {
  offence: {
    title: {
      de: 'Beleidigung und Verachtung',
      en: 'Insult and contempt',
    },
    unit: 'paragraph',
    // GermEval's texts are so many and so varied that fewer weights would be shared by too many features.
    bits: { de: 16, en: 14 },
    others: { de: [germeval], en: [] },
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
  },
  promotion: {
    title: { de: 'Werbung und Verkauf', en: 'Advertising and sale' },
    unit: 'paragraph',
  },
};

export const languages = ['de', 'en'];

/** The models that a command line names: all without a name; "offence" is both languages, "offence-de" one. */
export function modelsNamed(names) {
  const all = Object.keys(tasks).flatMap((task) =>
    languages.map((language) => ({
      id: `${task}-${language}`,
      task,
      language,
      title: tasks[task].title,
      unit: tasks[task].unit,
      bits: tasks[task].bits?.[language] ?? 14,
      others: tasks[task].others?.[language] ?? [],
    })),
  );
  const unknown = names.find((name) => !all.some(({ id, task }) => name === id || name === task));
  if (unknown) {
    throw new Error(
      `There is no model ${unknown}. Models: ${all.map(({ id }) => id).join(', ')}; tasks: ${Object.keys(tasks).join(', ')}`,
    );
  }
  return names.length ? all.filter(({ id, task }) => names.includes(id) || names.includes(task)) : all;
}
