// Matches between challenges and groups of the same topics, some of them asked, declined or talked about.
const DAY_MS = 86_400_000;
const CRITERIA = ['text', 'topic', 'format', 'distance', 'maturity', 'sector'];
const PER_CHALLENGE = 5;

const explanation = ({ dice, texts }, topic) => {
  const term = () => {
    const word = dice.of(texts.nouns);
    return { challengeTerm: word, offeringTerm: word, via: 'same', share: 0.2 };
  };
  const bridges = [term(), term(), term()];
  const because = [...bridges.slice(0, 2).map((one) => ({ code: 'term', ...one })), { code: 'topic_same', topic }];
  return { bridges, rest: 0.4, because, against: [{ code: 'sector_new' }], unknown: [], sentence: null };
};

/** Up to five matches for one challenge after the other, so many in all. Answers `[{ id, challengeId, groupId }]`. */
export async function writeMatches(writer, town) {
  const { dice, sizes, challenges, offerings, now } = town;
  const pairs = offerings.flatMap((one) => one.topics.map((topic) => [topic, one]));
  const byTopic = Map.groupBy(pairs, ([topic]) => topic);
  const written = [];
  const ago = (days) => new Date(now.getTime() - days * DAY_MS).toISOString();
  const answer = async ({ id, challenge_id, group_id }, asker_id, side, kind, days) => {
    const reason = kind === 'declined' ? 'wrong_field' : null;
    await writer.add('contact', { id, challenge_id, asker_id, asked_id: group_id, origin: 'match' });
    await writer.add('contact_answer', { contact_id: id, side, kind, reason, sentence: null, at: ago(days) });
  };
  for (const challenge of challenges) {
    const taken = new Set();
    for (let tries = 0; taken.size < PER_CHALLENGE && tries < 40 && written.length < sizes.matches; tries++) {
      const topic = dice.of(challenge.topics);
      const found = dice.of(byTopic.get(topic) ?? []);
      const offering = found?.[1] ?? dice.of(offerings);
      const { id: offering_id, organisationId: group_id } = offering;
      if (taken.has(group_id)) continue;
      taken.add(group_id);
      const days = 1 + dice.below(12);
      const match = { id: dice.uuid(), challenge_id: challenge.id, group_id, offering_id, item_id: offering_id };
      const parts = CRITERIA.map((criterion) => ({ criterion, value: dice.chance() }));
      const points = Math.round(300 + 600 * dice.chance()) / 10;
      const score = { strength: points > 60 ? 'strong' : 'possible', points, coverage: points / 100, parts };
      const rest = { explanation: explanation(town, topic), km: dice.below(150), position: taken.size };
      await writer.add('match', { ...match, ...score, ...rest, proposed_at: ago(days) });
      const say = (side, kind) => answer(match, challenge.organisationId, side, kind, days - 1);
      const luck = dice.chance();
      if (luck < 0.1) await say('asker', 'interested');
      else if (luck < 0.15) await say('asked', 'interested');
      else if (luck < 0.2) await say('asker', 'declined');
      written.push({ id: match.id, challengeId: challenge.id, groupId: group_id, free: luck >= 0.2 });
    }
  }
  return written;
}
