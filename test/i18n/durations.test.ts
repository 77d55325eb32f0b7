import { describe, expect, it } from 'vitest';
import { ago, duration } from '../../src/i18n/durations';

describe('ago', () => {
  it.each([
    [-3, 'now', '지금'],
    [0.4, 'now', '지금'],
    [59.9, '59 seconds ago', '59초 전'],
    [60, '1 minute ago', '1분 전'],
    [7199, '1 hour ago', '1시간 전'],
    [86_400, 'yesterday', '어제'],
    [40 * 86_400, '40 days ago', '40일 전'],
  ])('%d seconds: %s, %s', (seconds, english, korean) => {
    expect([ago(seconds, 'en'), ago(seconds, 'ko')]).toEqual([english, korean]);
  });
});

describe('duration', () => {
  it.each([
    [1, '1 second', '1초'],
    [90, '90 seconds', '90초'],
    [120, '2 minutes', '2분'],
    [3600, '1 hour', '1시간'],
    [172_800, '2 days', '2일'],
  ])('%d seconds: %s, %s', (seconds, english, korean) => {
    expect([duration(seconds, 'en'), duration(seconds, 'ko')]).toEqual([english, korean]);
  });
});
