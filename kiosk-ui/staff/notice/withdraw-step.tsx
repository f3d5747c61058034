import { useState } from 'preact/hooks';
import type { Notice } from '#domain/notices/notice';
import type { WithdrawNotice } from '#domain/notices/notice-actions';
import { noticeSheetsWords } from '../../words/notice-sheets-words.ts';
import { ActKey } from '../act/act-key.tsx';
import { ActTrouble } from '../act/act-trouble.tsx';
import { foretell } from '../act/foretell.ts';
import { useActing } from '../act/use-acting.ts';
import { ReadingCard } from '../announcement/reading-card.tsx';
import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';
import { freeTextOf, NO_TEXT, type TypedText } from '../outage/template-text.ts';
import { TextFields } from '../outage/text-fields.tsx';

type WithdrawStepProps = { notice: Notice; title: string; onBack: () => void; onClose: () => void };

/** It was not so at all: asked once, with a word on why for whoever has read it. */
export function WithdrawStep({ notice, title, onBack, onClose }: WithdrawStepProps) {
  const { actor, board, now, speech } = useDesk();
  const { change: words, announce } = noticeSheetsWords(speech.lang);
  const acting = useActing();
  const [reason, setReason] = useState<TypedText>(NO_TEXT);
  const withdraw = (): WithdrawNotice => ({
    type: 'withdraw-notice',
    notice: notice.id,
    text: freeTextOf(reason),
  });
  return (
    <Sheet
      key="withdraw"
      over={title}
      title={words.withdrawTitle}
      line={words.withdrawLine}
      aside={
        <button class="link" type="button" onClick={onBack}>
          {speech.staff.keys.back}
        </button>
      }
      closeLabel={speech.staff.keys.close}
      onClose={onClose}
      desk={
        <ActKey
          acting={acting}
          icon="cross"
          label={words.withdrawYes}
          onPress={() => acting.act(['withdraw', notice.id, reason], withdraw, onClose)}
        />
      }
    >
      <ActTrouble acting={acting} />
      <h3 class="label">{announce.reads}</h3>
      <ReadingCard foretold={foretell(board, actor, withdraw(), now)} notice={notice.id} at={now} />
      <h3 class="label">{words.reason}</h3>
      <TextFields
        text={reason}
        onChange={(text) => {
          acting.settle();
          setReason(text);
        }}
      />
    </Sheet>
  );
}
