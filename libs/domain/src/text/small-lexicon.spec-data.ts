import { Lexicon } from './lexicon';

/** A lexicon small enough to read, for tests. */
export const smallLexicon = new Lexicon({
  words:
    'laser 50 schweissen 40 schweiss 45 naht 20 nahte 10 maschine 60 maschinen 40 maschin 100 teil 30 teile 20 ' +
    'prufung 25 pruf 30 energie 40 energi 40 speicher 20 arbeit 80 schutz 30 kunststoff 40 qualitat 40 sicherung 20',
  germanToEnglish: { schweiss: 'weld 60', maschin: 'machin 70', naht: 'seam 50', akku: 'batteri 60', riss: 'crack 70' },
  englishToGerman: { weld: 'schweiss 60', machin: 'maschin 70', batteri: 'akku 40' },
  related: { akku: 'energiespeich 60 batteri 80' },
  challenges: { texts: 100, counts: 'unternehm 90 such 60 losung 50' },
});
