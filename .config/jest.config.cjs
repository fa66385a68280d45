/** @type {import('jest').Config} */
module.exports = {
  rootDir: '..',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '^.+\\.(ts|tsx|mts|mjs)$': '@swc/jest' },
  // numfmt names a CommonJS file that its package does not have.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  transformIgnorePatterns: ['/node_modules/(?!(@borgar/fx|numfmt)/)'],
  globalSetup: '<rootDir>/.config/built.cjs',
  // Above what two starts of LibreOffice may take (test/support/libreoffice.ts).
  testTimeout: 240000,
  maxWorkers: 2,
  reporters: ['default', '<rootDir>/.config/closing-line.cjs'],
};
