export { Watch, WatchHit } from './watch.entity';
export { WatchesModule } from './watches.module';
export { Watches } from './watches.service';
