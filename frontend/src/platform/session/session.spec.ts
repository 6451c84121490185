import { provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, type Routes } from '@angular/router';
import type { Session as Facts } from '@contract';
import { provideApi } from '@frontend/platform/api';
import { answer, refuse, settle, visit } from '@frontend/testing';
import { needs, NO_ACCESS, Session } from './index';

@Component({ template: '<h1>Tisch</h1>' })
class DeskPage {}
@Component({ template: '<h1>Anmelden</h1>' })
class SignInPage {}
@Component({ template: '<h1>Kein Zugang</h1>' })
class NoAccessPage {}

const routes: Routes = [
  { path: 'tisch', component: DeskPage, canActivate: [needs('desk.read')] },
  { path: 'anmelden', component: SignInPage },
  { path: NO_ACCESS.slice(1), component: NoAccessPage },
];

const session = (role: Facts['role']): Facts => ({
  role,
  personId: role === 'visitor' ? null : 'p',
  name: 'Jens Feldmann',
  language: 'en',
  context: null,
  memberships: [],
  waiting: 0,
});

const open = async (facts: Facts | null): Promise<string> => {
  const visiting = visit(routes, '/tisch');
  await settle();
  if (facts) await answer('GET /session', facts);
  else await refuse('GET /session', 503);
  return (await visiting).textContent;
};

describe('session', () => {
  it('lets in who could do it', async () => {
    expect(await open(session('researcher'))).toBe('Tisch');
    expect(TestBed.inject(Session).may('offering.create')).toBe(true);
    expect(TestBed.inject(Session).may('challenge.create')).toBe(false);
  });

  it('sends visitors to sign-in and remembers where they wanted to go', async () => {
    expect(await open(session('visitor'))).toBe('Anmelden');
    expect(TestBed.inject(Router).url).toBe('/anmelden?weiter=%2Ftisch');
  });

  it('says who may see a page, under its own address', async () => {
    expect(await open(session('admin'))).toBe('Kein Zugang');
  });

  it('treats everybody as a visitor while the backend is away', async () => {
    expect(await open(null)).toBe('Anmelden');
    expect(TestBed.inject(Session).signedIn()).toBe(false);
  });

  it('tells other tabs each time somebody signs out', async () => {
    TestBed.configureTestingModule({ providers: [provideApi(), provideHttpClientTesting()] });
    const told: (string | null)[] = [localStorage.getItem('dw.session')];
    for (let time = 0; time < 3; time += 1) {
      const left = TestBed.inject(Session).signOut();
      await answer('POST /sign-out', { done: true });
      await left;
      told.push(localStorage.getItem('dw.session'));
    }
    // Other tabs only hear of what is written anew.
    told.slice(1).forEach((one, n) => expect(one).not.toBe(told[n]));
  });
});
