import { Module } from '@nestjs/common';
import { AccountsModule } from '@backend/accounts';
import { SearchModule } from '@backend/search';
import { WatchAccounts } from './watch-accounts';
import { WatchNews } from './watch-news';
import { WatchesController } from './watches.controller';
import { WatchesFeed } from './watches.feed';
import { Watches } from './watches.service';

/** Saved searches, and searches as feeds. */
@Module({
  imports: [AccountsModule, SearchModule],
  controllers: [WatchesController],
  providers: [Watches, WatchesFeed, WatchNews, WatchAccounts],
  exports: [WatchNews],
})
export class WatchesModule {}
