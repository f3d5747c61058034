import type { PageWords } from './words.ts';

/** The code of a slip, typed: a plain form, so that it works without a script. */
export function SlipForm({ words, heading }: { words: PageWords; heading: boolean }) {
  const { pages, lang } = words;
  return (
    <section id="kartu">
      {heading ? <h2 class="page__question">{pages.slipQuestion}</h2> : null}
      <form action="/s" method="get">
        {lang === 'en' ? <input type="hidden" name="lang" value="en" /> : null}
        <label for="kode">{pages.slipLabel}</label>
        <p class="page__hint" id="kode-contoh">
          {pages.slipHint}
        </p>
        <input
          class="page__field"
          id="kode"
          name="kode"
          required
          maxLength={40}
          autoComplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby="kode-contoh"
        />
        <button class="page__button" type="submit">
          {pages.slipAsk}
        </button>
      </form>
    </section>
  );
}
