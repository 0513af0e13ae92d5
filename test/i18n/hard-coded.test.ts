import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/*
 * What a person reads comes from the words of their language: no sentence, and no number or date printed in a way of its
 * own, stands in the code of the pane.
 */
const SOURCE = path.resolve(__dirname, '../../src');

const sourcesIn = (folder: string): string[] =>
  readdirSync(path.join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));

/** Attributes that are read, aloud or on screen. */
const READ = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label', 'content']);

const saysSomething = (text: string) => /\p{L}/u.test(text);

const JOINING = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** The texts in an expression that stands where a person reads: its own, and those it chooses between. */
function textsOf(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression);
  if (!ts.isBinaryExpression(node)) return [];
  const { left, operatorToken, right } = node;
  if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return textsOf(right);
  return JOINING.has(operatorToken.kind) ? [...textsOf(left), ...textsOf(right)] : [];
}

type Finding = [where: string, text: string];

function findingsIn(name: string, code: string, find: (node: ts.Node) => readonly string[]): Finding[] {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const findings: Finding[] = [];
  const walk = (node: ts.Node) => {
    for (const text of find(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      findings.push([`${name}:${line + 1}`, text.trim()]);
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
  return findings;
}

/** Words of a language in what is rendered. */
function wordsRendered(node: ts.Node): readonly string[] {
  if (ts.isJsxText(node)) return [node.text].filter(saysSomething);
  if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent))
    return textsOf(node.expression).filter(saysSomething);
  if (!ts.isJsxAttribute(node) || !READ.has(node.name.getText())) return [];
  return attributeTexts(node).filter(saysSomething);
}

function attributeTexts({ initializer }: ts.JsxAttribute): string[] {
  if (!initializer) return [];
  if (ts.isStringLiteral(initializer)) return [initializer.text];
  return ts.isJsxExpression(initializer) && initializer.expression ? textsOf(initializer.expression) : [];
}

/** Numbers and dates printed without asking for the reader's language. */
function printedInNoLanguage(node: ts.Node): readonly string[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const method = node.expression.name.text;
  const isPrinting = /^toLocale(String|DateString|TimeString)$/.test(method);
  return method === 'toFixed' || (isPrinting && node.arguments.length === 0) ? [node.getText()] : [];
}

/** Chinese anywhere in code. */
const chinese = (node: ts.Node): readonly string[] =>
  (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) &&
  /\p{Script=Han}/u.test(node.text)
    ? [node.text]
    : [];

const findingsInFolders = (folders: readonly string[], find: (node: ts.Node) => readonly string[]) =>
  folders
    .flatMap(sourcesIn)
    .flatMap((file) => findingsIn(file, readFileSync(path.join(SOURCE, file), 'utf8'), find));

test('the pane renders no word that is not in the words of a language', () => {
  expect(findingsInFolders(['taskpane'], wordsRendered)).toEqual([]);
});

test('the pane prints numbers and dates in the reader’s language', () => {
  expect(findingsInFolders(['taskpane'], printedInNoLanguage)).toEqual([]);
});

/** Names by which people call their tables, sheets and units. */
const CHINESE_NAMES = ['taskpane/payout/money.ts'];

test('no Chinese sentence stands in the code of the pane, of its jobs or of the Excel side', () => {
  const found = findingsInFolders(['taskpane', 'jobs', 'excel'], chinese);
  const stray = found.filter(([where]) => !CHINESE_NAMES.includes(where.replace(/:\d+$/, '')));
  expect(stray).toEqual([]);
});

test('this test sees what it looks for', () => {
  const code = `
    const a = <p title="Hint">Hello {name}</p>;
    const b = <Field label={wide ? 'Wide' : words.narrow}>{n > 1 ? \`\${n} plans\` : words.one}</Field>;
    const c = <p aria-label={words.label} className="quiet">{kind === 'none' && words.text}{' · '}{\`(\${n})\`}</p>;
    const d = n.toLocaleString() + n.toFixed(2) + n.toLocaleString(language);
    const e = '你好';
  `;
  const texts = (find: (node: ts.Node) => readonly string[]) =>
    findingsIn('x.tsx', code, find).map(([, text]) => text);
  expect(texts(wordsRendered)).toEqual(['Hint', 'Hello', 'Wide', 'plans']);
  expect(texts(printedInNoLanguage)).toEqual(['n.toLocaleString()', 'n.toFixed(2)']);
  expect(texts(chinese)).toEqual(['你好']);
});
