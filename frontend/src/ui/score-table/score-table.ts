import { Component, input, output } from '@angular/core';
import { Slider } from '../slider/slider';

/** One line of a sum: points reached, points possible, and how much it counts. */
export interface ScoreRow {
  readonly key: string;
  readonly name: string;
  /** Where the points come from, in a few words. */
  readonly note: string;
  readonly points: number;
  readonly of: number;
  /** The points as a number to print, or empty where nothing is known. */
  readonly pointsText: string;
  /** What stands behind the number: "von 40". */
  readonly ofText: string;
  readonly weight: number;
  readonly weightLabel: string;
  readonly numberLabel: string;
}

/** A sum line by line: what counts, the points as a number and a bar, and how important it is. */
@Component({
  selector: 'dw-score-table',
  imports: [Slider],
  template: `
    <table role="table">
      <caption class="unseen">
        {{
          caption()
        }}
      </caption>
      <thead>
        <tr role="row">
          @for (head of heads(); track $index) {
            <th scope="col" role="columnheader">{{ head }}</th>
          }
        </tr>
      </thead>
      <tbody role="rowgroup">
        @for (row of rows(); track row.key) {
          <tr role="row">
            <th scope="row" role="rowheader">
              {{ row.name }}<span class="note">{{ row.note }}</span>
            </th>
            <td class="points" role="cell">
              <span class="bar" aria-hidden="true" [style.width.%]="widest() ? (100 * row.of) / widest() : 0">
                <i [style.width.%]="row.of ? (100 * row.points) / row.of : 0"></i>
              </span>
              <span class="count"
                ><b>{{ row.pointsText }}</b> {{ row.ofText }}</span
              >
            </td>
            <td class="weight" role="cell">
              <dw-slider
                [label]="row.weightLabel"
                [numberLabel]="row.numberLabel"
                [value]="row.weight"
                [max]="max()"
                (valueChange)="weigh.emit({ key: row.key, weight: $event })"
              />
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styleUrl: './score-table.css',
})
export class ScoreTable {
  readonly rows = input.required<readonly ScoreRow[]>();
  readonly caption = input.required<string>();
  readonly heads = input.required<readonly [string, string, string]>();
  /** The most points any line can have; the widest bar. */
  readonly widest = input.required<number>();
  /** The end of each slider. */
  readonly max = input(100);
  /** The person says how important a line is. */
  readonly weigh = output<{ readonly key: string; readonly weight: number }>();
}
