const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const FunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const { EsbuildPlugin } = require('esbuild-loader');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const { version, config } = require('./package.json');

const at = (...parts) => path.join(__dirname, ...parts);
const FUNCTION_FILES = ['measures', 'scoring', 'eligibility', 'rebates', 'supply'].map((family) =>
  at('src/functions', `${family}.ts`),
);
/** The steps of the build that the scripts use too: they are ES modules, which this file can only import late. */
const buildSteps = async () => ({
  ...(await import('./scripts/build/function-help.mjs')),
  ...(await import('./scripts/build/icons.mjs')),
  ...(await import('./scripts/build/manifest.mjs')),
  ...(await import('./scripts/build/policy.mjs')),
});

const shared = {
  mode: 'production',
  context: __dirname,
  devtool: false,
  performance: { hints: false },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'esbuild-loader',
        options: { target: 'es2022', tsconfig: at('tsconfig.base.json') },
      },
      { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
    ],
  },
};

/**
 * The add-in: pages, functions, help, icons and manifest. `officeScripts` are what must load before it, in order:
 * Microsoft's address in production, the emulated host and the npm copy in the workbench.
 */
const addIn = (steps, { url, officeScripts, outDir, more = [] }) => ({
  ...shared,
  name: 'add-in',
  // Two builds contain the add-in: what the first has compiled and minified, the second takes as it is.
  cache: {
    type: 'filesystem',
    cacheDirectory: at('.cache/webpack'),
    buildDependencies: { config: [__filename] },
  },
  // One page, one runtime: the pane takes the business from where the functions have brought it.
  entry: {
    functions: FUNCTION_FILES,
    taskpane: { import: at('src/taskpane/index.tsx'), dependOn: 'functions' },
  },
  output: {
    path: outDir,
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    // functions.js must load where there is no page: nothing in it may ask a document or a window for its place.
    publicPath: '',
    globalObject: 'globalThis',
    clean: true,
  },
  plugins: [
    new FunctionsMetadataPlugin({ input: FUNCTION_FILES, output: 'functions.json' }),
    new steps.FunctionHelpPlugin({ url, root: __dirname }),
    new CssPlugin({ filename: '[name].css' }),
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: at('src/taskpane/taskpane.html'),
      chunks: ['functions', 'taskpane'],
      // Deferred scripts keep their order, and the page shows its shell while they come.
      scriptLoading: 'defer',
      officeScripts,
      policy: steps.panePolicy(officeScripts),
    }),
    new CopyPlugin({
      patterns: [
        {
          from: at('manifest.xml'),
          transform: (source) => steps.manifestFor(source.toString(), url, version),
        },
        ...['brand', 'plans', 'payout', 'scheme'].flatMap((name) =>
          steps.ICON_SIZES.map((size) => ({
            from: at('assets', `${name}.svg`),
            to: `assets/${name}-${size}.png`,
            transform: (svg) => steps.iconPng(svg, size),
          })),
        ),
        { from: at('assets/help.css'), to: 'help/help.css' },
        { from: at('assets/shortcuts*.json'), to: '[name][ext]' },
        ...more,
      ],
    }),
  ],
});

const workbench = (steps, outDir) => ({
  ...shared,
  name: 'workbench',
  entry: { workbench: at('src/workbench/main.ts'), 'pane-host': at('src/workbench/pane-host.ts') },
  output: { path: outDir, filename: '[name].js', clean: { keep: /^pane\// } },
  // The spreadsheet is megabytes: esbuild minifies it in seconds. The add-in takes the slower one, which gets it smaller.
  optimization: { minimizer: [new EsbuildPlugin({ target: 'es2022', css: true })] },
  plugins: [
    new HtmlPlugin({
      template: at('src/workbench/index.html'),
      chunks: ['workbench'],
      scriptLoading: 'defer',
      policy: steps.WORKBENCH_POLICY,
    }),
    new CssPlugin({ filename: '[name].css' }),
    new CopyPlugin({ patterns: [{ from: at('assets/brand.svg'), to: 'brand.svg' }] }),
  ],
});

const officePackage = path.dirname(require.resolve('@microsoft/office-js/package.json'));

/**
 * `webpack --env url=https://example.com/planner/` builds the add-in for that address into `dist/`;
 * `--env officeJs=…` names another address of Office.js (China operated by 21Vianet has its own);
 * `webpack --env workbench` builds the workbench, with the same add-in inside it, into `.cache/workbench/`.
 */
module.exports = async (env) => {
  const steps = await buildSteps();
  if (env.workbench)
    return [
      workbench(steps, at('.cache/workbench')),
      addIn(steps, {
        url: './',
        officeScripts: ['../pane-host.js', 'office/office.js'],
        outDir: at('.cache/workbench/pane'),
        more: [
          {
            context: path.join(officePackage, 'dist'),
            from: '{*.js,en-us/*,zh-cn/*}',
            to: 'office',
            globOptions: { ignore: ['**/*.debug.js'] },
            info: { minimized: true },
          },
        ],
      }),
    ];
  const url = (env.url ?? config.url).replace(/\/*$/, '/');
  const officeJs = env.officeJs ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
  return {
    ...addIn(steps, { url, officeScripts: [officeJs], outDir: at('dist') }),
    devServer: {
      port: 3000,
      server: 'https',
      hot: false,
      client: false,
      headers: { 'Access-Control-Allow-Origin': '*' },
    },
  };
};
