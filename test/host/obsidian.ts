/**
 * The module `obsidian` in tests and in the workbench: functions and values of the mocks, but the classes of this
 * folder, which behave like the app's.
 */
export * from 'obsidian-test-mocks/obsidian';

export { App } from './app/create-app';
export { Keymap, Scope } from './app/keymap';
export { Plugin } from './app/plugin';
export { Tasks } from './app/tasks';
export { Component } from './app/component';
export {
  BasesEntry,
  BasesEntryGroup,
  BasesQueryResult,
  BasesView,
  BasesViewConfig,
  QueryController,
} from './bases/base-query';
export { BaseComponent, ValueComponent } from './controls/base';
export { ButtonComponent, ExtraButtonComponent } from './controls/buttons';
export {
  ColorComponent,
  DisplayValueComponent,
  DropdownComponent,
  ProgressBarComponent,
  SliderComponent,
  ToggleComponent,
} from './controls/choices';
export {
  AbstractTextComponent,
  MomentFormatComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
} from './controls/text';
export { Editor } from './editor/editor';
export { EditorSuggest } from './editor/editor-suggest';
export {
  editorEditorField,
  editorInfoField,
  editorInfoField as editorViewField,
  editorLivePreviewField,
  livePreviewState,
} from './editor/fields';
export { Events } from './app/events';
export { TAbstractFile, TFile, TFolder } from './files/files';
export { MarkdownRenderChild, MarkdownRenderer } from './markdown/markdown-renderer';
export { PreviewMode as MarkdownPreviewView } from './markdown/preview-mode';
export {
  getAllTags,
  getFrontMatterInfo,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
  parseYaml,
  stringifyYaml,
} from './metadata/front-matter';
export {
  getLinkpath,
  iterateCacheRefs,
  iterateRefs,
  parseLinktext,
  resolveSubpath,
  stripHeading,
  stripHeadingForLink,
} from './metadata/link-text';
export { MetadataCache } from './metadata/metadata-cache';
export { FileManager } from './files/file-manager';
export { normalizePath } from './files/paths';
export { Vault } from './files/vault';
export { getLanguage, Platform } from './app/platform';
export { Setting } from './settings/setting';
export { SettingGroup } from './settings/setting-group';
export { PluginSettingTab, SettingPage, SettingTab } from './settings/setting-tab';
export { ConfirmationButton, ConfirmationModal } from './ui/confirmation-modal';
export { prepareFuzzySearch } from './ui/fuzzy-search';
export { HoverPopover, PopoverState } from './ui/hover-popover';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './ui/icons';
export { AbstractInputSuggest } from './ui/input-suggest';
export { Menu } from './ui/menu';
export { MenuItem } from './ui/menu-item';
export { Modal } from './ui/modal';
export { Notice } from './ui/notice';
export { PopoverSuggest } from './ui/popover-suggest';
export { renderMatches, renderResults } from './ui/render-matches';
export { sanitizeHTMLToDom } from './ui/sanitize';
export { FuzzySuggestModal, SuggestModal } from './ui/suggest-modal';
export { displayTooltip, setTooltip } from './ui/tooltip';
export { EditableFileView, FileView } from './view/file-view';
export { ItemView } from './view/item-view';
export { MarkdownView } from './view/markdown-view';
export { TextFileView } from './view/text-file-view';
export { View } from './view/view';
export {
  WorkspaceContainer,
  WorkspaceFloating,
  WorkspaceItem,
  WorkspaceMobileDrawer,
  WorkspaceParent,
  WorkspaceRoot,
  WorkspaceSidedock,
  WorkspaceSplit,
} from './workspace/items';
export { WorkspaceLeaf } from './workspace/leaf';
export { WorkspaceWindow } from './workspace/popout';
export { WorkspaceRibbon } from './workspace/ribbon';
export { WorkspaceTabs } from './workspace/tabs';
export { Workspace } from './workspace/workspace';
