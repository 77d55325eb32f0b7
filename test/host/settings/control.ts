import type * as Obsidian from 'obsidian';
import type { BaseComponent, ValueComponent } from '../controls/base';
import { PathSuggest } from './path-suggest';
import type { Setting } from './setting';
import type { SettingTab } from './setting-tab';

type Validate = (value: unknown) => unknown;

/** Passes the user's input to the tab, unless it is invalid. */
function connect<T>(options: {
  tab: SettingTab;
  setting: Setting;
  control: Obsidian.SettingControl;
  component: ValueComponent<T>;
  /** Converts the control's value to the stored one. */
  toStored?: (value: T) => unknown;
}): void {
  const { tab, setting, control, component, toStored = (value: T): unknown => value } = options;
  const validate = control.validate as Validate | undefined;
  const check = async (value: unknown): Promise<boolean> => {
    const message = await validate?.(value);
    const refusal = typeof message === 'string' && message !== '' ? message : null;
    setting.setErrorMessage(refusal);
    return refusal === null;
  };
  component.onChange(async (value) => {
    const stored = toStored(value);
    if (validate && !(await check(stored))) return;
    await tab.setControlValue(control.key, stored);
    tab.refreshDomState();
  });
  if (validate) void check(toStored(component.getValue()));
}

const asText = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';

function numberOf(control: Obsidian.SettingNumberControl, text: string): number {
  const value = Number(text);
  return text.trim() === '' || Number.isNaN(value) ? (control.defaultValue ?? 0) : value;
}

/** Adds the control of a definition to its row. */
export function addControl(
  tab: SettingTab,
  setting: Setting,
  control: Obsidian.SettingControl,
): BaseComponent {
  const value = tab.getControlValue(control.key) ?? control.defaultValue;
  const shared = { tab, setting, control };
  switch (control.type) {
    case 'toggle':
      setting.addToggle((component) => connect({ ...shared, component: component.setValue(value === true) }));
      break;
    case 'dropdown':
      setting.addDropdown((component) =>
        connect({ ...shared, component: component.addOptions(control.options).setValue(asText(value)) }),
      );
      break;
    case 'slider':
      setting.addSlider((component) => {
        component.setLimits(control.min, control.max, control.step).setValue(Number(value));
        if (control.displayFormat) component.setDisplayFormat(control.displayFormat);
        connect({ ...shared, component });
      });
      break;
    case 'color':
      setting.addColorPicker((component) =>
        connect({ ...shared, component: component.setValue(asText(value)) }),
      );
      break;
    case 'textarea':
      setting.addTextArea((component) => {
        component.setPlaceholder(control.placeholder ?? '').setValue(asText(value));
        component.inputEl.rows = control.rows ?? 4;
        connect({ ...shared, component });
      });
      break;
    case 'number':
      setting.addText((component) => {
        const { min, max, step } = control;
        component.inputEl.type = 'number';
        component.inputEl.setAttrs({ min: min ?? null, max: max ?? null, step: step ?? null });
        component.setPlaceholder(control.placeholder ?? '').setValue(asText(value));
        connect({ ...shared, component, toStored: (text) => numberOf(control, text) });
      });
      break;
    default:
      setting.addText((component) => {
        component.setPlaceholder(control.placeholder ?? '').setValue(asText(value));
        connect({ ...shared, component });
        if (control.type !== 'text') new PathSuggest(tab.app, component, control);
      });
  }
  const component = setting.components.at(-1);
  if (!component) throw new Error(`No control of type ${control.type}`);
  return component;
}
