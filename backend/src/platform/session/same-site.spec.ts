import { startedHere } from './same-site';

const ours = ['https://dialogwerk.nrw'];
const [origin] = ours;

describe('a request that changes something', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin', origin }, true],
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ origin }, true],
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, false],
    [{ 'sec-fetch-site': 'same-site', origin: 'https://other.nrw' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ 'sec-fetch-site': 'cross-site', origin }, false],
    [{ 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }, false],
    [{ origin: 'https://dialogwerk.nrw.evil.example' }, false],
    [{ origin: 'null' }, false],
    [{}, false],
  ])('with %j passes: %s', (headers, passes) => {
    expect(startedHere(headers, ours)).toBe(passes);
  });
});
