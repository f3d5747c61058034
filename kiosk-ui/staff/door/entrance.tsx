import type { ComponentType } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Lang } from '../../words/lang.ts';
import { publicWords } from '../../words/public-words.ts';
import { sayTime } from '../../words/say-time.ts';
import { staffWords } from '../../words/staff-words.ts';
import type { Speech } from '../frame/desk-context.ts';
import { keepChoices, readChoices } from '../frame/kept-choices.ts';
import { useLang } from '../frame/use-lang.ts';
import { Outside } from '../home/outside.tsx';
import { StaffPage, type StaffPageProps } from '../staff-page.tsx';
import type { EnrolPageProps } from './enrol-page.tsx';

type EntranceProps = StaffPageProps & {
  /** The one-time link this page was opened by; null on the staff page itself. */
  link: string | null;
};

/** The staff page, and before it, for whoever holds a one-time link, the making of their passkey. */
export function Entrance({ link, ...page }: EntranceProps) {
  const { api, passkeys, storage, english } = page;
  const [held, setHeld] = useState(link);
  const [wanted, setWanted] = useState(() => readChoices(storage).lang);
  const keepLang = useCallback(
    (next: Lang) => {
      keepChoices(storage, { ...readChoices(storage), lang: next });
      setWanted(next);
    },
    [storage],
  );
  const { lang, speak } = useLang(wanted, english, keepLang);
  const [EnrolPage, setEnrolPage] = useState<{ Page: ComponentType<EnrolPageProps> } | null>(null);
  const [kind, setKind] = useState<'asking' | 'unreachable'>('asking');
  const load = useCallback(() => {
    setKind('asking');
    import('./enrol-page.tsx').then(
      (loaded) => setEnrolPage({ Page: loaded.EnrolPage }),
      () => setKind('unreachable'),
    );
  }, []);
  useEffect(() => {
    if (held !== null) load();
  }, [held, load]);
  const speech = useMemo<Speech>(() => {
    const words = publicWords(lang);
    return { lang, staff: staffWords(lang), public: words, say: sayTime(words.time, 'WIB') };
  }, [lang]);
  useEffect(() => {
    if (held === null) return;
    document.documentElement.lang = lang;
    document.title = speech.staff.pageTitle;
  }, [held, lang, speech]);

  if (held === null) return <StaffPage {...page} />;
  const otherLang = () => speak(lang === 'id' ? 'en' : 'id');
  const toDesk = (): void => {
    // The link is used up: neither a reload nor the way back shall ask for it again.
    history.replaceState(null, '', '/petugas');
    setHeld(null);
  };
  if (!EnrolPage) {
    const never = async () => ({ kind: 'unreachable' }) as const;
    return <Outside kind={kind} speech={speech} onSignIn={never} onAgain={load} onLang={otherLang} />;
  }
  return (
    <EnrolPage.Page
      link={held}
      api={api}
      passkeys={passkeys}
      speech={speech}
      onDesk={toDesk}
      onLang={otherLang}
    />
  );
}
