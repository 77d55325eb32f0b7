import { getLanguage, Plugin } from 'obsidian';
import { createReference, MarkedTerms, type NoteText, VaultReference } from './core';
import { ApiFeature } from './features/api/api-feature';
import type { GlossaryApi } from './features/api/glossary-api';
import { BasesFeature } from './features/bases/bases-feature';
import { CliFeature } from './features/cli/cli-feature';
import { ExchangeFeature } from './features/exchange/exchange-feature';
import { StampingFeature } from './features/stamping/stamping-feature';
import { FrontMatterFeature } from './features/front-matter/front-matter-feature';
import { Templates } from './features/front-matter/templates';
import { PublishCheckFeature } from './features/front-matter/publish-check-feature';
import { PanelFeature } from './features/panel/panel-feature';
import { MarksFeature } from './features/marks/marks-feature';
import { LinkingFeature } from './features/linking/linking-feature';
import { ReferenceChanges } from './features/reference/reference-changes';
import { RenameFeature } from './features/rename/rename-feature';
import { SettingsFeature } from './features/settings/settings-feature';
import { NoteStandingFeature } from './features/note-standing/note-standing-feature';
import { SkippedNotesFeature } from './features/skipped-notes/skipped-notes-feature';
import { SettingsWarning } from './features/start/settings-warning';
import { FirstSteps } from './features/start/first-steps';
import { StartFeature } from './features/start/start-feature';
import { StudyFeature } from './features/study/study-feature';
import { SuggestFeature } from './features/suggest/suggest-feature';
import { translator } from './i18n';
import { countedProblems } from './obsidian/counted-problems';
import { copyData, pathBeside } from './obsidian/plugin-files';
import { GlossaryIndex } from './obsidian/glossary-index';
import { loadedNote } from './obsidian/loaded-note';
import { SettingsStore } from './obsidian/settings-store';
import { stalenessOf } from './obsidian/staleness';
import { templateFoldersIn } from './obsidian/template-folders';
import { VaultSurvey } from './obsidian/vault-survey';

/** Creates the parts and gives each its dependencies. */
export default class AiGlossaryPlugin extends Plugin {
  /** For other plugins and scripts: see `docs/api.md`. */
  api?: GlossaryApi;
  readonly #settings = new SettingsStore(this);

  override async onload(): Promise<void> {
    const { app } = this;
    const { vault, metadataCache, workspace } = app;
    const settings = this.addChild(this.#settings);
    await settings.read();

    const translate = translator(getLanguage());
    const clock = (): Date => new Date();
    const templateFolders = templateFoldersIn(app);
    const builtIn = createReference();
    const glossary = this.addChild(
      new GlossaryIndex({
        vault,
        metadataCache,
        workspace,
        settings,
        templateFolders,
        reference: builtIn,
      }),
    );
    this.registerEditorExtension(loadedNote);
    const terms = new MarkedTerms(glossary, () => settings.get());
    const stamping = new StampingFeature({ app, registrar: this, settings, clock, translate });
    const { stamper } = stamping;
    const reference = new VaultReference(glossary, () => settings.get().referenceListing, builtIn);
    const linking = this.addChild(
      new LinkingFeature({ app, stamper, registrar: this, glossary, terms, settings, translate }),
    );
    const study = this.addChild(
      new StudyFeature({ app, registrar: this, glossary, settings, clock, translate }),
    );
    const rename = this.addChild(
      new RenameFeature({
        app,
        stamper,
        registrar: this,
        glossary,
        settings,
        translate,
        journalPath: pathBeside(this, 'rename-run.jsonl'),
        onRenamed: (from, to) => study.renameTerm(from, to),
      }),
    );
    const standing = this.addChild(
      new NoteStandingFeature({ app, registrar: this, glossary, settings, translate }),
    );
    const firstSteps = this.addChild(
      new FirstSteps({ app, stamper, pluginId: this.manifest.id, settings, glossary, translate }),
    );
    const templates = this.addChild(new Templates({ app, settings }));
    const frontMatter = new FrontMatterFeature({
      app,
      stamper,
      registrar: this,
      settings,
      templates,
      templateFolders,
      journalPath: pathBeside(this, 'front-matter-run.jsonl'),
      translate,
      clock,
    });
    const publishCheck = new PublishCheckFeature({
      app,
      stamper,
      registrar: this,
      settings,
      templateFolders,
      translate,
      clock,
    });
    const completeNote = (note: NoteText): string => frontMatter.completeNote(note);
    const survey = this.addChild(
      new VaultSurvey({ vault, metadataCache, workspace, glossary, terms, settings }),
    );
    const staleness = stalenessOf(glossary, settings, clock);
    const panel = this.addChild(
      new PanelFeature({
        app,
        stamper,
        registrar: this,
        glossary,
        terms,
        survey,
        translate,
        completeNote,
        explainNote: () => standing.explain(),
        firstSteps,
        settings,
        onRename: (term) => rename.rename(term),
        onLinked: (note) => linking.reportLinked(note),
        reference,
        publishing: publishCheck.published,
        changes: new ReferenceChanges({ app, stamper, translate }),
        staleness,
      }),
    );
    this.addChild(frontMatter);
    this.addChild(stamping);
    this.api = this.addChild(
      new ApiFeature({ app, glossary, terms, reference: builtIn, stamp: (file) => stamping.stamp(file) }),
    ).api;
    this.addChild(
      new ExchangeFeature({
        app,
        registrar: this,
        glossary,
        reference: builtIn,
        settings,
        search: () => panel.search(),
        completeNote,
        translate,
      }),
    );
    this.addChild(
      new CliFeature({
        app,
        registrar: this,
        glossary,
        terms,
        reference: builtIn,
        problems: () =>
          countedProblems({ glossary, survey, reference, staleness, publishing: publishCheck.published }),
        stamp: (file) => stamping.stamp(file),
        settings,
        translate,
        clock,
      }),
    );
    this.addChild(new BasesFeature({ workspace, registrar: this, glossary, translate }));
    this.addChild(
      new MarksFeature({ app, registrar: this, glossary, terms, reference, settings, translate }),
    );
    this.addChild(publishCheck);
    this.addChild(new SuggestFeature({ app, registrar: this, glossary, terms, settings, translate }));
    this.addChild(new SkippedNotesFeature({ glossary, translate }));
    this.addChild(new StartFeature({ workspace, settings, openPanel: () => panel.introducePanel() }));
    this.addChild(new SettingsWarning({ workspace, settings, copyFile: () => copyData(this), translate }));
    this.addChild(
      new SettingsFeature({
        app,
        plugin: this,
        settings,
        translate,
        clock,
        templates: {
          of: (rule) => frontMatter.templateOf(rule),
          read: (rule) => frontMatter.readTemplateOf(rule),
          onChange: (listener) => templates.onChange(listener),
        },
      }),
    );
  }

  override onExternalSettingsChange(): Promise<void> {
    return this.#settings.read();
  }
}
