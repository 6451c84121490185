import * as z from 'zod';
import { AccountChange, accountsApi, OrganisationChange } from './accounts';
import { conversationsApi } from './conversations';
import { Email } from './fields';
import { FORMS } from './forms';
import { GroupChange } from './offerings';
import { flawsIn, type Rules } from './rules';
import { solvedApi } from './solved';
import { watchesApi } from './watches';

const long = (size: number): string => '😀'.repeat(size);
const TEXTS = ['', ' ', 'a', 'ab', ' Jens Feldmann ', 'a\nb', '\u0000\u0007', 'x'.repeat(39), long(40), long(41)];
const LIMITS = [120, 121, 160, 161, 300, 301].map(long);
const MAILS = [
  'a@b.de',
  ' A@B.DE ',
  'a@b',
  '@b.de',
  'a b@c.de',
  'a@b.de, c@d.de',
  'f.u-x+y@sub.b-c.example',
  'a..b@c.de',
];
const PLACES = ['57072', '5707', '570721', 'abcde'];
const SITES = [
  'https://hs.example',
  'http://hs.example/a?b#c',
  'hs.example',
  'ftp://hs.example',
  'https://',
  'https://a b.de',
];
const WORDS = [...TEXTS, ...LIMITS, ...MAILS, ...PLACES, ...SITES];

/** Fields of a form that the schema takes as well, each with every text while the others stay right. */
function differences<T extends Record<string, unknown>>(rules: Rules<T>, schema: z.ZodType, right: T): string[] {
  return (Object.keys(rules) as (keyof T & string)[]).flatMap((field) =>
    WORDS.filter((word) => {
      const fits = flawsIn(rules, { ...right, [field]: word }).length === 0;
      // What may be left empty is sent as null.
      const sent = word.trim() === '' && rules[field]?.min === 0 ? (field === 'plz' ? null : '') : word;
      return fits !== schema.safeParse({ ...right, [field]: typeof sent === 'string' ? sent.trim() : sent }).success;
    }).map((word) => `${field}: ${word.slice(0, 50)}`),
  );
}

const { language, digest } = { language: 'de', digest: 'weekly' } as const;
const id = '0190a8f0-0000-7000-8000-0000000000d1';

describe('rules of forms', () => {
  it.each<[string, Rules<Record<string, unknown>>, z.ZodType, Record<string, unknown>]>([
    ['account', FORMS.account, AccountChange, { name: 'Jens', phone: '', language, digest }],
    ['organisation', FORMS.organisation, OrganisationChange, { name: 'Feldmann', plz: '57072', website: '' }],
    [
      'invitation',
      FORMS.invitation,
      accountsApi['POST /organisation/invitations'].input,
      { name: 'Jens', email: 'a@b.de' },
    ],
    ['address', FORMS.signIn, z.object({ email: Email }), { email: 'a@b.de' }],
    ['watch', FORMS.watch, watchesApi['PUT /watches/:id'].input, { id, name: 'Teig', paused: false }],
    ['message', FORMS.message, conversationsApi['POST /conversations/:id/messages'].input, { id, text: 'Gern' }],
    ['group', FORMS.group, GroupChange, { name: 'Labor', text: '', perQuarter: 2, freeFrom: null }],
    [
      'solved',
      FORMS.solved,
      solvedApi['POST /challenges/:id/solved'].input,
      { id, title: 'Der Teig klebt nicht mehr', problem: long(300), help: long(300) },
    ],
  ])('of %s let through what the schema takes, and nothing else', (_, rules, schema, right) => {
    expect(flawsIn(rules, right)).toEqual([]);
    expect(differences(rules, schema, right)).toEqual([]);
  });

  it('say what is wrong in the codes of refusals, in the order of the form', () => {
    expect(flawsIn(FORMS.invitation, { name: 'J', email: 'jens@feldmann' })).toEqual([
      { field: 'name', code: 'too_short', limit: 2 },
      { field: 'email', code: 'not_an_email' },
    ]);
    expect(flawsIn(FORMS.decline, { reason: null, sentence: long(2000) })).toMatchObject([
      { field: 'reason', code: 'required' },
      { field: 'sentence', code: 'too_long' },
    ]);
  });
});
