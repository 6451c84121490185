import { missingStatements } from '@backend/platform/database';
import { startTestApp, type TestApp } from '@backend/testing';

describe('the whole app', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('misses no migration', async () => {
    expect(await missingStatements(test.db.source)).toEqual([]);
  });

  it('says that it lives and is ready', async () => {
    for (const path of ['/health/live', '/health/ready']) {
      expect(await test.visitor().get(path)).toMatchObject({ status: 200, body: { status: 'ok' } });
    }
  });
});
