import { Act } from '../parts/act/act.tsx';
import { Badge } from '../parts/badge/badge.tsx';
import { CounterWindow } from '../parts/counter-window/counter-window.tsx';
import { NextNews } from '../parts/next-news/next-news.tsx';
import { type ListedService, ServiceGrid, ServiceSplit } from '../parts/service-list/service-list.tsx';
import { Told } from '../parts/told/told.tsx';
import type { BoardText, NextNewsText, NoticeText, ServiceGroup } from '../words/board-text.ts';

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
      <Services groups={text.groups} heading={headings.services} />
      {text.notices.length > 0 ? (
        <Notices notices={text.notices} text={text} heading={headings.notices} />
      ) : null}
    </>
  );
}

export type BoardHeadings = { services: string; notices: string };

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
  heading,
}: {
  notices: readonly NoticeText[];
  text: BoardText;
  heading: string;
}) {
  return (
    <section class="board-notices">
      <h2 class="phone__heading">{heading}</h2>
      <ul class="board-notices__list">
        {notices.map((notice) => (
          <li class="board-notices__one">
            <b class="board-notices__label">{notice.label}</b>
            <p>
              <OwnWords said={notice.said} lang={text.lang} />
            </p>
            {notice.until === null ? null : <p class="board-notices__until">{notice.until}</p>}
          </li>
        ))}
      </ul>
    </section>
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
