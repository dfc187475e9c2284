import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examplesPlugin } from './ExamplesPlugin.js';
import { firstExample, loadExamples } from './examples.js';
import { fetchAnswer } from './fetchAnswer.js';

const root = document.getElementById('root');
if (root) {
  const examples = await loadExamples();
  const first = firstExample(examples);
  const plugin = examplesPlugin(examples);
  createRoot(root).render(
    <GraphiQL
      fetcher={fetchAnswer}
      plugins={[plugin, HISTORY_PLUGIN]}
      visiblePlugin={plugin}
      defaultEditorToolsVisibility="variables"
      {...(first && { defaultQuery: first.operation })}
    >
      <GraphiQL.Logo>AI Industry Graph</GraphiQL.Logo>
    </GraphiQL>,
  );
}
