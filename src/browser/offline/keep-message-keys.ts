/** The texts of the interface that `<keep-catalogue>` puts its states into words with. */
export const keepMessageKeys = [
  'keep.language',
  'keep.size',
  'keep.nothing',
  'keep.start',
  'keep.update',
  'keep.resume',
  'keep.progress',
  'keep.loading',
  'keep.done',
  'keep.newer',
  'keep.paused',
  'keep.interrupted',
  'keep.foreign',
  'keep.outdated',
  'keep.full',
  'keep.noRoom',
  'keep.mayGo',
  'keep.removed',
  'keep.none',
  'keep.unknown',
  'keep.insecure',
  'keep.unsupported',
  'keep.withdrawn',
] as const;

export type KeepMessageKey = (typeof keepMessageKeys)[number];

/** And those of `<kept-pages>`. */
export const keptMessageKeys = ['kept.count', 'kept.none', 'kept.noMatch'] as const;
