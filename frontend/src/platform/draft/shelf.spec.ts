import { TestBed } from '@angular/core/testing';
import { emptyDraft, Shelf, type ShelvedDraft } from './index';

const shelved = (more: Partial<ShelvedDraft> = {}): ShelvedDraft => ({
  draft: { ...emptyDraft('de'), title: 'Der Teig klebt' },
  lockedByHand: ['cost'],
  leftAsIs: ['where:Kreutzer'],
  ownTitle: true,
  ownSector: false,
  at: '2026-11-24T09:42:00.000Z',
  sent: false,
  ...more,
});

describe('shelf', () => {
  it('gives back what was kept', () => {
    const shelf = TestBed.inject(Shelf);
    expect(shelf.read()).toBeNull();
    expect(shelf.keep(shelved())).toBe(true);
    expect(shelf.read()).toEqual(shelved());
  });

  it('keeps every word of a draft that an older version wrote, and drops what it does not know', () => {
    const older = {
      draft: { answers: { what: { text: 'Es klemmt', lock: 'friends' } }, topics: ['a', 7], formats: ['x'] },
    };
    localStorage.setItem('dw.draft', JSON.stringify(older));
    const draft = TestBed.inject(Shelf).read()?.draft;
    expect(draft?.answers.what).toEqual({ text: 'Es klemmt', lock: 'everyone' });
    expect([draft?.topics, draft?.formats, draft?.answers.enough.text]).toEqual([['a'], [], '']);
  });

  it('survives storage that holds something else', () => {
    localStorage.setItem('dw.draft', '{broken');
    expect(TestBed.inject(Shelf).read()).toBeNull();
  });

  it('clears only what went out with a sign-in link', () => {
    const shelf = TestBed.inject(Shelf);
    shelf.keep(shelved());
    shelf.clearIfSent();
    expect(shelf.read()).not.toBeNull();
    shelf.keep(shelved({ sent: true }));
    shelf.clearIfSent();
    expect(shelf.read()).toBeNull();
  });
});
