// Why the bytes of an input cannot go on.

/** Thrown inside a source's `chunks`; its message says why, for the user. What came before stays. */
export class SourceError extends Error {}
