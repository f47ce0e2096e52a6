// Who may import whom. The comment of a rule tells what to do instead.
const features = ['tdd', 'signoff', 'meeting', 'introduction', 'expectations', 'self-test', 'tracker'];
const room = (...names) => `^src/(${names.join('|')})/`;

module.exports = {
  forbidden: [
    { name: 'no-cycles', comment: 'Move what both need into the room below them.', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'base-imports-nothing',
      comment: 'base/ is words for everybody; what needs more belongs to a feature.',
      severity: 'error',
      from: { path: room('base') },
      to: { path: '^src/', pathNot: room('base') },
    },
    {
      name: 'handoff-imports-base-only',
      comment: 'A fact that only one feature needs belongs to that feature.',
      severity: 'error',
      from: { path: room('handoff') },
      to: { path: '^src/', pathNot: room('base', 'handoff') },
    },
    ...features.map((feature) => ({
      name: `${feature}-is-a-stranger`,
      comment: 'Features do not know each other: let the journey bring the fact as an argument.',
      severity: 'error',
      from: { path: room(feature) },
      to: { path: '^src/', pathNot: room('base', 'handoff', feature) },
    })),
    {
      name: 'workspace-is-types',
      comment: 'workspace/ says in our words what a journey may ask; it reaches no feature but through types.',
      severity: 'error',
      from: { path: room('workspace') },
      to: { path: room('journeys', 'google', 'rpc', 'sidebar', 'entry') },
    },
    {
      name: 'journeys-do-not-know-google',
      comment: 'Ask through src/workspace/workspace.ts; the adapter is passed in by entry/.',
      severity: 'error',
      from: { path: room('journeys') },
      to: { pathNot: '^src/rpc/contract', path: room('google', 'rpc', 'sidebar', 'entry') },
    },
    {
      name: 'google-serves-workspace-only',
      comment: 'Adapters are shaped by Google’s services, not by journeys.',
      severity: 'error',
      from: { path: room('google') },
      to: { path: room('journeys', 'rpc', 'sidebar', 'entry') },
    },
    {
      name: 'contract-is-data',
      comment: 'The contract crosses to the browser: types and JSON only.',
      severity: 'error',
      from: { path: '^src/rpc/contract' },
      to: { path: room('journeys', 'google', 'sidebar', 'entry') },
    },
    {
      name: 'sidebar-knows-the-contract-only',
      comment: 'The browser asks through rpc/client; types may come from base, handoff and the contract.',
      severity: 'error',
      from: { path: room('sidebar') },
      to: { path: '^src/', pathNot: ['^src/(sidebar|base|handoff)/', '^src/rpc/(client|contract)'] },
    },
    {
      name: 'nobody-imports-entry',
      comment: 'entry/ is where Google calls; nothing calls entry.',
      severity: 'error',
      from: { path: '^src/', pathNot: room('entry') },
      to: { path: room('entry') },
    },
    {
      name: 'local-never-imports-src',
      comment: 'The local workspace is Google: it runs dist/, it does not know the product.',
      severity: 'error',
      from: { path: '^local/' },
      to: { path: '^src/' },
    },
    {
      name: 'src-never-imports-local',
      comment: 'The product does not know where it runs.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^local/' },
    },
    {
      name: 'page-is-a-browser',
      comment: 'The page asks the server over HTTP.',
      severity: 'error',
      from: { path: '^local/page/' },
      to: { path: '^local/', pathNot: '^local/page/' },
    },
    {
      name: 'local-is-not-the-page',
      comment: 'The server serves the built page as a file.',
      severity: 'error',
      from: { path: '^local/', pathNot: '^local/page/' },
      to: { path: '^local/page/' },
    },
    { name: 'nothing-unresolvable', comment: 'Install it, or mend the path.', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'src/tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
