const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');

const ROOT = path.resolve(__dirname, '..');

/** The page of `npm start`: a host for Office.js in the browser. Never part of what is deployed. */
module.exports = {
  name: 'workbench',
  target: ['web', 'es2022'],
  entry: {
    workbench: path.join(ROOT, 'src/workbench/main.ts'),
    office: path.join(ROOT, 'src/workbench/office.ts'),
  },
  output: { path: path.join(ROOT, 'dist/workbench'), filename: '[name].js', clean: true },
  module: { rules: [{ test: /\.tsx?$/, loader: 'swc-loader', exclude: /node_modules/ }] },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  plugins: [
    new HtmlPlugin({
      template: path.join(ROOT, 'src/workbench/workbench.html'),
      filename: 'index.html',
      chunks: ['workbench'],
      scriptLoading: 'defer',
      minify: false,
    }),
  ],
  devtool: false,
  optimization: { minimize: false },
  performance: false,
};
