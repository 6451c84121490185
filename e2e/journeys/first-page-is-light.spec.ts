import { gzipSync } from 'node:zlib';
import { expect, test } from '../support/journey';

const MOST_BYTES = 200_000;
const MOST_REQUESTS = 25;
const MOST_SCRIPT = 150_000;

test('The first public page is light', async ({ site }) => {
  const page = await site.visitor();
  const devtools = await page.context().newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  await devtools.send('Network.enable');
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  devtools.on('Network.requestWillBeSent', () => (requests += 1));
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const script = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  test
    .info()
    .annotations.push({ type: 'weight', description: `${bytes} B in ${requests} requests, ${script} B script` });
  expect(bytes, 'bytes over the wire').toBeLessThanOrEqual(MOST_BYTES);
  expect(bytes, 'something was measured').toBeGreaterThan(20_000);
  expect(script, 'gzipped script').toBeLessThanOrEqual(MOST_SCRIPT);
  expect(requests, 'requests').toBeLessThanOrEqual(MOST_REQUESTS);
});
