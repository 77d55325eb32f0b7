import { type Clock, monthsBefore, type StalenessSource } from '../core';
import type { GlossaryIndex } from './glossary-index';
import type { SettingsPort } from './settings-store';

/** Makes a `StalenessSource` that uses the number of months in the settings. */
export function stalenessOf(
  glossary: Pick<GlossaryIndex, 'editedAt'>,
  settings: Pick<SettingsPort, 'get' | 'onChange'>,
  clock: Clock,
): StalenessSource {
  return {
    before: () => {
      const { staleMonths } = settings.get();
      return staleMonths === 0 ? undefined : monthsBefore(clock(), staleMonths);
    },
    editedAt: (path) => glossary.editedAt(path),
    onChange: (listener) => settings.onChange(listener),
  };
}
