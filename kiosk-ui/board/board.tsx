import { Act } from '../parts/act/act.tsx';
import { Badge } from '../parts/badge/badge.tsx';
import { CounterWindow } from '../parts/counter-window/counter-window.tsx';
import { NextNews } from '../parts/next-news/next-news.tsx';
import { type ListedService, ServiceGrid, ServiceSplit } from '../parts/service-list/service-list.tsx';
import { Told } from '../parts/told/told.tsx';
import type { BoardText, NextNewsText, NoticeText, ServiceGroup, UpdateText } from '../words/board-text.ts';

/** Minutes one slat of the next news stands for: twelve of them are the last hour. */
const MINUTES_A_SLAT = 5;

type BoardWindowProps = { text: BoardText; id: string };

/** The window of a board on a phone: the one thing to know, and why. */
export function BoardWindow({ text, id }: BoardWindowProps) {
  const { note } = text;
  const lines = note ? [...text.lines, <OwnWords said={note} lang={text.lang} />] : text.lines;
  return (
    <CounterWindow
      state={text.state}
      headline={text.headline.join(' ')}
      lines={lines}
      foot={text.foot === null ? undefined : <Told>{text.foot}</Told>}
      drawing={text.state === 'unconfirmed' ? <Badge state="unconfirmed" /> : undefined}
      drawingAt="beside"
      id={id}
    />
  );
}

/** What stands on the paper below it: next news, what you do, the services, further notices. */
export function BoardPaper({ text, headings }: { text: BoardText; headings: BoardHeadings }) {
  return (
    <>
      {text.nextNews ? <News news={text.nextNews} /> : null}
      {text.act ? <Act icon={text.act.icon} imperative={text.act.text} why={text.act.why} /> : null}
      <Timeline lines={text.timeline} lang={text.lang} heading={headings.timeline} />
      <Services groups={text.groups} heading={headings.services} />
      {text.notices.length > 0 ? <Notices notices={text.notices} text={text} headings={headings} /> : null}
    </>
  );
}

export type BoardHeadings = {
  services: string;
  notices: string;
  /** Of a notice's way so far, by the number of its lines: "Kabar dari awal (3)". */
  timeline: (lines: number) => string;
};

/** The next news of a board or an answer. */
export function News({ news }: { news: NextNewsText }) {
  return (
    <NextNews
      label={news.label}
      time={news.time}
      count={news.count}
      slatsLeft={news.count === null ? undefined : news.minutesLeft / MINUTES_A_SLAT}
      overdue={news.overdue}
      note={news.note}
    />
  );
}

function Services({ groups, heading }: { groups: readonly ServiceGroup[]; heading: string }) {
  const [first] = groups;
  if (groups.length === 1 && first) {
    return (
      <section>
        {first.title === null ? <h2 class="heard">{heading}</h2> : null}
        <ServiceGrid
          services={first.services.map((service) => listed(service, first.title === null))}
          heading={first.title ?? undefined}
          headingState={first.title === null ? undefined : first.state}
          label={heading}
        />
      </section>
    );
  }
  return (
    <ServiceSplit
      groups={groups.map((group) => ({
        state: group.state,
        heading: group.title ?? heading,
        services: group.services.map((service) => listed(service, service.state !== group.state)),
      }))}
    />
  );
}

/** The state's word stands with a service wherever the heading above it does not say it already. */
function listed(service: BoardText['groups'][number]['services'][number], ownWord: boolean): ListedService {
  return {
    id: service.id,
    name: service.name,
    state: service.state,
    word: ownWord ? service.word : undefined,
    note: service.detail,
  };
}

function Notices({
  notices,
  text,
  headings,
}: {
  notices: readonly NoticeText[];
  text: BoardText;
  headings: BoardHeadings;
}) {
  return (
    <section class="board-notices">
      <h2 class="phone__heading">{headings.notices}</h2>
      <ul class="board-notices__list">
        {notices.map((notice) => (
          <li class="board-notices__one">
            <b class="board-notices__label">
              <Told>{notice.when === null ? notice.label : `${notice.label} · ${notice.when}`}</Told>
            </b>
            <p>
              <OwnWords said={notice.said} lang={text.lang} />
            </p>
            <Until notice={notice} />
            <Timeline lines={notice.timeline} lang={text.lang} heading={headings.timeline} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "sampai 10.00; dikoreksi 09.12" */
function Until({ notice: { until, again, corrected } }: { notice: NoticeText }) {
  const parts = [until, again, corrected].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return (
    <p class="board-notices__until">
      <Told>{parts.join('; ')}</Told>
    </p>
  );
}

type TimelineProps = {
  lines: readonly UpdateText[];
  lang: BoardText['lang'];
  heading: BoardHeadings['timeline'];
};

/** How a notice went, newest first, folded away: who wants to know unfolds it, without script. */
function Timeline({ lines, lang, heading }: TimelineProps) {
  if (lines.length === 0) return null;
  return (
    <details class="board-timeline">
      <summary>{heading(lines.length)}</summary>
      <ol class="board-timeline__lines">
        {lines.map(({ at, what, by, said }) => (
          <li>
            <b>
              <Told>{at}</Told>
            </b>{' '}
            <Told>{what}</Told> <span class="board-timeline__by">{`(${by})`}</span>
            {said === null ? null : (
              <p>
                <OwnWords said={said} lang={lang} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Words whose English is missing say which language they are in. */
function OwnWords({ said, lang }: { said: NoticeText['said']; lang: BoardText['lang'] }) {
  return (
    <span lang={said.lang === lang ? undefined : said.lang} dir="auto">
      <Told>{said.text}</Told>
    </span>
  );
}
