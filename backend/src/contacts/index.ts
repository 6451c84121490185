export { Contact, ContactAnswer } from './contact.entity';
export { Contacts, type AnsweredContact } from './contacts';
export { ContactsModule } from './contacts.module';
export { isAnswerable, sideAnswers, standingOf } from './standing';
