import { Component, signal } from '@angular/core';
import { FORMS } from '@contract/forms';
import { all, click, expectAccessible, field, settle, show, the, type } from '@frontend/testing';
import type { FieldProblem } from '@frontend/platform/api';
import { ErrorSummary, Field, Input } from '@frontend/ui';
import { Form, FormField } from './index';

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
