import { Component, signal } from '@angular/core';
import {
  Button,
  Checkbox,
  Combobox,
  Dialog,
  ErrorSummary,
  Field,
  Input,
  LOCK_EDGE,
  LockChoice,
  Menu,
  OwnWords,
  RadioList,
  Section,
  Segments,
  StepsBar,
  type LockValue,
} from '@frontend/ui';

/** Everything that is filled in, chosen or opened. */
@Component({
  selector: 'dw-gallery-forms',
  imports: [
    Button,
    Checkbox,
    Combobox,
    Dialog,
    ErrorSummary,
    Field,
    Input,
    LockChoice,
    Menu,
    OwnWords,
    RadioList,
    Section,
    Segments,
    StepsBar,
  ],
  template: `
    <dw-section heading="Felder">
      <div class="stack">
        <dw-steps-bar label="Schritte" [steps]="steps" [current]="1" [reached]="2" [shortText]="short" aside="noch 3 Minuten" />
        <dw-field label="Ort" help="Hilfe steht vor dem Feld."><input dwInput value="Kreuztal" /></dw-field>
        <dw-field label="Postleitzahl" error="Eine Postleitzahl hat fünf Ziffern."><input dwInput value="5722" /></dw-field>
        <dw-field label="Eigene Worte">
          <dw-own-words [(value)]="text" [max]="40" [remaining]="remaining" [edge]="edges[lock()]" />
        </dw-field>
        <dw-lock-choice legend="Wer darf das lesen?" [labels]="locks" [(value)]="lock" />
        <dw-segments legend="Ansicht" [options]="views" [(value)]="view" />
        <dw-radio-list legend="Ändert das die Arbeit?" [options]="choices" [(value)]="choice" />
        <dw-checkbox label="Labortag im Betrieb" [count]="9" [(checked)]="checked" />
        <dw-field label="Thema">
          <dw-combobox [options]="topics" [countText]="countText" [(text)]="topic" />
        </dw-field>
        <dw-error-summary heading="Es fehlt noch etwas" [lines]="lines()" />
        <p class="actions">
          <button dwButton="outline" type="button" (click)="lines.set([{ id: 'x', text: 'Postleitzahl fehlt.' }])">
            Fehler zeigen
          </button>
          <button dwButton="outline" type="button" (click)="open.set(true)">Dialog öffnen …</button>
          <dw-menu label="Menü" [entries]="entries" />
        </p>
      </div>
      <dw-dialog heading="Ein Dialog" closeLabel="Schließen" shape="sheet" [(open)]="open"><p>Mit einem Satz.</p></dw-dialog>
    </dw-section>
  `,
  styles: ':host { display: block; }',
})
export class GalleryForms {
  protected readonly text = signal('Der Teig wird zu weich.');
  protected readonly lock = signal<LockValue>('members');
  protected readonly view = signal<string | null>('list');
  protected readonly choice = signal<string | null>('no');
  protected readonly checked = signal(true);
  protected readonly topic = signal('');
  protected readonly open = signal(false);
  protected readonly lines = signal<{ id: string; text: string }[]>([]);

  protected readonly edges = LOCK_EDGE;
  protected readonly entries = [{ label: 'Ein Eintrag', act: () => this.text.set('') }];
  protected readonly steps = ['Erzählen', 'Einordnen', 'Ansehen'];
  protected readonly locks = { everyone: 'Alle', members: 'Mitglieder', partner: 'Nur Partner' };
  protected readonly views = [
    { value: 'list', label: 'Liste' },
    { value: 'map', label: 'Karte', disabled: true, reason: 'kommt später' },
  ];
  protected readonly choices = [
    { value: 'yes', label: 'Ja', help: 'Auch ein wenig.' },
    { value: 'no', label: 'Nein' },
  ];
  protected readonly topics = [
    { value: 'a', label: 'Oberflächen' },
    { value: 'b', label: 'Messen und Prüfen' },
  ];
  protected readonly short = (at: number, of: number, step: string): string => `Schritt ${at} von ${of}: ${step}`;
  protected readonly remaining = (left: number): string => (left < 0 ? `${-left} zu viel` : `noch ${left}`);
  protected readonly countText = (count: number): string => `${count} Vorschläge`;
}
