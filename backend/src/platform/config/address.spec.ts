import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepAddress, readCommandConfig } from './address';
import { readConfig } from './config';

describe('the address a command writes into mails', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'dialogwerk-address-'));
  const addressWith = (environment: Record<string, string>): string =>
    readCommandConfig({ DATA_DIR: dataDir, ...environment }).publicUrl;
  afterAll(() => rmSync(dataDir, { recursive: true }));

  it('is the usual one before any site was served', () => expect(addressWith({})).toBe('http://localhost:3000'));

  it('is that of the site on the same data', () => {
    keepAddress(readConfig({ DATA_DIR: dataDir, PORT: '4000' }));
    expect(addressWith({})).toBe('http://localhost:4000');
  });

  it('is what the operator says where he says it', () => {
    expect(addressWith({ PORT: '5000' })).toBe('http://localhost:5000');
    expect(addressWith({ PUBLIC_URL: 'http://werk.example' })).toBe('http://werk.example');
  });
});
