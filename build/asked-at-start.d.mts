/** Whether a sentence stands unpacked in a release: each start asks for it, or the panel or its underlines do. */
export function isAskedAtStart(key: string): boolean;
