import { inject, Injectable, InjectionToken } from '@angular/core';
import { berlinDay, type Day } from '@domain/calendar';

/** Where the time comes from; specs give their own. */
export const TIME = new InjectionToken<() => Date>('time', { factory: () => () => new Date() });

/** What time it is, for greetings, smallest dates and "saved at". */
@Injectable({ providedIn: 'root' })
export class Now {
  private readonly time = inject(TIME);

  /** The instant as ISO 8601 in UTC. */
  instant(): string {
    return this.time().toISOString();
  }

  /** The calendar day in Berlin. */
  today(): Day {
    return berlinDay(this.time());
  }

  /** The hour of the day in Berlin, 0 to 23. */
  hour(): number {
    const hour = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone: 'Europe/Berlin' });
    return Number(hour.format(this.time()));
  }
}
