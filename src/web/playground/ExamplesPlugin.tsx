import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Example } from './examples.js';

/** The side panel that lists the saved operations as the questions they answer. */
export function examplesPlugin(examples: readonly Example[]): GraphiQLPlugin {
  return {
    title: 'Examples',
    icon: ExamplesIcon,
    content: () => <ExampleList examples={examples} />,
  };
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 6h16M4 12h16M4 18h10" />
    </svg>
  );
}

function ExampleList({ examples }: { readonly examples: readonly Example[] }) {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const { run } = useGraphiQLActions();
  const ask = ({ operation }: Example) => {
    variableEditor?.setValue('');
    queryEditor?.setValue(operation);
    // The editor reads the operation's name a moment after the text changes.
    setTimeout(run, 150);
  };
  return (
    <section className="examples" aria-label="Example questions">
      <h2>Examples</h2>
      {examples.length === 0 && <p>The server offers no saved operations.</p>}
      <ul>
        {examples.map((example) => (
          <li key={example.name}>
            <button type="button" onClick={() => ask(example)}>
              {example.question || example.name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
