import { HttpErrorResponse } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { makeStateKey, TransferState } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { answer, refuse, settle } from '@frontend/testing';
import { Api, Connection, Problem, problemFrom, problemOf, provideApi } from './index';
import { requestFor } from './request';

describe('a request', () => {
  it('fills the path, and puts the rest into query or body', () => {
    expect(requestFor('GET /search', { q: 'Teig', topic: ['a', 'b'], page: 2, kind: undefined, format: [] })).toEqual({
      url: '/api/search',
      method: 'GET',
      params: { q: 'Teig', topic: 'a,b', page: '2' },
    });
    expect(requestFor('PUT /challenges/:id', { id: 'a/b', title: 'Teig' })).toEqual({
      url: '/api/challenges/a%2Fb',
      method: 'PUT',
      body: { title: 'Teig' },
    });
    const file = new Blob(['x'], { type: 'application/pdf' });
    expect(requestFor('POST /files/:id', { id: '1', name: 'Bericht' }, file)).toEqual({
      url: '/api/files/1',
      method: 'POST',
      params: { name: 'Bericht' },
      body: file,
    });
  });
});

describe('a problem', () => {
  const refused = (status: number, error: unknown) => problemFrom(new HttpErrorResponse({ status, error }));

  it('reads code, fields and reference of problem+json', () => {
    const found = refused(422, {
      code: 'input.invalid',
      reference: 'KFR-482',
      fields: [{ field: 'email', code: 'not_an_email' }, { field: 'name', code: 'too_long', limit: 120 }, 'nonsense'],
    });
    expect([found.code, found.status, found.reference]).toEqual(['input.invalid', 422, 'KFR-482']);
    expect(found.field('name')).toEqual({ field: 'name', code: 'too_long', limit: 120 });
    expect(found.fields).toHaveLength(2);
  });

  it('makes the best of answers that are none', () => {
    expect(refused(0, new ProgressEvent('error')).code).toBe('offline');
    expect(refused(502, '<html>').code).toBe('service.unavailable');
    expect(refused(500, '{broken').code).toBe('unexpected');
    expect(refused(422, '{"code":"input.invalid"}').code).toBe('input.invalid');
    expect(problemFrom(new TypeError('x')).code).toBe('unexpected');
  });
});

describe('the caller', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideApi(), provideHttpClientTesting()] });
  });

  it('sends what the contract asks for and gives back the answer', async () => {
    const sent = TestBed.inject(Api).send('POST /sign-in', { email: 'a@b.de' });
    const { body } = await answer('POST /sign-in', { sent: true, minutes: 15 });
    expect(body).toEqual({ email: 'a@b.de' });
    expect(await sent).toEqual({ sent: true, minutes: 15 });
  });

  it('fails with a problem and notices when the line is cut and when it is back', async () => {
    const [api, connection] = [TestBed.inject(Api), TestBed.inject(Connection)];
    const lost = api.get('GET /start').catch((error: unknown) => error);
    await refuse('GET /start', 0);
    expect(await lost).toEqual(new Problem('offline'));
    expect(connection.online()).toBe(false);
    const refused = api.get('GET /start').catch((error: unknown) => error);
    await refuse('GET /start', 503, { code: 'service.unavailable' });
    expect((await refused) as Problem).toMatchObject({ code: 'service.unavailable', status: 503 });
    expect(connection.online()).toBe(true);
  });

  it('reads again when its input changes, and nothing while there is none', async () => {
    const held = TestBed.runInInjectionContext(() => TestBed.inject(Api).resource('GET /start', () => undefined));
    await settle();
    TestBed.inject(HttpTestingController).expectNone('/api/start');
    expect(held.hasValue()).toBe(false);
    const other = TestBed.runInInjectionContext(() => TestBed.inject(Api).resource('GET /start', () => ({})));
    await settle();
    await refuse('GET /start', 404, { code: 'not_found' });
    expect(problemOf(other)?.code).toBe('not_found');
  });
});

describe('what came with the page', () => {
  const START = { challenges: [], sectors: [], openChallenges: 1, openOfferings: 3, groups: 2 };
  let api: Api;
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideApi(), provideHttpClientTesting(), provideRouter([])] });
    TestBed.inject(TransferState).set(makeStateKey<object>('answers'), { '["de","GET","/api/start",{}]': START });
    api = TestBed.inject(Api);
  });
  const asksAgain = async (): Promise<void> => {
    const answered = api.get('GET /start');
    await answer('GET /start', { ...START, groups: 5 });
    expect((await answered).groups).toBe(5);
  };

  it('is taken once, and then asked for', async () => {
    expect(await api.get('GET /start')).toEqual(START);
    await asksAgain();
  });

  it('is forgotten once the first page stands', async () => {
    await TestBed.inject(Router).navigateByUrl('/');
    await settle();
    await asksAgain();
  });

  it('is only kept where the page is handed over', async () => {
    await api.get('GET /start');
    await asksAgain();
    const kept = TestBed.inject(TransferState).get(makeStateKey<object>('answers'), {});
    expect(Object.values(kept)).toEqual([START]);
  });
});
