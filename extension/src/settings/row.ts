// A row that shows label and value, and where a press opens what they are changed with.

import type { Setting } from '../shared/contracts';
import { isInside } from '../shared/dom';
import type { Names } from './fold';
import { textsIn } from './lines';
import { findIn, type Root } from './trees';
import { found, type Found, type Values } from './values';
import { isDrawn, isOutOfUse } from './visible';

/** A row has a label, a value and what explains them. What has more lines is a part of the page. */
const most = 10;

export function readRow(
  { read }: Pick<Setting, 'read'>,
  names: Names,
  values: Values,
  roots: readonly Root[],
): Found {
  const rows = findIn(roots, read?.selectors ?? [])
    .filter((row) => isDrawn(row) && !isOutOfUse(row))
    .map((row) => ({ row, lines: textsIn(row) }))
    .filter(({ lines }) => lines.length <= most && lines.some((line) => names.has(line)));
  const inner = rows.filter(
    ({ row }) => !rows.some((other) => other.row !== row && isInside(other.row, row)),
  );
  const [only] = inner;
  if (!only) return { unread: 'no-control' };
  if (inner.length > 1) return { unread: 'several' };
  const others = only.lines.filter((line) => !names.has(line));
  if (others.length !== only.lines.length - 1) return { unread: 'several' };
  const telling = others.filter((line) => values.has(line));
  if (telling.length > 1) return { unread: 'several' };
  return found(values.only(telling));
}
