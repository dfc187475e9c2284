import type { Fetcher } from '@graphiql/toolkit';

/** Sends an operation to the server that the page came from, and to no other. */
export const fetchAnswer: Fetcher = async (parameters, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...options?.headers, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(parameters),
  });
  return response.json();
};
