import type * as Reader from '../../src/widget/reader.js';
import { whenReader } from '../../src/widget/reader.js';
import { emulate, expect } from '../kit.js';

describe('whenReader', () => {
  it('waits for the first sign of a reader', () => {
    let told = 0;
    whenReader(() => told++);
    expect(told).to.equal(0);
  });

  it('has a reader in a page that is print already', async () => {
    // A page of its own: nothing here was told of a change of media.
    await emulate({ media: 'print' });
    const path = '../../src/widget/reader.ts?print';
    const { whenReader: fresh } = (await import(path)) as typeof Reader;
    let told = 0;
    fresh(() => told++);
    expect(told).to.equal(1);
  });
});
