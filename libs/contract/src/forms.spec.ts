import * as z from 'zod';
import { AccountChange, accountsApi, OrganisationChange, SignIn } from './accounts';
import { AnswerInput } from './answers';
import { conversationsApi } from './conversations';
import { FORMS } from './forms';
import { GroupChange } from './offerings';
import { Step } from './postings';
import { flawOf, flawsIn, lines, type Rule, type Rules } from './rules';
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

type Value = Record<string, unknown>;

/** A form, what is sent of it, and the schema of the endpoint that takes it. */
interface Compared {
  readonly schema: z.ZodType;
  /** A value that is right. */
  readonly right: Value;
  /** What is sent of a value; else the value itself. */
  readonly sent?: (value: Value) => unknown;
}

const language = 'de';
const id = '0190a8f0-0000-7000-8000-0000000000d1';
const trimmed = (given: unknown): unknown => (typeof given === 'string' ? given.trim() : given);
const emptyAsNull = (given: unknown): unknown => trimmed(given) || null;
const emptyAsNothing = (given: unknown): unknown => trimmed(given) || undefined;

/** One line per form; a form without one does not compile. */
const COMPARED: Readonly<Record<keyof typeof FORMS, Compared>> = {
  account: { schema: AccountChange, right: { name: 'Jens', phone: '', language, digest: 'weekly' } },
  organisation: {
    schema: OrganisationChange,
    right: { name: 'Feldmann', plz: '57072', website: '' },
    sent: ({ plz, website, ...others }) => ({ ...others, plz: emptyAsNull(plz), website: trimmed(website) }),
  },
  invitation: { schema: accountsApi['POST /organisation/invitations'].input, right: { name: 'Jens', email: 'a@b.de' } },
  signIn: { schema: SignIn, right: { email: 'a@b.de' } },
  founding: {
    schema: SignIn,
    right: { organisation: 'Feldmann', parent: '', name: 'Jens', email: 'a@b.de' },
    sent: ({ organisation, parent, ...person }) => ({
      ...person,
      organisation: { kind: 'council', name: organisation, parentName: emptyAsNothing(parent) },
    }),
  },
  watch: {
    schema: watchesApi['PUT /watches/:id'].input,
    right: { name: 'Teig' },
    sent: (given) => ({ ...given, id, paused: false }),
  },
  message: {
    schema: conversationsApi['POST /conversations/:id/messages'].input,
    right: { text: 'Gern' },
    sent: (given) => ({ ...given, id }),
  },
  decline: {
    schema: AnswerInput,
    right: { reason: 'other', sentence: '' },
    sent: (given) => ({ ...given, id, kind: 'declined' }),
  },
  interest: { schema: AnswerInput, right: { sentence: '' }, sent: (given) => ({ ...given, id, kind: 'interested' }) },
  passOn: {
    schema: AnswerInput,
    right: { name: '', email: 'a@b.de' },
    sent: (passTo) => ({ id, kind: 'passed_on', passTo }),
  },
  passToGroup: {
    schema: AnswerInput,
    right: { group: id },
    sent: ({ group }) => ({ id, kind: 'passed_on', passTo: { groupId: group } }),
  },
  return: {
    schema: Step,
    right: { reason: 'unclear_wanted', sentence: '' },
    sent: (given) => ({ ...given, id, step: 'return', version: 1 }),
  },
  group: { schema: GroupChange, right: { name: 'Labor', text: '', perQuarter: 2, freeFrom: null } },
  ending: {
    schema: solvedApi['PUT /challenges/:id/ending'].input,
    right: { ending: 'helped' },
    sent: (given) => ({ ...given, id }),
  },
  solved: {
    schema: solvedApi['POST /challenges/:id/solved'].input,
    right: { title: 'Der Teig klebt nicht mehr', problem: long(300), help: long(300) },
    sent: (given) => ({ ...given, id }),
  },
};

/** What can stand in a field: any text, but of a list nothing or one of its values. */
const given = ({ kind }: Rule, right: unknown): readonly unknown[] => (kind === 'choice' ? [null, '', right] : WORDS);

/** Values about which form and schema say different things, each in a field while the others stay right. */
function differences(rules: Rules<Value>, { schema, right, sent = (value) => value }: Compared): string[] {
  return Object.entries(rules).flatMap(([field, rule]) =>
    given(rule!, right[field])
      .map((one): Value => ({ ...right, [field]: one }))
      .filter((value) => (flawsIn(rules, value).length === 0) !== schema.safeParse(sent(value)).success)
      .map((value) => `${field}: ${String(value[field]).slice(0, 50)}`),
  );
}

describe('rules of forms', () => {
  it.each(Object.entries(COMPARED))('of %s let through what the schema takes, and nothing else', (name, compared) => {
    const rules: Rules<Value> = FORMS[name as keyof typeof FORMS];
    expect(Object.keys(compared.right)).toEqual(expect.arrayContaining(Object.keys(rules)));
    expect(flawsIn(rules, compared.right)).toEqual([]);
    expect(differences(rules, compared)).toEqual([]);
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

  it('count lines that hold something, and look at each', () => {
    const rule = lines(2, 5, 2);
    expect(flawOf(rule, ['Licht', '', ' Ton '])).toBeNull();
    expect(flawOf(rule, ['ab', 'cd', 'ef'])).toEqual({ code: 'too_many', limit: 2 });
    expect(flawOf(rule, ['Licht', 'Lampen'])).toEqual({ code: 'too_long', limit: 5 });
    expect(flawOf(rule, ['x'])).toEqual({ code: 'too_short', limit: 2 });
    expect(flawOf(rule, [])).toBeNull();
  });
});
