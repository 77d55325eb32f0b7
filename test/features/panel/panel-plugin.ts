import { Plugin } from 'obsidian';
import { defaultSettings, MarkedTerms, type Term } from '../../../src/core';
import { PanelFeature, type PanelFeatureDeps } from '../../../src/features/panel/panel-feature';
import { translator } from '../../../src/i18n';
import { fixedSettings } from '../../obsidian/fixed-settings';
import { noStamps } from '../../obsidian/no-stamps';
import { FakeGlossary } from './panel-page';

/** A plugin of the panel alone, with these terms. */
export function pluginWith(terms: readonly Term[], others: Partial<PanelFeatureDeps> = {}) {
  return class extends Plugin {
    feature: PanelFeature | undefined;

    override onload(): void {
      const reader = new FakeGlossary(terms);
      const marked = new MarkedTerms(reader, () => defaultSettings);
      this.feature = this.addChild(
        new PanelFeature({
          app: this.app,
          stamper: noStamps,
          registrar: this,
          glossary: reader,
          terms: marked,
          completeNote: ({ text }) => text,
          explainNote: () => undefined,
          translate: translator('en'),
          settings: fixedSettings(),
          onLinked: () => undefined,
          ...others,
        }),
      );
    }
  };
}
