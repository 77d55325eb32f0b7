/**
 * How Psych, the YAML 1.1 reader of Ruby and Jekyll, reads a plain scalar (psych/scalar_scanner.rb, 4.0). `printed` is
 * what a page then shows. `error` means that Ruby takes the scalar for a number, fails to convert it, and gives up on
 * the note.
 */
export type PsychReading =
  | { readonly kind: 'string' | 'time' | 'error' }
  | { readonly kind: 'null' | 'boolean' | 'number' | 'symbol'; readonly printed: string };

/** @param value the scalar's value without quotes; if it spans several lines, joined as YAML joins them */
export function readByPsych(value: string): PsychReading {
  // Line by line, because Ruby's anchors match at each line.
  if (startsAsWord.test(value) || value.includes('\n')) return readWord(value);
  if (
    /^-?\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|[ \t\f\v]+)\d{1,2}:\d\d:\d\d(?:\.\d*)?(?:[ \t\f\v]*(?:Z|[-+]\d{1,2}:?(?:\d\d)?))?$/.test(
      value,
    )
  )
    return { kind: 'time' };
  if (/^\d{4}-(?:1[012]|0\d|\d)-(?:[12]\d|3[01]|0\d|\d)$/.test(value)) return { kind: 'time' };
  if (/^\+?\.inf$/i.test(value)) return { kind: 'number', printed: 'Infinity' };
  if (/^-\.inf$/i.test(value)) return { kind: 'number', printed: '-Infinity' };
  if (/^\.nan$/i.test(value)) return { kind: 'number', printed: 'NaN' };
  if (/^:./.test(value)) return { kind: 'symbol', printed: value.slice(1).replace(/^(["'])(.*)\1.*/, '$2') };
  if (/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}(?:\.[0-9_]*)?$/.test(value)) return readBase60(value);
  if (/^[-+]?(?:[0-9][0-9_,]*)?\.[0-9]*(?:[eE][-+][0-9]+)?$/.test(value)) return readFloat(value);
  return readInteger(value);
}

const startsAsWord = /^[^\d.:-]?[\p{Alphabetic}_\s!@#$%^&*(){}<>|/\\~;=]/u;

function readWord(value: string): PsychReading {
  if (Array.from(value).length > 5 || /^[^ytonf~]/im.test(value)) return { kind: 'string' };
  if (value === '~' || /^null$/im.test(value)) return { kind: 'null', printed: '' };
  if (/^(?:yes|true|on)$/im.test(value)) return { kind: 'boolean', printed: 'true' };
  if (/^(?:no|false|off)$/im.test(value)) return { kind: 'boolean', printed: 'false' };
  return { kind: 'string' };
}

/** Even with only two parts, the first one is hours: `12:30` is 45000. */
function readBase60(value: string): PsychReading {
  const parts = value.split(':').map((part) => Number(part.replaceAll('_', '')));
  const [hours = 0, minutes = 0, seconds = 0] = parts;
  const sum = hours * 3600 + minutes * 60 + seconds;
  return { kind: 'number', printed: value.includes('.') ? rubyFloat(sum) : String(sum) };
}

function readFloat(value: string): PsychReading {
  if (/^[-+]?\.$/.test(value)) return { kind: 'string' };
  const digits = value.replace(/[,_]|\.(?=[eE]|$)/g, '');
  const number = Number(digits);
  return /^[-+]?e/i.test(digits) || Number.isNaN(number)
    ? { kind: 'error' }
    : { kind: 'number', printed: rubyFloat(number) };
}

function readInteger(value: string): PsychReading {
  const isInteger = /^[-+]?(?:0b[01_,]+|0[0-7_,]+|0x[0-9a-fA-F_,]+|0|[1-9](?:[0-9]|,[0-9]|_[0-9])*)$/.test(
    value,
  );
  if (!isInteger) return { kind: 'string' };
  const sign = value.startsWith('-') ? '-' : '';
  const digits = value.replace(/[-+,_]/g, '');
  if (digits === '0b' || digits === '0x') return { kind: 'error' };
  const octal = /^0[0-7]+$/.test(digits) ? `0o${digits}` : digits;
  const number = BigInt(octal);
  return { kind: 'number', printed: `${number === 0n ? '' : sign}${number}` };
}

/** A float as Ruby writes it: always with a point, and with an exponent from 1e15 on and below 0.0001. */
function rubyFloat(number: number): string {
  if (!Number.isFinite(number)) return String(number);
  const size = Math.abs(number);
  if (Object.is(number, -0)) return '-0.0';
  if (size === 0 || (size >= 0.0001 && size < 1e15)) {
    const plain = String(number);
    return plain.includes('.') ? plain : `${plain}.0`;
  }
  const [, sign = '', mantissa = '', exponentSign = '', exponent = ''] =
    /^(-?)([\d.]+)e([-+])(\d+)$/.exec(number.toExponential()) ?? [];
  const point = mantissa.includes('.') ? mantissa : `${mantissa}.0`;
  return `${sign}${point}e${exponentSign}${exponent.padStart(2, '0')}`;
}
