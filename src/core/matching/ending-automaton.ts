import { Final, finalOf, isSyllable, Kind, kindAt } from './boundaries';
import type { Grammar } from './ending-grammar';

/** A syllable of a form, between states of the grammar. */
interface Node {
  readonly next: Map<number, Node>;
  /** The states after a form that ends here. */
  readonly reaches: Set<string>;
  readonly number: number;
}

/** The nodes that the syllables so far can lead to. */
interface Configuration {
  readonly mayEnd: boolean;
  readonly nodes: readonly Node[];
  readonly next: Map<number, Configuration>;
}

/**
 * Recognises the chains of a grammar. The grammar is ambiguous on purpose (이나 is both a particle and a form of 이다), so
 * the automaton follows all readings at once. It caches its results, so that common chains cost one look-up per
 * syllable.
 */
export class EndingAutomaton {
  private readonly grammar: Grammar;
  private readonly starts: readonly Configuration[];
  private readonly configurations = new Map<string, Configuration>();
  private readonly roots = new Map<string, readonly Node[]>();
  private nodes = 0;

  /** @param start the state of the grammar directly after the name */
  constructor(grammar: Grammar, start: string) {
    this.grammar = grammar;
    this.starts = [Final.vowel, Final.rieul, Final.consonant].map((final) =>
      this.configure(this.entry(start, final), grammar[start]?.mayEnd ?? false),
    );
  }

  /**
   * Whether the Hangul at `from`, up to the next character that is not Hangul, is one chain. No Hangul at all is the
   * empty chain.
   * @param final how the syllable before `from` ends
   */
  accepts(text: string, from: number, final: Final): boolean {
    let configuration = this.starts[final];
    for (let at = from; configuration !== undefined; at++) {
      if (kindAt(text, at) !== Kind.hangul) return configuration.mayEnd;
      const syllable = text.charCodeAt(at);
      configuration = configuration.next.get(syllable) ?? this.advance(configuration, syllable);
    }
    return false;
  }

  /** Caches only syllables that lead on, because there are too many others. */
  private advance(configuration: Configuration, syllable: number): Configuration | undefined {
    if (!isSyllable(syllable)) return undefined;
    const nodes: Node[] = [];
    let mayEnd = false;
    for (const node of configuration.nodes) {
      const next = node.next.get(syllable);
      if (next === undefined) continue;
      nodes.push(next);
      for (const state of next.reaches) {
        mayEnd ||= this.grammar[state]?.mayEnd ?? false;
        nodes.push(...this.entry(state, finalOf(syllable)));
      }
    }
    if (nodes.length === 0) return undefined;
    const reached = this.configure(nodes, mayEnd);
    configuration.next.set(syllable, reached);
    return reached;
  }

  private configure(nodes: readonly Node[], mayEnd: boolean): Configuration {
    const distinct = [...new Set(nodes)].sort((a, b) => a.number - b.number);
    const key = `${String(mayEnd)} ${distinct.map((node) => node.number).join(' ')}`;
    const known = this.configurations.get(key);
    if (known !== undefined) return known;
    const configuration = { mayEnd, nodes: distinct, next: new Map<number, Configuration>() };
    this.configurations.set(key, configuration);
    return configuration;
  }

  /**
   * The nodes where the forms of a state begin, after a syllable that ends in `final`: its own forms and those of the
   * states that ∅ leads to.
   */
  private entry(state: string, final: Final): readonly Node[] {
    const key = `${state} ${final}`;
    const known = this.roots.get(key);
    if (known !== undefined) return known;
    const root = this.node();
    const roots = [root];
    this.roots.set(key, roots);
    for (const [forms, targets] of this.grammar[state]?.arcs ?? []) {
      for (const form of forms.split(' ').flatMap((notation) => spellings(notation, final))) {
        if (form === '∅') {
          for (const target of targets.split(' ')) roots.push(...this.entry(target, final));
        } else {
          this.insert(root, form, targets.split(' '));
        }
      }
    }
    return roots;
  }

  private insert(root: Node, form: string, targets: readonly string[]): void {
    let node = root;
    for (let index = 0; index < form.length; index++) {
      const unit = form.charCodeAt(index);
      let next = node.next.get(unit);
      if (next === undefined) {
        next = this.node();
        node.next.set(unit, next);
      }
      node = next;
    }
    for (const target of targets) node.reaches.add(target);
  }

  private node(): Node {
    return { next: new Map(), reaches: new Set(), number: this.nodes++ };
  }
}

/** The spellings that a notation of `Grammar` stands for, after a syllable that ends in `final`. */
export function spellings(notation: string, final: Final): readonly string[] {
  if (notation.includes('|')) {
    const [afterConsonant = '-', afterVowel = '-'] = notation.split('|');
    const form = final === Final.vowel ? afterVowel : afterConsonant;
    return form === '-' ? [] : [form];
  }
  if (notation.startsWith('(이)')) {
    const rest = notation.slice(3);
    return final === Final.vowel ? [`이${rest}`, rest] : [`이${rest}`];
  }
  if (notation.startsWith('(으)')) {
    const rest = notation.slice(3);
    return final === Final.consonant ? [`으${rest}`] : [rest];
  }
  return [notation];
}
