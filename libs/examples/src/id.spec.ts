import { exampleId, exampleNumber } from './id';

describe('example ids', () => {
  it('are the same for the same key, for ever', () => {
    expect(exampleId('challenge/sauerteig-sommer')).toBe('3af887c1-de3d-8569-9de5-659679582a19');
  });

  it('are uuids of version 8', () => {
    for (let at = 0; at < 500; at++) {
      expect(exampleId(`key ${at}`)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  it('differ for keys that differ by one letter', () => {
    const keys = Array.from({ length: 20_000 }, (_, at) => `organisation/${at.toString(36)}`);
    expect(new Set(keys.map(exampleId)).size).toBe(keys.length);
  });

  it('spread numbers over the whole range', () => {
    const numbers = Array.from({ length: 2_000 }, (_, at) => exampleNumber(`posting ${at}`, 10));
    for (let number = 0; number < 10; number++) {
      expect(numbers.filter((one) => one === number).length).toBeGreaterThan(120);
    }
  });
});
