import { languageOf, LANGUAGES, type Language } from '../i18n/language';
import { check } from './check';
import { measure } from './measure';
import { CommandFailure, EXIT, type ExitCode } from './exit';
import type { Terminal } from './terminal';
import { verify } from './verify';
import { CLI_WORDS, type CliWords } from './words';

const PROGRAM = 'channel-planner';

const COMMANDS = { check, measure, verify } as const;
type CommandName = keyof typeof COMMANDS;

/** Runs the command line: says everything there is to say, and answers with what the process is to end with. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const locale = languageOf(terminal.locale.replace('_', '-'));
  let words = CLI_WORDS[locale];
  let command: CommandName | undefined;
  try {
    const { language = locale, rest } = takeLanguage(args, words);
    words = CLI_WORDS[language];
    const [name, ...own] = rest;
    if (name === '--version') return print(terminal.version);
    if (name === undefined || name === '--help' || name === 'help') {
      if (name !== undefined) return print(words.help);
      throw new CommandFailure(EXIT.calledWrongly, words.noCommand);
    }
    if (!(name in COMMANDS)) throw new CommandFailure(EXIT.calledWrongly, words.unknownCommand(name));
    command = name as CommandName;
    if (own.includes('--help')) return print(words.helpOf[command]);
    return await COMMANDS[command](own, language, words, terminal);
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    const help = [PROGRAM, ...(command ? [command] : [])].join(' ');
    terminal.warn(`${error.sentence}\n`);
    if (error.exit === EXIT.calledWrongly) terminal.warn(`${words.seeHelp(help)}\n`);
    return error.exit;
  }

  function print(text: string): ExitCode {
    terminal.print(text);
    return EXIT.done;
  }
}

/** Takes `--lang` out of the arguments: every command has it, and its own sentences are said in it. */
function takeLanguage(
  args: readonly string[],
  words: CliWords,
): { readonly language?: Language; readonly rest: readonly string[] } {
  const rest = [...args];
  const at = rest.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return { rest };
  const [option = ''] = rest.splice(at, 1);
  const text = option.includes('=') ? option.slice('--lang='.length) : (rest.splice(at, 1)[0] ?? '');
  const language = LANGUAGES.find((known) => known.toLowerCase() === text.toLowerCase());
  if (language === undefined)
    throw new CommandFailure(EXIT.calledWrongly, words.notALanguage(text, LANGUAGES.join(', ')));
  return { language, rest };
}
