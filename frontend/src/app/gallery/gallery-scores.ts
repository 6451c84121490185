import { Component, signal } from '@angular/core';
import { Bridge, Budget, Clock, Reasons, ScoreTable, Seam, Section, ShortReasons, Stepper } from '@frontend/ui';

/** Two sides on a seam, reasons, sums, clocks and budgets. */
@Component({
  selector: 'dw-gallery-scores',
  imports: [Bridge, Budget, Clock, Reasons, ScoreTable, Seam, Section, ShortReasons, Stepper],
  template: `
    <dw-section heading="Gegenüber">
      <dw-seam leftName="Betrieb" rightName="Forschung">
        <p left class="voice">Wir sehen Einschlüsse im Lack.</p>
        <p right class="voice">Wir finden Partikeldefekte.</p>
      </dw-seam>
      <dw-bridge caption="Gleiche Zahlen gehören zusammen" [heads]="['Betrieb', 'Nummer', 'Forschung']" [rows]="bridges" />
      <dw-reasons [columns]="columns" />
      <dw-short-reasons becauseName="Dafür" againstName="Dagegen" [because]="['14 km']" [against]="['erst ab Januar']" />
    </dw-section>
    <dw-section heading="Rechnung, Frist, Plätze">
      <dw-score-table
        caption="Wie sich das rechnet"
        [heads]="['Worauf wir achten', 'Punkte', 'Gewicht']"
        [rows]="rows"
        [widest]="40"
      />
      <p>Tag 3 von 10</p>
      <dw-clock [day]="3" [of]="10" />
      <p>Ein Platz von vier ist frei.</p>
      <dw-budget [taken]="3" [of]="4" />
      <dw-stepper
        label="Anfragen im Quartal"
        [text]="value() + ' im Quartal'"
        lessLabel="eine weniger"
        moreLabel="eine mehr"
        atLeastLabel="weniger geht nicht"
        atMostLabel="mehr geht nicht"
        [max]="6"
        [(value)]="value"
      />
    </dw-section>
  `,
  styles: ':host { display: block; } dw-clock, dw-budget { max-width: 22rem; }',
})
export class GalleryScores {
  protected readonly value = signal(4);
  protected readonly bridges = [
    { number: 1, left: 'Einschlüsse', right: 'Partikeldefekte', note: 'gleiche Bedeutung' },
  ];
  protected readonly columns = [
    { kind: 'for' as const, title: 'Dafür spricht', items: [{ text: '14 km entfernt.' }], none: 'Nichts.' },
    { kind: 'against' as const, title: 'Dagegen spricht', items: [], none: 'Dagegen haben wir nichts gefunden.' },
    { kind: 'open' as const, title: 'Noch unklar', items: [{ text: 'Ob die Branche bekannt ist.' }], none: 'Nichts.' },
  ];
  protected readonly rows = [
    {
      key: 'text',
      name: 'Thema',
      note: 'Vier Begriffe passen.',
      points: 34,
      of: 40,
      pointsText: '34',
      ofText: 'von 40',
      weight: 40,
      weightLabel: 'Thema, Gewicht',
      numberLabel: 'Thema, Gewicht als Zahl',
    },
  ];
}
