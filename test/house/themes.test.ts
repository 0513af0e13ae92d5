import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { theme as dark } from '../../src/taskpane/themes/dark';
import { theme as light } from '../../src/taskpane/themes/light';

/*
 * The pane's themes are Fluent's, without the tokens that nothing asks for. After another version of Fluent, or with a
 * component that is new to the pane: `npm run build && npm run themes`, and build again.
 */
const THEMES = [
  ['light', light, webLightTheme],
  ['dark', dark, webDarkTheme],
] as const;

test.each(THEMES)("the %s theme is Fluent's", (_, ours, fluents) => {
  expect(fluents).toMatchObject(ours);
});

test.each(THEMES)(
  'the %s theme has every token of Fluent that the built add-in asks for',
  (_, ours, fluents) => {
    const dist = path.resolve(__dirname, '../../dist');
    const built = readdirSync(dist)
      .filter((file) => /\.(js|css)$/.test(file))
      .map((file) => readFileSync(path.join(dist, file), 'utf8'));
    const asked = new Set(built.flatMap((text) => text.match(/(?<=var\(--)\w+/g) ?? []));
    const known = Object.keys(fluents).filter((token) => asked.has(token));
    expect(known.length).toBeGreaterThan(50);
    expect(known.filter((token) => !(token in ours))).toEqual([]);
  },
);
