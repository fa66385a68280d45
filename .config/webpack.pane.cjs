const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { DefinePlugin } = require('webpack');
const HtmlPlugin = require('html-webpack-plugin');
const { documentPage, PaneSize, sourcePage } = require('./pages.cjs');

const { version } = require('../package.json');
const ROOT = path.resolve(__dirname, '..');
const page = (name) => ({
  from: path.join(ROOT, `docs/${name}.md`),
  to: `${name}.html`,
  transform: (text) => documentPage(text.toString()),
});

/**
 * The certificate for https. Where the system does not let it be trusted (no administrator's rights), it is used all the
 * same, and what has to be done by hand is said.
 */
async function certificate() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    const files = require('office-addin-dev-certs/lib/defaults');
    const paths = [files.caCertificatePath, files.localhostCertificatePath, files.localhostKeyPath];
    if (!paths.every((path) => existsSync(path))) throw error;
    process.stderr.write(
      `Sertifikat belum dipercaya / the certificate is not trusted yet: ${files.caCertificatePath}\n` +
        'Pasang sebagai sertifikat akar tepercaya / install it as a trusted root, then reload the pane.\n',
    );
    const [ca, cert, key] = paths.map((path) => readFileSync(path));
    return { ca, cert, key };
  }
}

/** Modules of the first chunk that the worker needs as well (sentences above all) are loaded once, by both. */
const shared = {
  name: 'words',
  chunks: 'all',
  enforce: true,
  minChunks: 2,
  test: (module, { chunkGraph }) =>
    [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === 'taskpane'),
};

/** `npm run dev`: https with a certificate that this computer trusts, for Excel takes nothing else. */
async function devServer() {
  return {
    port: 3000,
    hot: false,
    server: { type: 'https', options: await certificate() },
    headers: { 'Access-Control-Allow-Origin': '*' },
    client: { overlay: false },
  };
}

/** The add-in as it is served: dist/pages holds everything that goes onto the web server. */
module.exports = async (env = {}) => ({
  name: 'pane',
  target: ['web', 'es2022'],
  entry: { taskpane: path.join(ROOT, 'src/taskpane/main.tsx') },
  output: {
    path: path.join(ROOT, 'dist/pages'),
    filename: '[name].[contenthash:8].js',
    clean: true,
  },
  module: { rules: [{ test: /\.tsx?$/, loader: 'swc-loader', exclude: /node_modules/ }] },
  resolve: {
    extensions: ['.ts', '.tsx', '.js'],
    alias: { 'rtl-css-js/core': path.join(__dirname, 'left-to-right.mjs') },
  },
  optimization: { splitChunks: { cacheGroups: { shared } } },
  plugins: [
    new DefinePlugin({ VERSION: JSON.stringify(version) }),
    new HtmlPlugin({
      template: path.join(ROOT, 'src/taskpane/taskpane.html'),
      filename: 'taskpane.html',
      inject: 'head',
      scriptLoading: 'defer',
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: path.join(ROOT, 'assets/icons/*.png'), to: 'icons/[name][ext]' },
        page('support'),
        page('privacy'),
        page('aturan'),
        { from: path.join(ROOT, 'LICENSE'), to: 'source.html', transform: sourcePage },
      ],
    }),
    ...(env.WEBPACK_SERVE ? [] : [new PaneSize()]),
  ],
  devtool: env.WEBPACK_SERVE ? 'source-map' : false,
  performance: false,
  ...(env.WEBPACK_SERVE && { devServer: await devServer() }),
});
