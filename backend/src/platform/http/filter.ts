import { PROBLEMS, type FieldProblem, type ProblemBody, type ProblemCode } from '@contract/problems';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { isUnreachable } from '@backend/platform/database';
import type { Ids } from '@backend/platform/ids';
import type { Log } from '@backend/platform/log';
import { languageAsked, wordsIn } from '@backend/platform/words';
import { Problem } from './problem';
import { servedBy, type Known } from './serve';

/** What express and its body parser throw, by status. */
const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'request.malformed',
  404: 'not_found',
  413: 'request.too_large',
  415: 'request.not_json',
};

const statusOf = (error: unknown): number | undefined => {
  if (error instanceof HttpException) return error.getStatus();
  const { status, expose } = (error ?? {}) as { status?: unknown; expose?: unknown };
  return typeof status === 'number' && expose === true ? status : undefined;
};

/** Answers every refusal as problem+json. Unknown errors get a reference number that the log has too. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly ids: Ids,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const request = host.switchToHttp().getRequest<Known>();
    const cutOff = request.destroyed && !request.complete;
    if (response.headersSent || cutOff) {
      response.destroy();
      return;
    }
    // What is left of a refused body goes nowhere; only then can the other side read the answer.
    request.resume();
    const problem = this.problemOf(error);
    const reference = problem ? undefined : this.report(error, host, request);
    send(request, response, problem ?? new Problem('unexpected'), reference);
  }

  private problemOf(error: unknown): Problem | undefined {
    if (error instanceof Problem) return error;
    if (isUnreachable(error)) {
      this.log.warn('database unreachable', { error });
      return new Problem('service.unavailable', [], 2);
    }
    const code = BY_STATUS[statusOf(error) ?? 0];
    return code && new Problem(code);
  }

  private report(error: unknown, host: ArgumentsHost, request: Known): string {
    const handler = 'getHandler' in host ? (host as { getHandler(): object }).getHandler() : undefined;
    const reference = this.ids
      .secret()
      .replace(/[^a-z\d]/gi, '')
      .slice(0, 8)
      .toUpperCase();
    const route = handler && servedBy(handler)?.route;
    this.log.error('unexpected', { reference, error, request: request.requestId, ...(route && { route }) });
    return reference;
  }
}

function send(request: Known, response: Response, problem: Problem, reference: string | undefined): void {
  const status = PROBLEMS[problem.code];
  const body: ProblemBody = {
    type: `/api/docs#${problem.code}`,
    title: wordsIn(request.me?.language ?? languageAsked(request)).problem(problem.code),
    status,
    code: problem.code,
    fields: [...problem.fields] as FieldProblem[],
    ...(reference && { reference }),
  };
  if (problem.retryAfter !== undefined) response.setHeader('Retry-After', String(problem.retryAfter));
  response.setHeader('Cache-Control', 'no-store');
  response.status(status).type('application/problem+json').send(JSON.stringify(body));
}
