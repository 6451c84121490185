export { Watch, WatchHit } from './watch.entity';
export { WatchesModule } from './watches.module';
export { WatchNews, type News, type ReportedHit } from './watch-news';
