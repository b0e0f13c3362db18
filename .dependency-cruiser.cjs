/** The layers of docs/ARCHITECTURE.md, enforced. `reachable` rules follow imports all the way down. */
const layer = (name, dirs, allowed) => ({
  name: `${name}-imports-only-its-own`,
  severity: 'error',
  from: { path: `^(${dirs})/` },
  to: { pathNot: [`^(${dirs})/`, ...allowed.map((path) => `^${path}`)], dependencyTypesNot: ['type-only'] },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nobody-imports-entrypoints',
      comment: 'Entrypoints only wire; what two of them need belongs in a layer.',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    layer('contracts', 'lib/contracts', ['node_modules/zod']),
    layer('engine', 'lib/engine', ['lib/contracts']),
    layer('policy', 'lib/policy', ['lib/contracts']),
    layer('redact', 'lib/redact', ['lib/contracts']),
    layer('check', 'lib/check', ['lib/contracts', 'lib/engine', 'lib/policy', 'lib/redact']),
    layer('lookup', 'lib/lookup', ['lib/contracts', 'lib/policy']),
    layer('packs', 'lib/packs', ['lib/contracts', 'lib/engine', 'lib/policy', 'node_modules/zod']),
    layer('kit', 'lib/kit', ['lib/contracts']),
    layer('guidance', 'lib/guidance', ['lib/(contracts|lookup|policy|i18n)', 'locales']),
    layer('casefile', 'lib/casefile', ['lib/(contracts|policy|i18n)', 'locales']),
    // `lib/studio/start` for its types alone, which no rule forbids.
    layer('readiness', 'lib/readiness', ['lib/(contracts|i18n)', 'locales', 'node_modules/zod']),
    layer('insight', 'lib/insight', ['lib/(contracts|i18n)', 'locales']),
    layer('fleet', 'lib/fleet', ['lib/contracts', 'node_modules/@opentelemetry']),
    layer('studio', 'lib/studio', ['lib/(contracts|check|packs|i18n)', 'locales', 'node_modules/(yaml|zod)']),
    layer('distribution', 'lib/distribution', ['lib/contracts', 'lib/packs']),
    layer('explain', 'lib/explain', ['lib/contracts', 'lib/i18n', 'locales']),
    layer('protection', 'lib/protection', ['lib/contracts']),
    layer('copies', 'lib/copies', [
      'lib/contracts',
      'lib/redact',
      'lib/files/(reading|limits|zip|xml|xlsx|office-properties)[.]ts',
      'node_modules/fflate',
    ]),
    layer('file-thread', 'lib/file-thread', ['lib/contracts', 'lib/check', 'lib/copies', 'lib/files']),
    layer('editors', 'lib/editors|lib/sites|lib/composer', ['lib/contracts', 'lib/protection', 'lib/redact']),
    layer('files', 'lib/files', [
      'lib/contracts',
      'node_modules/(fflate|saxes|pdfjs-dist|postal-mime|@kenjiuno/msgreader|exifr)',
    ]),
    layer('intake', 'lib/intake', ['lib/contracts', 'lib/editors', 'lib/files/judge-files']),
    layer('answers', 'lib/answers', ['lib/contracts', 'lib/redact']),
    layer('guard', 'lib/guard', ['lib/contracts']),
    layer('i18n', 'lib/i18n|locales', ['lib/contracts', 'lib/i18n', 'locales']),
    {
      name: 'content-never-reaches-db',
      comment: 'In a web page IndexedDB is the page’s own: a content script that opens it would write there.',
      severity: 'error',
      from: { path: '^entrypoints/chat[.]content' },
      to: { path: '^(lib/db|node_modules/dexie)', reachable: true },
    },
    {
      name: 'components-know-no-browser',
      comment: 'Props in, events out: what needs the browser is passed in by the entrypoint.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(lib/(db|rpc|services)|node_modules/(wxt|dexie))' },
    },
    {
      name: 'services-know-no-page',
      severity: 'error',
      from: { path: '^lib/services/' },
      to: { path: '^(lib/(editors|composer)|components|node_modules/react)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
