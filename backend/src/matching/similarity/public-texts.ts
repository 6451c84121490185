import { matterOf } from '@domain/text';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Owner, PublicText } from '@backend/semantics';
import { ChallengeMaterials } from '../index/challenge-material';
import { GroupMaterials } from '../index/group-material';

/** Characters of a text that are sent; models read fewer. */
const LONGEST_TEXT = 4000;

/** `weighty` is what counts twice of it. */
const sentAs = (id: string, ownerId: string, title: string, text: string, weighty: string): PublicText[] => {
  const sent = `${title}\n${text}`.trim().slice(0, LONGEST_TEXT);
  return sent === ''
    ? []
    : [{ id, ownerId, text: sent, title: weighty, digest: createHash('sha256').update(sent).digest() }];
};

/**
 * The texts a stranger may be shown: what groups offer, and the title and those answers of challenges that are for
 * everyone. Not what is for members or partners only, nothing that is not published, and no name of who wrote it.
 */
@Injectable()
export class PublicTexts {
  constructor(
    private readonly groups: GroupMaterials,
    private readonly challenges: ChallengeMaterials,
  ) {}

  async of(owners: readonly Owner[]): Promise<PublicText[]> {
    const ids = (kind: Owner['kind']) => owners.filter((one) => one.kind === kind).map(({ id }) => id);
    const [groups, challenges] = [ids('group'), ids('challenge')];
    const offered = groups.length === 0 ? [] : await this.groups.read(groups);
    const wanted = challenges.length === 0 ? [] : await this.challenges.read(challenges);
    return [
      ...offered.flatMap((group) =>
        group.items.flatMap(({ id, writing }) => {
          // What a group says of itself has its name for a title.
          const title = id === group.id ? '' : (writing.title ?? '');
          return sentAs(id, group.id, title, writing.text, title);
        }),
      ),
      ...wanted.flatMap(({ id, forAll }) => {
        const { title, text } = matterOf(forAll);
        return sentAs(id, id, title ?? '', text, '');
      }),
    ];
  }
}
