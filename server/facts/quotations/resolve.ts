// Second pass: what a quotation needs its neighbours for.
import type { Context } from '../context.ts';
import type { Quotation } from './quotation.ts';

export const resolveQuotations = (_context: Context): Quotation[] => [];
