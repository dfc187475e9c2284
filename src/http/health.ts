import { Router } from 'express';
import type { Store } from '../store/port.js';

/** Whether the process lives, and whether its store answers. */
export function health(store: Pick<Store, 'engine' | 'revision'>): Router {
  const router = Router();
  router.get('/live', (_request, response) => void response.json({ status: 'ok' }));
  router.get('/ready', async (_request, response) => {
    try {
      response.json({ status: 'ok', engine: store.engine, revision: await store.revision() });
    } catch {
      response.status(503).json({ status: 'unavailable', engine: store.engine });
    }
  });
  return router;
}
