import { TestBed } from '@angular/core/testing';
import { settle } from '@frontend/testing';
import { Language, Say, words } from './index';

describe('language', () => {
  it('follows the browser, then the account, then what was chosen here', async () => {
    const language = TestBed.inject(Language);
    const t = TestBed.runInInjectionContext(() => words('basics', 'frame'));
    await settle();
    expect([language.current(), t().signIn, document.documentElement.lang]).toEqual(['de', 'Anmelden', 'de']);
    await language.suggest('en');
    expect(t().deskWaiting(3)).toBe('My desk (3 open)');
    await language.choose('de');
    await language.suggest('en');
    await settle();
    expect(TestBed.inject(Say).words().state.draft).toBe('Entwurf');
    expect(localStorage.getItem('dw.language')).toBe('de');
  });

  it('remembers the choice on this device', () => {
    localStorage.setItem('dw.language', 'en');
    expect(TestBed.inject(Language).current()).toBe('en');
  });
});
