export { Match, MatchAnswer, MatchOwnerView } from './match.entity';
export { ShippedWords } from './market/lexicon';
export { MatchingModule } from './matching.module';
export { MatchingRound } from './matching-round.entity';
export { MatchList } from './reading/match-list';
export { MatchPage } from './reading/match-page';
export { sideAnswers, standingOf } from './reading/match.view';
export { FullRound } from './round/full-round';
export { Sweep } from './round/sweep';
