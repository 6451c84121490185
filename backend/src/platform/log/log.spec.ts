import { QueryFailedError } from 'typeorm';
import { Log } from './log';

const written = (use: (log: Log) => void): Record<string, unknown>[] => {
  const lines: string[] = [];
  use(new Log('info', { write: (line: string) => lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
};

describe('log', () => {
  it('writes one JSON line with a UTC time', () => {
    const [line] = written((log) => log.info('served', { route: '/challenges/:id', status: 200, ms: 3 }));
    expect(line).toMatchObject({ msg: 'served', route: '/challenges/:id', status: 200 });
    expect(line?.['time']).toMatch(/Z$/);
  });

  it('drops every field that is not on the list', () => {
    const person = { route: '/account', email: 'kira@example.org', name: 'Kira' };
    const [line] = written((log) => log.info('served', person));
    expect(JSON.stringify(line)).not.toMatch(/kira/i);
  });

  it('keeps name and stack of an error but no row of the database', () => {
    const cause = Object.assign(new Error('duplicate key (email)=(kira@example.org)'), { code: '23505' });
    const [line] = written((log) =>
      log.error('failed', { error: new QueryFailedError('insert kira', ['kira@example.org'], cause) }),
    );
    expect(line?.['error']).toMatchObject({ name: 'QueryFailedError' });
    expect(JSON.stringify(line)).not.toMatch(/kira/i);
  });
});
