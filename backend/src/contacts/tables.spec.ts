import { missingStatements } from '@backend/platform/database';
import { cloneDatabase, type TestDatabase } from '@backend/platform/database/testing';
import './index';

describe('tables of the room contacts', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await cloneDatabase();
  });
  afterAll(() => test.close());

  it('are what the entities say', async () => expect(await missingStatements(test.db.source)).toEqual([]));
});
