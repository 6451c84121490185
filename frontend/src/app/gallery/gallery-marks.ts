import { Component } from '@angular/core';
import {
  Button,
  Chip,
  Flag,
  Fresh,
  Icon,
  ICONS,
  More,
  Notice,
  Quote,
  Redacted,
  Saved,
  Section,
  SideMark,
  Tag,
  type IconName,
} from '@frontend/ui';

/** Voices, sides, turns, buttons, notices and drawings. */
@Component({
  selector: 'dw-gallery-marks',
  imports: [Button, Chip, Flag, Fresh, Icon, More, Notice, Quote, Redacted, Saved, Section, SideMark, Tag],
  template: `
    <dw-section heading="Knöpfe">
      <p class="actions">
        <button dwButton type="button">Absenden<dw-icon name="arrow" /></button>
        <button dwButton type="button" disabled>Gesperrt</button>
        <button dwButton type="button" [busy]="true" busyLabel="Wird gesendet">Absenden</button>
        <button dwButton="outline" type="button">Zweiter Weg</button>
        <button dwButton="bare" type="button">Dritter Weg …</button>
        <button dwButton="outline" small type="button">Klein</button>
        <a dwMore href="#weiter">Weiterlesen</a>
      </p>
      <p class="actions">
        <button dwChip="close">Gewählt<span class="unseen">, entfernen</span></button>
        <button dwChip="plus">Herausgenommen<span class="unseen">, zurückholen</span></button>
      </p>
      <p class="note">Gesperrt nur mit Grund daneben: Bitte erst Frage 1 beantworten.</p>
    </dw-section>
    <dw-section heading="Wer spricht, wer ist dran">
      <p class="actions">
        @for (side of sides; track side.side) {
          <dw-side-mark [side]="side.side" [word]="side.word" />
        }
      </p>
      <p class="actions">
        <dw-flag kind="turn">Sie sind dran</dw-flag><dw-flag>Wartet auf Hochschule Siegtal</dw-flag>
        <dw-tag>anders</dw-tag><dw-redacted>nur Mitglieder</dw-redacted>
      </p>
      <dw-quote side="staff" sideWord="Beschäftigte" author="Sprecherin der Belegschaft" lang="de" text="Der Teig klebt." />
      <dw-fresh>Bestätigt am 3. Nov. 2026</dw-fresh>
      <dw-fresh [ageing]="true">Seit fünf Monaten nicht bestätigt</dw-fresh>
    </dw-section>
    <dw-section heading="Mitteilungen">
      <div class="stack">
        <dw-notice silent><strong>Hinweis.</strong> Ein ruhiger Satz mit Tintenlinie.</dw-notice>
        <dw-notice silent kind="decision"><strong>Entscheidung.</strong> Schwärzen?</dw-notice>
        <dw-notice silent kind="error"><strong>Das hat nicht geklappt.</strong> Ihr Text ist noch da.</dw-notice>
        <dw-notice silent kind="offline"><strong>Keine Verbindung.</strong> Sie können weiterschreiben.</dw-notice>
        <p><dw-saved text="Gespeichert, 10:42 Uhr" /></p>
      </div>
    </dw-section>
    <dw-section heading="Zeichnungen">
      <p class="actions">
        @for (icon of icons; track icon) {
          <span class="small"><dw-icon [name]="icon" /> {{ icon }}</span>
        }
      </p>
    </dw-section>
  `,
  styles: ':host { display: block; }',
})
export class GalleryMarks {
  protected readonly icons = Object.keys(ICONS) as IconName[];
  protected readonly sides = [
    { side: 'practice', word: 'Betrieb' },
    { side: 'science', word: 'Forschung' },
    { side: 'staff', word: 'Beschäftigte' },
    { side: 'guide', word: 'Lotsin' },
  ] as const;
}
