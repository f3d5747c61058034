import { useState } from 'preact/hooks';
import { useDesk } from './desk-context.ts';

/** Copies a text; where the phone forbids it, the text beside it can still be marked by hand. */
export function CopyButton({ text }: { text: string }) {
  const { speech } = useDesk();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <button class="link" type="button" onClick={() => void copy()}>
      <span aria-live="polite">{copied ? speech.staff.keys.copied : speech.staff.keys.copy}</span>
    </button>
  );
}
