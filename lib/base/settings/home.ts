import { homedir } from 'node:os';

/** The user's home folder; null for a user without one, as in some containers. */
export function homeFolder(): string | null {
  try {
    return homedir();
  } catch {
    return null;
  }
}
