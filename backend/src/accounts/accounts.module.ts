import { Global, Module } from '@nestjs/common';
import { InstitutionSearch } from './institution-search';
import { SessionReader } from '@backend/platform/session';
import { AccountController } from './account.controller';
import { AccountMails } from './account-mails';
import { AccountPartRegistry } from './account-parts';
import { AccountService } from './account.service';
import { AccountsForget } from './accounts-forget.job';
import { ConfirmSignIn } from './confirm-sign-in';
import { EraseAccount } from './erase-account';
import { Founders } from './founders';
import { Organisations } from './organisations';
import { People } from './people';
import { SessionController } from './session.controller';
import { SessionView } from './session-view';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';
import { Tokens } from './tokens';

/** People, organisations, sign-in. Global, because every room asks who somebody is. */
@Global()
@Module({
  controllers: [SessionController, AccountController],
  providers: [
    InstitutionSearch,
    AccountMails,
    AccountPartRegistry,
    AccountService,
    AccountsForget,
    ConfirmSignIn,
    EraseAccount,
    Founders,
    Organisations,
    People,
    Sessions,
    SessionView,
    SignIn,
    Tokens,
    { provide: SessionReader, useExisting: Sessions },
  ],
  exports: [AccountPartRegistry, Organisations, People, Sessions, SessionReader, Tokens],
})
export class AccountsModule {}
