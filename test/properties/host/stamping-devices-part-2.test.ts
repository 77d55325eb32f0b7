import { describe } from 'vitest';
import { randomSyncs, twoDevices } from './stamping-devices';

describe('two devices that sync', () => randomSyncs(1, twoDevices()));
