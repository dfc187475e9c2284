import type { Server } from 'node:http';
import { ApplicationError } from '../errors.js';

/** Why an address cannot be listened on, by the system's word for it. */
const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'it is taken',
  EACCES: 'it is not allowed to this user',
};

/**
 * Listens on an address.
 *
 * @throws ApplicationError `CONFIG_INVALID` where the port is taken or not allowed, or the address is not of this machine
 */
export function listen(http: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (cause: NodeJS.ErrnoException) => {
      const reason = REASONS[cause.code ?? ''] ?? 'the address is not one of this machine';
      reject(
        new ApplicationError('CONFIG_INVALID', `The server cannot listen on ${host}:${port}: ${reason}.`, {
          place: 'PORT',
          remedy: 'Set PORT (and HOST) to a free address, such as PORT=4001.',
          cause,
        }),
      );
    });
    http.listen(port, host, () => resolve());
  });
}
