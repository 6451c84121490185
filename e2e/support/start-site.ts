import { findPlace, startSite } from './site';

/** Before all journeys: one site with the example cast; its address goes to the journeys by environment. */
export default async function (): Promise<() => Promise<void>> {
  const place = await findPlace();
  const close = await startSite(place);
  process.env['SITE_URL'] = place.url;
  process.env['SITE_DATA'] = place.dataDir;
  return close;
}
