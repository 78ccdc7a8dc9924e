// How texts that have no theme are split, by a hash of the text: the same for training and for judging.

/** FNV-1a of a text's UTF-8 bytes, the upper half folded into the lower one. */
function hashOf(text) {
  let hash = 2166136261;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Whether a text is one of the fifth that no model has learned from. */
export const isHeldOut = (text) => hashOf(text) % 5 === 0;

/** In which of so many folds of a cross validation it is. */
export const foldOf = (text, folds) => Math.floor(hashOf(text) / 5) % folds;
