// What a network's file names and none of its pages shows.

const probes = ['audienceSize', 'contacts', 'shares', 'attachments'];

export function missingIn(network, expected) {
  const missing = [];
  const need = (what, isThere) => {
    if (!isThere) missing.push(what);
  };
  const boxes = expected.filter(({ reaction }) => reaction === undefined);
  const contexts = boxes.map(({ context }) => context).filter((context) => context !== null);
  const has = (property, value) =>
    contexts.some((context) =>
      value === undefined ? context[property] !== undefined : context[property] === value,
    );

  need('a page', expected.length > 0);
  need('a text box', contexts.length > 0);
  for (const kind of new Set(network.composers.map(({ kind }) => kind)))
    need(`a text box for ${kind}`, has('kind', kind));
  if (network.composers.some(({ kind }) => kind === 'message'))
    need(
      'a private message that is left alone',
      boxes.some(({ context, messages }) => context === null && !messages),
    );
  if (network.composers.some(({ joined }) => joined))
    need(
      'boxes that make one post',
      boxes.some(({ joined }) => joined > 1),
    );
  for (const audience of audiencesOf(network))
    need(`the audience ${audience}`, has('audience', audience));
  for (const source of sourcesOf(network))
    need(
      `an audience read from ${source}`,
      boxes.some(({ audienceFrom }) => audienceFrom === source),
    );
  if (network.audience?.some(({ sticky }) => sticky))
    need(
      'an audience that is kept',
      boxes.some(({ audienceKept }) => audienceKept),
    );
  if (network.thread) need('a post that is answered', has('replyTo'));
  if (network.thread?.handle)
    need(
      'its handle',
      contexts.some(({ replyTo }) => replyTo?.handle),
    );
  for (const probe of probes) if (network[probe]) need(probe, has(probe));
  for (const type of new Set(network.attachments?.map((probe) => probe.type)))
    need(
      `an attachment of type ${type}`,
      contexts.some(({ attachments }) => attachments?.some((one) => one.type === type)),
    );
  if (network.profile) need('the own profile', has('author'));
  if (network.profile?.scope === 'page')
    need(
      'a profile that is not the own one',
      boxes.some(
        ({ address, context }) =>
          context !== null && !context.author && fitsSome(address, network.profile.addresses),
      ),
    );
  for (const what of new Set(network.reactions?.map((reaction) => reaction.what)))
    need(
      `a press that is a ${what}`,
      expected.some(({ reaction }) => reaction?.what === what),
    );
  if (network.signs)
    need(
      'a host that no list names',
      boxes.some(
        ({ address, context }) =>
          context?.network === network.id && !fitsSome(address, network.hosts),
      ),
    );
  return missing;
}

/** All audiences that the file can tell. */
function audiencesOf({ composers, audience = [] }) {
  return new Set([
    ...composers.flatMap((composer) => composer.audience ?? []),
    ...audience.flatMap(({ means, values }) => means ?? Object.keys(values)),
  ]);
}

/** All places where the file can read it. */
function sourcesOf({ composers, audience = [] }) {
  const fixed = composers.filter((composer) => composer.audience !== undefined);
  return new Set([
    ...fixed.map(({ addresses }) => (addresses ? 'address' : 'kind')),
    ...audience.map(({ means }) => (means ? 'page' : 'control')),
  ]);
}

function fitsSome(address, patterns) {
  if (patterns === undefined) return true;
  return patterns.some((pattern) => {
    const [before, ...rest] = pattern.replace('://*.', '://*').split('*');
    const wild = [before, ...rest].map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${wild.join('.*')}$`).test(address);
  });
}
