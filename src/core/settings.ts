/** Everything that a user can set. Flat, so that a declarative control names its key. */
export interface Settings {
  /** A note with one of these tags (or a tag below it) belongs to the glossary. Without `#`. */
  readonly glossaryTags: readonly string[];
  /** A note in one of these folders belongs to the glossary. */
  readonly glossaryFolders: readonly string[];
  /** The block that Insert front matter writes, with its fences left out. */
  readonly frontMatterTemplate: string;
  /** moment tokens. */
  readonly dateFormat: string;
  /** An IANA name, an offset such as `+09:00`, or empty for the device's. */
  readonly timeZone: string;
  readonly stampEnabled: boolean;
  /** The key that is stamped on save. */
  readonly stampKey: string;
}

export const defaultSettings: Settings = {
  glossaryTags: ['ai'],
  glossaryFolders: [],
  frontMatterTemplate: [
    'title: {{title}}',
    'date: {{created}}',
    'aliases: {{aliases}}',
    'tags: {{tags}}',
    'categories: ',
    'description: ',
    'updated: {{updated}}',
  ].join('\n'),
  dateFormat: 'YYYY-MM-DD HH:mm:ss ZZ',
  timeZone: '',
  stampEnabled: true,
  stampKey: 'updated',
};
