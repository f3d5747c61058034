import { useState } from 'preact/hooks';
import type { TemplateId } from '#domain/notices/template';
import { useDesk } from '../frame/desk-context.ts';
import { useStep } from '../frame/use-step.ts';
import { EditTemplateStep } from './edit-template-step.tsx';
import { draftOf, NEW_TEMPLATE } from './template-draft.ts';
import { TemplateList } from './template-list.tsx';
import './templates.css';

type Step = { kind: 'new' } | { kind: 'one'; id: TemplateId };

/** What clerks choose from when they announce, for whoever writes it. */
export function TemplatesSheet({ onClose }: { onClose: () => void }) {
  const { templates } = useDesk();
  const { step, enter, leave } = useStep<Step>(window.history, window);
  const [done, setDone] = useState<string | null>(null);
  const to = (next: Step): void => {
    setDone(null);
    enter(next);
  };
  const found = step?.kind === 'one' ? templates.find((one) => one.id === step.id) : undefined;
  if (step === null || (step.kind === 'one' && !found)) {
    return (
      <TemplateList
        done={done}
        onNew={() => to({ kind: 'new' })}
        onOne={(id) => to({ kind: 'one', id })}
        onClose={onClose}
      />
    );
  }
  return (
    <EditTemplateStep
      template={found ?? null}
      begin={found ? draftOf(found) : NEW_TEMPLATE}
      onDone={(told) => {
        setDone(told);
        leave();
      }}
      onBack={leave}
      onClose={onClose}
    />
  );
}
