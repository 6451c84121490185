import { addressIn, pathTo } from '@contract';
import { Injectable } from '@nestjs/common';
import { Membership, Person, Tokens } from '@backend/accounts';
import { Exposures } from '@backend/matching';
import { Config } from '@backend/platform/config';
import { Database, type Tx } from '@backend/platform/database';
import { Mail, type Composition, type MailIds, type Recipient } from '@backend/platform/mail';
import { WatchNews } from '@backend/watches';
import { DigestContent } from './digest-content';
import { digestMail, type DigestData } from './digest.mail';
import { DigestDelivery, DigestItemRow } from './digest-delivery.entity';

/** Builds a digest when it is about to be sent, and notes what it showed once it surely went out. */
@Injectable()
export class DigestComposer {
  constructor(
    private readonly db: Database,
    private readonly content: DigestContent,
    private readonly watches: WatchNews,
    private readonly exposures: Exposures,
    private readonly tokens: Tokens,
    private readonly config: Config,
  ) {}

  @Mail('digest', digestMail)
  async compose({ delivery: id }: MailIds<'digest'>, { personId, language, now }: Recipient): Composition<DigestData> {
    const delivery = await this.db.of(DigestDelivery).findOneBy({ id });
    if (!delivery || personId === null || delivery.personId !== personId) return { skip: 'gone' };
    const [person, membership] = await Promise.all([
      this.db.of(Person).findOneBy({ id: personId }),
      this.db.of(Membership).findOneBy({ id: delivery.membershipId }),
    ]);
    if (!person || !membership) return { skip: 'gone' };
    const { digest: frequency } = person;
    if (frequency === 'never') return { skip: 'unwanted' };
    const { organisationId, role } = membership;
    const found = await this.content.for({ personId, organisationId, role }, membership.id, language);
    if (found.kind === 'nothing') {
      await this.db.of(DigestDelivery).update({ id }, { state: 'nothing' });
      return { skip: 'nothing_to_say' };
    }
    const token = this.tokens.unsubscribe(personId);
    const { publicUrl } = this.config;
    const unsubscribe = {
      page: `${publicUrl}${addressIn(language, pathTo('unsubscribe'))}#${token}`,
      post: `${publicUrl}/api/unsubscribe/${token}`,
    };
    const { kind, ...content } = found;
    const stop = unsubscribe.page;
    const data: DigestData =
      kind === 'notice'
        ? { kind, stop, shown: content.shown, reported: content.reported }
        : { kind, frequency, stop, ...content };
    return { data, unsubscribe, sent: (tx) => this.sent(tx, id, data, now) };
  }

  /** Notes what a digest showed; noting it again changes nothing. */
  async sent(tx: Tx, id: string, data: DigestData, now: Date): Promise<void> {
    const delivery = await tx.findOneBy(DigestDelivery, { id });
    if (!delivery || delivery.state === 'sent') return;
    await tx.update(DigestDelivery, { id }, { state: 'sent' });
    const rows = data.shown.map((one) => ({ ...one, membershipId: delivery.membershipId }));
    if (rows.length > 0) await tx.createQueryBuilder().insert().into(DigestItemRow).values(rows).orIgnore().execute();
    // A notice says only that there is something: it carries no proposal.
    const carried = data.kind === 'items' ? data.items.map(({ matchId }) => matchId) : [];
    await this.exposures.mailed(tx, carried, now);
    await this.watches.remember(tx, data.reported, now);
  }
}
