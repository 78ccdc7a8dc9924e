// SPDX-License-Identifier: Apache-2.0

// The JavaScript side of buffer.h: texts cross the border as UTF-16 units in one buffer.

/** What both modules have. */
export interface BufferModule {
  readonly HEAPU16: Uint16Array;
  _bedacht_buffer(units: number): number;
}

const utf16 = new TextDecoder('utf-16le');

/** Writes the request into the buffer, calls the function with its length, and reads the answer that it left there. */
export function callThrough(
  module: BufferModule,
  request: string,
  call: (units: number) => number,
): string {
  // Memory may grow in any call, and then its views are made anew: none is kept across one.
  const start = module._bedacht_buffer(request.length) / 2;
  const units = module.HEAPU16;
  for (let i = 0; i < request.length; i++) units[start + i] = request.charCodeAt(i);
  const length = call(request.length);
  const answer = module._bedacht_buffer(0) / 2;
  return utf16.decode(module.HEAPU16.subarray(answer, answer + length));
}
