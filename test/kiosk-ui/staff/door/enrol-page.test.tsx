import '../../../../kiosk-ui/staff/staff-parts.css';
import '../../../../kiosk-ui/staff/staff.css';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type Refusal, type RefusalCode, refuse } from '#domain/ledger/refusal';
import type { EnrolFinish, EnrolOffer, SignedIn } from '#domain/staff/passkey-wire';
import { UNREACHABLE, type Unreachable } from '../../../../kiosk-ui/api-client.ts';
import { EnrolPage } from '../../../../kiosk-ui/staff/door/enrol-page.tsx';
import type { NoPasskey } from '../../../../kiosk-ui/staff/door/passkeys.ts';
import { publicWords } from '../../../../kiosk-ui/words/public-words.ts';
import { sayTime } from '../../../../kiosk-ui/words/say-time.ts';
import { staffWords } from '../../../../kiosk-ui/words/staff-words.ts';
import { A_LINK, anOffer } from './an-offer.ts';
import { type HeldPasskeys, heldPasskeys } from './held-passkeys.ts';
import { control, objections, press, sees, tooSmall, tooWide, type } from './seen.ts';

let root: HTMLElement;
beforeEach(async () => {
  await page.viewport(360, 640);
  root = document.body.appendChild(document.createElement('div'));
  root.id = 'staff';
});
afterEach(() => {
  render(null, root);
  root.remove();
});

interface Opened {
  passkeys: HeldPasskeys;
  finishes: EnrolFinish[];
  /** What the office answers next. */
  office: { offer: EnrolOffer | Refusal | Unreachable; answer: SignedIn | Refusal | Unreachable };
  onDesk: Mock<() => void>;
}

function openLink(
  offer: EnrolOffer | Refusal | Unreachable = anOffer(),
  {
    lang = 'id',
    link = A_LINK,
    lacks = null,
  }: { lang?: 'id' | 'en'; link?: string; lacks?: 'no-lock' | null } = {},
): Opened {
  const words = publicWords(lang);
  const opened: Opened = {
    passkeys: heldPasskeys(),
    finishes: [],
    office: { offer, answer: { staff: 'staff-rina', role: 'clerk' } },
    onDesk: vi.fn<() => void>(),
  };
  opened.passkeys.lacks = lacks;
  const api = {
    enrolOffer: async () => opened.office.offer,
    enrol: async (finish: EnrolFinish) => {
      opened.finishes.push(finish);
      return opened.office.answer;
    },
    signInForDemo: async () => opened.office.answer,
  };
  render(
    <EnrolPage
      link={link}
      api={api}
      passkeys={opened.passkeys}
      speech={{ lang, staff: staffWords(lang), public: words, say: sayTime(words.time, 'WIB') }}
      onDesk={opened.onDesk}
      onLang={async () => true}
    />,
    root,
  );
  return opened;
}

describe('a phone that opens a one-time link', () => {
  it('is told for whom it is, takes a name, and comes in with one big key', async () => {
    const { finishes, onDesk } = openLink();
    await sees('Anda diundang');
    await sees('Sebagai Petugas kantor');
    await sees('Disdukcapil Kota Serang');
    const name = document.querySelector<HTMLInputElement>('.field__input');
    if (!name) throw new Error('no field for a name');
    type(name, 'Rina');
    await press('Buat kunci sandi');
    await vi.waitFor(() => expect(onDesk).toHaveBeenCalledOnce());
    expect(finishes).toMatchObject([{ link: A_LINK, name: 'Rina' }]);
  });

  it('names the halls of a kelurahan clerk', async () => {
    openLink(anOffer({ role: 'kelurahan', places: ['cipare'], placeNames: ['Kelurahan Cipare'] }));
    await sees('Sebagai Petugas kelurahan, Kelurahan Cipare');
  });

  it('of a colleague who lost a phone knows the name', async () => {
    openLink(anOffer({ by: 'readmission', name: 'Rina' }));
    await sees('Ponsel baru Anda');
    expect(document.querySelector<HTMLInputElement>('.field__input')?.value).toBe('Rina');
  });

  it('shows the demo’s way in only where the office offers it', async () => {
    const { onDesk, passkeys } = openLink(anOffer({ demo: true }));
    await press('Masuk tanpa kunci sandi');
    await vi.waitFor(() => expect(onDesk).toHaveBeenCalledOnce());
    expect(passkeys.asked).toEqual([]);
  });

  it('elsewhere has no such key', async () => {
    openLink();
    await control('Buat kunci sandi');
    expect(document.body.textContent).not.toContain('hanya demo');
  });

  it.each(['cancelled', 'no-lock', 'exists', 'unsupported', 'failed'] satisfies NoPasskey[])(
    'is told in words when the phone makes no key (%s), and can try again',
    async (why) => {
      const { passkeys, onDesk } = openLink();
      passkeys.says = why;
      await press('Buat kunci sandi');
      await sees(staffWords('id').door.noPasskey[why].title);
      expect(document.querySelector('[role=alert]')?.textContent).not.toBe('');
      passkeys.says = 'yes';
      await press('Buat kunci sandi');
      await vi.waitFor(() => expect(onDesk).toHaveBeenCalledOnce());
    },
  );

  it('without a screen lock is told so before it tries', async () => {
    openLink(anOffer(), { lacks: 'no-lock' });
    await sees('belum punya kunci layar');
  });

  it('with a key of this office already has the way to sign in', async () => {
    const { passkeys, onDesk } = openLink();
    passkeys.says = 'exists';
    await press('Buat kunci sandi');
    await press('Masuk dengan kunci sandi');
    expect(onDesk).toHaveBeenCalledOnce();
  });

  it.each(['link-used', 'link-unknown'] satisfies RefusalCode[])(
    'is told that the link opens nothing (%s), and may sign in instead',
    async (code) => {
      const { onDesk } = openLink(refuse(code));
      await sees(staffWords('id').refusals[code].title);
      await press('Masuk dengan kunci sandi');
      expect(onDesk).toHaveBeenCalledOnce();
    },
  );

  it.each(['too-many-tries', 'desk-unreachable'] satisfies RefusalCode[])(
    'is told of a no that passes (%s), and asks again with the same link',
    async (code) => {
      const { office } = openLink(refuse(code));
      await sees(staffWords('id').refusals[code].title);
      office.offer = anOffer();
      await press('Coba lagi');
      await sees('Anda diundang');
    },
  );

  it('that was copied only in part is told so without asking the office', async () => {
    openLink(anOffer(), { link: '' });
    await sees(staffWords('id').refusals['link-unknown'].title);
  });

  it('in a dead network keeps its link and its name, and tries again', async () => {
    const opened = openLink(UNREACHABLE);
    await sees('Tautan Anda belum terpakai');
    opened.office.offer = anOffer();
    await press('Coba lagi');
    const { office, onDesk } = opened;
    office.answer = UNREACHABLE;
    await press('Buat kunci sandi');
    await sees('Belum tersambung');
    office.answer = { staff: 'staff-rina', role: 'clerk' };
    await press('Buat kunci sandi');
    await vi.waitFor(() => expect(onDesk).toHaveBeenCalledOnce());
  });

  it('whose question grew old gets a new one by itself, and is told to press once more', async () => {
    const { office, passkeys, onDesk } = openLink();
    office.answer = refuse('challenge-unknown');
    await control('Buat kunci sandi');
    office.offer = anOffer({ options: { challenge: 'challenge-2' } });
    await press('Buat kunci sandi');
    await sees('Waktunya habis');
    office.answer = { staff: 'staff-rina', role: 'clerk' };
    await press('Buat kunci sandi');
    await vi.waitFor(() => expect(onDesk).toHaveBeenCalledOnce());
    expect(passkeys.asked.at(-1)).toEqual({ challenge: 'challenge-2' });
  });

  it.each(['id', 'en'] as const)(
    'has nothing that axe objects to, nothing too wide or too small for a thumb (%s)',
    async (lang) => {
      const long = anOffer({
        role: 'kelurahan',
        demo: true,
        office: 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Kepulauan Tanimbar',
        placeNames: ['Kelurahan Cipocok Jaya', 'Kelurahan Banjar Agung', 'Kelurahan Karundang'],
      });
      const { passkeys } = openLink(long, { lang });
      passkeys.says = 'cancelled';
      (await control(lang === 'id' ? 'Buat kunci' : 'Make a passkey')).click();
      await sees(staffWords(lang).door.noPasskey.cancelled.title);
      expect(await objections(lang)).toEqual([]);
      expect(tooWide()).toEqual([]);
      expect(tooSmall()).toEqual([]);
    },
  );

  it.each(['id', 'en'] as const)('a link that opens nothing: axe too is content (%s)', async (lang) => {
    openLink(refuse('link-used'), { lang });
    await sees(staffWords(lang).refusals['link-used'].title);
    expect(await objections(lang)).toEqual([]);
    expect(tooWide()).toEqual([]);
  });
});
