const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { PaneBeside } = require('./pane-beside.cjs');

const ROOT = path.resolve(__dirname, '..');
const from = (file, to) => ({ from: path.join(ROOT, file), to });

/**
 * The workbench: dist/workbench holds everything that goes onto a web server, the pane's own pages among it. Microsoft's
 * library only with `--env officeJs` (npm run build -- --with-office-js).
 */
module.exports = ({ officeJs = false } = {}) => ({
  name: 'workbench',
  target: ['web', 'es2022'],
  entry: {
    workbench: path.join(ROOT, 'src/workbench/main.tsx'),
    'pane/office/host': path.join(ROOT, 'src/workbench/office.ts'),
    'pane/office/declared-set': path.join(ROOT, 'src/workbench/declared-set.ts'),
  },
  output: { path: path.join(ROOT, 'dist/workbench'), filename: '[name].js', clean: true },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'swc-loader', exclude: /node_modules/ },
      { test: /\.xml$/, type: 'asset/source' },
    ],
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  experiments: { deferImport: true },
  plugins: [
    new HtmlPlugin({
      template: path.join(ROOT, 'src/workbench/workbench.html'),
      filename: 'index.html',
      chunks: ['workbench'],
      scriptLoading: 'defer',
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        from('src/workbench/workbench.css', 'workbench.css'),
        from('assets/samples/kubu-raya-2024.xlsx', 'sample.xlsx'),
      ],
    }),
    new PaneBeside({ pages: path.join(ROOT, 'dist/pages'), withOfficeJs: Boolean(officeJs) }),
  ],
  devtool: false,
  performance: false,
});
