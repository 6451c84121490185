import type { InstitutionType } from '@domain/reference';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Organisation, type OrganisationBrief } from '@backend/accounts';
import { Database } from '@backend/platform/database';
import { ReferenceData } from '@backend/reference';

/** What kind of institution research groups belong to. */
@Injectable()
export class InstitutionTypes {
  constructor(
    private readonly db: Database,
    private readonly reference: ReferenceData,
  ) {}

  /** By the id of the group; groups of an institution the reference data does not know are absent. */
  async of(groups: Iterable<Pick<OrganisationBrief, 'id' | 'parentId'>>): Promise<Map<string, InstitutionType>> {
    const belonging = [...groups].flatMap(({ id, parentId }) => (parentId ? [{ id, parentId }] : []));
    if (belonging.length === 0) return new Map();
    const institutions = await this.db.of(Organisation).find({
      where: { id: In([...new Set(belonging.map(({ parentId }) => parentId))]), kind: 'institution' },
      select: { id: true, name: true, ror: true },
    });
    const types = new Map(institutions.map((one) => [one.id, this.reference.institutionType(one)]));
    return new Map(
      belonging.flatMap(({ id, parentId }) => {
        const type = types.get(parentId);
        return type ? [[id, type] as const] : [];
      }),
    );
  }
}
