import { ErrorHandler, provideBrowserGlobalErrorListeners, type ApplicationConfig } from '@angular/core';
import {
  provideRouter,
  RouteReuseStrategy,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
} from '@angular/router';
import { provideApi } from '@frontend/platform/api';
import { PageReuse, PageTitle, providePageAddresses } from '@frontend/platform/page';
import { Faults } from './faults';
import { ROUTES } from './routes';

export const CONFIG: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideApi(),
    provideRouter(
      ROUTES,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    providePageAddresses(),
    { provide: RouteReuseStrategy, useClass: PageReuse },
    { provide: TitleStrategy, useExisting: PageTitle },
    { provide: ErrorHandler, useClass: Faults },
  ],
};
