// Published challenges and offerings.
const QUESTIONS = ['what', 'where', 'cost', 'tried', 'enough'];
const FORMATS = ['talk', 'lab_day', 'thesis', 'contract_research', 'funded_project', 'training', 'equipment_use'];
const MATURITIES = ['idea', 'lab', 'pilot', 'in_use'];
/** Postings whose texts are kept to make questions from. */
const KEPT = 3000;

const life = ({ dice, now }, organisationId) => {
  const at = new Date(now.getTime() - dice.below(150 * 24) * 3_600_000).toISOString();
  const standing = { organisation_id: organisationId, language: 'de', state: 'published', version: 1, revision: 1 };
  const days = { created_at: at, changed_at: at, submitted_at: at, published_at: at, confirmed_at: at };
  return { id: dice.uuid(), author_id: null, ...standing, ...days, example: false };
};

/** Challenges of companies and councils, with answers behind all three locks. Answers `[{ id, organisationId, … }]`. */
export async function writeChallenges(writer, town) {
  const { dice, texts, sizes, by } = town;
  const owners = [...by.company, ...by.council];
  const written = [];
  for (let at = 0; at < sizes.challenges; at++) {
    const about = dice.of(texts.challenges);
    const owner = owners[at % owners.length];
    const { plz, district } = owner;
    const row = { ...life(town, owner.id), title: texts.title(about), topics: about.topics, formats: about.formats };
    Object.assign(row, { sector: owner.sector ?? about.sector, plz, district, changes_work: 'no', anonymous: false });
    await writer.add('challenge', row);
    let what = '';
    for (const question of QUESTIONS) {
      const lock = question === 'where' ? 'members' : question === 'cost' ? 'partner' : 'everyone';
      const text = texts.about(about, question === 'what' ? 3 : 2);
      if (question === 'what') what = text;
      const key = { challenge_id: row.id, question };
      await writer.add('challenge_answer', { ...key, lock, text: lock === 'partner' ? '' : text });
      if (lock === 'partner') await writer.add('challenge_secret', { ...key, text });
    }
    await writer.add('challenge_count', { challenge_id: row.id, interested: 0, matches: 0 });
    const { id, title, topics } = row;
    written.push({ id, organisationId: owner.id, topics, ...(at < KEPT && { title, text: what }) });
  }
  return written;
}

/** Offerings of groups with a piece of evidence each. Answers `[{ id, organisationId, … }]`. */
export async function writeOfferings(writer, town) {
  const { dice, texts, sizes, by } = town;
  const written = [];
  for (let at = 0; at < sizes.offerings; at++) {
    const group = by.group[at % by.group.length];
    const about = dice.happens(0.6) ? group.about : dice.of(texts.offerings);
    const row = { ...life(town, group.id), title: texts.title(about), text: texts.about(about, 4) };
    Object.assign(row, { methods: about.methods, equipment: about.equipment, topics: about.topics });
    const sectors = about.sectors.length > 0 ? about.sectors : [dice.of(town.divisions).code];
    const formats = [...new Set(dice.some(FORMATS, 3))];
    Object.assign(row, {
      sectors,
      formats,
      maturity: dice.of(MATURITIES),
      languages: ['de'],
      district: group.district,
    });
    await writer.add('offering', { ...row, free_from: null, nothing_unpublished: true });
    const proof = { id: dice.uuid(), group_id: group.id, offering_id: row.id, position: 0, kind: 'project' };
    const said = { title: texts.title(about), text: texts.about(about, 2), language: 'de' };
    await writer.add('evidence', { ...proof, ...said });
    const { id, title, text, topics } = row;
    written.push({ id, organisationId: group.id, topics, ...(at < KEPT && { title, text }) });
  }
  return written;
}
