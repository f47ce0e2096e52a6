import { useRef, useState } from 'preact/hooks';

/** The team's approved words for the customer, ready to be copied. */
export function ApprovedWords({ words }: { readonly words: string }) {
  const quote = useRef<HTMLQuoteElement>(null);
  const [says, setSays] = useState('Copy');
  return (
    <div>
      <p class="muted">Words to use</p>
      <blockquote ref={quote}>{words}</blockquote>
      <button
        type="button"
        class="text"
        onClick={() => {
          if (quote.current) getSelection()?.selectAllChildren(quote.current);
          void copy(words).then(setSays);
        }}
      >
        {says}
      </button>
    </div>
  );
}

/** The page that frames the sidebar may keep the clipboard to itself: then the words are selected all the same. */
async function copy(words: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(words);
    return 'Copied';
  } catch {
    return 'Selected: copy with Ctrl+C';
  }
}
