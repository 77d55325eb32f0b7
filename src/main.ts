import { getLanguage, Plugin } from 'obsidian';
import { MarkedTerms } from './core';
import { StampingFeature } from './features/stamping/stamping-feature';
import { newTermNote } from './features/front-matter/new-term-note';
import { FrontMatterFeature } from './features/front-matter/front-matter-feature';
import { PublishCheckFeature } from './features/front-matter/publish-check-feature';
import { GlossaryFeature } from './features/glossary-view/glossary-feature';
import { HighlightingFeature } from './features/highlighting/highlighting-feature';
import { LinkingFeature } from './features/linking/linking-feature';
import { GlossarySettingTab } from './features/settings/setting-tab';
import { NoteStandingFeature } from './features/note-standing/note-standing-feature';
import { SkippedNotesFeature } from './features/skipped-notes/skipped-notes-feature';
import { SettingsWarning } from './features/start/settings-warning';
import { StartFeature } from './features/start/start-feature';
import { SuggestFeature } from './features/suggest/suggest-feature';
import { translator } from './i18n';
import { copyData } from './obsidian/data-copy';
import { GlossaryIndex } from './obsidian/glossary-index';
import { loadedNote } from './obsidian/loaded-note';
import { SettingsStore } from './obsidian/settings-store';
import { templateFoldersOf } from './obsidian/template-folders';
import { VaultSurvey } from './obsidian/vault-survey';

/** Makes the parts and hands each what it needs. */
export default class AiGlossaryPlugin extends Plugin {
  readonly #settings = new SettingsStore(this);

  override async onload(): Promise<void> {
    const { app } = this;
    const { vault, metadataCache, workspace } = app;
    const settings = this.addChild(this.#settings);
    await settings.read();

    const translate = translator(getLanguage());
    const clock = (): Date => new Date();
    const templateFolders = (): readonly string[] => templateFoldersOf(app);
    const glossary = this.addChild(
      new GlossaryIndex({ vault, metadataCache, workspace, settings, templateFolders }),
    );
    this.registerEditorExtension(loadedNote);
    const terms = new MarkedTerms(glossary, () => settings.get());
    const linking = this.addChild(
      new LinkingFeature({ app, registrar: this, glossary, terms, settings, translate }),
    );
    const panel = this.addChild(
      new GlossaryFeature({
        app,
        registrar: this,
        glossary,
        terms,
        survey: this.addChild(
          new VaultSurvey({ vault, metadataCache, workspace, glossary, terms, settings }),
        ),
        translate,
        completeNote: (note) => newTermNote(note, settings.get(), clock()),
        glossaryTags: () => settings.get().glossaryTags,
        rows: {
          isCompact: () => settings.get().panelCompactRows,
          onChange: (listener) => settings.onChange(listener),
        },
        onLinked: (note) => linking.reportLinked(note),
        ignoredProblems: {
          get: () => settings.get().ignoredProblems,
          set: (ignoredProblems) => void settings.update({ ignoredProblems }),
          onChange: (listener) => settings.onChange(listener),
        },
      }),
    );
    this.addChild(
      new FrontMatterFeature({
        app,
        registrar: this,
        settings: () => settings.get(),
        templateFolders,
        translate,
        clock,
      }),
    );
    this.addChild(
      new PublishCheckFeature({ app, registrar: this, settings: () => settings.get(), translate, clock }),
    );
    this.addChild(new StampingFeature({ app, registrar: this, settings, clock, translate }));
    this.addChild(new HighlightingFeature({ app, registrar: this, glossary, terms, settings, translate }));
    this.addChild(new SuggestFeature({ app, registrar: this, glossary, terms, settings, translate }));
    this.addChild(new SkippedNotesFeature({ glossary, translate }));
    const glossaryTags = (): readonly string[] => settings.get().glossaryTags;
    this.addChild(new NoteStandingFeature({ app, registrar: this, glossary, glossaryTags, translate }));
    this.addChild(new StartFeature({ workspace, settings, openPanel: () => panel.introducePanel() }));
    this.addChild(new SettingsWarning({ workspace, settings, copyFile: () => copyData(this), translate }));
    this.addSettingTab(new GlossarySettingTab({ app, plugin: this, settings, translate, clock }));
  }

  override onExternalSettingsChange(): Promise<void> {
    return this.#settings.read();
  }
}
