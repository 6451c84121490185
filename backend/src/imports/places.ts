import { Injectable } from '@nestjs/common';
import type { Organisation } from '@backend/accounts';
import { ReferenceData } from '@backend/reference';

type Where = Pick<Organisation, 'plz' | 'place' | 'district' | 'lat' | 'lon'>;

/** Where a source says something is. */
export interface Located {
  readonly plz: string | null;
  readonly place: string | null;
  readonly lat: number | null;
  readonly lng: number | null;
}

/** How registers in English write towns of North Rhine-Westphalia. */
const TOWNS: Readonly<Record<string, string>> = {
  Cologne: 'Köln',
  'Cologne Bonn Airport': 'Köln',
  Dusseldorf: 'Düsseldorf',
  Munster: 'Münster',
  Julich: 'Jülich',
  Aix: 'Aachen',
};

/** Turns what sources say about places into what the tables hold. */
@Injectable()
export class Places {
  constructor(private readonly reference: ReferenceData) {}

  /** Place, district and position: by postcode where there is one, else by position, else only the name. */
  of({ plz, place, lat, lng }: Located): Where {
    const byCode = this.reference.place(plz);
    if (byCode) return { plz, place: byCode.place, district: byCode.district, lat: byCode.lat, lon: byCode.lon };
    const name = place === null ? null : (TOWNS[place] ?? place);
    if (lat === null || lng === null) {
      const { district = null, lat: byName = null, lon = null } = (name && this.reference.placeNamed(name)) || {};
      return { plz: null, place: name, district, lat: byName, lon };
    }
    const near = this.reference.nearest(lat, lng, NEAR_KM);
    return { plz: null, place: name ?? near?.place ?? null, district: near?.district ?? null, lat, lon: lng };
  }
}

/** Farther than this from every postcode of the state means: outside. */
const NEAR_KM = 12;
