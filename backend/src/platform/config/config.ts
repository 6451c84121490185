import { read, type Environment, type Read } from './setting';
import { SETTINGS } from './settings';

type Given = Read<typeof SETTINGS>;
type Settings = Omit<Given, 'publicUrl' | 'seed'> & { readonly publicUrl: string; readonly seed: boolean };

/** A class with the fields of the table, so that what is decided of a setting stands in one place. */
const Decided = class {
  constructor(values: Settings) {
    Object.assign(this, values);
  }
} as new (values: Settings) => Settings;

/** What the operator has decided, checked once at start; what each setting means stands in `SETTINGS`. */
export class Config extends Decided {}

/** A start that must not happen; the message is one sentence per fault, for the operator. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}

/** Settings that contradict each other or are too weak for a public site. */
function contradictions(given: Given, environment: Environment): string[] {
  const faults: string[] = [];
  const dkim = [environment['DKIM_DOMAIN'], environment['DKIM_SELECTOR'], environment['DKIM_KEY_FILE']];
  if (!given.dkim && dkim.some(Boolean)) faults.push('DKIM needs all of DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE.');
  if (!given.embeddings && environment['EMBEDDINGS_URL'])
    faults.push('EMBEDDINGS_URL needs EMBEDDINGS_MODEL, the name of the model to ask.');
  if (given.mode !== 'production') return faults;
  if (!given.publicUrl?.startsWith('https://')) faults.push('PUBLIC_URL must be an https address in production.');
  if (!given.smtpUrl) faults.push('SMTP_URL is missing: production cannot deliver mail to the local mailbox.');
  if (!given.secret) faults.push('SECRET is missing: production needs a random text of at least 32 characters.');
  if (given.mailFrom.includes('.example')) faults.push('MAIL_FROM still names the example address.');
  if (given.faults.length > 0) faults.push('FAULTS is for tests and must not be set in production.');
  return faults;
}

/** Reads the settings; throws `StartRefused` with one sentence per fault. */
export function readConfig(environment: Environment): Config {
  const refuse = (faults: readonly string[]): void => {
    if (faults.length > 0) throw new StartRefused(faults.join('\n'));
  };
  const unusable: string[] = [];
  const given = read(SETTINGS, environment, (text) => unusable.push(text));
  refuse(unusable);
  refuse(contradictions(given, environment));
  return new Config({
    ...given,
    publicUrl: given.publicUrl ?? `http://localhost:${given.port}`,
    seed: given.seed ?? given.mode === 'development',
  });
}
