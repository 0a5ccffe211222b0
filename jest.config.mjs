import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const rootDir = import.meta.dirname ?? process.cwd();

// NestJS 12 and the file-type family ship ES modules only, and @fastify/cookie loads one; Jest's own ESM mode
// fails on Node 20, so they are compiled to CommonJS together with our sources.
const esmPackages = [
  '@nestjs',
  '@fastify/cookie',
  'file-type',
  'strtok3',
  'token-types',
  '@tokenizer',
  '@borewit',
  'uint8array-extras',
  'content-disposition',
  'cookie',
];

const swc = {
  swcrc: false,
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true, tsx: false },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

/** One project per tier of tests; a folder that does not exist yet is an empty project, not an error. */
function project(displayName, folder, extra = {}) {
  return {
    displayName,
    rootDir,
    roots: ['admin/test', 'admin/src', 'api', 'libs', 'test'].map((name) => join(rootDir, name)).filter((path) => existsSync(path)),
    testMatch: [`<rootDir>/${folder}/**/*[.-]{test,spec}.ts`],
    testEnvironment: 'node',
    moduleFileExtensions: ['js', 'ts', 'mjs', 'cjs', 'json', 'node'],
    transform: { '^.+\\.(ts|js|mjs)$': ['@swc/jest', swc] },
    transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join('|')})/)`],
    moduleNameMapper: {
      '^#domain$': '<rootDir>/libs/domain/src/index.ts',
      '^#contracts$': '<rootDir>/libs/contracts/src/index.ts',
      '^#annex-reader$': '<rootDir>/libs/annex-reader/src/index.ts',
      '^#archive$': '<rootDir>/libs/archive/src/index.ts',
      '^(\\.{1,2}/.*)\\.js$': '$1',
      // Exported for `import` only, which the compiled require() does not ask for.
      '^file-type$': '<rootDir>/node_modules/file-type/index.js',
    },
    ...extra,
  };
}

/**
 * A tier whose files load the whole application. One file can be run by its name; a run of everything (`npm test`) takes the
 * files in groups (test/support/together.ts), except those that set a time limit of their own, which holds for a whole file of Jest.
 */
function tier(displayName, folder, extra) {
  const files = readdirSync(join(rootDir, folder)).filter((name) => /[.-]spec\.ts$/.test(name)).sort().map((name) => join(rootDir, folder, name));
  const isAlone = (file) => readFileSync(file, 'utf8').includes('jest.setTimeout(');
  if (process.env.TEST_TOGETHER !== '1') return project(displayName, folder, { ...extra, testMatch: files });
  return project(displayName, folder, {
    ...extra,
    testMatch: [`<rootDir>/${folder}/together/*.spec.ts`, ...files.filter(isAlone)],
    globals: { togetherFiles: files.filter((file) => !isAlone(file)) },
  });
}

const withDatabase = {
  globalSetup: '<rootDir>/test/support/embedded-database.setup.mjs',
  globalTeardown: '<rootDir>/test/support/embedded-database.teardown.mjs',
};

export default {
  rootDir,
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  testTimeout: 30_000,
  projects: [
    project('domain', 'libs/domain/test'),
    project('contracts', 'libs/contracts/test'),
    project('annex-reader', 'libs/annex-reader/test'),
    project('reader', 'test/reader'),
    project('api', 'api/test'),
    project('admin', 'admin/test'),
    tier('e2e', 'test/e2e', withDatabase),
    tier('browser', 'test/browser', withDatabase),
    project('faults', 'test/faults', withDatabase),
  ],
};
