import { messageLanguages, type MessageLanguage } from '../report/codes';
import { languageOf } from '../report/language';
import { plainSystemError } from '../report/system-errors';
import { TranslatedError } from '../base/words/translated-error';
import { InfoRequest } from './arguments';

/** Runs a command; errors are printed without a stack, those of the system in plain words before. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (error instanceof InfoRequest) {
      console.log(error.words[languageGiven()]);
      return;
    }
    printError(error, languageGiven());
    process.exitCode = 1;
  }
}

/** Prints what an error says, that of the system in plain words before. */
export function printError(error: unknown, language: MessageLanguage): void {
  const message = messageOf(error, language);
  const plain = plainSystemError(message, language);
  console.error(plain === null ? message : `${plain}\n(${message})`);
}

function messageOf(error: unknown, language: MessageLanguage): string {
  if (error instanceof TranslatedError) return error.words[language];
  return error instanceof Error ? error.message : String(error);
}

/** The language of `--lang`, also where the other arguments cannot be parsed. */
function languageGiven(): MessageLanguage {
  const [, name] = /(?:^| )--lang[= ](\w+)/.exec(process.argv.slice(2).join(' ')) ?? [];
  return messageLanguages.find((language) => language === name) ?? languageOf(process.env);
}
