import type { Endpoints } from '@contract';
import { Router } from 'express';
import { openApi } from '../openapi';
import { referencePage, referenceStyle } from './page';

/** `/api/openapi.json`, `/api/docs` and its style; made once, since the contract does not change while running. */
export function referenceRoutes(contract: Endpoints, publicUrl: string): Router {
  const document = openApi(contract, publicUrl);
  const page = referencePage(contract, document);
  const router = Router();
  router.get('/api/openapi.json', (_, response) => void response.json(document));
  router.get('/api/docs', (_, response) => void response.type('html').send(page));
  router.get('/api/docs.css', (_, response) => void response.type('css').send(referenceStyle));
  return router;
}
