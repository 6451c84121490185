import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import { servedBy } from './serve';

/** An answer that does not have the shape the contract promises; names fields, never values. */
export class WrongAnswer extends Error {
  override readonly name = 'WrongAnswer';
}

/** Lets only what the contract lists leave the app. */
export class TrimAnswer implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const served = servedBy(context.getHandler());
    return next.handle().pipe(
      map((value: unknown) => {
        const parsed = served?.endpoint.answer.safeParse(value);
        if (parsed?.success) return parsed.data;
        const fields = parsed?.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`) ?? [];
        throw new WrongAnswer(`${served?.route}: ${fields.join(', ')}`);
      }),
    );
  }
}
