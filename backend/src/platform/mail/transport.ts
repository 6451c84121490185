import type { RenderedMail } from './mail';

/** A mail as a transport gets it. */
export interface Letter extends RenderedMail {
  readonly messageId: string;
  readonly to: string;
  readonly unsubscribe?: { readonly page: string; readonly post: string };
}

/**
 * How a delivery failed. `refused`: the server said no for good. `later`: it surely did not take the mail, try again.
 * `unknown`: it may or may not have taken it (RFC 1047).
 */
export type Failure = 'refused' | 'later' | 'unknown';

export class DeliveryFailed extends Error {
  override readonly name = 'DeliveryFailed';

  constructor(
    readonly how: Failure,
    readonly note: string,
  ) {
    super(note);
  }
}

/** Delivers one mail or throws `DeliveryFailed`. */
export abstract class Transport {
  abstract deliver(letter: Letter): Promise<void>;
  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** Headers a mail carries besides the usual ones. Programs that answer by themselves should not answer these. */
export const headersOf = ({ unsubscribe }: Letter): Record<string, string> => ({
  'Auto-Submitted': 'auto-generated',
  ...(unsubscribe && {
    'List-Unsubscribe': `<${unsubscribe.post}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }),
});
