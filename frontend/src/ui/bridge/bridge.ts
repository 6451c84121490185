import { Component, input } from '@angular/core';

/** One pair of words that belong together. */
export interface BridgeRow {
  readonly number: number;
  readonly left: string;
  readonly right: string;
  /** Why they belong together, in a few words. */
  readonly note: string;
}

/** Pairs of words of both sides; their numbers stand on the seam. */
@Component({
  selector: 'dw-bridge',
  template: `
    <table>
      <caption class="unseen">
        {{
          caption()
        }}
      </caption>
      <colgroup>
        <col />
        <col class="middle" />
        <col />
      </colgroup>
      <thead class="unseen">
        <tr>
          @for (head of heads(); track $index) {
            <th scope="col">{{ head }}</th>
          }
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.number) {
          <tr>
            <td class="left voice">{{ row.left }}</td>
            <td class="number">
              <span>{{ row.number }}</span>
            </td>
            <td class="right">
              <span class="voice">{{ row.right }}</span> <span class="note">{{ row.note }}</span>
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styleUrl: './bridge.css',
})
export class Bridge {
  readonly rows = input.required<readonly BridgeRow[]>();
  readonly caption = input.required<string>();
  /** Names of the three columns: left words, number, right words. */
  readonly heads = input.required<readonly [string, string, string]>();
}
