import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type express from 'express';
import { Config } from '@backend/platform/config';
import { Ids } from '@backend/platform/ids';
import { Log } from '@backend/platform/log';
import { securityHeaders } from './headers';
import { Readiness } from './readiness';
import { referenceRoutes } from './reference-page/routes';
import { requestLog } from './request-log';
import { routesOf } from './routes';
import { CONTRACT } from './served-contract';
import { web } from './web/web';

/** Hangs everything in front of the handlers that speaks HTTP only: headers, files, bodies, reference page. */
export function prepare(app: NestExpressApplication): void {
  const config = app.get(Config);
  const server = app.getHttpAdapter().getInstance();
  server.disable('x-powered-by');
  server.set('etag', false);
  server.set('trust proxy', config.trustProxy);
  app.setGlobalPrefix('api');
  app.use(requestLog(app.get(Log), app.get(Ids)));
  app.use(app.get(Readiness).partingWords());
  app.use(securityHeaders(config.publicUrl.startsWith('https://')));
  app.use(compression());
  app.use(web(config.webDir));
  app.use('/api', (_: express.Request, response: express.Response, next: express.NextFunction) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.use(referenceRoutes(app.get(CONTRACT), config.publicUrl));
  app.use('/api', routesOf(app.get(CONTRACT)));
}
