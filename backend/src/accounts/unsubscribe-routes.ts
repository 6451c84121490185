import { pathTo } from '@contract/pages';
import { Router } from 'express';

/**
 * The address in `List-Unsubscribe` is for a POST; a mail program that opens it in a browser instead is sent to the page
 * with a button. Scanners that follow links so change nothing.
 */
export function unsubscribeRoutes(): Router {
  const router = Router();
  router.get('/api/unsubscribe/:token', (request, response) => {
    response.redirect(303, `${pathTo('unsubscribe')}#${encodeURIComponent(request.params.token)}`);
  });
  return router;
}
