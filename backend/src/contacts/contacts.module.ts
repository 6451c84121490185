import { Module } from '@nestjs/common';
import { Contacts } from './contacts';

@Module({ providers: [Contacts], exports: [Contacts] })
export class ContactsModule {}
