import { Component } from '@angular/core';
import { GalleryForms } from './gallery-forms';
import { GalleryLists } from './gallery-lists';
import { GalleryMarks } from './gallery-marks';
import { GalleryScores } from './gallery-scores';

/** Every part with invented examples, for looking and measuring; development only. */
@Component({
  selector: 'dw-gallery-page',
  imports: [GalleryForms, GalleryLists, GalleryMarks, GalleryScores],
  template: `
    <div class="page">
      <div class="head">
        <h1>Bausteine</h1>
        <p class="lead">Alle Teile und ihre Zustände auf einem Blatt.</p>
      </div>
      <dw-gallery-marks />
      <dw-gallery-forms />
      <dw-gallery-lists />
      <dw-gallery-scores />
    </div>
  `,
})
export class GalleryPage {}
