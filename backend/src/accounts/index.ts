export { AccountPart, type AccountParts } from './account-parts';
export { AccountsModule } from './accounts.module';
export { Membership, type MemberRole } from './membership.entity';
export { Organisation } from './organisation.entity';
export { mayReadOrganisation, Organisations, type NewOrganisation, type OrganisationBrief } from './organisations';
export { People, type Member, type NewPerson } from './people';
export { Person } from './person.entity';
export { Sessions } from './sessions';
export { Tokens } from './tokens';
