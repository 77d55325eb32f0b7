import type { VNode } from 'preact';
import type { MessageKey } from '../../../i18n';
import type { FirstStepsSource } from '../panel-sources';
import { usePanel } from '../parts/panel-context';

interface FirstStepsProps {
  readonly steps: FirstStepsSource;
}

/** Tells a new user what terms come from and that saves are stamped, and how to change both. */
export function FirstSteps({ steps }: FirstStepsProps) {
  const { translate } = usePanel();
  const { key, isOn } = steps.stamping();
  return (
    <section class="ai-glossary-first-steps" aria-label={translate('start.label')}>
      <GlossarySources steps={steps}>
        <p>
          {translate(isOn ? 'start.stamps' : 'start.no-stamps', { key })}{' '}
          <TextButton
            label={translate(isOn ? 'start.stop-stamping' : 'start.stamp')}
            onClick={() => steps.setStamping(!isOn)}
          />
        </p>
      </GlossarySources>
      <button type="button" class="mod-cta" onClick={() => steps.close()}>
        {translate('start.close')}
      </button>
    </section>
  );
}

/** Says which notes terms come from, and offers to change that. */
export function GlossarySources({ steps, children }: FirstStepsProps & { readonly children?: VNode }) {
  const { translate } = usePanel();
  const { tags, folders } = steps.sources();
  const values = {
    tags: tags.map((tag) => `#${tag}`).join(', '),
    folders: folders.map((folder) => `“${folder}”`).join(', '),
  };
  return (
    <>
      <p>
        {translate(sentenceFor(tags.length > 0, folders.length > 0), values)}{' '}
        <TextButton label={translate('start.change')} onClick={() => steps.openSettings()} />
      </p>
      {children}
      <button type="button" onClick={() => steps.addNote()}>
        {translate('start.add-note')}
      </button>
      <button type="button" onClick={() => steps.chooseFolder()}>
        {translate('start.add-folder')}
      </button>
    </>
  );
}

function sentenceFor(hasTags: boolean, hasFolders: boolean): MessageKey {
  if (hasTags) return hasFolders ? 'start.tags-and-folders' : 'start.tags';
  return hasFolders ? 'start.folders' : 'start.property';
}

/** A button within a sentence. */
function TextButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="ai-glossary-text-button" onClick={onClick}>
      {label}
    </button>
  );
}
