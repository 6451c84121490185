import { findPlace, openHouse } from './house';

/** Before all journeys: one house with the example cast; its address goes to the journeys by environment. */
export default async function (): Promise<() => Promise<void>> {
  const place = await findPlace();
  const close = await openHouse(place);
  process.env['HOUSE_URL'] = place.url;
  process.env['HOUSE_DATA'] = place.dataDir;
  return close;
}
