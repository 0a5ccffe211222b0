/** The directions in which the folders of README.md, "How the code is laid out", may import. */
const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    rule('no-cycles', {}, { circular: true }, 'A cycle hides which side owns what.'),
    rule('no-unresolved', {}, { couldNotResolve: true }, 'An import that leads nowhere checks nothing.'),
    rule(
      'domain-is-pure',
      { path: '^libs/domain/src' },
      { pathNot: ['^libs/domain/src', '(^|/)node_modules/(@types/)?big\\.js/'] },
      'libs/domain imports nothing but exact decimals (docs/decisions/exact-decimals.md): no other package, no Node, no clock.',
    ),
    rule(
      'contracts-know-only-the-domain',
      { path: '^libs/contracts/src' },
      { pathNot: '^libs/(contracts|domain)/src' },
      'libs/contracts imports only libs/domain.',
    ),
    rule(
      'annex-reader-is-pure',
      { path: '^libs/annex-reader/src' },
      { pathNot: ['^libs/(annex-reader|archive|domain)/src', '(^|/)node_modules/(saxes|exceljs|pdfjs-dist)/'] },
      'libs/annex-reader knows the domain, the archive and the readers of file formats; no clock, no database, no network.',
    ),
    rule(
      'archive-is-small',
      { path: '^libs/archive/src' },
      { pathNot: ['^libs/archive/src', '^(node:)?(zlib|stream|buffer|fs/promises)$'] },
      'libs/archive looks through zip files and imports only what inflates them.',
    ),
    rule('admin-never-api', { path: '^admin/' }, { path: '^api/' }, 'The admin knows the API by its contract.'),
    rule('api-never-admin', { path: '^(api|libs)/' }, { path: '^admin/' }, 'The API serves the admin as files only.'),
    rule(
      'libraries-never-applications',
      { path: '^libs/' },
      { path: '^(api|admin|test)/' },
      'Libraries are below the applications.',
    ),
    rule(
      'platform-never-modules',
      { path: '^api/src/platform' },
      { path: '^api/src/modules' },
      'The platform is below the features.',
    ),
    rule(
      'modules-through-their-door',
      { path: '^api/src/modules/([^/]+)/' },
      { path: '^api/src/modules/([^/]+)/', pathNot: ['^api/src/modules/$1/', '^api/src/modules/[^/]+/index\\.ts$'] },
      'A module reaches another only through its index.ts.',
    ),
    rule(
      'sources-never-tests',
      { path: '^(api|admin|libs/[^/]+)/src' },
      { path: ['^test/', '/test/'], pathNot: 'node_modules' },
      'Tests stay outside.',
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^dist'] },
    exclude: { path: ['^dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
