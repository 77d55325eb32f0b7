import { setup } from 'obsidian-test-mocks/setup';
import { correctDom } from './dom-corrections';

// The globals and DOM helpers of the app, in jsdom as in a browser.
setup();
correctDom(window);
