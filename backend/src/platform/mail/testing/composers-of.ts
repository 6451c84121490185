import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { RegistrationModule } from '@backend/platform/registration';
import { Composers, MAIL, MAIL_TABLE, type MailTable } from '../composers';
import type { Composed, MailWording, Skip } from '../mail';

interface TestMail<D> {
  readonly wording: MailWording<D>;
  readonly compose: () => Composed<D> | Skip;
}

/** Mails a test makes up, found and proven the way those of the rooms are. */
export async function composersOf<T extends MailTable, D>(
  table: T,
  mails: Readonly<Record<keyof T & string, TestMail<D>>>,
): Promise<Composers> {
  const providers = Object.entries<TestMail<D>>(mails).map(([name, { wording, compose }]) => {
    class Made {
      // Answers late, as a method that reads rows does, also when it throws.
      build = async () => compose();
    }
    MAIL.onMethod({ name, wording: wording as unknown as MailWording<unknown> })(Made.prototype, 'build', {});
    return Made;
  });
  @Module({
    imports: [RegistrationModule],
    providers: [{ provide: MAIL_TABLE, useValue: table }, Composers, ...providers],
  })
  class Mails {}
  const app = await NestFactory.createApplicationContext(Mails, { logger: false, abortOnError: false });
  return app.get(Composers);
}
