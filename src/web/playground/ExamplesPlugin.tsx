import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { type Example, matchingExamples, variablesOf } from './examples.js';

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
  const [typed, setTyped] = useState('');
  const ask = useAsk(examples);
  const shown = matchingExamples(examples, typed);
  return (
    <section className="examples" aria-label="Example questions">
      <h2>Ask the graph</h2>
      <p>
        A click opens a question and answers it. Change its variables to ask about others; every type and field is
        described in the documentation at the top left.
      </p>
      {examples.length > 0 && (
        <input
          type="search"
          placeholder="Find a question"
          aria-label="Find a question"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      {shown.length === 0 && (
        <p>{examples.length === 0 ? 'The server offers no saved operations.' : 'None has that.'}</p>
      )}
      <ul>
        {shown.map((example) => (
          <li key={example.name}>
            <button type="button" onClick={() => ask(example)}>
              <strong>{example.question || example.name}</strong>
              {example.explanation && <span>{example.explanation}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Opens an example in the editor and answers it; what a person wrote there is kept, in its own tab. */
function useAsk(examples: readonly Example[]): (example: Example) => void {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const operationName = useGraphiQL((state) => state.operationName);
  const { run, addTab } = useGraphiQLActions();
  const [asked, setAsked] = useState<string | null>(null);

  // The editor learns the operation's name a moment after its text has changed, and runs it under that name.
  useEffect(() => {
    if (asked === null || asked !== operationName) return;
    setAsked(null);
    run();
  }, [asked, operationName, run]);

  // An example that stands in the editor when the page opens is answered at once.
  useEffect(() => {
    const text = queryEditor?.getValue();
    const example = examples.find(({ operation }) => operation === text);
    if (!example || !variableEditor) return;
    if (variableEditor.getValue() === '') variableEditor.setValue(variablesOf(example.operation));
    setAsked(example.name);
  }, [queryEditor, variableEditor, examples]);

  return ({ name, operation }) => {
    const text = queryEditor?.getValue().trim();
    if (text && examples.every((example) => example.operation !== text)) addTab();
    variableEditor?.setValue(variablesOf(operation));
    queryEditor?.setValue(operation);
    setAsked(name);
  };
}
