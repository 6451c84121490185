// What people do on the site, as requests: visitors look around, members work at their desks, write and answer.
const READ_SHARES = {
  'GET /start': 8,
  'GET /search': 16,
  'GET /search/suggest': 14,
  'GET /challenges': 3,
  'GET /challenges/:id': 10,
  'GET /offerings/:id': 7,
  'GET /groups/:id': 3,
  'GET /session': 5,
  'GET /desk': 8,
  'GET /challenges/:id/matches': 5,
  'GET /matches/:id': 6,
  'POST /preview': 3,
};
const WRITE_SHARES = { 'POST /challenges': 4, 'PUT /challenges/:id': 4, 'POST /matches/:id/answer': 4 };
const SHARES = { ...READ_SHARES, ...WRITE_SHARES };

export const READS = Object.keys(READ_SHARES);
export const WRITES = Object.keys(WRITE_SHARES);

const answerOf = (text, lock = 'everyone') => ({ text, lock });

/** Makes one request after the other: `{ kind, method, path, headers, body }`. */
export class Traffic {
  constructor(town, questions, beginnings, origin) {
    Object.assign(this, { town, questions, beginnings, origin });
    this.deck = Object.entries(SHARES).flatMap(([kind, share]) => Array.from({ length: share }, () => kind));
    this.challengesOf = Map.groupBy(town.challenges, ({ organisationId }) => organisationId);
    this.matchesOf = Map.groupBy(town.matches, ({ challengeId }) => challengeId);
    this.askers = town.people.filter(
      ({ kind, organisationId }) => kind !== 'group' && this.challengesOf.has(organisationId),
    );
    this.drafts = [];
    this.answered = new Set();
  }

  next() {
    const kind = this.town.dice.of(this.deck);
    const { path, body, person, method = kind.split(' ')[0] } = this[kind]();
    const headers = { host: new URL(this.origin).host, 'x-forwarded-for': this.addressOf(person) };
    if (person) headers.cookie = `__Host-dialogwerk=${person.token}`;
    if (method !== 'GET') Object.assign(headers, { origin: this.origin, 'content-type': 'application/json' });
    return { kind, method, path: `/api${path}`, headers, body: body && JSON.stringify(body), person };
  }

  /** Every person has an address of their own, and so has every visitor. */
  addressOf(person) {
    const number = person ? this.town.people.indexOf(person) : 10_000 + this.town.dice.below(50_000);
    return `10.${person ? 1 : 2}.${number >> 8}.${number & 255}`;
  }

  /** Remembers what an answer tells for later requests. */
  heard({ kind, person }, status, text) {
    if (kind === 'POST /challenges' && status < 300) this.drafts.push({ ...JSON.parse(text), person });
    if (kind === 'PUT /challenges/:id' && status < 300) this.drafts.push({ ...JSON.parse(text), person });
  }

  one = (list) => this.town.dice.of(list);
  mine = (person) => this.one(this.challengesOf.get(person.organisationId));

  'GET /start' = () => ({ path: '/start' });
  'GET /search' = () => {
    const { words, kind, filters, page } = this.one(this.questions).request;
    const given = Object.entries({ q: words, kind: kind ?? '', page: String(page) });
    for (const [name, values] of Object.entries(filters)) given.push([name, values.join(',')]);
    return { path: `/search?${new URLSearchParams(given.filter(([, value]) => value !== ''))}`, person: this.maybe() };
  };
  'GET /search/suggest' = () => ({ path: `/search/suggest?q=${encodeURIComponent(this.one(this.beginnings))}` });
  'GET /challenges' = () => ({ path: '/challenges', person: this.maybe() });
  'GET /challenges/:id' = () => ({ path: `/challenges/${this.one(this.town.challenges).id}`, person: this.maybe() });
  'GET /offerings/:id' = () => ({ path: `/offerings/${this.one(this.town.offerings).id}`, person: this.maybe() });
  'GET /groups/:id' = () => ({ path: `/groups/${this.one(this.town.by.group).id}` });
  'GET /session' = () => ({ path: '/session', person: this.one(this.town.people) });
  'GET /desk' = () => ({ path: '/desk', person: this.one(this.town.people) });
  'GET /challenges/:id/matches' = () => {
    const person = this.one(this.askers);
    return { path: `/challenges/${this.mine(person).id}/matches`, person };
  };
  'GET /matches/:id' = () => {
    const { person, match } = this.match();
    return { path: `/matches/${match.id}`, person };
  };
  'POST /preview' = () => {
    const { text, title } = this.one(this.town.challenges.slice(0, 1000));
    return { path: '/preview', body: { text: `${title}. ${text}`, plz: this.one(this.town.places).plz } };
  };
  'POST /challenges' = () => ({ path: '/challenges', body: this.draft(), person: this.one(this.askers) });
  'PUT /challenges/:id' = () => {
    const known = this.drafts.shift();
    if (!known) return { method: 'POST', ...this['POST /challenges']() };
    const { id, version, person } = known;
    return { path: `/challenges/${id}`, body: { ...this.draft(), version }, person };
  };
  'POST /matches/:id/answer' = () => {
    const { person, match } = this.match((one) => one.free && !this.answered.has(one.id));
    this.answered.add(match.id);
    const yes = this.town.dice.happens(0.4);
    const body = yes ? { kind: 'interested' } : { kind: 'declined', reason: 'wrong_field' };
    return { path: `/matches/${match.id}/answer`, body, person };
  };

  /** A member in half of the cases. */
  maybe() {
    return this.town.dice.happens(0.5) ? this.one(this.town.people) : undefined;
  }

  match(fits = () => true) {
    for (;;) {
      const person = this.one(this.askers);
      const match = this.matchesOf.get(this.mine(person).id)?.find(fits);
      if (match) return { person, match };
    }
  }

  draft() {
    const { texts, places } = this.town;
    const about = this.one(texts.challenges);
    const text = (count) => texts.about(about, count);
    const answers = {
      what: answerOf(text(3)),
      where: answerOf(text(1), 'members'),
      cost: answerOf(text(1), 'partner'),
    };
    Object.assign(answers, { tried: answerOf(text(2)), enough: answerOf(text(1)) });
    return { title: texts.title(about), answers, topics: about.topics, plz: this.one(places).plz, changesWork: 'no' };
  }
}
