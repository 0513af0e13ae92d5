import path from 'node:path';
import { build } from 'esbuild';
import webpack from 'webpack';
import { indexPage, functionPage } from './function-page.mjs';

/** Loads the texts and worked examples of the functions from their TypeScript sources. */
async function loadFunctionTexts(root) {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'scripts/build/function-texts.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** functions.json in another language than the sources' English: descriptions change, names and ids never. */
const localised = (metadata, help) => ({
  ...metadata,
  functions: metadata.functions.map((fn) => ({
    ...fn,
    description: help[fn.id].description,
    parameters: fn.parameters.map((parameter) => ({
      ...parameter,
      description: help[fn.id].parameters[parameter.name],
    })),
  })),
});

/**
 * Finishes what the metadata plugin began: gives every function its help address, writes the metadata of the other
 * languages, and a help page a function and language.
 */
export class FunctionHelpPlugin {
  constructor({ url, root }) {
    this.url = url;
    this.root = root;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionHelp', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tapPromise({ name: 'FunctionHelp', stage }, async () => {
        const source = compilation.getAsset('functions.json');
        if (!source) return;
        const { loadLanguages, examples } = await loadFunctionTexts(this.root);
        const languages = await loadLanguages();
        const metadata = {
          ...JSON.parse(source.source.source().toString()),
          // An error in a range concerns its row: without this Excel answers the whole call with it.
          allowErrorForDataTypeAny: true,
        };
        const emit = (name, text) => {
          const asset = new webpack.sources.RawSource(text);
          if (compilation.getAsset(name)) compilation.updateAsset(name, asset);
          else compilation.emitAsset(name, asset);
        };
        for (const [language, { help }] of Object.entries(languages)) {
          const sourceLanguage = language === 'en-US';
          const file = sourceLanguage ? 'functions.json' : `functions.${language}.json`;
          const texts = sourceLanguage ? metadata : localised(metadata, help);
          for (const fn of texts.functions) fn.helpUrl = `${this.url}help/${language}/${fn.id}.html`;
          emit(file, JSON.stringify(texts, null, 2));
          emit(`help/${language}/index.html`, indexPage(texts.functions, language, languages));
          for (const fn of texts.functions)
            emit(`help/${language}/${fn.id}.html`, functionPage(fn, examples[fn.id], language, languages));
        }
      });
    });
  }
}
