import { Plugin } from 'obsidian';
import { defaultSettings, MarkedTerms, type Term } from '../../../src/core';
import { GlossaryFeature } from '../../../src/features/glossary-view/glossary-feature';
import { translator } from '../../../src/i18n';
import { FakeGlossary } from './panel-page';

/** A plugin of the panel alone, with these terms. */
export function pluginWith(terms: readonly Term[]) {
  return class extends Plugin {
    feature: GlossaryFeature | undefined;

    override onload(): void {
      const reader = new FakeGlossary(terms);
      const marked = new MarkedTerms(reader, () => defaultSettings);
      this.feature = this.addChild(
        new GlossaryFeature({
          app: this.app,
          registrar: this,
          glossary: reader,
          terms: marked,
          completeNote: ({ text }) => text,
          explainNote: () => undefined,
          translate: translator('en'),
          glossaryTags: () => ['ai'],
          onLinked: () => undefined,
        }),
      );
    }
  };
}
