import { crc32 } from 'node:zlib';

/** One picture of a moving one. */
export interface Frame {
  /** A PNG; all of the same size. */
  readonly png: Buffer;
  readonly milliseconds: number;
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/** Puts pictures together into an animated PNG, which plays again and again (W3C, PNG, third edition, section 11.3.6). */
export function animate(frames: readonly Frame[]): Buffer {
  const [first] = frames;
  const header = first && chunksOf(first.png).find(({ type }) => type === 'IHDR')?.data;
  if (header === undefined) throw new Error('No picture was given.');
  let sequence = 0;
  const shown = frames.flatMap(({ png, milliseconds }, at): Chunk[] => {
    const control = Buffer.alloc(26);
    control.writeUInt32BE(sequence, 0);
    sequence += 1;
    // Width and height stand at the beginning of the header. The frame covers all of it, and nothing of the last one stays.
    header.copy(control, 4, 0, 8);
    control.writeUInt16BE(milliseconds, 20);
    control.writeUInt16BE(1000, 22);
    const image = chunksOf(png).filter(({ type }) => type === 'IDAT');
    const data =
      at === 0 ? image : image.map(({ data }) => ({ type: 'fdAT', data: numbered(sequence++, data) }));
    return [{ type: 'fcTL', data: control }, ...data];
  });
  const control = Buffer.alloc(8);
  control.writeUInt32BE(frames.length, 0);
  const all: Chunk[] = [
    { type: 'IHDR', data: header },
    { type: 'acTL', data: control },
    ...shown,
    { type: 'IEND', data: Buffer.alloc(0) },
  ];
  return Buffer.concat([signature, ...all.map(written)]);
}

function numbered(sequence: number, data: Buffer): Buffer {
  const number = Buffer.alloc(4);
  number.writeUInt32BE(sequence, 0);
  return Buffer.concat([number, data]);
}

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

function written({ type, data }: Chunk): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length, 0);
  sum.writeUInt32BE(crc32(body), 0);
  return Buffer.concat([length, body, sum]);
}
