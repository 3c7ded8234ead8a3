const { join } = require('node:path');

/**
 * The house, storey by storey: a folder imports only from storeys below its own; folders of one storey are strangers.
 * Within features only services, modules and entities are shared, never another's controller or DTO.
 */
const STOREYS = [
  ['domain'],
  ['config', 'common'],
  ['database'],
  ['audit', 'storage', 'jobs', 'mail', 'text-index'],
  ['fonts'],
  ['auth'],
  ['outputs'],
  ['publications'],
  ['contributors'],
  ['issues', 'photos'],
  ['articles', 'notices'],
  ['pages', 'intake', 'commissions', 'user-notices'],
  ['flatplan', 'checks', 'edition'],
  ['proofs'],
  ['press', 'quality'],
  ['inspection', 'certificates', 'notice-desk', 'archive', 'search', 'desk', 'events'],
];
const inside = (folders) => `^api/src/(${folders.join('|')})/`;

const storeyRules = STOREYS.flatMap((folders, level) => {
  const above = STOREYS.slice(level + 1).flat();
  const upwards = {
    name: `${folders.join('-')}-imports-downwards`, severity: 'error',
    from: { path: inside(folders) }, to: { path: above.length ? inside([...above, 'scripts']) : inside(['scripts']) },
  };
  const strangers = folders.filter(() => folders.length > 1).map((folder) => ({
    name: `${folder}-is-a-stranger-to-its-storey`, severity: 'error',
    from: { path: inside([folder]) }, to: { path: inside(folders.filter((other) => other !== folder)) },
  }));
  return [upwards, ...strangers];
});

module.exports = {
  forbidden: [
    ...storeyRules,
    { name: 'domain-is-pure', severity: 'error', from: { path: '^api/src/domain/', pathNot: '\\.spec\\.ts$' }, to: { pathNot: '^api/src/domain/' } },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'app-module-is-the-roof', severity: 'error', from: { path: '^api/src/[^/]+/', pathNot: '^api/src/scripts/' }, to: { path: '^api/src/(main|app\\.module|configure-app)\\.ts$' } },
    { name: 'no-foreign-controller-or-dto', severity: 'error', from: { path: '^api/src/([^/]+)/' }, to: { path: '^api/src/[^/]+/.+\\.(controller|dto)\\.ts$', pathNot: '^api/src/($1|common)/' } },
    { name: 'panel-knows-only-the-domain', severity: 'error', from: { path: '^admin/src/' }, to: { path: '^api/', pathNot: '^api/src/domain/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules)/' },
    tsPreCompilationDeps: true,
    // Absolute: a relative name is resolved twice when it lies in a folder.
    tsConfig: { fileName: join(__dirname, 'admin/tsconfig.json') },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
