import { InfoRequest } from './arguments';

/** Runs a command; errors are printed without a stack. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (error instanceof InfoRequest) {
      console.log(error.message);
      return;
    }
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
