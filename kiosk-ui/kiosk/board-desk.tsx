import { ScanDesk } from '../parts/desk-layout/desk-layout.tsx';
import { Key } from '../parts/key/key.tsx';
import { CameraView } from './camera-view.tsx';
import { LanguageKey, LargerKey, SpeakKey, TypeKey } from './desk-keys.tsx';
import type { DeskTools } from './desk-tools.ts';

/** What the desk asks for while the camera works. */
export type Invitation = { headline: string; line: string };

type BoardDeskProps = {
  tools: DeskTools;
  invitation: Invitation;
  /** Further notices: `turning` by themselves or `paused`; undefined where there is nothing to turn. */
  notices?: 'turning' | 'paused' | undefined;
};

/** The desk of every board: camera, one instruction, keys. */
export function BoardDesk({ tools, invitation, notices }: BoardDeskProps) {
  const { scanning, words, hands } = tools;
  const { headline, line } = invitationFor(scanning.state, invitation, tools);
  return (
    <ScanDesk viewfinder={<CameraView tools={tools} />} headline={headline} line={line}>
      <TypeKey tools={tools} stacked />
      <SpeakKey tools={tools} stacked />
      <LargerKey tools={tools} stacked />
      <LanguageKey tools={tools} stacked />
      {/* A browser that was told no asks again only when a hand asks for it. */}
      {scanning.state === 'refused' ? (
        <Key label={words.keys.retryCamera} icon="scan" stacked onPress={scanning.retry} />
      ) : null}
      {notices === 'turning' ? (
        <Key label={words.keys.pause} icon="pause" stacked onPress={() => hands.wish('pause-notices')} />
      ) : null}
      {notices === 'paused' ? (
        <Key label={words.keys.next} icon="next" stacked onPress={() => hands.wish('next-notice')} />
      ) : null}
    </ScanDesk>
  );
}

/** A camera that cannot be used is no error of the visitor's: the desk asks for the code instead. */
function invitationFor(
  state: DeskTools['scanning']['state'],
  invitation: Invitation,
  { words }: DeskTools,
): Invitation {
  switch (state) {
    case 'live':
      return invitation;
    case 'starting':
      return { headline: words.scan.cameraStarts, line: words.scan.cameraStartsHow };
    case 'refused':
    case 'absent':
    case 'lost':
    case 'unable':
      return { headline: words.scan.cameraOff, line: words.scan.cameraOffHow };
  }
}
