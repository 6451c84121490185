import { readConfig } from './config';

const production = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://dialogwerk.nrw',
  SMTP_URL: 'smtps://mail.nrw',
  SECRET: 's'.repeat(32),
  MAIL_FROM: 'Dialogwerk <post@dialogwerk.nrw>',
};

describe('settings', () => {
  it('need nothing in development', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ mode: 'development', port: 3000, publicUrl: 'http://localhost:3000', seed: true });
  });

  it('take an empty variable for an absent one', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: undefined });
  });

  it('let the port change the public address', () => {
    expect(readConfig({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
  });

  it('are complete for production with five variables', () => {
    expect(readConfig(production)).toMatchObject({ mode: 'production', seed: false });
  });

  it.each(Object.keys(production).filter((name) => name !== 'NODE_ENV'))('refuse production without %s', (name) => {
    expect(() => readConfig({ ...production, [name]: undefined })).toThrow(name);
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://host/db'],
    ['REDIS_URL', 'localhost:6379'],
    ['SECRET', 'short'],
    ['ROLE', 'boss'],
    ['SEED', 'perhaps'],
    ['PUBLIC_URL', 'dialogwerk'],
  ])('refuse %s=%s and name it', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(`${name} is not usable`);
  });

  it('refuse half a DKIM setting and faults in production', () => {
    expect(() => readConfig({ DKIM_DOMAIN: 'dialogwerk.nrw' })).toThrow('DKIM needs all of');
    expect(() => readConfig({ ...production, FAULTS: 'after-send' })).toThrow('FAULTS');
  });

  it('ask an embedding endpoint only with an address and a model', () => {
    expect(readConfig({}).embeddings).toBeUndefined();
    expect(readConfig({ EMBEDDINGS_MODEL: 'some-model' }).embeddings).toBeUndefined();
    expect(() => readConfig({ EMBEDDINGS_URL: 'http://embeddings/v1' })).toThrow('needs EMBEDDINGS_MODEL');
    expect(
      readConfig({ EMBEDDINGS_URL: 'http://embeddings/v1/', EMBEDDINGS_MODEL: 'some-model' }).embeddings,
    ).toMatchObject({ url: 'http://embeddings/v1', model: 'some-model', key: undefined });
  });

  it('name every fault at once, a sentence each', () => {
    expect(() => readConfig({ PORT: 'x', ROLE: 'y' })).toThrow(/ROLE[^\n]*\nPORT/);
  });
});
