export { templateFoldersOf } from '../../obsidian/template-folders';
