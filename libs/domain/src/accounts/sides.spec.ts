import { FOUNDER_ROLE, FOUNDING_KINDS, INVITED_ROLE, needsVerification, SIDE_OF_KIND, SIDE_OF_ROLE } from '.';

describe('sides and first roles', () => {
  it('gives founders and invited people a role of their organisation’s side', () => {
    for (const kind of FOUNDING_KINDS) {
      for (const role of [FOUNDER_ROLE[kind], INVITED_ROLE[kind]]) {
        expect(role === 'visitor' ? null : SIDE_OF_ROLE[role]).toBe(SIDE_OF_KIND[kind]);
      }
    }
  });

  it('lets nobody become moderator or administrator by founding or invitation', () => {
    const given = [...Object.values(FOUNDER_ROLE), ...Object.values(INVITED_ROLE)];
    expect(given).not.toContain('moderator');
    expect(given).not.toContain('admin');
  });

  it('treats councils with more care than everybody else', () => {
    expect(needsVerification('council')).toBe(true);
    expect(needsVerification('company')).toBe(false);
  });
});
