/** English that comes after the page it is for. */
export interface LaterEnglish {
  /** Whether it can be spoken now. */
  here: () => boolean;
  /** Fetches it; false when it cannot be had now. Asked again it is tried again. */
  fetch: () => Promise<boolean>;
}

/**
 * @param knows whether the words have come
 * @param load imports the file that teaches them
 */
export function laterEnglish(knows: () => boolean, load: () => Promise<unknown>): LaterEnglish {
  let under: Promise<boolean> | null = null;
  return {
    here: knows,
    fetch() {
      if (knows()) return Promise.resolve(true);
      under ??= load()
        .then(knows, () => false)
        .finally(() => {
          under = null;
        });
      return under;
    },
  };
}
