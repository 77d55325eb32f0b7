import type { TemplateRule } from '../../core';
import type { Translate } from '../../i18n';
import type { SettingGroupFactory } from './setting-context';

/** The rules that give notes another template: a list that the user fills, sorts and shortens. */
export const templateRuleSettings: SettingGroupFactory = ({ translate, templateRules }) => {
  const rules = templateRules.get();
  return {
    type: 'list',
    heading: translate('settings.rules.heading'),
    cls: 'ai-glossary-settings ai-glossary-template-rules',
    emptyState: translate('settings.rules.none'),
    addItem: { name: translate('settings.rules.add'), action: () => templateRules.edit() },
    onDelete: (index) => templateRules.set(rules.filter((_, at) => at !== index)),
    onReorder: (from, to) => templateRules.set(moved(rules, from, to)),
    items: rules.map((rule, index) => ({
      name: translate(`settings.rules.by.${rule.by}`, { value: rule.value }),
      desc: describe(rule, templateRules.faultOf(rule), translate),
      action: () => templateRules.edit(index),
    })),
  };
};

function describe(rule: TemplateRule, fault: string | undefined, translate: Translate): DocumentFragment {
  const { source, template, onCreate } = rule;
  const parts =
    source === 'note'
      ? translate('settings.rules.note', { path: template })
      : translate('settings.rules.text', { keys: keysOf(template) });
  return createFragment((desc) => {
    desc.appendText(onCreate ? `${parts} ${translate('settings.rules.is-on-create')}` : parts);
    if (fault !== undefined) desc.createDiv({ cls: 'mod-warning', text: fault });
  });
}

function keysOf(template: string): string {
  return [...template.matchAll(/^["']?([^\s"'#:-][^:]*?)["']?:/gm)].map(([, key]) => key).join(', ');
}

function moved(rules: readonly TemplateRule[], from: number, to: number): TemplateRule[] {
  const others = rules.filter((_, at) => at !== from);
  const rule = rules[from];
  return rule === undefined ? others : [...others.slice(0, to), rule, ...others.slice(to)];
}
