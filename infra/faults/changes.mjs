// What people change, one acknowledged change after the other, and what was acknowledged last.
import { setTimeout as wait } from 'node:timers/promises';

const answerOf = (text, lock = 'everyone') => ({ text, lock });
const WORDS = 'Lager Naht Presse Kante Spindel Förderband Ofen Lack Druckluft Prüfstand Palette Schicht'.split(' ');

/** What was acknowledged: the last answer for each thing, and how many there were. */
export class Ledger {
  postings = new Map();
  groups = new Map();
  phones = new Map();
  changes = 0;
  created = { challenge: 0, offering: 0 };

  constructor(wanted) {
    this.wanted = wanted;
  }

  /** Settles once that many changes are acknowledged. */
  async reached(count) {
    while (this.changes < count && !this.full) await wait(5);
  }

  get full() {
    return this.changes >= this.wanted;
  }

  posting(table, { id, title, state }) {
    this.changes += 1;
    this.postings.set(id, { table, title, state });
  }
}

/** Steps a person takes with a posting of their own; a withdrawn one is left alone. */
const OWN_STEPS = ['pause', 'resume', 'confirm', 'withdraw'];

/** Somebody who writes postings of one kind, hands them in, and goes on changing them. */
export class Author {
  constructor({ person, guide, dice, ledger, kind }) {
    this.person = person;
    this.guide = guide;
    this.dice = dice;
    this.ledger = ledger;
    this.kind = kind;
    this.path = `/${kind}s`;
    this.own = [];
    this.written = 0;
  }

  title() {
    this.written += 1;
    return `${this.dice.of(WORDS)} und ${this.dice.of(WORDS)}, ${this.person.address} Nr. ${this.written}`;
  }

  draft(title) {
    const sentence = `Am ${this.dice.of(WORDS)} fällt uns etwas auf, das wir nicht erklären können: ${title}.`;
    const both = { title, topics: ['quality-management'], formats: ['lab_day'] };
    if (this.kind === 'offering') {
      return {
        ...both,
        text: `${sentence} Das untersuchen wir gern mit Ihnen.`,
        methods: [title],
        nothingUnpublished: true,
      };
    }
    const [where, cost, tried, enough] = ['In der Halle.', 'Das ist geheim.', 'Schon vieles.', 'Weniger davon.'];
    const answers = {
      what: answerOf(sentence),
      where: answerOf(where),
      cost: answerOf(cost, 'partner'),
      tried: answerOf(tried, 'members'),
      enough: answerOf(enough),
    };
    return { ...both, answers, sector: '25', plz: '44145', changesWork: 'no' };
  }

  /** One change, sometimes two when a guide has to agree. */
  async change() {
    const open = this.own.filter(({ state }) => state !== 'withdrawn' && state !== 'archived');
    if (open.length < 3 || this.dice.happens(0.1)) return this.create();
    const posting = this.dice.of(open);
    if (posting.state === 'draft' && this.dice.happens(0.6)) return this.handIn(posting);
    if (posting.state === 'draft' || this.dice.happens(0.5)) return this.write(posting);
    const steps = posting.steps.filter((step) => OWN_STEPS.includes(step));
    return this.step(this.person, posting, this.dice.of(steps) ?? 'withdraw');
  }

  async create() {
    const title = this.title();
    const posting = await this.person.post(this.path, this.draft(title));
    this.ledger.created[this.kind] += 1;
    this.own.push(this.heard(posting, title));
  }

  async write(posting) {
    const title = this.title();
    const answer = await this.person.put(`${this.path}/${posting.id}`, this.draft(title));
    Object.assign(posting, this.heard(answer, title));
  }

  async handIn(posting) {
    await this.step(this.person, posting, 'submit');
    // The guide decides about the version that was handed in; nobody else writes to it meanwhile.
    await this.step(this.guide, posting, 'approve', posting.own.version);
    // What its owner may do with it now is for the owner to be told.
    Object.assign(posting, await this.person.get(`${this.path}/${posting.id}`));
  }

  async step(who, posting, step, version) {
    const answer = await who.post(`${this.path}/${posting.id}/steps`, { id: posting.id, step, version });
    Object.assign(posting, this.heard(answer, posting.title));
  }

  /** An answer that does not say what was sent would be a lie. */
  heard(answer, title) {
    if (answer.title !== title) throw new Error(`Acknowledged "${answer.title}" for "${title}".`);
    this.ledger.posting(this.kind, answer);
    return answer;
  }
}

/** Somebody who changes their account, and their group where they have one. */
export class Owner {
  constructor({ person, dice, ledger, group }) {
    this.person = person;
    this.dice = dice;
    this.ledger = ledger;
    this.group = group;
  }

  async change() {
    if (this.group && this.dice.happens(0.5)) {
      const text = `Wir arbeiten an ${this.dice.of(WORDS)} und ${this.dice.of(WORDS)}, Stand ${this.dice.below(1e9)}.`;
      await this.person.put('/group', { name: this.group.name, text, perQuarter: 2 + this.dice.below(5) });
      this.ledger.groups.set(this.group.id, text);
    } else {
      const account = { name: this.person.name, language: 'de', digest: 'weekly' };
      const phone = `0231 ${this.dice.below(1e8)}`;
      await this.person.put('/account', { ...account, phone });
      this.ledger.phones.set(this.person.email, phone);
    }
    this.ledger.changes += 1;
  }
}
