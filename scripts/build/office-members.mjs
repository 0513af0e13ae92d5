import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SRC = path.join(ROOT, 'src');
/** Where the add-in calls Office.js. */
const CALLERS = ['excel', 'jobs', 'taskpane', 'functions'];

/** The requirement set in a member's or a class's documentation: `ExcelApi 1.9`. */
const SET = /\[\s*API set:\s*(\w+)\s+([\d.]+)/i;

function setOf(symbol) {
  for (const declaration of symbol.declarations ?? [])
    for (let node = declaration; node && !ts.isSourceFile(node); node = node.parent) {
      const text = node.getFullText().slice(0, node.getLeadingTriviaWidth());
      const found = SET.exec(text.slice(text.lastIndexOf('/**')));
      if (found) return { name: found[1], version: found[2] };
    }
  return undefined;
}

function filesIn(folder) {
  return fs
    .readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((name) => /\.tsx?$/.test(name));
}

/**
 * Every member of Office.js that the add-in's code names, with the requirement set that its documentation gives and the
 * files that name it: `[{ member: 'Range.values', set: 'ExcelApi', version: '1.1', files: ['src/excel/paint.ts'] }]`.
 */
function officeMembers() {
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(SRC, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) => {
        throw new Error(String(problem.messageText));
      },
    },
  );
  const files = CALLERS.flatMap((folder) => filesIn(path.join(SRC, folder)));
  const program = ts.createProgram(files, { ...config.options, noEmit: true, composite: false });
  const checker = program.getTypeChecker();
  const members = new Map();
  for (const file of files) {
    const source = program.getSourceFile(file);
    const visit = (node) => {
      if (ts.isPropertyAccessExpression(node) || ts.isBindingElement(node)) note(node);
      ts.forEachChild(node, visit);
    };
    const note = (node) => {
      const symbol = ts.isBindingElement(node)
        ? memberOf(checker.getTypeAtLocation(node.parent), (node.propertyName ?? node.name).getText())
        : checker.getSymbolAtLocation(node.name);
      const declared = symbol?.declarations?.[0];
      if (!declared || !/types[/\\]office-js/.test(declared.getSourceFile().fileName)) return;
      const owner = declared.parent;
      const set = setOf(symbol);
      if (!set || !owner.name || ts.isEnumDeclaration(owner)) return;
      const member = `${owner.name.text}.${symbol.name}`;
      const known = members.get(member) ?? { member, set: set.name, version: set.version, files: new Set() };
      known.files.add(path.relative(ROOT, file).replaceAll(path.sep, '/'));
      members.set(member, known);
    };
    visit(source);
  }
  return [...members.values()]
    .map((known) => ({ ...known, files: [...known.files].sort() }))
    .sort((a, b) => (a.member < b.member ? -1 : 1));
}

const memberOf = (type, name) => type.getProperty(name);

/** Members above the minimum whose check does not stand in the file that names them. */
const CHECKED_ELSEWHERE = {
  'Range.getSpillingToRangeOrNullObject':
    'only for a reference such as `A1#`, which an Excel without spills does not write',
  'WorksheetChangedEventArgs.triggerSource': 'absent from an older event: read as unknown',
};

const minimumOf = (manifest) => Number(/Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(manifest)[1]);
const minorOf = ({ version }) => Number(version.split('.')[1]);

/** `docs/office-members.md`: every member of the Excel API that is used, by requirement set. */
export function membersPage() {
  const minimum = minimumOf(fs.readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'));
  const members = officeMembers().filter(({ set }) => set === 'ExcelApi');
  const versions = [...new Set(members.map(minorOf))].sort((a, b) => a - b);
  const sets = versions
    .filter((minor) => minor <= minimum)
    .map((minor) => {
      const names = members
        .filter((member) => minorOf(member) === minor)
        .map(({ member }) => `\`${member}\``);
      return `| ExcelApi 1.${minor} | ${names.length} | ${names.join(', ')} |`;
    });
  const above = members
    .filter((member) => minorOf(member) > minimum)
    .map(({ member, version, files }) => {
      const where = files.map((file) => `\`${file}\``).join(', ');
      return `| \`${member}\` | ExcelApi ${version} | ${where} | ${CHECKED_ELSEWHERE[member] ?? 'checked there'} |`;
    });
  return `# Members of Office.js that the add-in uses

Made by \`npm run docs\` from the code and the documentation of Microsoft's types. The manifest asks for ExcelApi
1.${minimum}; every member of a later set is used behind \`isSetSupported\`, so that the oldest Excel does without it:
\`taskpane/old-excel\` runs the three jobs there, with the client refusing what that Excel lacks. Properties that are
loaded by name alone and values of enumerations are not listed.

## Up to the manifest's minimum

| requirement set | members | which |
| --- | --- | --- |
${sets.join('\n')}

## Above it

| member | requirement set | used in | check |
| --- | --- | --- | --- |
${above.join('\n')}
`;
}
