import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { formatError, type ReportFault, withoutSchemaHints } from '../api/errors.js';
import { limitRules } from '../api/limits/limitRules.js';
import { buildSchema } from '../api/schema.js';
import type { HttpConfig } from '../config.js';
import { guardPlugin } from './guardPlugin.js';
import type { HttpContext } from './httpContext.js';

/** Time for what is under way when the server is asked to stop, in milliseconds. */
const GRACE_MS = 3_000;

/** The GraphQL server, held to the limits and started. */
export async function startGraphqlServer(
  http: Server,
  config: HttpConfig,
  report: ReportFault,
): Promise<ApolloServer<HttpContext>> {
  const schema = await buildSchema();
  const apollo = new ApolloServer<HttpContext>({
    schema,
    formatError: (found, error) => {
      const shown = formatError(found, error, report);
      return config.production ? withoutSchemaHints(shown) : shown;
    },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    introspection: config.introspection,
    csrfPrevention: true,
    persistedQueries: false,
    parseOptions: { maxTokens: config.limits.tokens },
    validationRules: [...limitRules(config.limits)],
    validationOptions: { maxErrors: config.errors },
    executionOptions: { maxCoercionErrors: config.errors },
    plugins: [
      guardPlugin(schema, config.limits, config),
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: GRACE_MS }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}
