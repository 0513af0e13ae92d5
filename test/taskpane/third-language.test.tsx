import { fireEvent, screen } from '@testing-library/react';
import { ACCOUNT_FIELD_NAMES, headingOf } from '../../src/core/accounts/fields';
import { sampleWorkbook } from '../../src/core/sample/sampleWorkbook';
import type * as languages from '../../src/i18n/language';
import type * as thirdLanguage from '../i18n/third-language';
import { foreign, THIRD } from '../i18n/third-language';
import { openPane } from './pane';
import { openSample } from './sample';

/*
 * A third language is a line in the list of languages: with one that is made up (English in brackets) nothing in the pane
 * is said in another, but what the workbook says itself.
 */
jest.mock('../../src/i18n/language', () => {
  const { THIRD: tag, third } = jest.requireActual<typeof thirdLanguage>('../i18n/third-language');
  const actual = jest.requireActual<typeof languages>('../../src/i18n/language');
  return { ...actual, LANGUAGES: [...actual.LANGUAGES, tag], WORDS: { ...actual.WORDS, [tag]: third } };
});

const READ = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'content'];

/** Everything in the pane that is read, on screen or aloud. */
function texts(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const read: string[] = [];
  while (walker.nextNode()) read.push(walker.currentNode.textContent ?? '');
  for (const element of document.body.querySelectorAll('*'))
    for (const attribute of READ) read.push(element.getAttribute(attribute) ?? '');
  return read;
}

/** What the workbook says or may be headed, what Excel says in it, and the languages' names. */
const known = [
  ...sampleWorkbook('en-US').flatMap(({ name, contents }) => [name, ...contents.flat().map(String)]),
  ...ACCOUNT_FIELD_NAMES.map((field) => headingOf(field, 'en-US')),
  ...['#NAME?', '中文', 'English', 'Esperanto'],
].join('\n');

const open = async (tab: 'plan' | 'payout' | 'scheme') => {
  await openSample('A2:A6');
  await openPane(tab, THIRD as languages.Language);
};

test('the plan tab, and the matching of columns, speak the third language only', async () => {
  await open('plan');
  await screen.findByRole('button', { name: '⟦Create 5 plans⟧' });
  expect(foreign(texts(), known)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '⟦Check or change⟧' }));
  await screen.findByRole('heading', { name: /^⟦Match/ });
  expect(foreign(texts(), known)).toEqual([]);
});

test('the payout tab speaks the third language only', async () => {
  await open('payout');
  await screen.findByRole('heading', { name: '⟦5 accounts checked⟧' });
  expect(foreign(texts(), known)).toEqual([]);
});

test('the scheme tab speaks the third language only', async () => {
  await open('scheme');
  await screen.findByRole('heading', { name: '⟦Gates⟧' });
  expect(foreign(texts(), known)).toEqual([]);
});
