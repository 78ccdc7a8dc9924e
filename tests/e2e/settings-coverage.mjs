// What the cases of a network do not show yet.

/** @returns {string[]} what is missing, in words */
export function missingCases({ settings = [] }, cases) {
  const readable = settings.filter(({ read }) => read && read.method !== 'manual');
  const known = new Set(readable.map(({ id }) => id));
  return [
    ...readable.flatMap((setting) => missingOf(setting, cases)),
    ...cases.flatMap(({ name, expected }) =>
      Object.keys(expected)
        .filter((id) => !known.has(id))
        .map((id) => `${name}: no setting ${id} is read`),
    ),
  ];
}

function missingOf({ id, values }, cases) {
  const own = cases.filter(({ expected }) => Object.hasOwn(expected, id));
  const readIn = (fits) => own.some((one) => one.expected[id] !== null && fits(one));
  const seen = new Set(own.map(({ expected }) => expected[id]));
  const unseen = values.filter((value) => !seen.has(value.id));
  const enough = values.length <= 3 ? unseen.length === 0 : values.length - unseen.length >= 2;
  return [
    ...(enough ? [] : [`${id}: no case with ${unseen.map((value) => value.id).join(', ')}`]),
    ...['de', 'en']
      .filter((language) => !readIn((one) => one.language === language))
      .map((language) => `${id}: no case in ${language}`),
    ...(own.some((one) => one.redesigned && one.expected[id] === null)
      ? []
      : [`${id}: no redesigned page`]),
  ];
}
