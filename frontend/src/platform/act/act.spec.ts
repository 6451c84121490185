import { HttpTestingController } from '@angular/common/http/testing';
import { Component, ErrorHandler, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Api } from '@frontend/platform/api';
import { answer, asked, click, refuse, settle, show, the } from '@frontend/testing';
import { act } from './index';

const MESSAGES = 'POST /conversations/:id/messages';

@Component({
  template: `
    <button type="button" (click)="write('Guten Tag')">Senden</button>
    <button type="button" (click)="write('Anders')">Anderes senden</button>
    <button type="button" (click)="close()">Freigeben</button>
    <button type="button" (click)="rename()">Umbenennen</button>
    <button type="button" (click)="stumble()">Stolpern</button>
    <p>{{ act.doing() }}|{{ act.code() }}|{{ done }}</p>
    <p role="alert">{{ act.refusal('write') }}</p>
  `,
})
class Desk {
  readonly id = signal('c');
  readonly act = act<'write' | 'release' | 'rename' | 'stumble'>(this.id);
  done = 0;

  async write(text: string): Promise<void> {
    const done = await this.act.run('write', (send) => send(MESSAGES, { id: 'c', text }));
    if (done) this.done += 1;
  }
  close = () => this.act.run('release', (send) => send('POST /conversations/:id/release', { id: 'c' }));
  rename = () => this.act.run('rename', (send) => send('PUT /watches/:id', { id: 'w', name: 'Teig', paused: false }));
  stumble = () => this.act.run('stumble', () => Promise.reject(new TypeError('x')));
}

const press = (name: string): Promise<void> => click(the('button', name));
const state = (): string => document.querySelector('p')?.textContent ?? '';
/** Ends the waiting request with this status (0 cuts the line), and gives back the key it carried. */
async function ended(status: number): Promise<string> {
  const call = TestBed.inject(HttpTestingController).expectOne(({ url }) => url.endsWith('/messages'));
  if (status === 0) call.error(new ProgressEvent('error'));
  else call.flush({}, { status, statusText: '' });
  await settle();
  return call.request.headers.get('Idempotency-Key') ?? '';
}
const CONVERSATION = {} as never;

describe('an act', () => {
  const faults: unknown[] = [];
  let desk: Desk;
  beforeEach(async () => {
    faults.length = 0;
    const handler = { handleError: (fault: unknown) => faults.push(fault) };
    ({ part: desk } = await show(Desk, { providers: [{ provide: ErrorHandler, useValue: handler }] }));
  });

  it('is done once when pressed twice before anything is drawn', async () => {
    const button = the('button', 'Senden');
    button.click();
    button.click();
    the('button', 'Freigeben').click();
    await click(the('button', 'Anderes senden'));
    expect([asked(MESSAGES), asked('POST /conversations/:id/release'), state()]).toEqual([1, 0, 'write||0']);
    await answer(MESSAGES, CONVERSATION);
    expect(state()).toBe('||1');
  });

  it('tells why it was refused, where it was pressed, until the next try', async () => {
    await press('Senden');
    await refuse(MESSAGES, 429, { code: 'request.too_many' });
    expect(state()).toBe('|request.too_many|0');
    expect(the('alert').textContent).not.toBe('');
    await press('Freigeben');
    expect([state(), the('alert').textContent]).toEqual(['release||0', '']);
    await refuse('POST /conversations/:id/release', 404, { code: 'not_found' });
    expect([state(), the('alert').textContent]).toEqual(['|not_found|0', '']);
  });

  it('sends the same key again while the answer is lost, another one for other words, and a new one after success', async () => {
    const pressed = async (button: string, status: number): Promise<string> => {
      await press(button);
      return ended(status);
    };
    const keys = [
      await pressed('Senden', 0),
      await pressed('Senden', 503),
      await pressed('Anderes senden', 200),
      await pressed('Senden', 200),
      await pressed('Senden', 422),
      await pressed('Senden', 200),
    ];
    expect(keys.every((key) => /^[\w-]{16,100}$/.test(key))).toBe(true);
    expect([keys[1], keys[3]]).toEqual([keys[0], keys[0]]);
    expect(new Set(keys).size).toBe(4);
  });

  it('sends no key where sending twice changes nothing more, and none where nothing is kept', async () => {
    await press('Umbenennen');
    const [put] = TestBed.inject(HttpTestingController).match(({ method }) => method === 'PUT');
    expect(put?.request.headers.has('Idempotency-Key')).toBe(false);
    put?.flush({});
    void TestBed.inject(Api).send('POST /preview', { text: 'Der Teig klebt' });
    const [preview] = TestBed.inject(HttpTestingController).match(({ url }) => url.endsWith('/preview'));
    expect(preview?.request.headers.has('Idempotency-Key')).toBe(false);
  });

  it('starts afresh with another subject, and shows nothing of what comes back for the one before', async () => {
    await press('Senden');
    desk.id.set('d');
    await settle();
    expect(state()).toBe('||0');
    await refuse(MESSAGES, 429, { code: 'request.too_many' });
    expect(state()).toBe('||0');
    await press('Senden');
    desk.id.set('e');
    await answer(MESSAGES, CONVERSATION);
    expect(state()).toBe('||0');
  });

  it('tells a fault of ours to the person and to the log', async () => {
    await press('Stolpern');
    expect(state()).toBe('|unexpected|0');
    expect(faults).toEqual([new TypeError('x')]);
  });
});
