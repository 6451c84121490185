export { FullRound } from './full-round';
export { MatchingRound } from './matching-round.entity';
export { RoundsModule } from './rounds.module';
export { Sweep } from './sweep';
