import { expect, it } from 'vitest';
import preview from '../../../kiosk-ui/staff/preview/preview.css?raw';
import tokens from '../../../kiosk-ui/style/type-and-space.css?raw';

/** The declarations of a block, without remarks: `--gap: calc(var(--u) * 2.4)`. */
function declared(css: string, block: RegExp): string[] {
  const body = block.exec(css.replace(/\/\*[\s\S]*?\*\//g, ''))?.[1] ?? '';
  return body
    .split(';')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line.startsWith('--') && !line.startsWith('--u:'));
}

it('a picture of a kiosk has the kiosk’s own sizes, upright and lying', () => {
  const upright = declared(preview, /\.kiosk-picture__screen \{([^}]*)\}/);
  const lying = declared(preview, /orientation: landscape[\s\S]*?\.kiosk-picture__screen \{([^}]*)\}/);
  const kiosk = declared(tokens, /:root\[data-kiosk\] \{([^}]*)\}/);
  const steps = declared(tokens, /:root \{([^}]*)\}/).filter((line) => line.startsWith('--step-'));
  expect(kiosk.length).toBeGreaterThan(20);
  expect(upright.sort()).toEqual([...kiosk, ...steps].sort());
  expect(lying).toEqual(declared(tokens, /orientation: landscape\) \{\s*:root\[data-kiosk\] \{([^}]*)\}/));
});
