export { ContactStage } from './contact-stage.entity';
export { AnswersModule } from './answers.module';
export { Answers, type AnswerInput } from './answers.service';
