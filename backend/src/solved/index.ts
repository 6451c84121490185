export { ChallengeEnding, SolvedCase } from './solved-case.entity';
export { SolvedModule } from './solved.module';
export { SolvedReading } from './solved-reading';
