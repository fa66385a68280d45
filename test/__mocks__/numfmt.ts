/**
 * Not a mock: numfmt itself. Its package.json names a CommonJS file that is not in the package, and Jest asks for that
 * one; webpack and TypeScript take the file that is there.
 */
export * from '../../node_modules/numfmt/dist/index.js';
