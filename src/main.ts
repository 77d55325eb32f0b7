import { Plugin } from 'obsidian';

export default class AiGlossaryPlugin extends Plugin {}
