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

// Real websites for the tests of text boxes, with a library that WordPress's package leaves to another one. They are
// unpacked, not installed: installed, they would bring a web server and start it.
export const websites = [
  {
    site: 'wordpress',
    package: 'wordpress',
    version: '6.1.9+dfsg1-0+deb12u1',
    sha256: '506283af0a6194efeb39f2fb19e6131d59142a20b81e280b8e9f331385c54937',
  },
  {
    site: 'wordpress',
    package: 'wordpress-theme-twentytwentyone',
    version: '6.1.9+dfsg1-0+deb12u1',
    sha256: 'f99bace8357c7c7418db71c431d19acf062132133a48fa19f105a69d775d29a0',
  },
  {
    site: 'wordpress',
    package: 'libjs-underscore',
    version: '1.13.4~dfsg+~1.11.4-3',
    sha256: '4a0fbc90e7f62ea50c4ac7453352721fa60bb5eac87e9f39a027908faff29015',
  },
  {
    site: 'mediawiki',
    package: 'mediawiki',
    version: '1:1.39.17-1+deb12u2',
    sha256: 'dee6a9e1f11cf72ff9764f94815df980e120102984d15d489af079de7e980bba',
  },
  {
    site: 'mediawiki',
    package: 'mediawiki-classes',
    version: '1:1.39.17-1+deb12u2',
    sha256: 'c5a10bbb4738ee69f54fed22eec4514a7cec95b500cfc355f58a76817a8ff944',
  },
].map((pin) => ({ suite: 'bookworm', ...pin }));
