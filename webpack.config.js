const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { version } = require('./package.json');
const { DefinePlugin } = require('webpack');
const { CodeCache } = require('./.config/code-cache.cjs');

const typescript = { test: /\.tsx?$/, loader: 'swc-loader', exclude: /node_modules/ };
const resolve = { extensions: ['.ts', '.tsx', '.js'] };

/** The command line (lkjip-main.js), and what starts it. */
const commandLine = {
  name: 'lkjip',
  target: 'node20',
  entry: { 'lkjip-main': './src/cli/main.ts' },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js' },
  module: { rules: [typescript] },
  resolve,
  plugins: [
    new DefinePlugin({ VERSION: JSON.stringify(version) }),
    new CopyPlugin({ patterns: [{ from: './src/cli/start.cjs', to: 'lkjip.js' }] }),
    new CodeCache({ starter: 'lkjip.js', main: 'lkjip-main.js' }),
  ],
  devtool: false,
  optimization: { minimize: false },
  experiments: { deferImport: true },
  performance: false,
};

/** The pages are loaded only when they are asked for: the command line is built right after an installation. */
module.exports = async (env, { configName = [] } = {}) => {
  const wanted = [configName].flat();
  const isWanted = (name) => wanted.length === 0 || wanted.includes(name);
  return [
    commandLine,
    ...(isWanted('pane') ? [await require('./.config/webpack.pane.cjs')(env)] : []),
    ...(isWanted('workbench')
      ? [
          {
            ...require('./.config/webpack.workbench.cjs')(env),
            // The workbench brings the pane's pages as they were built.
            dependencies: isWanted('pane') ? ['pane'] : [],
          },
        ]
      : []),
  ];
};
