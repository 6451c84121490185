import type { Tx } from '@backend/platform/database';
import { Mail, type MailIds } from './composers';
import { mail, type Composed } from './mail';
import type { Outbox } from './outbox';

const id = '6f1c1c3e-2b9b-4c4e-9b0a-0c7f0e0f1a2b';
const to = { personId: null, email: 'anna@werk.example', language: 'de' as const };
const tx = {} as Tx;
const wording = mail<{ title: string }>({
  class: 'must_arrive',
  samples: [{ title: 'x' }],
  write: ({ title }) => ({ subject: title, title, blocks: [], foot: [] }),
});

describe('leaving a mail', () => {
  it('does not compile with a name or ids that do not exist', () => {
    const right = (outbox: Outbox) => [
      outbox.add(tx, 'answer-asked', to, { contact: id, to: id }),
      outbox.add(tx, 'answer-clock', to, { contact: id, to: id, stage: 'guide' }),
      outbox.add(tx, 'posting-paused', to, { offering: id }),
    ];
    const wrong = (outbox: Outbox) => [
      // @ts-expect-error: there is no mail of that name
      outbox.add(tx, 'answer-aksed', to, { contact: id, to: id }),
      // @ts-expect-error: an id is missing
      outbox.add(tx, 'answer-asked', to, { contact: id }),
      // @ts-expect-error: an id it is not built from
      outbox.add(tx, 'answer-asked', to, { contact: id, to: id, by: id }),
      // @ts-expect-error: there is no such stage
      outbox.add(tx, 'answer-clock', to, { contact: id, to: id, stage: 'lapsed' }),
    ];
    expect([right, wrong]).toHaveLength(2);
  });

  it('does not compile when it is built from other ids, or into other data', () => {
    class Right {
      @Mail('answer-recommended', wording)
      build({ contact }: MailIds<'answer-recommended'>): Promise<Composed<{ title: string }>> {
        return Promise.resolve({ data: { title: contact } });
      }
    }
    class Wrong {
      // @ts-expect-error: that mail has no token
      @Mail('answer-recommended', wording)
      ids({ token }: { token: string }): Promise<Composed<{ title: string }>> {
        return Promise.resolve({ data: { title: token } });
      }

      // @ts-expect-error: the wording needs a title
      @Mail('answer-recommended', wording)
      data(): Promise<Composed<{ name: string }>> {
        return Promise.resolve({ data: { name: '' } });
      }
    }
    expect([Right, Wrong]).toHaveLength(2);
  });
});
