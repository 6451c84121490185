import { kindOf, type Kind } from '@contract';
import { StreamableFile, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { map, type Observable } from 'rxjs';
import type { Delivery } from './delivery';
import { asFile } from './file';
import { servedBy } from './serve';
import { asText } from './text';

/** Where something is, with the fields of an answer in its path. */
const filled = (path: string, fields: unknown): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String((fields as Record<string, unknown>)[name])));

const goTo = (response: Response, address: string): void => void response.setHeader('Location', address);

/** What each kind sends beside what the handler answered: headers, and how the body travels. */
const BY_KIND: Readonly<Record<Kind, (delivery: Delivery<never>) => unknown>> = {
  json: ({ value }) => value,
  created: ({ value, endpoint, response }) => {
    goTo(response, `/api${filled(endpoint.created ?? '', value)}`);
    return value;
  },
  nothing: () => undefined,
  elsewhere: ({ value, response }: Delivery<{ to: string }>) => goTo(response, value.to),
  text: asText,
  download: (delivery): StreamableFile => asFile(delivery),
};

/** Sends an answer in the way of its kind. Outside the request keys, so that one that was kept is sent in the same way. */
export class Deliver implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const endpoint = servedBy(context.getHandler())?.endpoint;
    if (!endpoint) return next.handle();
    const http = context.switchToHttp();
    const [request, response] = [http.getRequest<Request>(), http.getResponse<Response>()];
    const send = BY_KIND[kindOf(endpoint)];
    return next.handle().pipe(map((value: unknown) => send({ value: value as never, endpoint, request, response })));
  }
}
