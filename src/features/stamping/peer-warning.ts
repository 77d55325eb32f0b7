import { type App, Component, normalizePath, Notice } from 'obsidian';
import { peerStamperIds, type PeerStamper, readPeerStamper, settingsFromPeer } from '../../core';
import type { MessageKey, Translate } from '../../i18n';
import { duration } from '../../i18n/durations';
import { noticeButtons } from '../../obsidian/action-notice';
import type { SettingsPort } from '../../obsidian/settings-store';

export interface PeerWarningDeps {
  readonly app: App;
  readonly settings: Pick<SettingsPort, 'get' | 'update'>;
  readonly translate: Translate;
}

/** The part of the app that knows which plugins are enabled. The typings leave it out. */
interface PluginList {
  readonly enabledPlugins?: ReadonlySet<string>;
  disablePluginAndSave?: (id: string) => Promise<unknown>;
}

/**
 * Warns that another plugin stamps the same key, says which of its settings would be taken over, and offers to do so.
 * Until the user answers, the warning is repeated at each start.
 */
export class PeerWarning extends Component {
  readonly #deps: PeerWarningDeps;
  /** Which plugins were checked, and for which key of ours. */
  readonly #lookedAt = new Set<string>();
  #isLoaded = false;

  constructor(deps: PeerWarningDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    this.#isLoaded = true;
    const { workspace } = this.#deps.app;
    workspace.onLayoutReady(() => void this.check());
    // The app has no event for a plugin that is switched on, so check when the next note is opened.
    this.registerEvent(workspace.on('file-open', () => void this.check()));
  }

  override onunload(): void {
    this.#isLoaded = false;
  }

  /** Checks the plugins that are enabled now and have not been checked before. */
  async check(): Promise<void> {
    for (const id of peerStamperIds) {
      const { stampEnabled, stampKey } = this.#deps.settings.get();
      if (!stampEnabled || !this.#isOn(id)) continue;
      const looked = `${id} ${stampKey}`;
      if (this.#lookedAt.has(looked)) continue;
      this.#lookedAt.add(looked);
      const peer = readPeerStamper(id, await this.#read(id));
      const { stampPeersTold } = this.#deps.settings.get();
      if (!this.#isLoaded || peer?.key !== stampKey || stampPeersTold.includes(id)) continue;
      this.#warn(peer);
    }
  }

  #isOn(id: string): boolean {
    return this.#plugins.enabledPlugins?.has(id) ?? false;
  }

  get #plugins(): PluginList {
    return (this.#deps.app as App & { readonly plugins?: PluginList }).plugins ?? {};
  }

  async #read(id: string): Promise<unknown> {
    const { vault } = this.#deps.app;
    const path = normalizePath(`${vault.configDir}/plugins/${id}/data.json`);
    try {
      return JSON.parse(await vault.adapter.read(path)) as unknown;
    } catch {
      // There are no readable settings, so the plugin uses its defaults.
      return undefined;
    }
  }

  #warn(peer: PeerStamper): void {
    const { translate } = this.#deps;
    const notice = new Notice('', 0);
    const values = { plugin: peer.name, key: peer.key };
    const canSwitchOff = this.#canSwitchOff(peer);
    notice.messageEl.createEl('p', { text: translate('stamp.peer-warning', values) });
    notice.messageEl.createEl('p', {
      text: translate(canSwitchOff ? 'stamp.peer-offer' : 'stamp.peer-offer-by-hand', values),
    });
    const list = notice.messageEl.createEl('ul', 'ai-glossary-peer-settings');
    for (const text of settingsOffered(peer, translate)) list.createEl('li', { text });
    const buttons = noticeButtons(notice);
    const offer = (text: string, run: () => void) => {
      buttons.createEl('button', { text }, (button) => {
        this.registerDomEvent(button, 'click', () => {
          notice.hide();
          void this.#answered(peer);
          run();
        });
      });
    };
    const takeOver = canSwitchOff ? 'stamp.peer-take-over' : 'stamp.peer-take-over-by-hand';
    offer(translate(takeOver, values), () => void this.takeOver(peer));
    offer(translate('stamp.peer-leave'), () => undefined);
  }

  async #answered({ id }: PeerStamper): Promise<void> {
    const { settings } = this.#deps;
    const told = settings.get().stampPeersTold;
    if (!told.includes(id)) await settings.update({ stampPeersTold: [...told, id] });
  }

  /** Linter has many other uses, so only the user can decide to switch it off. */
  #canSwitchOff({ id }: PeerStamper): boolean {
    return id !== 'obsidian-linter' && this.#plugins.disablePluginAndSave !== undefined;
  }

  /** Takes over a peer's key, format and scope, and switches the peer off if the app allows it. */
  async takeOver(peer: PeerStamper): Promise<void> {
    const { settings, translate } = this.#deps;
    await settings.update(settingsFromPeer(peer, settings.get()));
    const canSwitchOff = this.#canSwitchOff(peer);
    if (canSwitchOff) await this.#plugins.disablePluginAndSave?.(peer.id);
    const { stampKey: key, dateFormat: format } = settings.get();
    const message = canSwitchOff ? 'stamp.peer-taken-over' : 'stamp.peer-switch-off';
    new Notice(translate(message, { plugin: peer.name, key, format }), 0);
  }
}

/** The settings that are taken over from a peer, one per line, and those that cannot be. */
function settingsOffered(peer: PeerStamper, translate: Translate): string[] {
  const lines: readonly (readonly [MessageKey, string | undefined])[] = [
    ['stamp.peer-setting.format', peer.format],
    ['stamp.peer-setting.time-zone', peer.timeZone],
    [
      'stamp.peer-setting.interval',
      peer.minimumInterval === undefined ? undefined : duration(peer.minimumInterval, translate.locale),
    ],
    ['stamp.peer-setting.folders', peer.excludedFolders.join(', ')],
    ['stamp.peer-setting.patterns', peer.excludedPatterns.join(', ')],
    ['stamp.peer-setting.property', peer.excludedProperty],
    ['stamp.peer-setting.body-only', peer.counts === 'body' ? peer.counts : undefined],
    ['stamp.peer-setting.adds-missing', peer.addsMissing ? peer.key : undefined],
    ['stamp.peer-setting.not-taken', peer.notTaken.join(', ')],
  ];
  return lines.flatMap(([message, value]) =>
    value === undefined || value === '' ? [] : [translate(message, { value })],
  );
}
