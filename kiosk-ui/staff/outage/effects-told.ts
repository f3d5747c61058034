import type { Effect } from '#domain/notices/notice';
import { findService } from '#domain/office/find';
import type { Office } from '#domain/office/office';
import { inSentence, nameIn } from '../../words/lang.ts';
import type { Speech } from '../frame/desk-context.ts';

/** "*Berhenti* cetak KTP-el, KK. *Terbatas* perekaman." */
export function effectsTold(effects: readonly Effect[], office: Office, speech: Speech): string {
  const words = speech.staff.outage;
  const names = (state: Effect['state']): string =>
    effects
      .filter((effect) => effect.state === state)
      .map((effect) => findService(office, effect.service))
      .flatMap((service) => (service ? [inSentence(nameIn(service.name, speech.lang))] : []))
      .join(', ');
  const stopped = names('stopped');
  const limited = names('limited');
  const parts = [
    ...(stopped === '' ? [] : [words.stops(stopped)]),
    ...(limited === '' ? [] : [words.limits(limited)]),
  ];
  return parts.length > 0 ? parts.join(' ') : words.noEffects;
}
