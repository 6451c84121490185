import { diskFullIn } from './disk-full';

it('a full disk is told in one sentence, whoever met it; anything else is none', () => {
  const sentence = /^A disk is full[^.]+\.$/;
  expect(diskFullIn(Object.assign(new Error('QueryFailedError'), { driverError: { code: '53100' } }))).toMatch(
    sentence,
  );
  expect(diskFullIn(Object.assign(new Error('write'), { code: 'ENOSPC' }))).toMatch(sentence);
  expect([diskFullIn(new Error('other')), diskFullIn(undefined), diskFullIn({ code: '23505' })]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
