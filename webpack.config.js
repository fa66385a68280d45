const path = require('node:path');
const { version } = require('./package.json');
const { DefinePlugin } = require('webpack');

const typescript = { test: /\.tsx?$/, loader: 'swc-loader', exclude: /node_modules/ };
const resolve = { extensions: ['.ts', '.tsx', '.js'] };

/** The command line: one file that Node runs as it is. */
const commandLine = {
  name: 'lkjip',
  target: 'node20',
  entry: { lkjip: './src/cli/main.ts' },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js' },
  module: { rules: [typescript] },
  resolve,
  plugins: [new DefinePlugin({ VERSION: JSON.stringify(version) })],
  devtool: false,
  optimization: { minimize: false },
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
