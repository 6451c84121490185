import { TestBed } from '@angular/core/testing';
import { settle } from '@frontend/testing';
import { Language, Say, words } from './index';

const TEXTS = {
  de: { hello: 'Guten Tag', many: (count: number) => `${count} Antworten` },
  en: { hello: 'Hello', many: (count: number) => `${count} answers` },
};

describe('language', () => {
  it('follows the browser, then the account, then what was chosen here', async () => {
    const language = TestBed.inject(Language);
    const t = TestBed.runInInjectionContext(() => words(TEXTS));
    await settle();
    expect([language.current(), t().hello, document.documentElement.lang]).toEqual(['de', 'Guten Tag', 'de']);
    language.suggest('en');
    expect(t().many(3)).toBe('3 answers');
    language.choose('de');
    language.suggest('en');
    await settle();
    expect(TestBed.inject(Say).words().state.draft).toBe('Entwurf');
    expect(localStorage.getItem('dw.language')).toBe('de');
  });

  it('remembers the choice on this device', () => {
    localStorage.setItem('dw.language', 'en');
    expect(TestBed.inject(Language).current()).toBe('en');
  });
});
