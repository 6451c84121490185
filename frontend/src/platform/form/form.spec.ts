import { Component, signal } from '@angular/core';
import { FORMS } from '@contract/forms';
import { lines } from '@contract/rules';
import { all, click, expectAccessible, field, settle, show, the, type } from '@frontend/testing';
import type { FieldProblem } from '@frontend/platform/api';
import { ErrorSummary, Field, Input } from '@frontend/ui';
import { Form, FormField, part } from './index';

@Component({
  selector: 'dw-invitation',
  imports: [ErrorSummary, Field, FormField, Input],
  template: `
    <h1>Einladen</h1>
    <form novalidate (submit)="form.submit($event, send)">
      @if (summed()) {
        <dw-error-summary heading="Das fehlt noch" [lines]="form.summary()" />
      }
      <dw-field id="invite-name" label="Name" [error]="form.error('name')">
        <input dwInput [formField]="form.fields.name" />
      </dw-field>
      <dw-field id="invite-email" label="Adresse" [error]="form.error('email')">
        <input dwInput type="email" [formField]="form.fields.email" />
      </dw-field>
      <button type="submit">Senden</button>
    </form>
  `,
})
class Invitation {
  readonly summed = signal(false);
  readonly sent: unknown[] = [];
  /** What the backend refused last. */
  readonly refused = signal<readonly FieldProblem[]>([]);
  readonly form = new Form(signal({ name: '', email: '' }), {
    rules: () => FORMS.invitation,
    say: { name: () => 'Bitte nennen Sie einen Namen.' },
    ids: 'invite-',
    refused: this.refused,
  });
  readonly send = (value: unknown) => this.sent.push(value);
}

@Component({
  selector: 'dw-report',
  imports: [ErrorSummary, Field, Input],
  template: `
    <h1>Melden</h1>
    <dw-error-summary heading="Das fehlt noch" [lines]="form.summary()" />
    <dw-field id="texts.what" label="Was?" [error]="form.error('texts.what')">
      <input dwInput />
    </dw-field>
    <dw-field id="tags" label="Wörter" [error]="form.error('tags')"><input dwInput /></dw-field>
    <dw-field label="Ort" [error]="form.error('place')"><input dwInput /></dw-field>
    <button type="button" (click)="form.submit(null, send)">Senden</button>
  `,
})
class Report {
  readonly sent: unknown[] = [];
  readonly refused = signal<readonly FieldProblem[]>([]);
  private readonly whole = signal({ own: true, report: { texts: { what: { text: '' } }, tags: ['a'], place: '' } });
  readonly form = new Form(part(this.whole, 'report'), {
    rules: () => ({ tags: lines(2, 5) }),
    judge: ({ texts: { what }, tags }) => [
      ...(what.text === '' ? [{ field: 'texts.what', code: 'missing' }] : []),
      ...(tags.length > 1 ? [{ field: 'tags', code: 'not_a_choice' }] : []),
    ],
    hints: ({ place }) => (place === '' ? [{ field: 'place', code: 'missing' }] : []),
    called: (field) => (field === 'texts.what' ? 'Was' : undefined),
    say: { tags: { too_many: () => 'Höchstens zwei.' } },
    refused: this.refused,
  });
  readonly send = (value: unknown) => this.sent.push(value);
  readonly kept = () => this.whole();
}

const send = (): Promise<void> => click(the('button', 'Senden'));

describe('a form', () => {
  it('sends nothing while something is wrong, says so at the field in our words, and leads to the first', async () => {
    const { element, part } = await show(Invitation);
    expect(element.querySelectorAll('.error')).toHaveLength(0);
    await send();
    expect(part.sent).toEqual([]);
    expect([...element.querySelectorAll('.error')].map(({ textContent }) => textContent.trim())).toEqual([
      'Bitte nennen Sie einen Namen.',
      expect.stringContaining('fehlt'),
    ]);
    expect(document.activeElement).toBe(field('Name'));
    await expectAccessible(element);
    await type(field('Name'), 'Jens');
    await send();
    expect(document.activeElement).toBe(field('Adresse'));
    await type(field('Adresse'), 'jens@feldmann.de');
    expect(element.querySelectorAll('.error')).toHaveLength(0);
    await send();
    expect(part.sent).toEqual([{ name: 'Jens', email: 'jens@feldmann.de' }]);
  });

  it('gives the focus to the summary of the last attempt where there is one', async () => {
    const { part } = await show(Invitation);
    part.summed.set(true);
    await settle();
    await send();
    const summary = the('alert');
    expect(document.activeElement).toBe(summary);
    await type(field('Name'), 'Jens');
    expect(summary.textContent).toContain('Bitte nennen Sie einen Namen.');
    await click(the('link', /Namen/));
    expect(document.activeElement).toBe(field('Name'));
  });

  it('says at once when a text is too long, and lets the browser stop there', async () => {
    const { element } = await show(Invitation);
    expect(field('Name').maxLength).toBe(120);
    await type(field('Name'), 'x'.repeat(121));
    expect(element.textContent).toContain('höchstens 120 Zeichen');
  });

  it('begins afresh', async () => {
    const { element, part } = await show(Invitation);
    await send();
    part.form.reset({ name: '', email: '' });
    await settle();
    expect(element.querySelectorAll('.error')).toHaveLength(0);
  });

  describe('that the backend refused', () => {
    const GIVEN = { name: 'Jens', email: 'jens@feldmann.de' };
    const refusal = [{ field: 'email', code: 'not_an_email' }];
    const errors = (element: HTMLElement): number => element.querySelectorAll('.error').length;
    async function refusedForm() {
      const shown = await show(Invitation);
      shown.part.form.set(GIVEN);
      await send();
      shown.part.refused.set([...refusal]);
      await settle();
      return shown;
    }

    it('says so at the field and leads there, until something else stands in it', async () => {
      const { element } = await refusedForm();
      expect([errors(element), field('Adresse').getAttribute('aria-invalid')]).toEqual([1, 'true']);
      expect(document.activeElement).toBe(field('Adresse'));
      await type(field('Name'), 'Jens Feldmann');
      expect(errors(element)).toBe(1);
      await type(field('Adresse'), 'jf@feldmann.de');
      expect(errors(element)).toBe(0);
    });

    it('says so in the summary, which takes the focus', async () => {
      const { part } = await refusedForm();
      part.summed.set(true);
      part.refused.set([...refusal]);
      await settle();
      expect(all('link', undefined, the('alert'))).toHaveLength(1);
      expect(document.activeElement).toBe(the('alert'));
    });

    it('can be sent again unchanged, and is refused again', async () => {
      const { element, part } = await refusedForm();
      await send();
      expect([part.sent, errors(element)]).toEqual([[GIVEN, GIVEN], 0]);
      part.refused.set([...refusal]);
      await settle();
      expect(errors(element)).toBe(1);
    });

    it('finds a part of a field, and leaves alone what the form does not hold', async () => {
      const { element, part } = await refusedForm();
      part.refused.set([
        { field: 'name.first', code: 'required' },
        { field: 'language', code: 'invalid' },
      ]);
      await settle();
      expect([errors(element), field('Name').getAttribute('aria-invalid')]).toEqual([1, 'true']);
    });
  });
});

describe('a form over a part of a draft', () => {
  const wrong = (element: HTMLElement): string[] =>
    [...element.querySelectorAll('.error')].map(({ textContent }) => textContent.trim());
  const missing = 'Hier fehlt noch etwas.';

  it('asks the domain when it is sent, and gives hints from the start that stop nobody', async () => {
    const { element, part } = await show(Report);
    expect(wrong(element)).toEqual([missing]);
    await send();
    expect([part.sent, wrong(element)]).toEqual([[], [missing, missing]]);
    expect(the('link', `Was: ${missing}`).getAttribute('href')).toBe('#texts.what');
    part.form.set({ texts: { what: { text: 'Staub' } } });
    await send();
    expect([part.sent.length, wrong(element)]).toEqual([1, [missing]]);
    expect(part.kept()).toMatchObject({ own: true, report: { texts: { what: { text: 'Staub' } } } });
  });

  it('says at once when there are too many, one thing at a time, and in the page’s own words', async () => {
    const { element, part } = await show(Report);
    part.form.set({ tags: ['a', 'b', 'c'], place: 'hier' });
    await settle();
    expect(wrong(element)).toEqual(['Höchstens zwei.']);
    await send();
    expect(wrong(element)).toEqual([missing, 'Höchstens zwei.']);
    part.form.set({ tags: ['a', 'zu lang'] });
    await settle();
    expect(wrong(element)).toEqual([missing, expect.stringContaining('höchstens 5 Zeichen')]);
  });

  it('finds the one of several texts, and the list, that the backend means', async () => {
    const { element, part } = await show(Report);
    part.form.set({ texts: { what: { text: 'Staub' } }, place: 'hier' });
    await send();
    part.refused.set([
      { field: 'texts.what.text', code: 'invalid' },
      { field: 'tags.0', code: 'invalid' },
    ]);
    await settle();
    expect(wrong(element)).toHaveLength(2);
    part.form.set({ tags: ['b'] });
    await settle();
    expect(wrong(element)).toHaveLength(1);
  });
});
