import { join } from 'node:path';
import express, { Router } from 'express';
import { readSavedOperations } from '../savedOperations.js';

/** The playground's page, its files and its examples; `home` is the program's own folder. */
export function playground(home: string): Router {
  const pages = join(home, 'dist', 'web', 'playground');
  const router = Router();
  router.get('/', (_request, response) => response.redirect('/graphql'));
  router.get(
    '/graphql/examples.json',
    async (_request, response) => void response.json(await readSavedOperations(join(home, 'queries'))),
  );
  router.use('/playground', express.static(pages, { index: false }));
  router.get('/graphql', (request, response, next) => {
    if (request.accepts(['json', 'html']) === 'html' && !asksSomething(request.query))
      response.sendFile('index.html', { root: pages });
    else next();
  });
  return router;
}

function asksSomething(query: Readonly<Record<string, unknown>>): boolean {
  return ['query', 'documentId', 'extensions'].some((name) => query[name] !== undefined);
}
