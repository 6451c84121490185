import { TestBed } from '@angular/core/testing';
import { Kept } from './index';

describe('kept text', () => {
  it('gives back what was kept until it is dropped', () => {
    const kept = TestBed.inject(Kept);
    expect(kept.read('message')).toBeNull();
    expect(kept.keep('message', 'Guten Tag', '2026-11-24T09:42:00.000Z')).toBe(true);
    expect(kept.read('message')).toEqual({ value: 'Guten Tag', at: '2026-11-24T09:42:00.000Z' });
    kept.drop('message');
    expect(kept.read('message')).toBeNull();
  });

  it('survives storage that holds something else', () => {
    localStorage.setItem('dw.kept.message', '{broken');
    expect(TestBed.inject(Kept).read('message')).toBeNull();
    localStorage.setItem('dw.kept.message', '"only words"');
    expect(TestBed.inject(Kept).read('message')).toBeNull();
  });
});
