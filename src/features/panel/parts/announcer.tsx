import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

const Announce = createContext<(text: string) => void>(() => undefined);

/** Tells a screen reader what an action has changed away from the focus. */
export function useAnnounce(): (text: string) => void {
  return useContext(Announce);
}

/** Holds what is announced in the components within. */
export function Announcer({ children }: { readonly children: ComponentChildren }) {
  const [said, setSaid] = useState({ number: 0, text: '' });
  const announce = useCallback((text: string) => setSaid(({ number }) => ({ number: number + 1, text })), []);
  return (
    <Announce.Provider value={announce}>
      {children}
      <div class="ai-glossary-hidden-text" aria-live="polite">
        {/* What is said twice is a new element, or it would be heard once. */}
        <span key={said.number}>{said.text}</span>
      </div>
    </Announce.Provider>
  );
}
