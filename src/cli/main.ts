import { serialOf } from '../core/values/date';
import { run } from './run';

declare const VERSION: string;

const now = new Date();
const { LC_ALL, LC_MESSAGES, LANG } = process.env;

process.exitCode = await run(process.argv.slice(2), {
  print: (text) => void process.stdout.write(`${text}\n`),
  warn: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY,
  locale: LC_ALL ?? LC_MESSAGES ?? LANG ?? '',
  today: serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()),
  version: VERSION,
});
