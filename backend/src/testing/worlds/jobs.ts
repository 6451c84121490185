import { JobRegistry } from '@backend/platform/queue';
import type { TestApp } from '../test-app';

/** Runs every job there is, in the order of their names, and what they wake; resolves to what they said. */
export async function everyJob(test: TestApp): Promise<string[]> {
  const notes: string[] = [];
  for (const name of test.get(JobRegistry).plain()) {
    notes.push(`${name}: ${await test.jobs.run(name)}`);
    for (const woken of await test.jobs.settle()) notes.push(`${name} woke ${woken.name}: ${woken.note}`);
  }
  return notes.map(withoutSeconds);
}

/** How long something took is the machine's business. */
export const withoutSeconds = (text: string): string =>
  text.replace(/\b\d+(\.\d+)? s\b/g, '… s').replace(/"(seconds|ms)": ?[\d.]+/g, '"$1":…');
