/*
 * Asks the running app what `test/host` takes it to do (`saving-facts.md`), in a quarter of a minute. Needs no plugin.
 *
 * How to run it: open a vault that you can spare in Obsidian, open the developer console (Ctrl+Shift+I, on a Mac
 * Cmd+Option+I), paste this whole file and press Enter. It makes a folder `__probe`, opens and closes tabs, deletes the
 * folder again, and prints a table: for each question what the app answers, what is expected, and whether they agree.
 * `probe.test.ts` asks the stand-in the same.
 *
 * `expected` is the answer that was read out of analyses of the app, 1.10 to 1.14; `undefined` where nobody knows. An
 * answer that differs is worth an issue: the stand-in is to follow the app.
 */
(async (app) => {
  const { vault, workspace } = app;
  const folder = '__probe';
  const text = '---\ntitle: A\nupdated: 1\n---\nbody\n- [ ] task\n';

  const sleep = (milliseconds) => new Promise((done) => window.setTimeout(done, milliseconds));
  const yesOrNo = (condition) => (condition ? 'yes' : 'no');

  const make = async (name, data = text) => {
    const old = vault.getFileByPath(`${folder}/${name}`);
    if (old) await vault.delete(old);
    return vault.create(`${folder}/${name}`, data);
  };
  const open = async (file, mode = 'source') => {
    const leaf = workspace.getLeaf('tab');
    await leaf.openFile(file, { active: true, state: { mode, source: false } });
    await sleep(150);
    return leaf;
  };
  const type = ({ editMode: { cm } }, insert) =>
    cm.dispatch({ changes: { from: cm.state.doc.length, insert }, userEvent: 'input.type' });

  /** What `tell` says of the cell of a table that Live Preview renders. */
  const processCell = async (tell) => {
    const leaf = await open(await make('table.md', 'x'));
    const told = [];
    const processor = (el, context) => {
      if (el.textContent.includes('probed')) told.push(tell(el, context));
    };
    // `MarkdownPreviewRenderer`, which the console cannot import.
    const { constructor: renderer } = leaf.view.previewMode.renderer;
    renderer.registerPostProcessor(processor);
    try {
      leaf.view.setViewData('| probed |\n| --- |\n\nend', false);
      await sleep(300);
    } finally {
      renderer.unregisterPostProcessor(processor);
      leaf.detach();
    }
    return told;
  };

  const questions = [
    {
      id: 'modes',
      question: 'Reading view: does setViewData(text, false) reach the hidden editor?',
      expected: 'no',
      ask: async () => {
        const leaf = await open(await make('modes.md'), 'preview');
        leaf.view.setViewData(`${text}X`, false);
        const followed = leaf.view.editMode.get() === `${text}X`;
        leaf.view.setViewData(text, false);
        leaf.detach();
        return yesOrNo(followed);
      },
    },
    {
      id: 'panel',
      question: 'Does the property panel hear of a change that was saved within 10 ms?',
      expected: 'no (it holds 1)',
      ask: async () => {
        const leaf = await open(await make('panel.md'));
        const { view } = leaf;
        const at = text.indexOf('updated: 1') + 'updated: '.length;
        view.editMode.cm.dispatch({ changes: { from: at, to: at + 1, insert: '2' } });
        await view.save();
        await sleep(400);
        const shown = view.metadataEditor.serialize().updated;
        leaf.detach();
        return `${yesOrNo(Number(shown) === 2)} (it holds ${shown})`;
      },
    },
    {
      id: 'blur',
      question: 'Is a note saved when its editor loses the focus?',
      expected: 'yes',
      ask: async () => {
        const file = await make('blur.md');
        const leaf = await open(file);
        const { cm } = leaf.view.editMode;
        cm.focus();
        type(leaf.view, 'x');
        await sleep(30);
        cm.contentDOM.blur();
        await sleep(300);
        const saved = (await vault.adapter.read(file.path)).endsWith('x');
        leaf.detach();
        return yesOrNo(saved);
      },
    },
    {
      id: 'debounce',
      question: 'requestSave at 0 and at 1.5 s: when does the automatic save come?',
      // 3.5 would mean that typing on puts it off.
      expected: 'after 2.0 s',
      ask: async () => {
        const leaf = await open(await make('debounce.md'));
        const { view } = leaf;
        const begin = performance.now();
        let at;
        const own = Object.getOwnPropertyDescriptor(view, 'getViewData');
        const original = view.getViewData;
        view.getViewData = function () {
          if (!view.dirty) at ??= performance.now() - begin;
          return original.call(view);
        };
        view.requestSave();
        await sleep(1500);
        view.requestSave();
        await sleep(2300);
        if (own) Object.defineProperty(view, 'getViewData', own);
        else delete view.getViewData;
        leaf.detach();
        return at === undefined ? 'never' : `after ${(at / 1000).toFixed(1)} s`;
      },
    },
    {
      id: 'saving',
      question: 'save(true) while a save is under way: is the text since typed written?',
      expected: 'no; after closing the tab the file ends in "12"',
      ask: async () => {
        const file = await make('saving.md');
        const leaf = await open(file);
        type(leaf.view, '1');
        const first = leaf.view.save();
        type(leaf.view, '2');
        await leaf.view.save(true);
        await first;
        await sleep(300);
        const written = (await vault.adapter.read(file.path)).endsWith('12');
        leaf.detach();
        await sleep(300);
        const end = (await vault.adapter.read(file.path)).slice(-2);
        return `${yesOrNo(written)}; after closing the tab the file ends in ${JSON.stringify(end)}`;
      },
    },
    {
      id: 'again',
      question: 'Does the first save wait for the one that was asked for meanwhile?',
      expected: 'no',
      ask: async () => {
        const file = await make('again.md');
        const leaf = await open(file);
        type(leaf.view, '1');
        const first = leaf.view.save();
        type(leaf.view, '2');
        void leaf.view.save();
        await first;
        const waited = (await vault.adapter.read(file.path)).endsWith('12');
        await sleep(300);
        leaf.detach();
        return yesOrNo(waited);
      },
    },
    {
      id: 'failure',
      question: 'Does save() reject when the file cannot be written?',
      expected: 'yes',
      ask: async () => {
        const leaf = await open(await make('failure.md'));
        const own = Object.getOwnPropertyDescriptor(vault, 'modify');
        type(leaf.view, 'x');
        vault.modify = () => Promise.reject(new Error('probe'));
        const rejects = await leaf.view.save().then(
          () => false,
          () => true,
        );
        if (own) Object.defineProperty(vault, 'modify', own);
        else delete vault.modify;
        leaf.detach();
        return yesOrNo(rejects);
      },
    },
    {
      id: 'clear',
      question: 'What is in the editor after clear()?',
      expected: 'nothing',
      ask: async () => {
        const leaf = await open(await make('clear.md'));
        leaf.view.clear();
        const { length } = leaf.view.editMode.get();
        // So that nothing is written of it.
        leaf.view.lastSavedData = null;
        leaf.detach();
        return length === 0 ? 'nothing' : `${length} characters`;
      },
    },
    {
      id: 'crlf',
      question: 'Does an editor keep carriage returns, and a second pane too after typing in the first?',
      expected: 'yes; second pane "a\\nb\\nc\\nx"',
      ask: async () => {
        const file = await make('crlf.md', 'a\r\nb\r\nc\r\n');
        const leaf = await open(file);
        const other = await open(file);
        const kept = leaf.view.editMode.get().includes('\r');
        type(leaf.view, 'x');
        await sleep(100);
        const second = other.view.editMode.get();
        leaf.detach();
        other.detach();
        return `${yesOrNo(kept)}; second pane ${JSON.stringify(second)}`;
      },
    },
    {
      id: 'bom-read',
      question: 'Does vault.read show a byte order mark?',
      expected: 'no',
      ask: async () => {
        const file = await make('bom.md', 'x');
        await vault.adapter.write(file.path, `\ufeff${text}`);
        await sleep(300);
        return yesOrNo((await vault.read(file)).startsWith('\ufeff'));
      },
    },
    {
      id: 'bom-process',
      question: 'Do adapter.read and vault.process show a byte order mark?',
      expected: undefined,
      ask: async () => {
        const file = await make('bom.md', 'x');
        await vault.adapter.write(file.path, `\ufeff${text}`);
        await sleep(300);
        const read = (await vault.adapter.read(file.path)).startsWith('\ufeff');
        let processed = false;
        await vault.process(file, (data) => {
          processed = data.startsWith('\ufeff');
          return data;
        });
        return `adapter.read ${yesOrNo(read)}, process ${yesOrNo(processed)}`;
      },
    },
    {
      id: 'json',
      question: 'What does loadData (vault.readJson) give for a file that is no JSON?',
      expected: 'undefined',
      ask: async () => {
        const path = `${folder}/data.json`;
        await vault.adapter.write(path, '{ "a": ');
        return String(await vault.readJson(path));
      },
    },
    {
      id: 'suggest',
      question: 'Is every suggest asked when only the cursor moves?',
      expected: 'yes',
      ask: async () => {
        const { suggests } = workspace.editorSuggest;
        let asked = 0;
        const spy = {
          trigger: () => {
            asked++;
            return false;
          },
          close: () => undefined,
          onTrigger: () => null,
        };
        suggests.push(spy);
        const leaf = await open(await make('suggest.md'));
        leaf.view.editMode.cm.focus();
        await sleep(200);
        asked = 0;
        leaf.view.editMode.cm.dispatch({ selection: { anchor: 3 } });
        await sleep(200);
        suggests.splice(suggests.indexOf(spy), 1);
        leaf.detach();
        return yesOrNo(asked > 0);
      },
    },
    {
      id: 'live-preview',
      question: 'Do post processors run in a cell of a table in Live Preview, and with a section to tell of?',
      expected: 'run yes, section no',
      ask: async () => {
        const [told] = await processCell((el, context) => yesOrNo(context.getSectionInfo(el)));
        return `run ${yesOrNo(told)}, section ${told}`;
      },
    },
    {
      id: 'live-preview-page',
      question: 'Is that cell within the editor by then, or what it goes into?',
      expected: undefined,
      ask: async () => {
        const inEditor = (el) => yesOrNo(el?.closest('.cm-editor'));
        const [told] = await processCell(
          (el, { containerEl }) => `element ${inEditor(el)}, container ${inEditor(containerEl)}`,
        );
        return String(told);
      },
    },
    {
      id: 'commands',
      question: 'User events of editor commands',
      expected: undefined,
      ask: async () => {
        const leaf = await open(await make('commands.md', 'word\n'));
        const { cm } = leaf.view.editMode;
        const seen = [];
        let name = '';
        const { dispatch } = cm;
        cm.dispatch = function (...specs) {
          for (const spec of specs) {
            if (spec?.changes) seen.push(`${name}: ${spec.userEvent ?? spec.annotations?.value ?? 'none'}`);
          }
          return dispatch.apply(cm, specs);
        };
        cm.focus();
        for (name of [
          'editor:toggle-bold',
          'editor:toggle-bullet-list',
          'editor:toggle-checklist-status',
          'editor:insert-wikilink',
          'editor:insert-callout',
          'editor:swap-line-down',
        ]) {
          app.commands.executeCommandById(name);
        }
        delete cm.dispatch;
        await leaf.view.save();
        leaf.detach();
        return seen.join(', ') || 'none seen';
      },
    },
  ];

  if (!vault.getFolderByPath(folder)) await vault.createFolder(folder);
  const results = [];
  for (const { id, question, expected, ask } of questions) {
    let answer;
    try {
      answer = await ask();
    } catch (error) {
      answer = `threw ${error instanceof Error ? error.message : String(error)}`;
    }
    const agrees = expected === undefined ? 'not known' : yesOrNo(answer === expected);
    results.push({ id, question, answer, expected, agrees });
  }
  await sleep(300);
  await vault.adapter.rmdir(folder, true);
  console.table(results);
  return results;
})(window.probedApp ?? window.app);
