// The architecture as rules: who may import whom. `npm run check:imports` holds them.
// src/errors.ts, escape.ts, fold.ts, group-by.ts, remembering.ts and search-words.ts are open to all, the vocabulary too; import/reading.ts is open to all of import/.

const OPEN = ['^src/(errors|escape|fold|group-by|remembering|search-words)\\.ts$']
const VOCABULARY = '^src/vocabulary/'
const GRAPH = '^src/graph/'
const READING = '^import/reading\\.ts$'
/** Our own code, as opposed to packages and Node's modules, which the last rules are about. */
const OWN = '^(src|schema|import|test)/'
const STAGES = ['1-read', '2-document', '3-sentences', '4-mentions', '5-events', '6-resolve', '7-write']

/** `from` may import itself, what is open to all, and `allowed`; nothing else of ours. */
function only(name, from, allowed) {
  return {
    name,
    severity: 'error',
    from: { path: from },
    to: { path: OWN, pathNot: [...OPEN, ...[from].flat(), ...allowed] },
  }
}

/** The package `name` is known in `home` alone. Tests may look behind it. */
function confined(name, home) {
  return {
    name: `${name.replace(/^@/, '').replace('/', '-')}-only-in-its-adapter`,
    severity: 'error',
    from: { path: '^(src|schema|import)/', pathNot: home },
    to: { path: `(^|/)node_modules/${name}/` },
  }
}

const stageRules = STAGES.map((stage, index) =>
  only(`stage-${stage}-imports-lower-numbers`, `^import/${stage}/`, [
    VOCABULARY,
    READING,
    ...STAGES.slice(0, index).map((lower) => `^import/${lower}/`),
    ...(stage === '7-write' ? [GRAPH] : []),
  ]),
)

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'nothing-imports-test',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-development-dependency-in-the-product',
      severity: 'error',
      from: { path: '^(src|schema|import)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'vocabulary-is-data-only',
      severity: 'error',
      // compile.ts makes a list of words out of its source, once, by hand.
      from: { path: VOCABULARY, pathNot: '/compile\\.ts$' },
      to: { pathNot: [VOCABULARY, ...OPEN] },
    },
    {
      name: 'what-is-open-to-all-imports-nothing',
      severity: 'error',
      from: { path: OPEN },
      to: { pathNot: OPEN },
    },
    only('graph-imports-vocabulary', GRAPH, [VOCABULARY]),
    only('server-imports-graph', '^src/server/', [VOCABULARY, GRAPH, '^src/(config|log)\\.ts$']),
    only('schema-imports-vocabulary-and-graph', '^schema/', [VOCABULARY, GRAPH]),
    only('reading-imports-nothing', READING, []),
    ...stageRules,
    only('reading-imports-stages', '^import/read-article\\.ts$', [READING, VOCABULARY, '^import/[2-5]-']),
    only('pipeline-imports-stages', '^import/pipeline\\.ts$', [
      VOCABULARY,
      GRAPH,
      '^import/[^/]+\\.ts$',
      '^import/[1-7]-',
    ]),
    only('run-imports-pipeline-and-graph', '^import/run/', [VOCABULARY, GRAPH, '^import/', '^src/log\\.ts$']),
    {
      name: 'only-the-launcher-imports-cli',
      severity: 'error',
      from: { pathNot: ['^src/entente\\.js$', '^test/'] },
      to: { path: '^src/cli\\.ts$' },
    },
    only('config-and-log-stand-below', '^src/(config|log)\\.ts$', ['^src/graph/open\\.ts$']),
    confined('neo4j-driver', '^src/graph/neo4j[^/]*\\.ts$'),
    confined('@grafeo-db/js', '^src/graph/embedded[^/]*\\.ts$'),
    confined('graphql-yoga', '^src/server/'),
    {
      name: 'reading-a-text-is-pure',
      comment: 'Stages 2–6 do no I/O but load what ships with them: the same input gives the same graph.',
      severity: 'error',
      from: {
        path: '^import/[2-6]-',
        pathNot: ['/training/', '/parser/shipped\\.ts$', '/names/tag-names\\.ts$'],
      },
      to: {
        dependencyTypes: ['core'],
        path: '^(fs|net|http|https|http2|dns|child_process|worker_threads|os)(/|$)',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // A type import is a dependency too: what a folder knows is what it depends on.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
