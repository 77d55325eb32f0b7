import { benchBundle } from './bundle.bench';
import { benchFrontMatter } from './front-matter.bench';
import { benchStampOnSave } from './stamp-on-save.bench';
import { benchMatching } from './matching.bench';
import { benchExtraction, benchGlossary } from './glossary.bench';

console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}. Each ratio is measured side by side in this run.`,
);
benchGlossary();
benchExtraction();
benchFrontMatter();
benchStampOnSave();
benchMatching();
await benchBundle();
