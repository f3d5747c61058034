import type { ComponentChildren } from 'preact';
import { Told, type Words } from '../told/told.tsx';

type ScanDeskProps = {
  viewfinder: ComponentChildren;
  /** "Tunjukkan bukti Anda ke kamera". */
  headline: Words;
  line: Words;
  /** The row of keys. */
  children: ComponentChildren;
};

/** The desk of every board: camera, one instruction, four keys. */
export function ScanDesk({ viewfinder, headline, line, children }: ScanDeskProps) {
  return (
    <div class="scan-desk">
      {viewfinder}
      <div class="scan-desk__words">
        <h2 class="scan-desk__headline">
          <Told>{headline}</Told>
        </h2>
        <p class="scan-desk__line">
          <Told>{line}</Told>
        </p>
      </div>
      <div class="scan-desk__keys keys">{children}</div>
    </div>
  );
}

type AnswerDeskProps = {
  /** The plate with the QR; left out where there is none to take along. */
  qr?: ComponentChildren;
  /** "Saya perlu waktu lagi", with its ring. */
  time?: ComponentChildren;
  /** "Bacakan", "Selesai". */
  children: ComponentChildren;
};

/** The desk of an answer: what to take along, more time, done. */
export function AnswerDesk({ qr, time, children }: AnswerDeskProps) {
  return (
    <div class="answer-desk" data-qr={qr ? '' : undefined}>
      {qr}
      <div class="answer-desk__keys">
        {time}
        <div class="keys">{children}</div>
      </div>
    </div>
  );
}

/** The desk of a help screen: camera still on, and the ways out one under the other. */
export function HelpDesk({
  viewfinder,
  children,
}: {
  viewfinder: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <div class="help-desk">
      {viewfinder}
      <div class="help-desk__keys">{children}</div>
    </div>
  );
}

/** The desk for typing: 32 keys, and a row below them. */
export function KeypadDesk({ keypad, children }: { keypad: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="keypad-desk">
      {keypad}
      <div class="keypad-desk__keys keys">{children}</div>
    </div>
  );
}
