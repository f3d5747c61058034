import type { KioskWords } from '../id/kiosk.ts';

export const kioskEn: KioskWords = {
  sides: { paper: 'News from the office', desk: 'For you' },
  pageTitle: (place) => `Kabar Loket · ${place}`,
  connected: 'this screen is connected',

  keys: {
    type: 'Type code',
    speak: 'Read aloud',
    hush: 'Stop reading',
    larger: 'Large print',
    smaller: 'Normal print',
    otherLanguage: 'Indonesia',
    done: 'Done',
    back: 'Back',
    erase: 'Erase one',
    pause: 'Pause',
    next: 'Next',
    retryCamera: 'Try camera',
    more: 'I need more time',
    stillReading: 'Still reading?',
    takeAlong: 'Take it along',
  },
  askedToStay: 'Press I need more time, or this screen goes back to the board in 20 seconds.',
  takeAlongLabel: 'QR code: open this answer on your phone',
  liveLabel: 'QR code: open today’s news on your phone',
  nthOf: (nth, of) => `${nth} of ${of}`,

  scan: {
    label: 'Camera picture: hold your slip here',
    show: 'Hold your slip to the camera',
    answers: 'This screen tells you how far your card has come.',
    stillHandedOut: 'Finished cards are still handed out today.',
    still: 'Your slip can still be answered',
    stillHow: 'Hold it to the camera: see how far your card has come.',
    closedHow: 'Hold it to the camera, or scan it with a phone at home.',
    cutOff: 'Scan your slip with a phone',
    cutOffHow: 'This screen may not be able to answer. Your phone can.',
    looking: 'Your slip was read',
    lookingHow: 'One moment, we are looking for your card.',
    cameraStarts: 'The camera is starting',
    cameraStartsHow: 'Ready in a moment. You can type the code too.',
    cameraOff: 'Type the code on your slip',
    cameraOffHow: 'The camera of this screen does not work right now.',
  },

  starting: {
    headline: 'Screen just started',
    line: 'We are asking the office for news. It usually takes less than a minute.',
    ask: 'In a hurry? Ask the staff',
    askWhy: 'Staff at the nearest counter can help you.',
    unreachable: 'No news yet',
    unreachableLine: 'This screen cannot reach the office yet. We keep trying; you need not wait here.',
    phone: 'The news is on your phone',
    phoneWhy: 'Scan this square with your phone’s camera. No phone? Ask the staff at the nearest counter.',
    placeUnknown: 'This screen has no place',
    placeUnknownLine: 'The office does not know the place of this screen. Please tell the staff.',
    forClerk: (place) => `For staff: this screen’s address names “${place}”.`,
    housing: 'Kabar Loket',
  },

  cutOff: {
    headline: (since) => `This screen is cut off since *${since}*`,
    line: (span) => `${span}. Below is the last news.`,
    newsAt: (time) => `News of ${time}`,
    newsOn: (day, time) => `News of ${day} ${time}`,
    atThatTime: (headline) => `At that time: *${headline}*.`,
    nowMayDiffer: 'It may be different now.',
    phone: 'Today’s news is on your phone',
    phoneWhy: (ask) => `Scan this square with your phone’s camera. No phone? ${ask}.`,
    before: (word) => `then: ${word.toLowerCase()}`,
  },

  askAt: (counter) => (counter === null ? 'Ask the staff' : `Ask the staff at *${counter}*`),
  goTo: (counter) => (counter === null ? 'Ask the staff' : `Go to ${counter}`),

  lookingUp: {
    headline: 'One moment',
    line: 'Your slip was read. We are looking for your card.',
  },

  help: {
    malformed: {
      headline: 'Code not readable yet',
      line: 'Try one of these. The camera stays on.',
      tips: [
        { headline: '1. Hold it flat', line: 'A hand’s width from the screen' },
        { headline: '2. Keep fingers off', line: 'The whole square must show' },
        { headline: '3. Torn or faded?', line: 'Type the code below it' },
      ],
      act: (go) => `Still not? ${go}`,
      why: 'Staff will find it with your family card.',
    },
    unknown: {
      headline: 'Code not known yet',
      line: 'The code was read, but it is not in our records yet.',
      fresh: 'A new slip?',
      freshHow: 'It is known once staff have sent in the records. *Try again tomorrow.*',
      retype: 'Did you type it?',
      retypeHow: 'Compare it with your slip, then *type it again*.',
      office: 'A slip of this office?',
      officeHow: (office) => `This screen only knows slips of *${office}*.`,
      why: 'Show this slip and your family card. Staff will find your card.',
    },
    foreign: {
      headline: 'Not one of our slips',
      line: 'That code was read, but it is not the code of a KTP-el slip of this office.',
      act: 'Look for the black square on your slip',
      why: (office) => `A slip of ${office} has a black square with a code below it.`,
      none: 'No slip?',
      noneHow: (ask) => `${ask}. Bring your family card.`,
    },
    unreachable: {
      headline: 'No answer right now',
      line: 'This screen is not connected. Nothing is wrong with your slip.',
      act: 'Go on with your phone',
      why: 'Scan this square with your phone’s camera.',
      none: 'No phone?',
      noneHow: (ask) => `${ask}. Show this slip.`,
      again: 'Want to try here again?',
      againHow: 'Hold the slip to the camera once more.',
    },
  },

  keypad: {
    headline: 'Type the code',
    line: 'Letters and digits below the black square.',
    label: 'Keys for the code',
    cells: (typed, missing) =>
      typed === '' ? `Code empty, ${missing} to go` : `Code: ${typed}, ${missing} to go`,
    missing: (count) => `*${count}* to go. A slip of the finger? This screen will tell you.`,
    mistyped: 'Something is *mistyped*. Compare it with your slip, then erase what is wrong.',
  },

  spoken: {
    board: 'Hold your slip to the camera, or press type code.',
  },
};
