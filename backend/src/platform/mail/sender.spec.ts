import * as z from 'zod';
import { FixedClock } from '@backend/platform/clock';
import { readConfig } from '@backend/platform/config';
import { cloneDatabase, type TestDatabase } from '@backend/platform/database/testing';
import { Faults } from '@backend/platform/fault';
import { SequentialIds } from '@backend/platform/ids';
import { Log } from '@backend/platform/log';
import { Jobs } from '@backend/platform/queue';
import type { Composers } from './composers';
import { mail, type Composed, type MailWording, type Skip } from './mail';
import { MailOutbox } from './mail-outbox.entity';
import { MailboxMessage } from './mailbox-message.entity';
import { MailboxTransport } from './mailbox-transport';
import { Outbox } from './outbox';
import { Sender } from './sender';
import { composersOf } from './testing';
import { DeliveryFailed, Transport, type Letter } from './transport';

interface Data {
  readonly title: string;
}
const wording = (kind: 'must_arrive' | 'digest'): MailWording<Data> =>
  mail({
    class: kind,
    samples: [{ title: 'x' }],
    write: ({ title }, { url }) => ({
      subject: title,
      title,
      blocks: [{ kind: 'button', link: { label: 'Öffnen', url: url('/tisch') } }],
      foot: [],
    }),
  });
const ids = z.strictObject({ row: z.string() });
const TEST_MAILS = { 'test.note': ids, 'test.digest': ids };
const now = new Date('2026-11-30T06:30:00Z');
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const anna = { personId: '00000000-0000-4000-8000-0000000000aa', email: 'anna@werk.example', language: 'de' as const };

describe('the mail sender', () => {
  let test: TestDatabase;
  let composers: Composers;
  let answer: () => Composed<Data> | Skip;
  let counted: string[];

  beforeAll(async () => {
    composers = await composersOf<typeof TEST_MAILS, Data>(TEST_MAILS, {
      'test.note': { wording: wording('must_arrive'), compose: () => answer() },
      'test.digest': { wording: wording('digest'), compose: () => answer() },
    });
  });
  beforeEach(async () => {
    test = await cloneDatabase();
    counted = [];
  });
  afterEach(() => test.close());

  const mailing = (given: typeof answer, transport?: Transport) => {
    answer = given;
    const clock = new FixedClock(now);
    const ids = new SequentialIds();
    const outbox = new Outbox<typeof TEST_MAILS>(new Unheard(), composers, clock, ids);
    const sender = new Sender(
      test.db,
      composers,
      transport ?? new MailboxTransport(test.db, clock, ids),
      readConfig({ NODE_ENV: 'test', PUBLIC_URL: 'https://werk.example' }),
      clock,
      new Faults(),
      new Log('silent'),
    );
    const leave = (name: keyof typeof TEST_MAILS, key?: string) =>
      test.db.transaction((tx) => outbox.add(tx, name, anna, { row: '1' }, key ? { key } : {}));
    const row = async () => (await test.db.of(MailOutbox).find())[0];
    return { outbox, sender, leave, row, messages: () => test.db.of(MailboxMessage).find() };
  };
  const say = () => ({ data: { title: 'Neues' } });

  it('delivers what is due once and notes it in one transaction with the room', async () => {
    const { sender, leave, row, messages } = mailing(() => ({
      ...say(),
      sent: async (tx) => void counted.push(tx.queryRunner?.isTransactionActive ? 'together' : 'apart'),
    }));
    await leave('test.note');
    expect(await sender.sendDue(now)).toBe(1);
    expect(await sender.sendDue(after(60))).toBe(0);
    expect(await row()).toMatchObject({ state: 'sent', tries: 1 });
    expect(counted).toEqual(['together']);
    const [message] = await messages();
    expect(message?.messageId).toBe(`<${(await row())?.id ?? ''}@werk.example>`);
    expect(message?.html).toContain('https://werk.example/tisch');
  });

  it('writes a mail with the same key only once', async () => {
    const { sender, leave } = mailing(say);
    await leave('test.note', 'a');
    await leave('test.note', 'a');
    expect(await sender.sendDue(now)).toBe(1);
  });

  it('leaves nothing behind when the cause is rolled back', async () => {
    const { sender, outbox } = mailing(say);
    const cause = test.db.transaction(async (tx) => {
      await outbox.add(tx, 'test.note', anna, { row: '1' });
      throw new Error('not today');
    });
    await expect(cause).rejects.toThrow('not today');
    expect(await sender.sendDue(now)).toBe(0);
  });

  it('keeps quiet when the composer says that nothing may be said', async () => {
    const { sender, leave, row, messages } = mailing(() => ({ skip: 'not_allowed' }));
    await leave('test.note');
    expect(await sender.sendDue(now)).toBe(0);
    expect(await row()).toMatchObject({ state: 'skipped', note: 'not_allowed' });
    expect(await messages()).toEqual([]);
  });

  it('tries again later when the server is busy, and gives up when it refuses for good', async () => {
    const refusals = [new DeliveryFailed('later', '451'), new DeliveryFailed('refused', '550')];
    const { sender, leave, row } = mailing(
      say,
      failing(() => refusals.shift()),
    );
    await leave('test.note');
    await sender.sendDue(now);
    expect(await row()).toMatchObject({ state: 'waiting', note: '451', dueAt: after(1) });
    await sender.sendDue(now);
    expect(refusals).toHaveLength(1);
    await sender.sendDue(after(2));
    expect(await row()).toMatchObject({ state: 'failed', note: '550' });
  });

  it.each([
    ['test.note', 'waiting'],
    ['test.digest', 'uncertain'],
  ] as const)('after an unclear delivery %s is %s', async (name, state) => {
    const { sender, leave, row } = mailing(
      say,
      failing(() => new DeliveryFailed('unknown', 'DATA')),
    );
    await leave(name);
    await sender.sendDue(now);
    expect(await row()).toMatchObject({ state });
  });

  it.each([
    ['test.note', 'sent', 1],
    ['test.digest', 'uncertain', 0],
  ] as const)('when a sender died holding %s, the mail ends %s', async (name, state, messages) => {
    const one = mailing(say);
    await one.leave(name);
    await test.db.query(`update mail_outbox set state = 'claimed', tries = 1, lease_until = $1`, [after(3)]);
    expect(await one.sender.sendDue(after(2))).toBe(0);
    await one.sender.sendDue(after(4));
    expect(await one.row()).toMatchObject({ state });
    expect(await one.messages()).toHaveLength(messages);
  });

  it('does not let a mail that cannot be built hold up the others', async () => {
    let built = 0;
    const { sender, leave } = mailing(() => {
      built += 1;
      if (built === 1) throw new Error('broken row');
      return say();
    });
    await leave('test.note', 'a');
    await leave('test.note', 'b');
    expect(await sender.sendDue(now)).toBe(1);
  });

  it('sends side by side without sending twice', async () => {
    const { sender, leave, messages } = mailing(say);
    for (let at = 0; at < 12; at += 1) await leave('test.note', String(at));
    await Promise.all([1, 2, 3, 4].map(() => sender.sendDue(now)));
    expect(await messages()).toHaveLength(12);
  });
});

/** Nobody is woken: the spec sends when it wants to. */
class Unheard extends Jobs {
  protected override wake = (): Promise<void> => Promise.resolve();
  override flow = (): Promise<void> => Promise.resolve();
}

function failing(next: () => DeliveryFailed | undefined): Transport {
  return new (class extends Transport {
    deliver(_: Letter): Promise<void> {
      const failure = next();
      return failure ? Promise.reject(failure) : Promise.resolve();
    }
  })();
}
