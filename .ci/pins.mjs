// Everything that is fetched besides npm packages (package-lock.json pins those).
// A download whose SHA-256 differs is thrown away.

// Debian 13's package of the compiler, unpacked inside .tools: Debian 12's own 3.1.6 produces
// modules that Node 20 does not load. It is "all", so one hash serves every architecture.
export const emscripten = {
  suite: 'trixie',
  package: 'emscripten',
  version: '3.1.69+dfsg-3',
  sha256: 'd2ac788b952c56ab6736b4db2ac0825aa63cfb4c08b8abaefe19e324779d1b2d',
  // An emcc on the PATH that is at least this new is used instead.
  atLeast: [3, 1, 60],
  llvm: '19',
};

// The release tarball of ICU4C 72.1, as its makers and Debian 12 ship it, bit by bit the same.
export const icu = {
  suite: 'bookworm',
  package: 'icu',
  version: '72.1',
  sha256: 'a2d2d38217092a7ed56635e34467f92f976b370e20182ad325edea6681a71d68',
  // Of the data that core/text/icu/data.mjs cuts out; other ICU tools must give the same.
  dataSha256: 'eb58f77076e9d18e0c32fe702563ef79c7357290b19ee8b4b7ee77c751931655',
};

// The release tarball of the Snowball stemmers and of their compiler, as Debian 12 ships it.
export const snowball = {
  suite: 'bookworm',
  package: 'snowball',
  version: '2.2.0',
  sha256: '425cdb5fba13a01db59a1713780f0662e984204f402d3dae1525bda9e6d30f1a',
};

// Debian 12 itself only has Catch2 2. A Catch2 that CMake finds and that is at least this new is
// used instead.
export const catch2 = {
  suite: 'bookworm-backports',
  package: 'libcatch2-dev',
  version: '3.7.1-0.4~bpo12+1',
  atLeast: [3, 4, 0],
  sha256: {
    amd64: '1dbb62ed9f177e1cf51e573903cc553241764bd3b6655f5a98889ad361d008dc',
  },
};
