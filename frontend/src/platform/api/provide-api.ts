import {
  HttpErrorResponse,
  HttpResponse,
  provideHttpClient,
  withInterceptors,
  type HttpInterceptorFn,
} from '@angular/common/http';
import { inject, type EnvironmentProviders } from '@angular/core';
import { catchError, tap, throwError } from 'rxjs';
import { Connection } from './connection';
import { problemFrom } from './problem';

/** Turns every failed answer into a `Problem` and keeps the connection's state up to date. */
export const problems: HttpInterceptorFn = (request, next) => {
  const connection = inject(Connection);
  return next(request).pipe(
    tap((event) => {
      if (event instanceof HttpResponse) connection.met(event.status);
    }),
    catchError((error: unknown) => {
      if (error instanceof HttpErrorResponse) connection.met(error.status);
      return throwError(() => problemFrom(error));
    }),
  );
};

/** The HTTP client the typed caller stands on. */
export const provideApi = (): EnvironmentProviders => provideHttpClient(withInterceptors([problems]));
