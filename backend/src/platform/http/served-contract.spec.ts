import { Done, endpoint, NoInput, type Endpoints } from '@contract';
import { Controller, Get, type Type } from '@nestjs/common';
import * as z from 'zod';
import { cloneDatabase, type TestDatabase } from '@backend/platform/database/testing';
import { Serve } from './serve';
import { startSmallApp } from './small-app';

const one = endpoint({ may: 'start.read', input: NoInput, answer: Done, about: 'One.' });
const byId = endpoint({ may: 'start.read', input: z.object({ id: z.string() }), answer: Done, about: 'One by id.' });
const api = { 'GET /one': one, 'GET /two': one, 'GET /things/:id': byId, 'GET /things/mine': one } as const;
const done = { done: true as const };

@Controller()
class OnlyOne {
  @Serve(api, 'GET /one')
  one() {
    return done;
  }
}

@Controller()
class Undeclared extends OnlyOne {
  @Get('/secret-door')
  door() {
    return done;
  }
}

@Controller()
class WrongOrder {
  @Serve(api, 'GET /things/:id')
  byId() {
    return done;
  }

  @Serve(api, 'GET /things/mine')
  mine() {
    return done;
  }
}

describe('the start', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await cloneDatabase();
  });
  afterAll(() => database.close());

  const start = async (contract: Endpoints, controller: Type) => {
    const { app } = await startSmallApp(contract, controller, database.db);
    await app.close();
  };

  it('is refused when a promised route has no handler', async () => {
    await expect(start({ 'GET /one': one, 'GET /two': one }, OnlyOne)).rejects.toThrow(
      /^GET \/two is in the contract but not served\.$/,
    );
  });

  it('is refused when a handler serves what nobody promised', async () => {
    await expect(start({}, OnlyOne)).rejects.toThrow('GET /one is served but not in the contract.');
  });

  it('is refused when a handler goes past the contract and so past the policy', async () => {
    await expect(start({ 'GET /one': one }, Undeclared)).rejects.toThrow('Undeclared.door is not served through');
  });

  it('is refused when one route hides another', async () => {
    const { 'GET /things/:id': first, 'GET /things/mine': second } = api;
    const contract = { 'GET /things/:id': first, 'GET /things/mine': second };
    await expect(start(contract, WrongOrder)).rejects.toThrow('GET /things/:id stands before GET /things/mine');
  });

  it('goes ahead when both sides agree', async () => {
    await expect(start({ 'GET /one': one }, OnlyOne)).resolves.toBeUndefined();
  });
});
