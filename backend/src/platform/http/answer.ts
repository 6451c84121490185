import type { Written } from '@contract';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { map, type Observable } from 'rxjs';
import type * as z from 'zod';
import { fingerprint } from '@backend/platform/ids';
import { servedBy } from './serve';

/** An answer that does not have the shape the contract promises; names fields, never values. */
export class WrongAnswer extends Error {
  override readonly name = 'WrongAnswer';
}

/** Lets only what the contract lists leave the house. */
export class TrimAnswer implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const served = servedBy(context.getHandler());
    const http = context.switchToHttp();
    return next.handle().pipe(
      map((value: unknown) => {
        const parsed = served?.endpoint.answer.safeParse(value);
        if (parsed?.success) {
          if (!served?.endpoint.type) return parsed.data;
          return asItIs(
            parsed.data as z.output<typeof Written>,
            http.getRequest<Request>(),
            http.getResponse<Response>(),
          );
        }
        const fields = parsed?.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`) ?? [];
        throw new WrongAnswer(`${served?.route}: ${fields.join(', ')}`);
      }),
    );
  }
}

/**
 * Sends a text with what a reader needs to ask again cheaply; express answers 304 by these headers. It may be kept, but
 * not be shown without asking: what was withdrawn is gone at once.
 */
function asItIs({ text, changedAt }: z.output<typeof Written>, request: Request, response: Response): string {
  // A fetch that shows what it has also says `no-cache`; express would take that for the wish to get all of it again.
  delete request.headers['cache-control'];
  response.setHeader('Cache-Control', 'no-cache');
  // Weak, because the same text may travel packed or not.
  response.setHeader('ETag', `W/"${fingerprint(text).slice(0, 32)}"`);
  if (changedAt !== null) response.setHeader('Last-Modified', new Date(changedAt).toUTCString());
  return text;
}
