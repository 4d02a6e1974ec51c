/** Anything that can be an item's value. */
export type Json = string | number | boolean | null | undefined | Json[] | { [field: string]: Json };
