import { Component } from '@angular/core';
import { Empty, Facets, Pager, Path, Row, Section, SideMark, Skeleton, SubNav, Timeline, Voice } from '@frontend/ui';

/** Lists, ways, and what stands where a list is missing. */
@Component({
  selector: 'dw-gallery-lists',
  imports: [Empty, Facets, Pager, Path, Row, Section, SideMark, Skeleton, SubNav, Timeline, Voice],
  template: `
    <dw-section hanging heading="Listen" note="Überschrift hängt links.">
      <dw-path label="Pfad" [steps]="[{ label: 'Finden', to: '/finden' }]" here="Teig" />
      <dw-sub-nav label="Bereich" [links]="links" />
      <ul class="rows">
        <li dwRow class="marked">
          <dw-side-mark rowMark side="practice" word="Problem" />
          <h3><a dwVoice="de" href="#teig">An heißen Tagen klebt der Teig</a></h3>
          <p class="small quiet">Bäckerei, Kreis Borken</p>
          <p rowAside class="strong">2 Antworten</p>
        </li>
      </ul>
      <dw-pager label="Seiten" previous="Vorige" next="Nächste" [page]="2" [pages]="3" [positionText]="position" />
      <dw-facets heading="Eingrenzen" chosenText="1 gewählt" [groups]="groups" />
    </dw-section>
    <dw-section heading="Leer, laden, warten">
      <dw-empty heading="Noch keine Antwort. Das ist am zweiten Tag normal." lead="Vier Gruppen haben Ihr Problem." />
      <dw-timeline [stops]="stops" />
      <dw-skeleton sentence="Wird geladen." [rows]="2" />
    </dw-section>
  `,
  styles: ':host { display: block; }',
})
export class GalleryLists {
  protected readonly links = [
    { label: 'Treffer', to: '/galerie', count: 3, current: true },
    { label: 'Gespräche', to: '/finden', count: 0 },
  ];
  protected readonly groups = [
    { id: 'topic', label: 'Thema', chosen: ['a'], values: [{ value: 'a', label: 'Messen', count: 19 }] },
  ];
  protected readonly stops = [
    { when: 'Mo, 16. Nov.', what: 'veröffentlicht', state: 'done' as const },
    { when: 'Heute', what: 'Tag 2', state: 'now' as const },
    { when: 'Fr, 27. Nov.', what: 'Frist der Gruppen', state: 'coming' as const },
  ];
  protected readonly position = (page: number, pages: number): string => `Seite ${page} von ${pages}`;
}
