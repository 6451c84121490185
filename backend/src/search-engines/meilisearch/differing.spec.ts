import { differingSettings } from './differing';
import { embeddersOf, settingsOf } from './settings';

describe('settings that differ', () => {
  const wanted = settingsOf({ lack: ['farbe'] }, embeddersOf({ source: 'rest', apiKey: 'hidden', url: 'http://a' }));

  it('are none when the server answers the same in another order, with its own additions', () => {
    const there = structuredClone(wanted);
    there.stopWords = [...(there.stopWords ?? [])].map((word) => word.normalize('NFD')).reverse();
    there.displayedAttributes = [...(there.displayedAttributes ?? [])].reverse();
    const [name = ''] = Object.keys(there.embedders ?? {});
    there.embedders = { [name]: { ...there.embedders?.[name], apiKey: 'hidXXXX', binaryQuantized: false } as never };
    expect(differingSettings(wanted, { ...there, prefixSearch: 'indexingTime' })).toEqual([]);
  });

  it.each([
    ['rankingRules', [...(wanted.rankingRules ?? [])].reverse()],
    ['searchableAttributes', ['*']],
    ['displayedAttributes', [...(wanted.displayedAttributes ?? []), 'textForms']],
    ['stopWords', []],
    ['synonyms', { lack: ['farbe'], farbe: ['lack'] }],
    ['synonyms', {}],
    ['typoTolerance', { ...wanted.typoTolerance, disableOnNumbers: false }],
    ['embedders', {}],
    ['searchCutoffMs', null],
  ])('are named: %s', (name, value) => {
    expect(differingSettings(wanted, { ...wanted, [name]: value })).toEqual([name]);
  });
});
