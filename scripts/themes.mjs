/**
 * Writes the pane's themes: of Fluent's hundreds of tokens those that the pane, or a Fluent component in it, asks for.
 * The others would be a twentieth of what a person waits for. `npm run build` comes first: what is asked for is read from it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { format, resolveConfig } from 'prettier';

const ROOT = path.resolve(import.meta.dirname, '..');
const DIST = path.join(ROOT, 'dist');

const asked = new Set(
  readdirSync(DIST)
    .filter((file) => /\.(js|css)$/.test(file))
    .flatMap((file) => readFileSync(path.join(DIST, file), 'utf8').match(/(?<=var\(--)\w+/g) ?? []),
);
for (const [name, theme] of Object.entries({ light: webLightTheme, dark: webDarkTheme })) {
  const file = path.join(ROOT, 'src/taskpane/themes', `${name}.ts`);
  const tokens = Object.fromEntries(Object.entries(theme).filter(([token]) => asked.has(token)));
  const source = `import type { PartialTheme } from '@fluentui/react-components';

/** Fluent's ${name} theme, as far as the pane asks for it: \`npm run themes\` writes it. */
export const theme: PartialTheme = ${JSON.stringify(tokens)};
`;
  writeFileSync(file, await format(source, { ...(await resolveConfig(file)), parser: 'typescript' }));
  console.log(path.relative(ROOT, file));
}
